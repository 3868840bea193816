package ascribe.session;

import ascribe.model.Actor;
import ascribe.model.SourceType;
import ascribe.review.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whose words a document gives, in numbers. A word counts once, for the outermost voice: what a
/// speaker says that somebody else said is the speaker's. The author's own claims are nobody's
/// words here.
///
/// @param shares one a voice, the largest first; words whose speaker is not known are a voice of
///   their own
/// @param independentSources known sources that speak for themselves, counted once where one
///   belongs to another or both belong to the same organisation
/// @param unattributed how many attributions have no known actor
/// @param unsourcedClaims how many claims no known actor answers for: the author's, and those of
///   unattributed passages
/// @param authorClaims how many claims the author makes
public record Voices(
    List<Share> shares,
    int independentSources,
    int unattributed,
    int unsourcedClaims,
    int authorClaims) {

  /// A voice's part.
  ///
  /// @param actor absent for words whose speaker is not known
  /// @param quoted words in quotation marks, those of a mixed quotation included
  /// @param paraphrased all others
  /// @param counts the voice's passages, in all and by layer
  public record Share(@Nullable Actor actor, int quoted, int paraphrased, Counts counts) {

    public int words() {
      return quoted + paraphrased;
    }
  }

  public Voices {
    shares = List.copyOf(shares);
  }

  /// The voices of `passages`, which come in text order, outer before inner.
  public static Voices of(List<Passage> passages) {
    var tallies = new LinkedHashMap<String, Tally>();
    var words = passages.isEmpty() ? null : new Words(passages.getFirst().document().text());
    int unattributed = 0;
    int unsourcedClaims = 0;
    int authorClaims = 0;
    for (var passage : passages) {
      switch (passage) {
        case Passage.Authored _ -> {
          authorClaims++;
          unsourcedClaims++;
        }
        case Passage.Attributed p -> {
          var actor = p.actor();
          if (actor == null) {
            unattributed++;
            unsourcedClaims += p.claim() == null ? 0 : 1;
          }
          tallies
              .computeIfAbsent(actor == null ? "" : actor.id(), _ -> new Tally(actor))
              .add(p, Objects.requireNonNull(words));
        }
      }
    }
    var shares =
        tallies.values().stream()
            .map(Tally::share)
            .sorted(Comparator.comparingInt(Share::words).reversed())
            .toList();
    return new Voices(
        shares, Independence.of(speakers(shares)), unattributed, unsourcedClaims, authorClaims);
  }

  private static final class Tally {
    private final @Nullable Actor actor;
    private final List<Passage> passages = new ArrayList<>();
    private int quoted = 0;
    private int paraphrased = 0;

    Tally(@Nullable Actor actor) {
      this.actor = actor;
    }

    void add(Passage passage, Words words) {
      passages.add(passage);
      quoted += words.take(passage.quoted());
      paraphrased += words.take(passage.content());
    }

    Share share() {
      return new Share(actor, quoted, paraphrased, Counts.of(passages));
    }
  }

  private static List<Actor> speakers(List<Share> shares) {
    return shares.stream()
        .filter(s -> s.words() > 0)
        .flatMap(s -> Optional.ofNullable(s.actor()).stream())
        .toList();
  }

  /// All attributed words, the unattributed ones included.
  public int words() {
    return shares.stream().mapToInt(Share::words).sum();
  }

  public int quoted() {
    return shares.stream().mapToInt(Share::quoted).sum();
  }

  /// How many known sources speak for themselves.
  public int sources() {
    return speakers(shares).size();
  }

  /// The known source with the most words.
  public Optional<Share> loudest() {
    return shares.stream().filter(s -> s.actor() != null && s.words() > 0).findFirst();
  }

  /// An actor's part of all attributed words, 0 to 1.
  ///
  /// @param actor null for the words whose speaker is not known
  public double share(@Nullable Actor actor) {
    return words() == 0 ? 0 : of(actor).map(s -> (double) s.words() / words()).orElse(0.0);
  }

  /// The parts of all quoted words that the voices have, 0 to 1, by the actor's identifier; the
  /// empty one for words whose speaker is not known.
  public Map<String, Double> quotedShares() {
    int all = Math.max(1, quoted());
    var parts = new HashMap<String, Double>();
    for (var share : shares) {
      var actor = share.actor();
      parts.put(actor == null ? "" : actor.id(), (double) share.quoted() / all);
    }
    return parts;
  }

  /// The part of an actor.
  ///
  /// @param actor null for the words whose speaker is not known
  public Optional<Share> of(@Nullable Actor actor) {
    var id = actor == null ? null : actor.id();
    return shares.stream()
        .filter(s -> Objects.equals(id, s.actor() == null ? null : s.actor().id()))
        .findFirst();
  }

  /// Words by the capacity in which known sources speak; types without words are left out.
  public Map<SourceType, Part> bySourceType() {
    var byType = new EnumMap<SourceType, Part>(SourceType.class);
    for (var share : shares) {
      var actor = share.actor();
      if (actor != null && share.words() > 0) {
        byType.merge(actor.sourceType(), new Part(share.quoted(), share.paraphrased()), Part::plus);
      }
    }
    return byType;
  }

  /// Words in quotation marks and others.
  public record Part(int quoted, int paraphrased) {

    public int words() {
      return quoted + paraphrased;
    }

    Part plus(Part other) {
      return new Part(quoted + other.quoted, paraphrased + other.paraphrased);
    }
  }

  /// Whether one source has at least half of all attributed words.
  public boolean oneSided() {
    return loudest().map(s -> 2 * s.words() >= words()).orElse(false);
  }
}
