package ascribe.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.model.Note;
import ascribe.model.Span;
import ascribe.review.Review;
import ascribe.session.SessionState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteBoxesTest {

  private static final String TEXT = "The ferry left late.\n\nNobody on the quay knew why.";

  private static List<BlockMarks.NoteBox> boxes(int block, Note... notes) {
    var document = Document.of("d", "", null, "en", TEXT);
    var annotated = AnnotatedDocument.untagged(document).withNotes(List.of(notes));
    var state = SessionState.of(annotated, Review.NONE);
    return PageMarks.of(PageText.of(document), state).on(block).notes();
  }

  private static Note note(String words, String text) {
    int start = TEXT.indexOf(words);
    return new Note(words, new Span(start, start + words.length()), text, Instant.EPOCH);
  }

  @Test
  void aHighlightIsABoxWithoutASign() {
    assertThat(boxes(0, note("ferry", "")))
        .containsExactly(new BlockMarks.NoteBox(new Span(4, 9), false));
  }

  @Test
  void aNoteCarriesItsSignOnceWhereItEnds() {
    var note = note("late.\n\nNobody", "Ask the harbour master.");
    assertThat(boxes(0, note)).containsExactly(new BlockMarks.NoteBox(new Span(15, 20), false));
    assertThat(boxes(1, note)).containsExactly(new BlockMarks.NoteBox(new Span(0, 6), true));
  }
}
