package ascribe.nlp.actor.body;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Role;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import ascribe.nlp.text.Blanks;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a text says that a named body is: "Swedish carmaker Volvo", "Ryanair, the Irish airline";
/// and whether a phrase may mean it by that: "the carmaker".
public final class BodyDescriptions {

  /// Words at most that describe a body.
  private static final int LONGEST = 5;

  /// Sentences back within which another body may be the one that is spoken of.
  private static final int NEAR = 1;

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
    int head = scene.at(mention.span().start()) - 1;
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
        scene.word(comma).equals(",") && scene.lower(comma + 1).matches("the|an?")
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
    boolean small = !scene.startsCapital(token) || scene.startsSentence(token);
    return small
        && (lexicons.organizations().isKind(noun) || lexicons.organizations().isNoun(noun));
  }

  /// Whether the phrase may mean `body` by what the text says that it is, and no other body comes
  /// between. "The company" alone means many a one.
  public boolean fit(Entity body, NounPhrase phrase) {
    if (body.roles().isEmpty()) {
      return false;
    }
    var noun = scene.lower(phrase.head());
    boolean bare = phrase.head() == phrase.from() + 1;
    return !scene.startsCapital(phrase.head())
        && !scene.word(phrase.to()).equals("of")
        && (!bare || lexicons.organizations().isKind(noun))
        && role(body, noun) instanceof Role role
        && words(role.text()).containsAll(words(phrase))
        && !isOthers(noun, body, phrase)
        && !othersSince(body, phrase);
  }

  /// Whether the text calls another body so, too, or brings in one more: "a hospital in Ohio".
  private boolean isOthers(String noun, Entity body, NounPhrase phrase) {
    var last = cast.anchor(body, scene.span(phrase.from()).start());
    int from = last == null ? 0 : scene.at(last.span().end() - 1) + 1;
    boolean fresh =
        IntStream.range(from, phrase.from())
            .filter(i -> scene.lower(i).equals(noun))
            .filter(i -> !scene.word(from).equals(",") || i > from + LONGEST + 1)
            .anyMatch(i ->
                IntStream.range(i - LONGEST, i)
                    .anyMatch(j -> scene.lower(j).matches("an?|another|other")));
    return fresh
        || IntStream.range(0, phrase.from())
            .filter(i -> scene.lower(i).equals(noun) && scene.startsCapital(i + 1))
            .anyMatch(i ->
                !(cast.at(scene.span(i + 1).start()) instanceof Placed p) || p.entity() != body);
  }

  private @Nullable Role role(Entity body, String noun) {
    return body.roles().stream().filter(r -> r.head().equals(noun)).findFirst().orElse(null);
  }

  private List<String> words(NounPhrase phrase) {
    return words(scene.span(phrase.from() + 1, phrase.to()).of(scene.text));
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+"));
  }

  /// Whether a body that the text does not describe, or as another thing, has been spoken of since,
  /// or beside the body where that is not the subject: "They fined Vellmar after the airline
  /// Skylark complained".
  private boolean othersSince(Entity body, NounPhrase phrase) {
    int here = -1;
    for (var mention : cast.before(scene.span(phrase.from()).start())) {
      int sentence = scene.sentence(mention.span());
      boolean far = scene.sentence(phrase.from()) - sentence > NEAR;
      if (far || here >= 0 && sentence != here) {
        return false;
      }
      if (mention.entity() != body && isOther(mention, phrase)) {
        return true;
      }
      if (mention.entity() == body) {
        if (syntax.isSubject(mention.span())) {
          return false;
        }
        here = sentence;
      }
    }
    return false;
  }

  private boolean isOther(Placed mention, NounPhrase phrase) {
    boolean bare = phrase.head() == phrase.from() + 1;
    return mention.entity().type() == ActorType.ORGANIZATION
        && (bare || syntax.isSubject(mention.span()))
        && scene.quotation(mention.span().start()) == null
        && mention.entity().roles().stream()
            .allMatch(r -> r.head().equals(scene.lower(phrase.head())));
  }
}
