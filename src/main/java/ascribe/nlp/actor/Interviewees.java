package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.Cast.Placed;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who gives the answers of an interview written as "Q:" and "A:".
final class Interviewees {

  private static final Pattern TALK =
      Pattern.compile(
          "(?i)\\b(?:interview\\w*|spoke|talk(?:s|ed)?|sat down|conversation|chat(?:s|ted)?|q&a)\\b");

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;
  private boolean sought;
  private @Nullable Placed interviewee;

  Interviewees(Scene scene, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
  }

  /// Whether an attribution is an answer: its source is "A", before a colon or a stop.
  boolean answers(Attribution attribution) {
    var source = attribution.source().getFirst();
    return source.of(scene.text).equals("A") && speeches.isLabel(source.start());
  }

  /// The only person whom the text names before the first turn, where it says there that people
  /// talk; null where there are several, or none.
  @Nullable Entity of(Attribution answer) {
    if (!sought) {
      sought = true;
      interviewee = find();
    }
    if (interviewee == null) {
      return null;
    }
    cast.place(
        new Placed(
            interviewee.entity(),
            answer.source().getFirst(),
            MentionKind.NOMINAL,
            interviewee.span(),
            "the only person named before the interview"));
    return interviewee.entity();
  }

  private @Nullable Placed find() {
    int first =
        speeches.attributions().stream()
            .filter(a -> !a.source().isEmpty() && speeches.isLabel(Speeches.position(a)))
            .mapToInt(Speeches::position)
            .min()
            .orElse(0);
    var named =
        cast.before(first).stream()
            .filter(m -> m.kind() == MentionKind.NAME && m.entity().type == ActorType.PERSON)
            .toList();
    boolean one = named.stream().map(Placed::entity).distinct().count() == 1;
    boolean signed =
        named.stream().anyMatch(m -> scene.lower(scene.at(m.span().start()) - 1).equals("by"));
    return one && !signed && TALK.matcher(scene.text.substring(0, first)).find()
        ? named.getFirst()
        : null;
  }
}
