package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.Cast.Placed;
import ascribe.nlp.actor.NounPhrases.NounPhrase;
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

  /// Who wrote a document: its owner ("RAND's report") or who stands behind "by" or "from".
  @Nullable Entity author(NounPhrase phrase, int to) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (cast.at(scene.span(i).start()) instanceof Placed p) {
        boolean pronoun = p.kind() == MentionKind.PRONOUN && scene.isDeterminer(i);
        boolean owner = pronoun || scene.isPossessive(scene.at(p.span().end() - 1) + 1);
        if (owner || p.entity().type == ActorType.ORGANIZATION) {
          return p.entity();
        }
      }
    }
    for (int i = phrase.to(); i + 1 < to; i++) {
      if (scene.lower(i).matches("by|from") || scene.lower(i).equals("of") && isOf(phrase)) {
        int at = scene.isDeterminer(i + 1) ? i + 2 : i + 1;
        var inside = at < to ? cast.at(scene.span(at).start()) : null;
        boolean owns = inside != null && scene.isPossessive(scene.at(inside.span().end() - 1) + 1);
        return inside == null || owns ? null : inside.entity();
      }
    }
    return null;
  }
}
