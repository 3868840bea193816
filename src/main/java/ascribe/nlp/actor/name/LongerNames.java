package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.LegalForms;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.scene.Name;
import java.util.List;
import java.util.Set;

/// The trusted names of one text in which rules know no more than the end: a place in a family name
/// or in the name of a body.
///
/// @param trusted what counts of a trained finder's names
/// @param organizations tell the words of bodies' names
/// @param sure from which confidence of the finder a bare family name is somebody's
record LongerNames(List<Name> trusted, double sure, String text, Organizations organizations) {

  /// What somebody's house, home or office may be, and no body called after somebody.
  private static final Set<SourceType> OFFICES = Set.of(SourceType.OFFICIAL, SourceType.POLITICIAN);

  /// Whether a place or a body is such an end, or a place a family name alone: "Lima" of "Caio
  /// Lima", "Wales" of "Shelter Wales", "Rail plc" of "Oda Rail plc".
  boolean hold(Name name) {
    var words = words(name);
    return switch (name.type()) {
      case PERSON -> false;
      case GPE -> isEnd(name) || isFamily(name);
      case ORGANIZATION ->
          LegalForms.isOne(words.substring(words.lastIndexOf(' ') + 1)) && isEnd(name);
    };
  }

  /// Whether rules see a body where the finder sees only whom it is called after: "Ann Lee" of "Ann
  /// Lee Ltd", "Lee" of "Lee University".
  boolean isFirms(Name person, List<Name> ruled) {
    var begin = words(person) + " ";
    return ruled.stream()
        .filter(r -> r.type() == ActorType.ORGANIZATION)
        .filter(r -> r.span().start() == person.span().start())
        .map(this::words)
        .filter(r -> r.startsWith(begin))
        .map(r -> r.substring(begin.length()))
        .anyMatch(rest -> LegalForms.isOne(rest) || begin.matches("\\S+ ") && isBody(rest));
  }

  private boolean isBody(String word) {
    var type = organizations.sourceType(word);
    return organizations.inNames(word) && type != null && !OFFICES.contains(type);
  }

  private boolean isEnd(Name name) {
    return trusted.stream()
        .filter(n -> n.type() != ActorType.GPE && n.span().end() == name.span().end())
        .filter(
            n -> n.type() != ActorType.PERSON || !words(n).contains(" of ")) // "Ann Lee of Lima"
        .map(this::words)
        .filter(n -> n.endsWith(" " + words(name)))
        .anyMatch(n -> !n.matches(".*[\"“”].*"));
  }

  /// Whether the finder is sure of a person here, and somebody's name ends so.
  private boolean isFamily(Name place) {
    var persons = trusted.stream().filter(n -> n.type() == ActorType.PERSON).toList();
    return persons.stream().anyMatch(n -> n.confidence() >= sure && n.span().equals(place.span()))
        && persons.stream().map(this::words).anyMatch(n -> n.endsWith(" " + words(place)));
  }

  /// Without an article: "The Kremlin" is no longer name than "Kremlin".
  private String words(Name name) {
    return CombinedNames.words(name.span(), text).replaceFirst("^[Tt]he ", "");
  }
}
