package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.BodyEndings;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Blanks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names of bodies that a finder saw once and missed where the text says them again, whole or by
/// their last word: "the Gazette" behind "the Harbour Gazette".
public final class BodyEchoes {

  private static final Set<String> SPEAKING = Table.words("speaking-verbs.txt");

  private static final Set<String> GROUPS = Table.words("group-words.txt");

  private final Scene scene;
  private final Lexicons lexicons;

  public BodyEchoes(Scene scene, Lexicons lexicons) {
    this.scene = scene;
    this.lexicons = lexicons;
  }

  /// The names with those that were missed, in text order.
  public List<Name> with(List<Name> names) {
    var bodies =
        names.stream()
            .filter(n -> n.type() == ActorType.ORGANIZATION)
            .map(n -> words(n).replaceFirst("^[Tt]he ", ""))
            .collect(Collectors.toSet());
    if (bodies.isEmpty()) {
      return names;
    }
    var all = new ArrayList<>(names.stream().map(n -> typed(n, bodies, names)).toList());
    var others =
        all.stream()
            .filter(n -> n.type() != ActorType.ORGANIZATION)
            .flatMap(n -> Stream.of(words(n).split(" ")))
            .collect(Collectors.toSet());
    var taken = new BitSet();
    names.forEach(n -> taken.set(n.span().start(), n.span().end()));
    IntStream.range(0, scene.size())
        .filter(i -> !taken.get(scene.span(i).start()) && isAlone(i))
        .filter(i -> !others.contains(scene.word(i)) && echoes(i, bodies))
        .forEach(i -> all.add(new Name(scene.span(i), ActorType.ORGANIZATION)));
    all.sort(Comparator.comparing(Name::span));
    return all;
  }

  private String words(Name name) {
    return Blanks.single(name.span().of(scene.text));
  }

  /// "The Post" behind "the Harbour Post" and "Rovers" of Harbour Rovers are nobody, where no
  /// person is called so.
  private Name typed(Name name, Set<String> bodies, List<Name> names) {
    var word = words(name);
    boolean club = BodyEndings.isClub(word) && !lexicons.people().isGiven(word);
    boolean body =
        name.type() == ActorType.PERSON
            && !isOrdinary(word)
            && BodyEndings.only(word, bodies) != null
            && names.stream()
                .filter(n -> n.type() == ActorType.PERSON)
                .filter(n -> List.of(words(n).split(" ")).contains(word))
                .allMatch(
                    n -> words(n).equals(word) && (club || isDefinite(scene.at(n.span().start()))));
    return body ? new Name(name.span(), ActorType.ORGANIZATION, name.confidence()) : name;
  }

  private boolean isDefinite(int token) {
    return scene.lower(token - 1).equals("the");
  }

  /// Whether the token is a word with a capital beside which none stands.
  private boolean isAlone(int i) {
    boolean first = i == 0 || scene.sentence(i - 1) != scene.sentence(i);
    boolean last = scene.sentence(i + 1) != scene.sentence(i) || scene.isPossessive(i + 1);
    return scene.startsCapital(i)
        && (first || !scene.startsCapital(i - 1) || scene.isDeterminer(i - 1))
        && (last || !scene.startsCapital(i + 1))
        && !scene.word(i + 1).matches("[-–&/]");
  }

  private boolean echoes(int i, Set<String> bodies) {
    var word = scene.word(i);
    boolean definite = isDefinite(i) && !describes(i + 1);
    if (!definite && !speaks(i) && !BracketAcronyms.isAcronym(word) || isOrdinary(word)) {
      return false;
    }
    return bodies.contains(word)
        || (definite || BodyEndings.isClub(word)) && isShort(word, definite, bodies);
  }

  private static boolean isShort(String word, boolean definite, Set<String> bodies) {
    var longer = BodyEndings.only(word, bodies);
    return longer != null && !(definite && BodyEndings.isWithoutArticle(longer))
        || BodyEndings.clipped(word, bodies).size() == 1;
  }

  /// "The March 8 rally", "the Republican nominee", "the Conservation of Lakes Act": part of more.
  private boolean describes(int behind) {
    return scene.is(behind, "NOUN", "ADJ", "NUM", "PROPN") && !scene.isPossessive(behind)
        || scene.lower(behind).equals("of");
  }

  /// What places, people of a party and who holds an office are called.
  private boolean isOrdinary(String word) {
    boolean held = lexicons.roles().of(word) != null || lexicons.titles().isTitle(word);
    return lexicons.places().of(word) != null
        || lexicons.places().country(word) != null
        || GROUPS.contains(word.toLowerCase(Locale.ROOT))
        || held && !BodyEndings.isClub(word); // "Rangers"
  }

  private boolean speaks(int i) {
    return SPEAKING.contains(scene.lower(i + 1));
  }
}
