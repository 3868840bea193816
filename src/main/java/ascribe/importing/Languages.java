package ascribe.importing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells a text's language by its commonest function words.
final class Languages {

  /// A language (BCP 47) and words that hardly any text in it lacks.
  private record Profile(String language, Set<String> words) {
    static Profile of(String language, String words) {
      return new Profile(language, new HashSet<>(Arrays.asList(words.split(" "))));
    }
  }

  private static final List<Profile> PROFILES =
      List.of(
          Profile.of(
              "en",
              "the of and to in that is was for it with as his on be at by had not are but from"
                  + " have"),
          Profile.of(
              "de",
              "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch"
                  + " es"),
          Profile.of(
              "fr", "le la les et des en un une du que est pour qui dans par sur au pas plus avec"),
          Profile.of("es", "el la los y que en un una del las por con para es se no al lo como su"),
          Profile.of(
              "it", "il di che la e un per non sono una del della con le si da nel alla gli"),
          Profile.of(
              "nl", "de het een van en in dat op te zijn met voor niet aan er om ook als maar"));

  /// Words looked at.
  private static final int SAMPLE = 2000;

  /// Share of words that must be function words of the language.
  private static final double LEAST = 0.12;

  private Languages() {}

  /// The language, "und" when no profile fits.
  static String of(String text) {
    var words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .filter(w -> !w.isEmpty())
            .limit(SAMPLE)
            .toList();
    String best = "und";
    double share = LEAST;
    for (var profile : PROFILES) {
      double found =
          words.stream().filter(profile.words()::contains).count()
              / (double) Math.max(1, words.size());
      if (found > share) {
        best = profile.language();
        share = found;
      }
    }
    return best;
  }
}
