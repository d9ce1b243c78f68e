package be.overzicht.release.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is altered in a release is found, and named. */
class AlteredReleaseTest {
  @TempDir
  Path folder;
  private Release release;

  @BeforeEach
  void publish() throws IOException {
    release = new Releases(folder).publish("2026-01-01", "things: id:ding/a p:name \"A\"", "other: id:ding/b p:name \"B\"");
  }

  @Test
  void a_changed_byte_in_any_file_is_found() throws IOException {
    for (ReleaseFile file : release.manifest().files()) {
      Path path = release.file(file.path());
      byte[] bytes = Files.readAllBytes(path);
      byte[] changed = bytes.clone();
      changed[bytes.length / 2] ^= 1;
      Files.write(path, changed);
      assertEquals(List.of(file.path() + " has other bytes than its checksum says"), faults());
      Files.write(path, bytes);
    }
    assertEquals(List.of(), faults());
  }

  @Test
  void a_file_that_is_short_or_gone_is_found_when_the_release_is_opened() throws IOException {
    for (ReleaseFile file : release.manifest().files()) {
      Path path = release.file(file.path());
      byte[] bytes = Files.readAllBytes(path);
      Files.write(path, new byte[bytes.length - 1]);
      assertTrue(refusal().contains(file.path() + " has " + (bytes.length - 1) + " bytes instead of"), refusal());
      Files.delete(path);
      assertTrue(refusal().contains(file.path() + " is missing"), refusal());
      Files.write(path, bytes);
    }
  }

  @Test
  void a_link_to_another_file_is_found() throws IOException {
    Path turtle = release.file("dumps/things.ttl.gz");
    Files.delete(turtle);
    Files.createSymbolicLink(turtle, release.file("dumps/other.ttl.gz"));
    assertEquals(1, faults().size());
  }

  @Test
  void a_manifest_that_says_another_hash_is_found() throws IOException {
    Path manifest = release.folder().resolve(Layout.MANIFEST);
    String said = Files.readString(manifest);
    Files.writeString(manifest, said.replaceFirst(release.manifest().unionHash(), "0".repeat(64)));
    assertTrue(faults().contains("the union hash " + "0".repeat(64) + " is not that of the dump"), faults()::toString);
    Files.writeString(manifest, said.substring(0, said.length() / 2));
    assertTrue(assertThrows(ReleaseException.class, this::faults).getMessage().contains("is not a manifest"));
  }

  private String refusal() {
    return assertThrows(ReleaseException.class, () -> new Releases(folder).folder().current()).getMessage();
  }

  private List<String> faults() throws IOException {
    return new Verification(new Releases(folder).folder()).check(release.folder().toString()).stream()
        .flatMap(verdict -> verdict.faults().stream()).toList();
  }
}
