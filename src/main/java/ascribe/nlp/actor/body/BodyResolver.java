package ascribe.nlp.actor.body;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.BodyEndings;
import ascribe.nlp.actor.lexicon.LegalForms;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Blanks;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts the names of organisations together: other names of well-known bodies, acronyms, and short
/// forms that begin or end a longer name.
public final class BodyResolver {

  /// Said before well-known bodies, which it leaves the same: "the U.S. Supreme Court".
  private static final Pattern AMERICAN = Pattern.compile("^(?:U\\.S\\.|US|United States) ");

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final Map<String, Entity> bodies = new HashMap<>();
  private final Map<Entity, Span> introduced = new HashMap<>();

  public BodyResolver(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
  }

  public void resolve(List<Name> found) {
    var named = found.stream().filter(n -> n.type() != ActorType.PERSON).toList();
    var bodiesNamed =
        named.stream()
            .filter(n -> n.type() == ActorType.ORGANIZATION)
            .filter(n -> lexicons.places().of(text(n)) == null)
            .toList();
    var words = new ShortForms(scene, named, n -> key(text(n)));
    // Long names first, so that short ones find them wherever these stand.
    bodiesNamed.stream()
        .sorted(Comparator.comparingInt(n -> -n.span().length()))
        .forEach(n -> bodies.computeIfAbsent(key(text(n)), k -> find(k, words)));
    for (var name : bodiesNamed) {
      place(name, bodies.get(key(text(name))));
    }
  }

  /// The entity of a well-known body that another rule found by a seat.
  @Nullable Entity of(String name) {
    return bodies.get(name);
  }

  private Entity find(String key, ShortForms words) {
    var longer =
        bodies.entrySet().stream()
            .filter(e -> shortens(key, e.getKey()) && !isEndOfAnother(key, e.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    boolean open = BodyEndings.clipped(key, bodies.keySet()).size() > 1; // "the Met"
    if (longer.size() == 1 && !open) {
      return longer.getFirst();
    }
    var firm = longer.stream().filter(e -> isFirm(e.name(), key)).toList();
    if (firm.size() == 1) {
      return firm.getFirst();
    }
    var known = lexicons.organizations().of(key);
    boolean whole = !longer.isEmpty() || known != null;
    var shortened = whole ? null : words.longer(key, bodies.keySet());
    if (shortened != null && bodies.get(shortened) instanceof Entity meant) {
      return meant;
    }
    var entity = new Entity(ActorType.ORGANIZATION, key);
    entity.setListed(known == null ? null : known.sourceType());
    return entity;
  }

  /// Whether the word that begins a name ends another: "Rovers" of "Harbour Rovers" beside "Rovers
  /// Supporters' Trust".
  private boolean isEndOfAnother(String word, String name) {
    return !word.contains(" ")
        && name.startsWith(word + " ")
        && bodies.keySet().stream().anyMatch(n -> n.endsWith(" " + word));
  }

  /// Whether a name is the short one and a legal form: "Lund Inc", whatever "Lund Energy" is.
  private static boolean isFirm(String name, String small) {
    return LegalForms.isOne(name.substring(small.length()).strip());
  }

  private void place(Name name, @Nullable Entity entity) {
    if (entity == null) {
      return;
    }
    var before = introduced.putIfAbsent(entity, name.span());
    entity.addForm(key(text(name)).equals(entity.name()) ? entity.name() : bare(text(name)));
    if (before == null) {
      cast.add(entity);
    }
    var rule = text(name).equals(entity.name()) ? "the same name" : "short for " + entity.name();
    cast.place(new Placed(entity, name.span(), MentionKind.NAME, before, rule));
  }

  private String key(String name) {
    var bare = bare(name);
    var known = lexicons.organizations().of(bare);
    if (known == null) {
      known = lexicons.organizations().of(AMERICAN.matcher(bare).replaceFirst(""));
    }
    return known == null ? bare : known.name();
  }

  private static String bare(String name) {
    return name.matches("(?i)the .*") ? name.substring(4) : name;
  }

  private boolean shortens(String small, String big) {
    if (small.length() >= big.length()) {
      return false;
    }
    boolean whole = // "IoD" of "Institute of Directors"
        small.matches("\\p{Lu}\\p{L}*\\p{Lu}")
            && small.equalsIgnoreCase(big.replaceAll("(\\p{L})[^ -]*[ -]?", "$1"));
    if (whole || small.equals(initials(big))) {
      return true;
    }
    boolean starts = big.startsWith(small + " ");
    boolean distinct = small.contains(" ") || !lexicons.organizations().inNames(small);
    boolean ofPlace =
        lexicons.places().of(small) != null || lexicons.places().country(small) != null;
    return starts && distinct && !ofPlace || small.contains(" ") && big.endsWith(" " + small);
  }

  public static String initials(String name) {
    var letters = new StringBuilder();
    for (var word : name.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      }
    }
    return letters.length() < 2 ? "" : letters.toString().toUpperCase(Locale.ROOT);
  }

  private String text(Name name) {
    return Blanks.single(name.span().of(scene.text));
  }
}
