package be.overzicht.http.page.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts as bytes are the texts they were made of. */
class CompactTextsTest {
  @Test
  void texts_come_back_in_their_order_whatever_their_bytes() {
    List<String> texts = List.of("Sint-Niklaas", "", "é\u0301", "", "😀", "Brussel");
    assertEquals(texts, CompactTexts.of(texts.stream()));
    assertEquals(List.of(), CompactTexts.of(List.<String>of().stream()));
    assertThrows(IndexOutOfBoundsException.class, () -> CompactTexts.of(texts.stream()).get(texts.size()));
  }
}
