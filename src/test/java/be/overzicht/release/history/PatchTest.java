package be.overzicht.release.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.build.Releases;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchTest {
  @TempDir
  Path folder;

  @Test
  void jena_gets_from_the_first_release_to_the_third_by_their_patches() throws IOException {
    Releases releases = new Releases(folder);
    Release first = releases.publish("2026-01-01",
        "things: id:ding/a p:name \"A\"@nl", "things: id:ding/b p:name \"tab\\tquote\\\"line\\nend\"");
    Release second = releases.publish("2026-01-02",
        "things: id:ding/a p:name \"A\"@en", "other: id:ding/c p:name \"é 😀\"");
    Release third = releases.publish("2026-01-03",
        "things: id:ding/b p:name \"tab\\tquote\\\"line\\nend\"", "other: id:ding/c p:name \"é 😀\"");

    DatasetGraph copy = load(first);
    apply(second, copy);
    apply(third, copy);
    assertEquals(true, IsoMatcher.isomorphic(load(third), copy));
  }

  private static void apply(Release release, DatasetGraph copy) throws IOException {
    try (InputStream patch = release.open(Layout.PATCH)) {
      RDFPatchOps.applyChange(copy, RDFPatchOps.read(patch));
    }
  }

  private static DatasetGraph load(Release release) throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    try (InputStream quads = release.quads()) {
      RDFDataMgr.read(dataset, quads, Lang.NQUADS);
    }
    return dataset;
  }
}
