package ascribe.ui.text;

import ascribe.model.Note;
import ascribe.model.Span;
import ascribe.review.Passage;
import ascribe.session.Navigation;
import ascribe.ui.i18n.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A place on the page, and what is there.
///
/// @param marks the innermost first
record PagePlace(PageModel model, List<Passage> marks, List<Note> notes) {

  PagePlace {
    marks = List.copyOf(marks);
    notes = List.copyOf(notes);
  }

  /// @param offset in the text, in UTF-16 units; negative where no character is
  PagePlace(PageModel model, int offset) {
    this(model, marks(model, offset), notes(model, new Span(Math.max(0, offset), offset + 1)));
  }

  /// The place that the keyboard means: the selected words and the selected mark.
  static PagePlace selected(PageModel model) {
    var state = model.state();
    var mark = state == null ? Stream.<Passage>empty() : state.selectedPassage().stream();
    var marks = mark.toList();
    var words = model.selection().span();
    return new PagePlace(
        model,
        marks,
        words.isEmpty() && !marks.isEmpty()
            ? notes(model, marks.getFirst().extent())
            : notes(model, words));
  }

  private static List<Passage> marks(PageModel model, int offset) {
    var state = model.state();
    return offset < 0 || state == null ? List.of() : Navigation.at(state, offset);
  }

  private static List<Note> notes(PageModel model, Span span) {
    var state = model.state();
    return state == null
        ? List.of()
        : state.shown().notes().stream().filter(n -> n.span().overlaps(span)).toList();
  }

  /// What a resting pointer is told; absent where nothing is.
  @Nullable String words() {
    var mark = marks.stream().limit(1).map(MarkWords::brief);
    var own =
        notes.stream()
            .map(n ->
                n.text().isBlank()
                    ? Messages.get("page.highlight")
                    : Messages.get("page.note", n.text()));
    var words = Stream.concat(mark, own).collect(Collectors.joining("\n"));
    return words.isEmpty() ? null : words;
  }

  /// The innermost mark where none of the marks is the selected one.
  @Nullable String unselected() {
    var state = model.state();
    var selected = state == null ? null : state.selected();
    return marks.isEmpty() || marks.stream().anyMatch(m -> m.id().equals(selected))
        ? null
        : marks.getFirst().id();
  }

  /// What a menu is asked for.
  PageActions.Ask ask() {
    return new PageActions.Ask(
        marks.stream().map(Passage::id).toList(), notes, model.selection().span());
  }
}
