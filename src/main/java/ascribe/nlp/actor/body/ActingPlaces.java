package ascribe.nlp.actor.body;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Places.Kind;
import ascribe.nlp.actor.lexicon.Places.Place;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import ascribe.nlp.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes actors of places that act: a seat or capital stands for its body, a country for itself,
/// where it is a source or the subject of a verb that somebody does. All other places stay places.
public final class ActingPlaces {

  /// Passives that still leave the subject acting: "Brussels was not involved".
  private static final Set<String> ACTIVE_SENSE =
      Set.of("involved", "prepared", "determined", "committed", "forced", "concerned", "worried");

  /// "Paris, 23, said": somebody is called like a place.
  private static final Pattern AGED = Pattern.compile(", \\d\\d[,.]");

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final Lexicons lexicons;
  private final Map<String, Entity> actors = new HashMap<>();

  private record Found(Name name, Place place, boolean acts) {}

  public ActingPlaces(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.syntax = new Syntax(scene);
    this.cast = cast;
    this.lexicons = lexicons;
  }

  /// @param isSource whether a name is the head of an attribution's source
  public void resolve(List<Name> names, Predicate<Span> isSource) {
    var found = new ArrayList<Found>();
    for (var name : names) {
      var place = name.type() == ActorType.PERSON ? null : lexicons.places().of(text(name));
      if (place != null && place.kind() != Kind.REGION && !AGED.matcher(behind(name)).matches()) {
        found.add(new Found(name, place, isSource.test(name.span()) || acts(name.span())));
      }
    }
    found.stream().filter(Found::acts).forEach(f -> open(f.place));
    for (var f : found) {
      var actor = actors.get(f.place.actor());
      if (actor != null && (f.acts || f.place.kind() == Kind.COUNTRY && !modifies(f.name))) {
        place(f, actor);
      }
    }
  }

  private String behind(Name name) {
    int end = name.span().end();
    return scene.text.substring(end, Math.min(scene.text.length(), end + 5));
  }

  private void open(Place place) {
    if (actors.containsKey(place.actor())) {
      return;
    }
    var entity =
        cast.entities().stream()
            .filter(e -> e.type() != ActorType.PERSON && e.name().equals(place.actor()))
            .findFirst()
            .orElseGet(() -> create(place));
    actors.put(place.actor(), entity);
  }

  private Entity create(Place place) {
    var entity = new Entity(place.type(), place.actor());
    var known = lexicons.organizations().of(place.actor());
    entity.setListed(known == null ? null : known.sourceType());
    cast.add(entity);
    return entity;
  }

  private void place(Found found, Entity actor) {
    var text = text(found.name);
    actor.addForm(text);
    var earlier = cast.anchor(actor, found.name.span().start());
    var rule =
        switch (found.place.kind()) {
          case CAPITAL -> text + " is the capital of " + actor.name() + " and acts here";
          case SEAT -> text + " is the seat of " + actor.name() + " and acts here";
          case COUNTRY, STATE, REGION -> "name of " + actor.name();
        };
    var restsOn = earlier == null ? null : earlier.span();
    cast.place(new Placed(actor, found.name.span(), MentionKind.NAME, restsOn, rule));
  }

  /// "US citizens": the name only says which citizens.
  private boolean modifies(Name name) {
    int next = scene.at(name.span().end() - 1) + 1;
    return lexicons.places().country(text(name)) != null
        && scene.is(next, "NOUN", "ADJ", "PROPN")
        && !scene.isPossessive(next);
  }

  private boolean acts(Span span) {
    int verb = syntax.verbOf(span);
    if (verb < 0) {
      int next = scene.at(span.end() - 1) + 1;
      verb = bareVerb(next);
    }
    if (verb < 0 || !lexicons.verbs().isForm(scene.word(verb))) {
      return false;
    }
    return !syntax.isPassive(verb) || ACTIVE_SENSE.contains(scene.lower(verb));
  }

  /// "We will see Minsk continue to release prisoners": an infinitive right behind the place.
  private int bareVerb(int next) {
    boolean bare = scene.is(next, "VERB") && !scene.lower(next).matches(".*(ed|ing|s)");
    return bare && scene.word(next - 2).matches("see|make|let|watch") ? next : -1;
  }

  @Nullable Entity of(String country) {
    return actors.get(country);
  }

  private String text(Name name) {
    return Blanks.single(name.span().of(scene.text));
  }
}
