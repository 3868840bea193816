package ascribe.nlp.actor.role;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the role phrases right before a name: "retired US General | Keith Kellogg", "informal
/// envoy, | lawyer | John Coale", "The party's leader, | John Smith".
final class Premodifiers {

  private static final Set<String> STATES = Table.words("before-named-roles.txt");

  private static final Set<String> SPEAKING = Table.words("speaking-verbs.txt");

  private static final Set<String> OWNERS =
      Set.of("my", "our", "your", "his", "her", "its", "their");

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final NounPhrases nouns;

  Premodifiers(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
    this.nouns = new NounPhrases(scene, lexicons.roles());
  }

  /// The phrases in text order; each ends with its role noun.
  ///
  /// @param name the first token of the name
  /// @param behind the token behind it
  List<NounPhrase> before(int name, int behind) {
    var phrases = new ArrayList<NounPhrase>();
    int end = name;
    boolean comma = false;
    while (end > 0) {
      int from = start(end);
      if (from == end || !endsWithRole(from, end, comma)) {
        break;
      }
      phrases.addFirst(new NounPhrase(from, end - 1, end));
      // A second phrase may stand before a comma, but only one that leads up to the name.
      comma = scene.word(from - 1).equals(",") && scene.sentence(from - 1) == scene.sentence(name);
      end = comma && !scene.isDeterminer(from) ? from - 1 : 0;
    }
    if (phrases.isEmpty() && !scene.isMark(name - 1)) {
      withField(name, phrases);
    }
    boolean titled = // "Prof"
        phrases.equals(List.of(new NounPhrase(name - 1, name - 1, name)))
            && lexicons.titles().isTitle(scene.word(name - 1));
    int lead = titled || lexicons.titles().isAddress(scene.word(name - 1)) ? name - 1 : name;
    if ((phrases.isEmpty() || titled)
        && scene.word(lead - 1).equals(",")
        && !scene.isPossessive(behind)
        && !reports(behind)) {
      definite(lead - 1, phrases);
      if (scene.word(behind).equals(",") && !scene.lower(behind + 1).equals("and")) {
        ofSomething(lead - 1, phrases);
      }
    }
    return phrases;
  }

  /// "The judge, Ann Lee said in court, had left": whoever says so between commas is another.
  private boolean reports(int verb) {
    return SPEAKING.contains(scene.lower(verb))
        && IntStream.range(verb + 1, scene.sentenceEnd(verb))
            .anyMatch(i -> scene.word(i).equals(",") && scene.is(i + 1, "VERB", "AUX"));
  }

  /// Whether the field of an office stands between it and the name: "Secretary | of State | Lee".
  boolean isWithField(NounPhrase phrase, int name) {
    return phrase.to() < name
        && scene.word(phrase.to()).matches("of|for|to")
        && IntStream.range(phrase.to(), name).noneMatch(scene::isMark);
  }

  /// "Secretary of State Ann Lee", "Mayor of London Ann Lee", "Ambassador to the Netherlands Ann
  /// Lee": an office written with capitals, like its field; "secretary of state" without.
  private void withField(int name, List<NounPhrase> phrases) {
    int field = name;
    while (scene.is(field - 1, "NOUN", "PROPN", "ADJ")
        && scene.startsCapital(field - 1)
        && !isPerson(field - 1)) {
      field--;
    }
    boolean state = scene.lower(name - 1).equals("state");
    field = state ? name - 1 : field;
    int of = scene.lower(field - 1).equals("the") ? field - 2 : field - 1;
    if (field == name || !scene.word(of).matches("of|for|to")) {
      return;
    }
    int from = start(of);
    if (from < of
        && scene.sentence(from) == scene.sentence(name)
        && (state || scene.startsCapital(of - 1))
        && endsWithRole(from, of, false)) {
      phrases.add(new NounPhrase(from, of - 1, of));
    }
  }

  /// "The envoy for the island, Ms. Smith": the office that opens the sentence, with what it is
  /// for.
  private void ofSomething(int comma, List<NounPhrase> phrases) {
    int first = scene.sentenceStart(comma);
    int from = comma - 1;
    while (from > first && !scene.word(from).equals("The")) { // behind a dateline, perhaps
      from--;
    }
    var phrase = scene.word(from).equals("The") ? nouns.at(from, comma) : null;
    if (phrases.isEmpty()
        && phrase != null
        && scene.word(phrase.to()).matches("of|for|to")
        && endsWithRole(from, phrase.to(), false)
        && IntStream.range(phrase.to() + 1, comma)
            .allMatch(i -> scene.is(i, "DET", "ADJ", "NOUN", "PROPN") && !isSomebody(i))) {
      phrases.add(phrase);
    }
  }

  /// Whose the name behind may be: "the widow of the victim, Ann Lee".
  private boolean isSomebody(int token) {
    var word = scene.word(token);
    boolean role = lexicons.roles().of(word) != null && !lexicons.roles().isPlural(word);
    return isPerson(token) || role && !scene.startsCapital(token);
  }

  private boolean isPerson(int token) {
    return cast.at(scene.span(token).start()) instanceof Cast.Placed p
        && p.entity().type() == ActorType.PERSON;
  }

  /// "The party's leader, John Smith": a definite phrase that the name explains.
  private void definite(int comma, List<NounPhrase> phrases) {
    int from = start(comma);
    boolean definite = scene.isDeterminer(from) && !scene.lower(from).matches("an?");
    boolean opens =
        scene.startsSentence(from)
            || scene.word(from - 1).equals(",")
            || scene.lower(from + 1).equals("then");
    if (from < comma
        && (definite || hasOwner(from, comma))
        && opens
        && endsWithRole(from, comma, false)) {
      phrases.add(new NounPhrase(from, comma - 1, comma));
    }
  }

  private boolean hasOwner(int from, int to) {
    return IntStream.range(from, to).anyMatch(scene::isPossessive);
  }

  private int start(int end) {
    int from = end;
    while (from > 0 && scene.sentence(from - 1) == scene.sentence(end - 1) && belongs(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean belongs(int i) {
    if (scene.isMark(i) && !scene.isPossessive(i)) {
      return false;
    }
    boolean title = lexicons.titles().isTitle(scene.word(i)) && scene.startsCapital(i);
    return scene.is(i, "ADJ", "NOUN", "PROPN", "DET")
        || OWNERS.contains(scene.lower(i))
        || scene.isPossessive(i)
        || title
        || STATES.contains(scene.lower(i));
  }

  private boolean endsWithRole(int from, int end, boolean chained) {
    int last = end - 1;
    var word = scene.word(last);
    if (lexicons.titles().isAddress(word) && lexicons.roles().of(word) == null
        || scene.isPossessive(last)
        || isPerson(last)) {
      return false;
    }
    var two = last > from ? scene.lower(last - 1) + " " + scene.lower(last) : "";
    boolean role =
        lexicons.roles().of(word) != null
            || lexicons.roles().of(two) != null
            || lexicons.titles().isTitle(word) && scene.startsCapital(last);
    boolean list = chained && scene.lower(from).equals("the"); // "…, the analyst, John Coale"
    return role && !list && !lexicons.roles().isPlural(word);
  }
}
