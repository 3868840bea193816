package ascribe.store;

import ascribe.model.ClaimType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search over the library found: documents taken in last and passages indexed last come
/// first.
public record Found(List<InText> texts, List<InPassage> passages) {

  public Found {
    texts = List.copyOf(texts);
    passages = List.copyOf(passages);
  }

  /// A document in whose title or text the words stand.
  public record InText(String document, String title, @Nullable LocalDate date, Snippet snippet) {}

  /// A passage in whose words or speaker's name the words stand.
  ///
  /// @param mark identifier of the attribution or author claim in its document
  /// @param actor name of who speaks, absent for nobody known
  public record InPassage(
      String document,
      String title,
      @Nullable LocalDate date,
      String mark,
      Kind kind,
      @Nullable String actor,
      @Nullable ClaimType claim,
      Snippet snippet) {}

  /// The kinds of passages.
  public enum Kind {
    QUOTE,
    PARAPHRASE,
    AUTHOR
  }
}
