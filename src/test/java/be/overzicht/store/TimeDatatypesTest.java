package be.overzicht.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No literal stops Jena, however many digits it has. */
class TimeDatatypesTest {
  private static final String DIGITS = "3".repeat(40);

  @ParameterizedTest
  @CsvSource({
      "dateTime,2020-01-01T00:00:00.", "dateTime,2020-01-01T00:00:00.Z", "dateTimeStamp,2020-01-01T00:00:00.+01:00",
      "time,12:00:00.", "duration,PT1.S"})
  void a_second_of_many_digits_is_a_literal_without_a_value(String type, String text) {
    RDFDatatype datatype = TypeMapper.getInstance().getTypeByName(XSDDatatype.XSD + "#" + type);
    assertTrue(NodeFactory.createLiteralDT(text.replace(".", ".25"), datatype).getLiteral().isWellFormed());
    assertFalse(NodeFactory.createLiteralDT(text.replace(".", "." + DIGITS), datatype).getLiteral().isWellFormed());
  }

  @Test
  void no_datatype_throws_at_many_digits() {
    List<String> texts = List.of(DIGITS, "-" + DIGITS, "0." + DIGITS, DIGITS + "e" + DIGITS, DIGITS + "-01-01",
        DIGITS + "-01-01T00:00:00", "2020-01-01T00:00:00." + DIGITS, "2020-01-01+" + DIGITS + ":00",
        "12:00:" + DIGITS, "P" + DIGITS + "Y", "P" + DIGITS + "D", "PT" + DIGITS + "S", "--" + DIGITS, "---" + DIGITS);
    TypeMapper.getInstance().listTypes().forEachRemaining(datatype -> texts.forEach(text ->
        assertDoesNotThrow(() -> NodeFactory.createLiteralDT(text, datatype), datatype + " of " + text)));
  }

  @Test
  void other_times_have_the_values_that_jena_gives_them() {
    String text = "2020-02-29T12:30:00.5+01:00";
    Object value = XSDDatatype.XSDdateTime.parse(text);
    TimeDatatypes.all().stream().limit(2).forEach(datatype -> assertEquals(value, datatype.parse(text)));
    assertTrue(XSDDatatype.XSDdateTime.equals(TypeMapper.getInstance().getTypeByName(XSDDatatype.XSD + "#dateTime")));
  }
}
