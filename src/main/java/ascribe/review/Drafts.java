package ascribe.review;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.ClaimType;
import ascribe.model.Document;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.model.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes corrections of what a reader selects in the text. A word that the selection cuts counts
/// whole.
public final class Drafts {

  private Drafts() {}

  /// A new attribution of the selected words, in the form that their quotation marks give it; empty
  /// when no word is selected.
  public static Optional<Edit> attribution(Document document, Span selection) {
    return trimmed(document.text(), selection)
        .map(s ->
            new Edit.AddAttribution(
                TextAnchor.of(document.text(), List.of(s)),
                Forms.of(document, List.of(s)),
                List.of(),
                null,
                List.of(),
                null,
                null));
  }

  /// A new author claim of the selected words; empty when no word is selected.
  public static Optional<Edit> authorClaim(Document document, Span selection, ClaimType claim) {
    return trimmed(document.text(), selection)
        .map(s -> new Edit.AddAuthorClaim(TextAnchor.of(document.text(), s), claim));
  }

  /// Makes the selected words the source of a passage, and the only actor that they mention its
  /// speaker; empty when no word is selected or the passage is the author's.
  public static Optional<Edit> source(Passage passage, Span selection) {
    var text = passage.document().text();
    return trimmed(text, selection)
        .filter(_ -> passage instanceof Passage.Attributed)
        .map(s -> {
          var source = new Edit.SetSource(passage.target(), List.of(TextAnchor.of(text, s)));
          var actor = mentioned(passage.context().document(), s);
          return actor == null
              ? source
              : new Edit.Bulk(
                  List.of(
                      source, new Edit.SetActor(passage.target(), ActorTarget.of(text, actor))));
        });
  }

  /// Gives a passage a speaker by a typed name: the one actor who has just this name, else a new
  /// person, who is mentioned where the name stands in the text; empty without a name, and where
  /// several have it or the passage is the author's.
  public static Optional<Edit> speaker(Passage passage, String typed) {
    var name = typed.strip();
    if (name.isEmpty() || !(passage instanceof Passage.Attributed)) {
      return Optional.empty();
    }
    var document = passage.context().document();
    var text = document.document().text();
    var namesakes = document.actors().stream().filter(a -> Actors.isCalled(a, name)).toList();
    return switch (namesakes.size()) {
      case 0 -> {
        var person =
            new Edit.AddActor(
                name,
                ActorType.PERSON,
                SourceType.OTHER,
                Naming.NAMED,
                TextAnchor.of(text, WordSteps.wholeWords(text, name)));
        var mention = person.mentions().stream().findFirst().orElse(null);
        var target = new ActorTarget(name, person.type(), person.naming(), mention);
        yield Optional.of(
            new Edit.Bulk(List.of(person, new Edit.SetActor(passage.target(), target))));
      }
      case 1 ->
          Optional.of(
              new Edit.SetActor(passage.target(), ActorTarget.of(text, namesakes.getFirst())));
      default -> Optional.empty();
    };
  }

  private static @Nullable Actor mentioned(AnnotatedDocument document, Span words) {
    var actors =
        document.actors().stream()
            .filter(a -> a.mentions().stream().anyMatch(m -> words.contains(m.span())))
            .toList();
    return actors.size() == 1 ? actors.getFirst() : null;
  }

  /// Gives a passage other content; empty when no word is selected.
  public static Optional<Edit> content(Passage passage, Span selection) {
    return trimmed(passage.document().text(), selection).map(s -> moved(passage, List.of(s)));
  }

  static Edit moved(Passage passage, List<Span> content) {
    return new Edit.MoveBoundary(
        passage.target(), TextAnchor.of(passage.document().text(), content));
  }

  /// Adds a mark again, as the reader's own, that a correction was about and that the document no
  /// longer has; empty when its words are gone, when what it was is not known, or when the
  /// correction was about something else.
  public static Optional<Edit> again(Orphan orphan, Document document) {
    return switch (orphan.decision().edit()) {
      case Edit.Accept(var mark) -> again(mark, null, document);
      case Edit.SetForm(var mark, _) -> again(mark, null, document);
      case Edit.SetClaim(var mark, var claim) -> again(mark, claim, document);
      case Edit.SetSource(var mark, _) -> again(mark, null, document);
      case Edit.SetActor(var mark, _) -> again(mark, null, document);
      case Edit.MoveBoundary(var mark, var content) ->
          again(new MarkTarget(mark.kind(), content, mark.cue(), mark.source()), null, document);
      case Edit.Reject _,
          Edit.Restore _,
          Edit.Delete _,
          Edit.AddAttribution _,
          Edit.AddAuthorClaim _,
          Edit.AddActor _,
          Edit.MergeActors _,
          Edit.RenameActor _,
          Edit.SplitActor _,
          Edit.SetActorType _,
          Edit.SetSourceType _,
          Edit.SetTimex _,
          Edit.SetDocumentDate _,
          Edit.SetTitle _,
          Edit.AddNote _,
          Edit.SetNote _,
          Edit.RemoveNote _,
          Edit.Bulk _ ->
          Optional.empty();
    };
  }

  private static Optional<Edit> again(
      MarkTarget mark, @Nullable ClaimType claim, Document document) {
    var text = document.text();
    if (!mark.content().stream().allMatch(a -> a.holdsIn(text))) {
      return Optional.empty();
    }
    return switch (mark.kind()) {
      case ATTRIBUTION ->
          Optional.of(
              new Edit.AddAttribution(
                  mark.content(),
                  Forms.of(document, TextAnchor.spans(mark.content())),
                  standing(mark.cue(), text),
                  null,
                  standing(mark.source(), text),
                  null,
                  claim));
      case AUTHOR_CLAIM ->
          Optional.ofNullable(claim)
              .map(c -> new Edit.AddAuthorClaim(mark.content().getFirst(), c));
      case DATE -> Optional.empty();
    };
  }

  private static List<TextAnchor> standing(List<TextAnchor> anchors, String text) {
    return anchors.stream().filter(a -> a.holdsIn(text)).toList();
  }

  static Optional<Span> trimmed(String text, Span selection) {
    int start = selection.start();
    int end = Math.min(selection.end(), text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean word =
        text.substring(start, Math.max(start, end)).chars().anyMatch(Character::isLetterOrDigit);
    return word ? Optional.of(WordSteps.whole(text, new Span(start, end))) : Optional.empty();
  }
}
