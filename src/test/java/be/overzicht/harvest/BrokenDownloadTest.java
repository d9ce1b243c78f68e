package be.overzicht.harvest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Site;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Debian's download programs go on where a connection broke. */
class BrokenDownloadTest {
  private static final String FILE = "/dumps/latest/overzicht.nq.gz";

  @TempDir
  private Path folder;
  private Path file;
  private BreakingProxy line;

  @BeforeEach
  void connect() throws IOException {
    line = BreakingProxy.to(Site.running().port(), 100_000);
    file = folder.resolve("overzicht.nq.gz");
  }

  @AfterEach
  void disconnect() {
    line.close();
  }

  @Test
  void curl_goes_on_where_the_connection_broke() throws IOException {
    String curl = Tools.require("curl").toString();
    Commands.Result broken = Commands.run(curl, "-sSL", "-o", file.toString(), line.address(FILE));
    assertNotEquals(0, broken.exit());
    assertTrue(Files.size(file) > 0 && Files.size(file) < whole().length, broken.err());
    Commands.Result rest =
        Commands.run(curl, "-sSL", "-C", "-", "-w", "%{http_code}", "-o", file.toString(), line.address(FILE));
    assertEquals("206", rest.out(), rest.err());
    assertArrayEquals(whole(), Files.readAllBytes(file));
  }

  @Test
  void wget_goes_on_where_the_connection_broke() throws IOException {
    String wget = Tools.require("wget").toString();
    Commands.Result result =
        Commands.run(wget, "-S", "--tries", "3", "--waitretry", "0", "-O", file.toString(), line.address(FILE));
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.err().contains("206 Partial Content"), result.err());
    assertArrayEquals(whole(), Files.readAllBytes(file));
  }

  private static byte[] whole() {
    String release = Site.running().get(FILE).headers().firstValue("Location").orElseThrow();
    return Site.running().get(release).body();
  }
}
