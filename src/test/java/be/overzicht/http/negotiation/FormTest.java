package be.overzicht.http.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.rdf.RdfFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form is called, and what it is. */
class FormTest {
  private static final Form ATOM =
      new Form("Atom", "application/atom+xml", "application/atom+xml;charset=utf-8", "atom", List.of("application/xml"));

  @ParameterizedTest
  @ValueSource(strings = {"atom", "ATOM", " atom ", "application/atom+xml", "application/atom xml", "application/xml",
      "application/atom+xml;charset=utf-8"})
  void a_form_is_called_by_its_ending_and_its_media_types(String name) {
    assertTrue(ATOM.isCalled(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xml", "application/atom", "Atom feed", "text/html"})
  void and_by_nothing_else(String name) {
    assertFalse(ATOM.isCalled(name));
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void the_form_of_a_syntax_knows_its_syntax_and_has_all_its_media_types(RdfFormat format) {
    Form form = Form.of(format);
    assertEquals(Optional.of(format), form.rdf());
    assertEquals(format.contentType(), form.contentType());
    format.mediaTypes().forEach(type -> assertTrue(form.isCalled(type), type));
  }

  @Test
  void a_page_is_for_people_and_only_what_has_words_of_the_reader_has_them() {
    assertTrue(Form.HTML.isPage());
    assertFalse(ATOM.isPage());
    assertTrue(ATOM.worded().isWorded());
    assertFalse(ATOM.isWorded());
    assertEquals(Optional.empty(), ATOM.rdf());
    assertEquals("text/x", Form.text("X", "text/x", "text/x", "x").mediaType());
  }

  @Test
  void a_coding_has_the_name_of_content_encoding() {
    assertEquals("gzip", Coding.GZIP.label());
    assertEquals("identity", Coding.IDENTITY.label());
  }
}
