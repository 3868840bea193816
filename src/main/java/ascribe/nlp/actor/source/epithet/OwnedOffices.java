package ascribe.nlp.actor.source.epithet;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Places.Kind;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Role;
import ascribe.nlp.actor.scene.Scene;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds who holds an office that is told with its state or body: "Norrland's president" where the
/// text has "Norrland President Ann Lund", "UN chief" where it has "UN Secretary-General Ann Lund".
final class OwnedOffices {

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final Chiefs chiefs;

  OwnedOffices(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
    this.chiefs = new Chiefs(scene, cast);
  }

  /// The only holder in the text; null where there is none, or the phrase says more.
  ///
  /// @param phrase the first of a source that ends before `to`
  @Nullable Entity of(NounPhrase phrase, int to) {
    var chief = phrase.to() < to ? List.<Entity>of() : chiefs.of(phrase);
    if (chief.size() == 1) {
      var words = scene.span(phrase.from(), phrase.to()).of(scene.text);
      return placed(chief.getFirst(), phrase, words.replaceFirst("^[Tt]he ", ""));
    }
    int mark = phrase.from();
    while (mark < phrase.head() && !scene.isPossessive(mark)) {
      mark++;
    }
    if (mark <= phrase.from() || mark >= phrase.head() || phrase.to() < to) {
      return null;
    }
    var owner = scene.span(phrase.from(), mark).of(scene.text).replaceFirst("^[Tt]he ", "");
    var office = scene.span(mark + 1, phrase.to()).of(scene.text);
    if (lexicons.roles().of(office) == null || lexicons.roles().isPlural(office)) {
      return null;
    }
    var body =
        cast.at(scene.span(phrase.from()).start()) instanceof Placed p
                && p.entity().type() != ActorType.PERSON
            ? p.entity().name()
            : owner;
    var holders = cast.entities().stream().filter(e -> holds(e, office, owner, body)).toList();
    return holders.size() == 1 ? placed(holders.getFirst(), phrase, office + " of " + owner) : null;
  }

  private Entity placed(Entity holder, NounPhrase phrase, String called) {
    var words = scene.span(phrase.from(), phrase.to());
    var before = cast.anchor(holder, words.start());
    var named = before == null ? cast.mentionsOf(holder).getFirst() : before;
    var rule = "the only " + called + " in the text is " + holder.name();
    cast.place(new Placed(holder, words, MentionKind.NOMINAL, named.span(), rule));
    return holder;
  }

  private boolean holds(Entity person, String office, String owner, String body) {
    return person.type() == ActorType.PERSON
        && person.naming() == Naming.NAMED
        && person.roles().stream()
            .anyMatch(r -> !r.former() && isOf(r, office, owner, body, person));
  }

  private boolean isOf(Role role, String office, String owner, String body, Entity person) {
    var place = lexicons.places().of(owner);
    var country = place != null && place.kind() == Kind.COUNTRY ? place.actor() : null;
    var text = role.text().toLowerCase(Locale.ROOT).replace('-', ' ');
    var told = office.toLowerCase(Locale.ROOT).replace('-', ' ');
    if (country != null && country.equals(role.country()) && text.endsWith(" " + told)) {
      var from = role.text().substring(0, text.length() - told.length()).strip();
      return Stream.of(from, from.substring(from.lastIndexOf(' ') + 1)) // "Korean", not "Vice"
          .anyMatch(word -> country.equals(lexicons.places().country(word)));
    }
    var lower = owner.toLowerCase(Locale.ROOT).replace('-', ' ');
    return text.equals(lower + " " + told)
        || text.equals(told) && person.affiliations().contains(body);
  }
}
