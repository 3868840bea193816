package ascribe.ui.voices;

import ascribe.model.Actor;
import ascribe.model.Form;
import ascribe.model.SourceType;
import ascribe.review.Passage;
import ascribe.review.QuotedParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whose words a document gives. Words are counted once, for the outermost voice: what a speaker
/// says somebody else said is the speaker's. The author's own claims are nobody's words here.
///
/// @param shares one a voice, the largest first; the unattributed words are a voice of their own
/// @param unsourced how many attributions have no known actor
/// @param authorClaims how many claims the author makes
public record Voices(List<Share> shares, int unsourced, int authorClaims) {

  /// A voice's part.
  ///
  /// @param actor absent for words whose speaker is not known
  /// @param quoted words in quotation marks, those of a mixed quotation included
  /// @param paraphrased all others
  public record Share(@Nullable Actor actor, int quoted, int paraphrased) {
    public int words() {
      return quoted + paraphrased;
    }
  }

  public Voices {
    shares = List.copyOf(shares);
  }

  /// The voices of `passages`, which come in text order, outer before inner.
  public static Voices of(List<Passage> passages) {
    var byActor = new LinkedHashMap<String, Share>();
    int unsourced = 0;
    int authorClaims = 0;
    Words words = null;
    for (var passage : passages) {
      switch (passage) {
        case Passage.Authored _ -> authorClaims++;
        case Passage.Attributed p -> {
          words = words == null ? new Words(p.document().text()) : words;
          unsourced += p.actor() == null ? 1 : 0;
          add(byActor, p, words);
        }
      }
    }
    var shares = new ArrayList<>(byActor.values());
    shares.sort(Comparator.comparingInt(Share::words).reversed());
    return new Voices(shares, unsourced, authorClaims);
  }

  private static void add(Map<String, Share> byActor, Passage.Attributed passage, Words words) {
    var quotedParts =
        passage.form() == Form.DIRECT
            ? passage.content()
            : QuotedParts.of(passage.document(), passage.content());
    int quoted = passage.form() == Form.INDIRECT ? 0 : words.take(quotedParts);
    int paraphrased = words.take(passage.content());
    var actor = passage.actor();
    byActor.merge(
        actor == null ? "" : actor.id(),
        new Share(actor, quoted, paraphrased),
        (a, b) -> new Share(a.actor, a.quoted + b.quoted, a.paraphrased + b.paraphrased));
  }

  /// All attributed words, the unattributed ones included.
  public int words() {
    return shares.stream().mapToInt(Share::words).sum();
  }

  public int quoted() {
    return shares.stream().mapToInt(Share::quoted).sum();
  }

  /// How many different known sources speak.
  public int sources() {
    return (int) shares.stream().filter(s -> s.actor() != null).count();
  }

  /// The known source with the most words.
  public Optional<Share> loudest() {
    return shares.stream().filter(s -> s.actor() != null && s.words() > 0).findFirst();
  }

  /// The share of an actor's quoted words in all quoted words, 0 to 1.
  public double quotedShare(@Nullable Actor actor) {
    var id = actor == null ? null : actor.id();
    int own =
        shares.stream()
            .filter(s -> s.actor() == null ? id == null : s.actor().id().equals(id))
            .mapToInt(Share::quoted)
            .sum();
    return quoted() == 0 ? 0 : (double) own / quoted();
  }

  /// Words by the capacity in which known sources speak; types without words are left out.
  public Map<SourceType, Integer> bySourceType() {
    var byType = new EnumMap<SourceType, Integer>(SourceType.class);
    for (var share : shares) {
      if (share.actor() != null && share.words() > 0) {
        byType.merge(share.actor().sourceType(), share.words(), Integer::sum);
      }
    }
    return byType;
  }
}
