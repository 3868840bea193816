package ascribe.nlp.actor.source.epithet;

import ascribe.model.ActorType;
import ascribe.model.Naming;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Who heads a body and is called its chief: "the UN chief" behind "UN Secretary-General Ann Lund".
final class Chiefs {

  private static final Set<String> HEADS = Table.words("heads-of-bodies.txt");
  private static final Set<String> CHIEFS = Set.of("chief", "boss", "head");

  private final Scene scene;
  private final Cast cast;

  Chiefs(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /// Whom the phrase means; none where nobody or several head the body.
  List<Entity> of(NounPhrase phrase) {
    return cast.entities().stream().filter(e -> isOne(e, phrase)).toList();
  }

  /// Whether the phrase means the person, the only one of the text who heads the body in it.
  boolean isOne(Entity person, NounPhrase phrase) {
    int from = scene.isDeterminer(phrase.from()) ? phrase.from() + 1 : phrase.from();
    boolean named = // "the UN chief", not "the police chief"
        from < phrase.head()
            && CHIEFS.contains(scene.lower(phrase.head()))
            && IntStream.range(from, phrase.head()).allMatch(scene::startsCapital);
    if (!named) {
      return false;
    }
    var words = scene.span(from, phrase.head()).of(scene.text);
    var body =
        cast.at(scene.span(from).start()) instanceof Placed p
                && p.entity().type() == ActorType.ORGANIZATION
            ? p.entity().name()
            : words;
    return heads(person, words, body)
        && cast.entities().stream().filter(e -> heads(e, words, body)).count() == 1;
  }

  private static boolean heads(Entity person, String words, String body) {
    return person.type() == ActorType.PERSON
        && person.naming() == Naming.NAMED
        && person.roles().stream()
            .filter(r -> !r.former())
            .map(r -> r.text().toLowerCase(Locale.ROOT))
            .anyMatch(text ->
                isHeadOf(text, words)
                    || isHeadOf(text, body)
                    || HEADS.contains(text) && person.affiliations().contains(body));
  }

  /// "UN secretary-general", "director of NORK".
  private static boolean isHeadOf(String role, String body) {
    var lower = Pattern.quote(body.toLowerCase(Locale.ROOT));
    var head = role.replaceFirst("^" + lower + " | of (?:the )?" + lower + "$", "");
    return !head.equals(role) && HEADS.contains(head);
  }
}
