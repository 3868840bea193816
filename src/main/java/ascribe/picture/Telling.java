package ascribe.picture;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.model.Timex;
import ascribe.model.TimexType;
import ascribe.review.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a date has to do with a passage.
public enum Telling {
  /// The date stands beside cue or source: when it was said.
  SAID,
  /// The date stands in what is said.
  ABOUT;

  /// Words between a cue or source and the date that says when: "said in a post on Tuesday".
  private static final Pattern BEHIND = Pattern.compile("[^,;:.()“”\"—–\\n]{0,30}");

  /// Nothing may stand between a date and the source that follows: "On Tuesday, Minsk said".
  private static final Pattern AHEAD = Pattern.compile(",? ?");

  /// After these words a date bounds when something was said, and does not tell it.
  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(?:before|after|until|till|by|since|between|from|than|past)(?: the)? ?$",
          Pattern.CASE_INSENSITIVE);

  /// How `timex` belongs to `passage`. A date elsewhere in its sentence has nothing to do with it:
  /// "the minister, who took office in 2019, said" tells neither.
  public static Optional<Telling> of(Passage.Attributed passage, Timex timex) {
    boolean day = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    if (!day) {
      return Optional.empty();
    }
    var at = timex.span();
    if (passage.content().stream().anyMatch(s -> s.contains(at))) {
      return Optional.of(ABOUT);
    }
    return saysWhen(passage, at) ? Optional.of(SAID) : Optional.empty();
  }

  private static boolean saysWhen(Passage.Attributed passage, Span at) {
    var frame = Stream.concat(passage.cue().stream(), passage.source().stream()).sorted().toList();
    if (passage.cue().isEmpty() || frame.stream().anyMatch(at::overlaps)) {
      return false;
    }
    var text = passage.document().text();
    int lead = Math.max(0, at.start() - 20);
    if (BOUND.matcher(text.substring(lead, at.start())).find()) {
      return false;
    }
    return gap(frame, at, text)
        .filter(gap -> passage.content().stream().noneMatch(gap::overlaps))
        .filter(gap -> nobodyElse(passage, gap, at))
        .isPresent();
  }

  /// What stands between a date and the nearest part of the frame, when it is little enough.
  private static Optional<Span> gap(List<Span> frame, Span at, String text) {
    var before = frame.stream().filter(s -> s.end() <= at.start()).reduce((_, later) -> later);
    if (before.isPresent()) {
      var gap = new Span(before.get().end(), at.start());
      return Optional.of(gap).filter(g -> BEHIND.matcher(g.of(text)).matches());
    }
    var gap = new Span(at.end(), frame.getFirst().start());
    return Optional.of(gap).filter(g -> AHEAD.matcher(g.of(text)).matches());
  }

  /// No other cue stands between, and the date is not in words that this passage is no part of.
  private static boolean nobodyElse(Passage.Attributed passage, Span gap, Span at) {
    var cue = passage.cue().getFirst();
    return passage.context().document().attributions().stream()
        .filter(a -> !a.id().equals(passage.id()))
        .noneMatch(a -> between(a, gap) || apart(a, at, cue));
  }

  private static boolean between(Attribution other, Span gap) {
    return other.cue().stream().anyMatch(gap::overlaps);
  }

  private static boolean apart(Attribution other, Span at, Span cue) {
    return other.content().stream().anyMatch(s -> s.contains(at) && !s.contains(cue));
  }
}
