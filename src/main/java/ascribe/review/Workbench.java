package ascribe.review;

import ascribe.model.Anchoring;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.Document;
import ascribe.model.Note;
import ascribe.model.Span;
import ascribe.model.Timex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A document in pieces, on which corrections are carried out one after the other.
final class Workbench {

  final String text;
  final MarkTable<Attribution> attributions;
  final MarkTable<AuthorClaim> authorClaims;
  final MarkTable<Timex> dates;
  final ActorTable actors;

  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Map<String, Instant> decided = new HashMap<>();
  private final List<Orphan> orphans = new ArrayList<>();
  private Document document;
  private int added = 0;

  /// Whether a date, or one that others may rest on, was corrected.
  private boolean reanchor = false;

  Workbench(AnnotatedDocument base) {
    this.document = base.document();
    this.text = document.text();
    this.attributions = new MarkTable<>(MarkType.ATTRIBUTION, text, base.attributions(), decided);
    this.authorClaims = new MarkTable<>(MarkType.AUTHOR_CLAIM, text, base.authorClaims(), decided);
    this.dates = new MarkTable<>(MarkType.DATE, text, base.dates(), decided);
    this.actors = new ActorTable(text, base.actors());
    base.notes().forEach(n -> notes.put(n.id(), n));
  }

  Document document() {
    return document;
  }

  void apply(Decision decision) {
    var why = carryOut(decision.edit(), decision.at());
    if (why != null) {
      orphans.add(new Orphan(decision, why));
    }
  }

  /// Carries out one correction.
  ///
  /// @return why it has no place, or null when it has
  private Orphan.@Nullable Why carryOut(Edit edit, Instant at) {
    return switch (edit) {
      case Edit.Bulk(var edits) -> {
        edits.forEach(e -> apply(new Decision(e, at)));
        yield null;
      }
      case Edit.Accept(var mark) -> table(mark).accept(mark, at);
      case Edit.Reject(var mark) -> table(mark).reject(mark, at);
      case Edit.Restore(var mark) -> table(mark).restore(mark, at);
      case Edit.Delete(var mark) -> table(mark).delete(mark, at);
      case Edit.SetForm e -> MarkEdits.setForm(this, e, at);
      case Edit.SetClaim e -> MarkEdits.setClaim(this, e, at);
      case Edit.SetSource e -> MarkEdits.setSource(this, e, at);
      case Edit.SetActor e -> MarkEdits.setActor(this, e, at);
      case Edit.MoveBoundary e -> MarkEdits.moveBoundary(this, e, at);
      case Edit.AddAttribution e -> MarkEdits.add(this, e, at);
      case Edit.AddAuthorClaim e -> MarkEdits.add(this, e, at);
      case Edit.SetTimex e -> {
        reanchor = true;
        yield DateEdits.set(dates, e, at);
      }
      case Edit.AddActor e -> ActorEdits.add(this, e);
      case Edit.MergeActors e -> ActorEdits.merge(this, e);
      case Edit.RenameActor e -> ActorEdits.rename(this, e);
      case Edit.SplitActor e -> ActorEdits.split(this, e);
      case Edit.SetActorType e -> ActorEdits.setType(this, e);
      case Edit.SetSourceType e -> ActorEdits.setSourceType(this, e);
      case Edit.SetDocumentDate(var date) -> {
        document = document.withDate(date);
        reanchor = true;
        yield null;
      }
      case Edit.SetTitle(var title) -> {
        document = document.withTitle(title);
        yield null;
      }
      case Edit.AddNote e -> {
        if (!e.place().holdsIn(text)) {
          yield Orphan.Why.TEXT_CHANGED;
        }
        notes.put(e.id(), new Note(e.id(), e.place().span(), e.text(), at));
        yield null;
      }
      case Edit.SetNote(var id, var words) ->
          notes.computeIfPresent(id, (_, n) -> new Note(id, n.span(), words, at)) == null
              ? Orphan.Why.NO_SUCH_NOTE
              : null;
      case Edit.RemoveNote(var id) -> notes.remove(id) == null ? Orphan.Why.NO_SUCH_NOTE : null;
    };
  }

  private MarkTable<?> table(MarkTarget target) {
    return switch (target.kind()) {
      case ATTRIBUTION -> attributions;
      case AUTHOR_CLAIM -> authorClaims;
      case DATE -> {
        reanchor = true;
        yield dates;
      }
    };
  }

  /// An identifier that nothing in the document has: the same corrections give the same ones.
  String newId() {
    String id;
    do {
      added++;
      id = "r" + added;
    } while (attributions.contains(id)
        || authorClaims.contains(id)
        || dates.contains(id)
        || actors.contains(id));
    return id;
  }

  Applied result() {
    Nesting.adopt(attributions);
    var shown =
        new AnnotatedDocument(
            document,
            sorted(attributions.marks(), Attribution::extent),
            sorted(authorClaims.marks(), AuthorClaim::span),
            List.copyOf(actors.actors()),
            dates(),
            sorted(notes.values(), Note::span));
    return new Applied(shown, decided, orphans);
  }

  private List<Timex> dates() {
    var inOrder = sorted(dates.marks(), Timex::span);
    return reanchor ? Anchoring.anchor(inOrder, document) : inOrder;
  }

  private static <T> List<T> sorted(Collection<T> results, Function<T, Span> place) {
    return results.stream().sorted(Comparator.comparing(place)).toList();
  }
}
