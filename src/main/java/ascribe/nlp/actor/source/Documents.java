package ascribe.nlp.actor.source;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Papers that say something, and who wrote them: "a report by RAND".
final class Documents {

  private static final Set<String> NOUNS =
      Set.of(
          "report",
          "study",
          "statement",
          "letter",
          "survey",
          "poll",
          "analysis",
          "article",
          "paper",
          "book",
          "memo",
          "document",
          "tweet",
          "post",
          "email",
          "blog",
          "research",
          "release",
          "editorial",
          "filing",
          "brief",
          "note",
          "website");

  /// What is somebody's and no actor by itself: "in Lund's words".
  private static final Set<String> OWNED =
      Set.of(
          "account",
          "affidavit",
          "argument",
          "audit",
          "claim",
          "column",
          "data",
          "diary",
          "essay",
          "estimate",
          "estimation",
          "figure",
          "finding",
          "lawsuit",
          "memoir",
          "opinion",
          "phrase",
          "remark",
          "speech",
          "statistic",
          "telling",
          "testimony",
          "view",
          "word");

  /// What is somebody's behind "of": a "view of Lund" need not be Lund's.
  private static final Set<String> OF =
      Set.of("account", "letter", "remark", "statement", "testimony", "word");

  private final Scene scene;
  private final Cast cast;

  Documents(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  boolean isDocument(NounPhrase phrase) {
    return NOUNS.contains(Organizations.singular(scene.lower(phrase.head())));
  }

  /// Whether the phrase names what only its owner can be meant by.
  boolean isOwned(NounPhrase phrase) {
    return OWNED.contains(Organizations.singular(scene.lower(phrase.head())));
  }

  private boolean isOf(NounPhrase phrase) {
    return OF.contains(Organizations.singular(scene.lower(phrase.head())));
  }

  /// Who wrote a document: who stands behind "by" or "from", its owner ("RAND's report"), or the
  /// body before it ("the RAND report"). In "a column by fans of Lund", "Lund's aide's account" and
  /// "a RAND/Gallup poll" that is nobody whom the name names.
  @Nullable Entity author(NounPhrase phrase, int to) {
    for (int i = phrase.to(); i + 1 < to; i++) {
      boolean of = scene.lower(i).equals("of") && isOf(phrase);
      int behind = scene.isDeterminer(i + 1) ? i + 2 : i + 1;
      if (!scene.is(behind, "NUM") && (of || scene.lower(i).matches("by|from"))) { // "from 2011"
        return named(behind, to);
      }
    }
    int mark = phrase.head() - 1;
    while (mark > phrase.from() && !scene.isPossessive(mark)) {
      mark--;
    }
    return mark > phrase.from() ? owner(mark) : modifier(phrase);
  }

  /// Who is named behind a preposition: the person at the end of the noun phrase there, or the name
  /// that it is.
  private @Nullable Entity named(int from, int to) {
    Placed last = null;
    int i = from;
    while (i < to && scene.is(i, "ADJ", "NOUN", "PROPN")) {
      var placed = cast.at(scene.span(i).start());
      last = placed == null || placed.kind() != MentionKind.NAME ? null : placed;
      i = last == null ? i + 1 : end(last);
    }
    boolean goesOn = scene.lower(i).equals("and") || scene.isPossessive(i);
    boolean whole = last != null && scene.at(last.span().start()) == from;
    boolean person = last != null && last.entity().type() == ActorType.PERSON;
    return last != null && !goesOn && (whole || person) ? last.entity() : null;
  }

  /// Who ends before the possessive at `mark`.
  private @Nullable Entity owner(int mark) {
    return cast.at(scene.span(mark - 1).start()) instanceof Placed p && end(p) == mark
        ? p.entity()
        : null;
  }

  /// The only body that stands right before the noun, or whose pronoun opens the phrase.
  private @Nullable Entity modifier(NounPhrase phrase) {
    var opens = cast.at(scene.span(phrase.from()).start());
    if (opens != null && opens.kind() == MentionKind.PRONOUN) {
      return opens.entity();
    }
    Placed only = null;
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (cast.at(scene.span(i).start()) instanceof Placed p && p != only) {
        if (only != null || p.entity().type() != ActorType.ORGANIZATION) {
          return null;
        }
        only = p;
      }
    }
    int rest = only == null ? phrase.head() : end(only);
    while (rest < phrase.head() && scene.is(rest, "ADJ", "NUM", "PROPN")) {
      rest++;
    }
    return only != null && rest == phrase.head() ? only.entity() : null;
  }

  private int end(Placed placed) {
    return scene.at(placed.span().end() - 1) + 1;
  }
}
