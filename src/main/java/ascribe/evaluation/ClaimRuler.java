package ascribe.evaluation;

import ascribe.model.AnnotatedDocument;
import ascribe.model.ClaimType;
import ascribe.model.Document;
import ascribe.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Measures claim types, sentence by sentence, on NewsDiscourse: evaluations are assessments,
/// expectations predictions, everything else is none. A sentence gets the type whose spans cover
/// most of its words, if they cover at least half of them.
public final class ClaimRuler {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private ClaimRuler() {}

  /// Scores what `tagger` finds in each article.
  ///
  /// @param gold the split as a ZIP file, or a folder with `validation.zip`
  /// @throws IOException when the split cannot be read
  public static ClaimScores score(Path gold, Function<Document, AnnotatedDocument> tagger)
      throws IOException {
    var zip = Files.isDirectory(gold) ? gold.resolve("validation.zip") : gold;
    var scores = new ClaimScores();
    for (var article : NewsDiscourse.read(zip)) {
      var claims = claims(tagger.apply(article.document()));
      for (var sentence : article.sentences()) {
        var words = words(article.document().text(), sentence.span());
        scores.add(sentence.claim(), predicted(words, claims), sentence.speech());
      }
    }
    return scores;
  }

  private record Claim(Span span, ClaimType type) {}

  private static List<Claim> claims(AnnotatedDocument tagged) {
    var claims = new ArrayList<Claim>();
    for (var attribution : tagged.attributions()) {
      var type = attribution.claim();
      if (type != null) {
        attribution.content().forEach(span -> claims.add(new Claim(span, type)));
      }
    }
    tagged.authorClaims().forEach(c -> claims.add(new Claim(c.span(), c.claim())));
    return claims;
  }

  private static List<Span> words(String text, Span sentence) {
    return WORD.matcher(sentence.of(text))
        .results()
        .map(m -> new Span(sentence.start() + m.start(), sentence.start() + m.end()))
        .toList();
  }

  private static @Nullable ClaimType predicted(List<Span> words, List<Claim> claims) {
    var covered = new EnumMap<ClaimType, Integer>(ClaimType.class);
    for (var word : words) {
      claims.stream()
          .filter(c -> c.span.contains(word))
          .map(Claim::type)
          .distinct()
          .forEach(t -> covered.merge(t, 1, Integer::sum));
    }
    return covered.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(e -> 2 * e.getValue() >= words.size())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
