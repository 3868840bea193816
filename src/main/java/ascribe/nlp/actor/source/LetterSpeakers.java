package ascribe.nlp.actor.source;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who speaks the turns of an interview written as "Q:" and "A:". Whoever asks, and who answers
/// where the text does not tell, is an actor called by the letter, of which nothing else is known.
final class LetterSpeakers {

  private static final Pattern TALK =
      Pattern.compile(
          "(?i)\\b(?:interview\\w*|spoke|talk(?:s|ed)?|sat down|conversation|chat(?:s|ted)?|q&a)\\b");

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;
  private boolean sought;
  private @Nullable Placed interviewee;
  private final Map<String, Entity> letters = new HashMap<>();

  LetterSpeakers(Scene scene, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
  }

  /// Whether the source of an attribution is "Q" or "Answer" before its turn, or initials of nobody
  /// known.
  boolean speaks(Attribution attribution) {
    var source = attribution.source().getFirst();
    return source.of(scene.text).matches("[QA]|(?i:Question|Answer)|\\p{Lu}{2,3}")
        && speeches.isLabel(source.start())
        && (source.length() == 1 || cast.at(source.start()) == null);
  }

  /// Who speaks a turn: with "A" the only person whom the text names before the first turn, where
  /// it says there that people talk.
  Entity of(Attribution turn) {
    if (!sought) {
      sought = true;
      interviewee = find();
    }
    var source = turn.source().getFirst();
    if (interviewee != null && source.of(scene.text).matches("A|(?i:Answer)")) {
      cast.place(
          new Placed(
              interviewee.entity(),
              source,
              MentionKind.NOMINAL,
              interviewee.span(),
              "the only person named before the interview"));
      return interviewee.entity();
    }
    var letter = letters.computeIfAbsent(source.of(scene.text), this::letter);
    var anchor = cast.anchor(letter, source.start());
    cast.place(
        new Placed(
            letter,
            source,
            MentionKind.NOMINAL,
            anchor == null ? null : anchor.span(),
            "the same words for the same actor"));
    return letter;
  }

  private Entity letter(String letter) {
    var entity = new Entity(ActorType.PERSON, letter);
    entity.setNaming(Naming.ROLE);
    entity.setPlural(); // one letter may stand for many
    cast.add(entity);
    return entity;
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
            .filter(m -> m.kind() == MentionKind.NAME && m.entity().type() == ActorType.PERSON)
            .toList();
    boolean one = named.stream().map(Placed::entity).distinct().count() == 1;
    boolean signed =
        named.stream().anyMatch(m -> scene.lower(scene.at(m.span().start()) - 1).equals("by"));
    return one && !signed && TALK.matcher(scene.text.substring(0, first)).find()
        ? named.getFirst()
        : null;
  }
}
