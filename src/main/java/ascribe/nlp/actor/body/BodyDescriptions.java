package ascribe.nlp.actor.body;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.Role;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import ascribe.nlp.text.Blanks;
import java.util.List;
import java.util.stream.IntStream;

/// What a text says that a named body is: "Swedish carmaker Volvo", "Ryanair, the Irish airline".
public final class BodyDescriptions {

  /// Words at most that describe a body.
  static final int LONGEST = 5;

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final Syntax syntax;
  private final NounPhrases phrases;

  public BodyDescriptions(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
    this.syntax = new Syntax(scene);
    this.phrases = new NounPhrases(scene, lexicons.roles());
  }

  /// Gives each named body the roles by which the text describes it.
  public void find() {
    for (var mention : List.copyOf(cast.mentions())) {
      if (mention.kind() == MentionKind.NAME
          && mention.entity().type() == ActorType.ORGANIZATION
          && scene.quotation(mention.span().start()) == null) {
        before(mention);
        behind(mention);
      }
    }
  }

  /// "The Lagos-based lender Zenith Bank".
  private void before(Placed mention) {
    int before = scene.at(mention.span().start()) - 1;
    int head = isExplained(before, mention) ? before - 1 : before;
    if (isNoun(head) && scene.sentence(head) == scene.sentence(mention.span())) {
      int from = head;
      int first = Math.max(syntax.phraseStart(head), head - LONGEST);
      while (from > first && !scene.isDeterminer(from - 1) && !scene.isPossessive(from - 1)) {
        from--;
      }
      from = scene.lower(from - 1).equals("think") ? from - 1 : from;
      describe(mention.entity(), from, head);
      leads(mention, from);
    }
  }

  /// "The shop workers' union, Norrland, said": a definite phrase that opens the sentence.
  private boolean isExplained(int comma, Placed mention) {
    int behind = scene.at(mention.span().end() - 1) + 1;
    int first = comma < 1 ? 0 : syntax.phraseStart(comma - 1);
    return scene.word(comma).equals(",")
        && scene.startsSentence(first)
        && scene.isDeterminer(first)
        && scene.word(behind).equals(",")
        && scene.is(behind + 1, "VERB", "AUX");
  }

  /// Notes the words that lead up to the name of a body and mean it: "investment firm Norrland",
  /// "the plant's owner, investment firm Norrland, said".
  private void leads(Placed mention, int from) {
    if (scene.startsSentence(from)) {
      cast.describe(mention.entity(), scene.span(from).start());
    }
    int first = from >= 2 ? syntax.phraseStart(from - 2) : from;
    int behind = scene.at(mention.span().end() - 1) + 1;
    if (scene.word(from - 1).equals(",")
        && scene.startsSentence(first)
        && scene.is(from - 2, "NOUN")
        && scene.word(behind).equals(",")
        && scene.is(behind + 1, "VERB", "AUX")) {
      cast.describe(mention.entity(), scene.span(first).start());
    }
  }

  /// "Ryanair, the Irish airline, …".
  private void behind(Placed mention) {
    int comma = scene.at(mention.span().end() - 1) + 1;
    var phrase =
        scene.word(comma).equals(",") && scene.lower(comma + 1).matches("the|an?|another")
            ? phrases.at(comma + 1, scene.sentenceEnd(comma))
            : null;
    if (phrase != null
        && phrase.head() - phrase.from() <= LONGEST
        && isNoun(phrase.head())
        && IntStream.range(phrase.from(), phrase.to()).noneMatch(scene::isPossessive)
        && (scene.word(phrase.to()).matches("[,.]")
            || scene.is(phrase.to(), "ADP", "PRON", "SCONJ"))) {
      describe(mention.entity(), phrase.from() + 1, phrase.head());
    }
  }

  private void describe(Entity body, int from, int head) {
    var noun = scene.lower(head);
    var type = lexicons.organizations().sourceType(noun);
    var text = Blanks.single(scene.span(from, head + 1).of(scene.text));
    body.addRole(new Role(text, noun, null, type == null ? SourceType.ORGANIZATION : type, false));
  }

  private boolean isNoun(int token) {
    var noun = scene.lower(token);
    boolean two = lexicons.organizations().isKind(scene.lower(token - 1) + " " + noun);
    boolean small = !scene.startsCapital(token) || scene.startsSentence(token);
    return small
        && (two || lexicons.organizations().isKind(noun) || lexicons.organizations().isNoun(noun));
  }
}
