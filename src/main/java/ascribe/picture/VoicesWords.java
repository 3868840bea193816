package ascribe.picture;

import ascribe.model.Actor;
import ascribe.model.SourceType;
import ascribe.session.Voices;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words on a portrait of voices, in some language.
public interface VoicesWords {

  /// The portrait in one plain sentence.
  String sentence(Voices voices);

  String bySource();

  String byType();

  String quoteAgainstParaphrase();

  String quoted();

  String paraphrased();

  String sources();

  String independent();

  String unattributed();

  String unsourcedClaims();

  String of(SourceType type);

  /// @param actor null for words whose speaker is not known
  String name(@Nullable Actor actor);

  /// How many smaller voices are together in one row.
  String others(int count);

  /// @param share 0 to 1
  String percent(double share);

  String number(int number);

  /// A row as it is read out.
  String row(String name, double share, int words);

  /// For files that no window has a part in.
  VoicesWords ENGLISH = new English();

  /// English words.
  record English() implements VoicesWords {

    @Override
    public String sentence(Voices voices) {
      var loudest = voices.loudest();
      if (loudest.isEmpty()) {
        return voices.words() == 0
            ? "Nobody is quoted or paraphrased here."
            : "Words are attributed here, but to nobody known.";
      }
      var share = loudest.get();
      double part = (double) share.words() / voices.words();
      return voices.oneSided()
          ? percent(part)
              + " of attributed words come from one source: "
              + name(share.actor())
              + "."
          : voices.sources()
              + " sources speak; "
              + name(share.actor())
              + " has the largest part of the attributed words ("
              + percent(part)
              + ").";
    }

    @Override
    public String bySource() {
      return "Words by source";
    }

    @Override
    public String byType() {
      return "Words by kind of source";
    }

    @Override
    public String quoteAgainstParaphrase() {
      return "Quoted and paraphrased";
    }

    @Override
    public String quoted() {
      return "quoted";
    }

    @Override
    public String paraphrased() {
      return "paraphrased";
    }

    @Override
    public String sources() {
      return "Sources";
    }

    @Override
    public String independent() {
      return "Independent sources";
    }

    @Override
    public String unattributed() {
      return "Passages without a known source";
    }

    @Override
    public String unsourcedClaims() {
      return "Claims no source answers for";
    }

    @Override
    public String of(SourceType type) {
      return type.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name(@Nullable Actor actor) {
      return actor == null ? "unattributed" : actor.name();
    }

    @Override
    public String others(int count) {
      return count + " others";
    }

    @Override
    public String percent(double share) {
      return Math.round(share * 100) + " %";
    }

    @Override
    public String number(int number) {
      return Integer.toString(number);
    }

    @Override
    public String row(String name, double share, int words) {
      return name + ": " + percent(share) + ", " + words + " words";
    }
  }
}
