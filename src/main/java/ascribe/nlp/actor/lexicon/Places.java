package ascribe.nlp.actor.lexicon;

import ascribe.model.ActorType;
import ascribe.nlp.text.Blanks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Countries with their other names, demonyms and capitals; states, cities and regions; and the
/// seats that stand for a body.
public final class Places {

  /// What a place name can stand for.
  public enum Kind {
    /// Its name is also the name of a state.
    COUNTRY,
    /// Stands for its country where it acts.
    CAPITAL,
    /// Stands for the body that sits there where it acts.
    SEAT,
    /// A part of a state, or a town, that acts in its own name.
    STATE,
    /// Never acts.
    REGION
  }

  /// @param actor canonical name of the body that the place stands for
  public record Place(Kind kind, String actor, ActorType type) {}

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();

  Places() {
    for (var row : Table.rows("countries.tsv", 4)) {
      var country = row.get(0);
      Table.parts(row.get(3)).forEach(c -> add(Kind.CAPITAL, c, country));
      Table.parts(row.get(2)).forEach(d -> demonym(d, country));
      Table.parts(row.get(1)).forEach(n -> add(Kind.COUNTRY, n, country));
    }
    for (var row : Table.rows("places.tsv", 3)) {
      for (var name : Table.parts(row.get(1))) {
        switch (row.get(0)) {
          case "country" -> add(Kind.COUNTRY, name, name);
          case "name" -> add(Kind.COUNTRY, name, row.get(2));
          case "demonym" -> demonym(name, row.get(2));
          case "capital" -> add(Kind.CAPITAL, name, row.get(2));
          case "state", "city" -> add(Kind.STATE, name, name);
          case "region" -> add(Kind.REGION, name, name);
          default -> throw new IllegalStateException("kind of place " + row.getFirst());
        }
      }
    }
    // A country's own name wins over a capital of the same name (Singapore, Luxembourg).
    Table.rows("countries.tsv", 4)
        .forEach(row -> add(Kind.COUNTRY, row.getFirst(), row.getFirst()));
    for (var row : Table.rows("seats.tsv", 4)) {
      places.put(key(row.get(0)), new Place(Kind.SEAT, row.get(1), ActorType.valueOf(row.get(2))));
    }
  }

  /// The place of that name, with or without "the".
  public @Nullable Place of(String name) {
    return places.get(key(name));
  }

  /// The country that a demonym ("Belarusian", "US") belongs to.
  public @Nullable String country(String demonym) {
    return demonyms.get(demonym);
  }

  private void add(Kind kind, String name, String actor) {
    places.put(key(name), new Place(kind, actor, ActorType.GPE));
  }

  private void demonym(String word, String country) {
    demonyms.put(word, country);
    if (word.endsWith("an")) {
      demonyms.put(word + "s", country);
    }
  }

  /// Names keep their capitals, since "us" is no country.
  private static String key(String name) {
    var plain = Blanks.single(name.replace('’', '\''));
    return plain.toLowerCase(Locale.ROOT).startsWith("the ") ? plain.substring(4) : plain;
  }
}
