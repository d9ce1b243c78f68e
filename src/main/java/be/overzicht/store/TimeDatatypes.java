package be.overzicht.store;

import java.util.List;
import org.apache.jena.datatypes.DatatypeFormatException;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDAbstractDateTimeType;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * The datatypes of times, such that no literal stops its reader. Jena keeps the digits after the point of a second in an
 * {@code int}, and of more of them it makes a {@link NumberFormatException} that nobody expects; here such a literal is
 * one without a value, like any other that Jena cannot read. Jena finds this class as it finds its own parts.
 */
public final class TimeDatatypes implements JenaSubsystemLifecycle {
  /** After Jena's own datatypes are there. */
  private static final int LEVEL = 20;

  /** The datatypes whose seconds Jena keeps so. */
  public static List<XSDDatatype> all() {
    return List.of(
        new Forgiving(XSDDatatype.XSDdateTime, "dateTime"),
        new Forgiving(XSDDatatype.XSDdateTimeStamp, "dateTime"),
        new Forgiving(XSDDatatype.XSDtime, "time"),
        new Forgiving(XSDDatatype.XSDduration, "duration"));
  }

  @Override
  public void start() {
    all().forEach(TypeMapper.getInstance()::registerDatatype);
  }

  @Override
  public void stop() {
    // literals need their datatypes as long as there are any
  }

  @Override
  public int level() {
    return LEVEL;
  }

  /** One of Jena's datatypes, which says of what it cannot read that it is not well formed. */
  private static final class Forgiving extends XSDAbstractDateTimeType {
    private final XSDDatatype original;

    /** In the place of a datatype that is derived from a primitive one, or is one. */
    Forgiving(XSDDatatype original, String primitive) {
      super(primitive);
      this.original = original;
      this.uri = original.getURI();
    }

    @Override
    public Object parse(String text) {
      try {
        return original.parse(text);
      } catch (NumberFormatException e) {
        throw new DatatypeFormatException(text, this, e);
      }
    }
  }
}
