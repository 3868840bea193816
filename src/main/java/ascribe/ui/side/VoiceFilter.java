package ascribe.ui.side;

import ascribe.review.Condition;
import ascribe.review.ReaderFilter;
import ascribe.review.ReaderFilter.Term;
import ascribe.review.SourceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What a click on a voice writes into the filter, and what the filter says of a voice.
public final class VoiceFilter {

  private VoiceFilter() {}

  /// Only this voice; the whole text again when it was the only one already.
  public static ReaderFilter choose(ReaderFilter filter, Voice voice) {
    var others = withoutVoices(filter);
    return onlyChosen(filter, voice) ? others : asking(others, voice);
  }

  /// This voice as well, or no more.
  public static ReaderFilter add(ReaderFilter filter, Voice voice) {
    return switch (voice) {
      case Voice.Known(var actor) ->
          without(filter, VoiceFilter::asksForSource).toggleActor(actor.name());
      case Voice.Anonymous _, Voice.Unattributed _ -> choose(filter, voice);
    };
  }

  /// All but this voice, or with it again.
  public static ReaderFilter exclude(ReaderFilter filter, Voice voice) {
    var not = new Term(true, condition(voice));
    if (filter.terms().contains(not)) {
      return without(filter, not::equals);
    }
    var terms =
        new ArrayList<>(chosen(filter, voice) ? add(filter, voice).terms() : filter.terms());
    terms.add(not);
    return new ReaderFilter(terms);
  }

  public static boolean chosen(ReaderFilter filter, Voice voice) {
    return switch (voice) {
      case Voice.Known(var actor) -> filter.asksFor(actor);
      case Voice.Anonymous _, Voice.Unattributed _ ->
          filter.terms().contains(new Term(false, condition(voice)));
    };
  }

  public static boolean excluded(ReaderFilter filter, Voice voice) {
    return filter.terms().contains(new Term(true, condition(voice)));
  }

  /// The filter without anything it asks about voices: how many passages a voice would have if it
  /// were chosen.
  public static ReaderFilter withoutVoices(ReaderFilter filter) {
    return without(filter, t -> asksForActor(t) || asksForSource(t));
  }

  private static boolean onlyChosen(ReaderFilter filter, Voice voice) {
    return chosen(filter, voice)
        && filter.actors().size() <= 1
        && filter.terms().stream().filter(t -> asksForActor(t) || asksForSource(t)).count() == 1;
  }

  private static ReaderFilter asking(ReaderFilter filter, Voice voice) {
    return switch (voice) {
      case Voice.Known(var actor) -> filter.withActor(actor.name());
      case Voice.Anonymous _, Voice.Unattributed _ -> {
        var terms = new ArrayList<Term>();
        terms.add(new Term(false, condition(voice)));
        terms.addAll(filter.terms());
        yield new ReaderFilter(terms);
      }
    };
  }

  private static Condition condition(Voice voice) {
    return switch (voice) {
      case Voice.Known(var actor) -> new Condition.ByActor(List.of(actor.name()));
      case Voice.Anonymous _ -> new Condition.BySource(List.of(SourceKey.ANONYMOUS));
      case Voice.Unattributed _ -> new Condition.BySource(List.of(SourceKey.NONE));
    };
  }

  private static boolean asksForActor(Term term) {
    return !term.negated() && term.condition() instanceof Condition.ByActor;
  }

  private static boolean asksForSource(Term term) {
    return !term.negated()
        && term.condition() instanceof Condition.BySource(var keys)
        && keys.size() == 1
        && switch (keys.getFirst()) {
          case ANONYMOUS, NONE -> true;
          case ANALYST, OFFICIAL, POLITICIAN, ORGANIZATION, MEDIA, WITNESS, OTHER -> false;
        };
  }

  private static ReaderFilter without(ReaderFilter filter, Predicate<Term> dropped) {
    return new ReaderFilter(filter.terms().stream().filter(dropped.negate()).toList());
  }
}
