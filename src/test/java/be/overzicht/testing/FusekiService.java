package be.overzicht.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;

/** A Fuseki that is a process of its own: it has datasets with these names, and says its port. */
public final class FusekiService {
  private FusekiService() {}

  /** A dataset for each name; one whose name begins with {@code tdb} is held by TDB2, which writes numbers its own way. */
  public static void main(String... names) throws IOException {
    FusekiServer.Builder builder = FusekiServer.create().port(0).loopback(true);
    for (String name : names) {
      DatasetGraph held = name.startsWith("tdb") ? DatabaseMgr.createDatasetGraph() : DatasetGraphFactory.createTxnMem();
      builder.add("/" + name, held, true);
    }
    Path passwords = Files.writeString(Files.createTempFile("passwords", ".txt"), "overzicht: secret\n");
    FusekiServer guarded = FusekiServer.create().port(0).loopback(true).passwordFile(passwords.toString())
        .auth(AuthScheme.DIGEST).add("/guarded", DatasetGraphFactory.createTxnMem(), true).build();
    System.out.println("port " + builder.start().getPort() + ", guarded " + guarded.start().getPort());
    Files.delete(passwords);
  }
}
