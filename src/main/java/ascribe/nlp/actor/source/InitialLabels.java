package ascribe.nlp.actor.source;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Span;
import ascribe.nlp.actor.body.BodyResolver;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.text.Blanks;
import java.util.List;
import java.util.regex.Pattern;

/// Initials before the turns of an interview: "JD:" where the text names one person called "Jon
/// Dahl".
public final class InitialLabels {

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.?\\p{Lu}){1,2}\\.?");

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;

  /// Before the turns of one another, in text order.
  private final List<Span> labels;

  public InitialLabels(Scene scene, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
    this.labels =
        speeches.attributions().stream()
            .flatMap(a -> a.source().stream())
            .filter(s -> INITIALS.matcher(s.of(scene.text)).matches())
            .filter(s -> speeches.isLabel(s.start()))
            .toList();
  }

  /// The names without such initials, which are none.
  public List<Name> without(List<Name> names) {
    if (labels.isEmpty()) {
      return names;
    }
    var persons =
        names.stream()
            .filter(n -> n.type() == ActorType.PERSON)
            .map(n -> BodyResolver.initials(Blanks.single(n.span().of(scene.text))))
            .toList();
    return names.stream()
        .filter(n -> !labels.contains(n.span()) || !persons.contains(letters(n.span())))
        .toList();
  }

  /// Ties the initials to the persons whose they are.
  public void place() {
    for (var label : labels) {
      var bearers =
          cast.entities().stream()
              .filter(e -> e.type() == ActorType.PERSON)
              .filter(e -> BodyResolver.initials(e.name()).equals(letters(label)))
              .toList();
      if (bearers.size() == 1 && (!asks(letters(label)) || meets(bearers.getFirst()))) {
        var bearer = bearers.getFirst();
        var anchor = cast.anchor(bearer, label.start());
        cast.place(
            new Placed(
                bearer,
                label,
                MentionKind.NAME,
                anchor == null ? null : anchor.span(),
                "short for " + bearer.name()));
      }
    }
  }

  /// Whether most of the turns behind the label end with a question.
  private boolean asks(String letters) {
    var turns =
        speeches.attributions().stream()
            .filter(a -> !a.source().isEmpty() && labels.contains(a.source().getFirst()))
            .filter(a -> letters(a.source().getFirst()).equals(letters))
            .toList();
    long questions =
        turns.stream().filter(a -> a.content().getLast().of(scene.text).endsWith("?")).count();
    return 2 * questions >= turns.size();
  }

  /// Whether the text tells that the person speaks with somebody: who asks need not be the one whom
  /// the talk is about and whose initials are the same.
  private boolean meets(Entity person) {
    return cast.mentionsOf(person).stream()
        .anyMatch(m ->
            scene.lower(scene.at(m.span().start()) - 1).matches("by|to|with")
                || scene
                    .lower(scene.at(m.span().end() - 1) + 1)
                    .matches(
                        "met|meets|spoke|speaks|talked|talks|asked|asks|interviewed|sat|sits"));
  }

  private String letters(Span span) {
    return span.of(scene.text).replace(".", "");
  }
}
