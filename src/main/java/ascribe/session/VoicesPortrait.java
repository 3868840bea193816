package ascribe.session;

import ascribe.model.Naming;
import ascribe.session.Voices.Share;
import java.util.Objects;

/// What the voices of a text come to, for one plain sentence.
public sealed interface VoicesPortrait {

  /// Nobody's words are given.
  record Silent() implements VoicesPortrait {}

  /// Words are attributed, but to nobody known.
  record Unknown() implements VoicesPortrait {}

  /// One known source.
  ///
  /// @param part of all attributed words, 0 to 1; for the rest no source is known
  record Single(Share source, double part) implements VoicesPortrait {}

  /// Several known sources, none of which is named.
  record Unnamed(int sources) implements VoicesPortrait {}

  /// More words without a known source than any source has.
  ///
  /// @param unknown their part, 0 to 1
  record MostlyUnknown(double unknown, int sources) implements VoicesPortrait {}

  /// One source of several has at least half of the words.
  record OneSided(Share source, double part) implements VoicesPortrait {}

  /// Two sources have as much as each other, and no source has more.
  record Even(int sources, Share first, Share second, double part) implements VoicesPortrait {}

  /// Several sources, of which one has the largest part.
  record Several(int sources, Share source, double part) implements VoicesPortrait {}

  static VoicesPortrait of(Voices voices) {
    var known = voices.shares().stream().filter(s -> s.actor() != null && s.words() > 0).toList();
    if (known.isEmpty()) {
      return voices.words() == 0 ? new Silent() : new Unknown();
    }
    var loudest = known.getFirst();
    double part = (double) loudest.words() / voices.words();
    if (known.size() == 1) {
      return new Single(loudest, part);
    }
    if (known.stream().allMatch(VoicesPortrait::isUnnamed)) {
      return new Unnamed(known.size());
    }
    double unknown = voices.share(null);
    if (unknown > part) {
      return new MostlyUnknown(unknown, known.size());
    }
    if (known.get(1).words() == loudest.words()) {
      return new Even(known.size(), loudest, known.get(1), part);
    }
    return voices.oneSided()
        ? new OneSided(loudest, part)
        : new Several(known.size(), loudest, part);
  }

  private static boolean isUnnamed(Share share) {
    return Objects.requireNonNull(share.actor()).naming() == Naming.ANONYMOUS;
  }
}
