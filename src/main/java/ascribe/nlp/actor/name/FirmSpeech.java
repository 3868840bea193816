package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Blanks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a text says right behind a name that firms say, do and have, and hardly a person: "Reyes
/// said it would appeal", "Reyes's Ann Lee", "Reyes said …. The retailer …".
final class FirmSpeech {

  private static final String SAID = "(?: \\p{Ll}+){1,2}(?: \\p{Lu}\\p{Ll}+day)? (?:that )?";

  /// Where nobody of the text is called so.
  private static final Pattern IT =
      Pattern.compile(
          SAID
              + "its? (?:would|will|had|has|was|is|could|may|might|expect|plan"
              + "|\\p{Ll}+ (?:would|will|had|was|is))");

  /// Where somebody so called is named later only: "Reyes said it would appeal", not "said it would
  /// be wrong".
  private static final Pattern ACTS =
      Pattern.compile(
          SAID
              + "it (?:would|will|had) "
              + "(?!(?:be|been|become|come|cost|happen|have|help|hurt|look|make|mean|only|seem|take)\\b"
              + "|\\p{Ll}+ly\\b|n)\\p{Ll}+");

  private static final Set<String> NOUNS = Table.words("firm-kinds-before.txt");

  /// Those of which a text has few, so that the one just named is meant.
  private static final Set<String> KINDS =
      NOUNS.stream()
          .filter(k -> !k.matches("bank|company|firm|institute|platform|service"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OFFICES = Table.words("firm-offices.txt");

  private final Scene scene;
  private final Map<String, List<Name>> alike;

  /// Where full names of persons begin.
  private final Set<Integer> persons;

  private final List<Name> bodies;

  FirmSpeech(Scene scene, List<Name> names) {
    this.scene = scene;
    this.alike = names.stream().collect(Collectors.groupingBy(this::words));
    this.persons =
        names.stream()
            .filter(n -> n.type() == ActorType.PERSON && words(n).contains(" "))
            .map(n -> n.span().start())
            .collect(Collectors.toUnmodifiableSet());
    this.bodies = names.stream().filter(n -> n.type() == ActorType.ORGANIZATION).toList();
  }

  private String words(Name name) {
    return Blanks.single(name.span().of(scene.text));
  }

  boolean speaksOfItself(Name name) {
    return stands(IT, name);
  }

  boolean acts(Name name) {
    return stands(ACTS, name);
  }

  /// "Reyes said it would appeal. The firm …".
  boolean actsAndIsTakenUp(Name name) {
    return acts(name) && goesOn(name, NOUNS);
  }

  private boolean stands(Pattern pattern, Name name) {
    return pattern.matcher(scene.text).region(name.span().end(), scene.text.length()).lookingAt();
  }

  /// "Reyes said so. The retailer …": the next sentence goes on with a body of some kind.
  boolean isTakenUp(Name name) {
    return goesOn(name, KINDS);
  }

  private boolean goesOn(Name name, Set<String> kinds) {
    int last = scene.at(name.span().end() - 1);
    int next = scene.sentenceEnd(last);
    return scene.is(last + 1, "VERB")
        && scene.lower(next).equals("the")
        && kinds.contains(scene.lower(next + 1))
        && (scene.is(next + 2, "VERB", "AUX") || scene.word(next + 2).equals(","));
  }

  /// Whether a longer name that begins so stands before this one, of which a deed is told: "They
  /// fined Reyes Foods. Reyes appealed".
  boolean isShortForBody(Name name) {
    var begin = words(name) + " ";
    return scene.is(scene.at(name.span().end() - 1) + 1, "VERB")
        && !speaksOfItself(name)
        && bodies.stream()
            .takeWhile(n -> n.span().end() <= name.span().start())
            .map(this::words)
            .anyMatch(b -> b.startsWith(begin) && b.matches(".* \\p{Lu}\\S*")); // no "Reyes family"
  }

  /// "Norrland Air rival Reyes": what stands before the name is a body.
  boolean isPeer(Name name) {
    int rival = scene.at(name.span().start()) - 1;
    int end = rival < 1 ? -1 : scene.span(rival - 1).end();
    return scene.word(rival).matches("rival|competitor|supplier|subsidiary")
        && bodies.stream().anyMatch(n -> n.span().end() == end);
  }

  /// Whether nothing is said of what has the name but whose it is: "Reyes's Ann Lee".
  boolean onlyEmploys(String word) {
    return alike.getOrDefault(word, List.of()).stream().allMatch(this::employs)
        && isNowhereElse(word);
  }

  /// "Reyes's Ann Lee", "Reyes founder Ann Lee": somebody's full name right behind the possessive
  /// or an office in firms.
  boolean employs(Name name) {
    int own = scene.at(name.span().end() - 1) + 1;
    boolean office = OFFICES.contains(scene.word(own));
    return (scene.isPossessive(own) || office)
        && own + 1 < scene.size()
        && persons.contains(scene.span(own + 1).start());
  }

  private boolean isNowhereElse(String word) {
    int places = 0;
    for (int i = 0; i < scene.size(); i++) {
      boolean employs = scene.isPossessive(i + 1) || OFFICES.contains(scene.word(i + 1));
      places += scene.word(i).equals(word) && !employs ? 1 : 0;
    }
    return places == 0;
  }
}
