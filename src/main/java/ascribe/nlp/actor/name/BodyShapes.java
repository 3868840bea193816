package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.Blanks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Bodies that a finder takes for persons, by the words of their names alone: "Harbour Rovers",
/// "Kantonsspital Oden", "ASVP".
final class BodyShapes {

  /// Letters from which capitals are no initials of a person: "JFK".
  private static final int ACRONYM = 4;

  /// Bearers (power of ten) from which a given name makes a person of what follows.
  private static final int WELL_KNOWN = 4;

  /// What stands before the acronym of a body: "the ASVP", "(ASVP)", "the largest, ASVP".
  private static final String LEAD =
      "(?:\\b[Tt]he |\\(|\\b[Tt]he (?:\\p{L}+est|other|first|second|third), )";

  private static final Set<String> KINDS = Table.words("firm-kinds.txt");

  /// What words for bodies end with in other languages.
  private static final Set<String> COMPOUNDS = Table.words("body-compounds.txt");

  private final Lexicons lexicons;
  private final String text;

  /// Whether all of the text is written in capitals, where no acronym is told from a name.
  private final boolean shouted;

  BodyShapes(Lexicons lexicons, String text) {
    this.lexicons = lexicons;
    this.text = text;
    this.shouted = text.equals(text.toUpperCase(Locale.ROOT));
  }

  /// The name, no longer a person's where its words are a body's.
  Name typed(Name name) {
    return name.type() == ActorType.PERSON && isBody(name)
        ? new Name(name.span(), ActorType.ORGANIZATION, name.confidence())
        : name;
  }

  private boolean isBody(Name name) {
    var words = List.of(Blanks.single(name.span().of(text)).split(" "));
    return words.size() == 1 ? isAcronym(words.getFirst()) : isKind(words);
  }

  private boolean isAcronym(String word) {
    var capital = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return !shouted
        && word.length() >= ACRONYM
        && word.chars().allMatch(Character::isUpperCase)
        && !text.contains(capital)
        && Pattern.compile(LEAD + word + "\\b").matcher(text).find()
        && isNobody(capital);
  }

  private boolean isKind(List<String> words) {
    var last = words.getLast().toLowerCase(Locale.ROOT);
    boolean kind =
        KINDS.contains(last)
            && isNobody(words.getLast())
            && lexicons.people().strength(words.getFirst()) < WELL_KNOWN;
    return kind
        || Stream.of(words.getFirst(), words.getLast())
            .map(w -> w.toLowerCase(Locale.ROOT))
            .anyMatch(w -> COMPOUNDS.stream().anyMatch(c -> w.endsWith(c) && isNobody(w)));
  }

  private boolean isNobody(String word) {
    return !lexicons.people().isGiven(word) && !lexicons.people().isSurname(word);
  }
}
