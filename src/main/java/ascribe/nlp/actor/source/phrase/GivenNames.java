package ascribe.nlp.actor.source.phrase;

import ascribe.nlp.actor.scene.Scene;

/// Clauses that tell by what name somebody wants to be known: "who gave his name only as Raul",
/// "who asked to be identified as Raul".
final class GivenNames {

  private final Scene scene;

  GivenNames(Scene scene) {
    this.scene = scene;
  }

  /// Where the name begins behind such a clause that opens at `who`; the same token where none
  /// does.
  int behind(int who) {
    int as = who + 1;
    if (scene.lower(who + 1).matches("gave|gives")) {
      boolean name = scene.lower(who + 2).matches("his|her|their");
      as = name && scene.lower(who + 3).equals("name") ? who + 4 : who;
    } else if (scene.lower(who + 1).matches("asked|wanted|wished|agreed")) {
      boolean known = scene.lower(who + 4).matches("identified|known|named|called");
      as = known && scene.lower(who + 3).equals("be") ? who + 5 : who;
    }
    as += scene.lower(as).matches("only|simply|just") ? 1 : 0;
    return scene.lower(who).equals("who") && scene.lower(as).matches("as|by") ? as + 1 : who;
  }
}
