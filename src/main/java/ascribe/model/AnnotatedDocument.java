package ascribe.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A document with everything that was found in it. Model output in it is never edited: the
/// reader's corrections are a review on top.
public record AnnotatedDocument(
    Document document,
    List<Attribution> attributions,
    List<AuthorClaim> authorClaims,
    List<Actor> actors,
    List<Timex> dates,
    List<Note> notes) {

  public AnnotatedDocument {
    attributions = List.copyOf(attributions);
    authorClaims = List.copyOf(authorClaims);
    actors = List.copyOf(actors);
    dates = List.copyOf(dates);
    notes = List.copyOf(notes);
  }

  /// A document in which nothing has been looked for yet.
  public static AnnotatedDocument untagged(Document document) {
    return new AnnotatedDocument(document, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public Optional<Actor> actor(@Nullable String id) {
    return actors.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  public AnnotatedDocument withDocument(Document document) {
    return new AnnotatedDocument(document, attributions, authorClaims, actors, dates, notes);
  }

  public AnnotatedDocument withAttributions(List<Attribution> attributions) {
    return new AnnotatedDocument(document, attributions, authorClaims, actors, dates, notes);
  }

  public AnnotatedDocument withAuthorClaims(List<AuthorClaim> authorClaims) {
    return new AnnotatedDocument(document, attributions, authorClaims, actors, dates, notes);
  }

  public AnnotatedDocument withActors(List<Actor> actors) {
    return new AnnotatedDocument(document, attributions, authorClaims, actors, dates, notes);
  }

  public AnnotatedDocument withDates(List<Timex> dates) {
    return new AnnotatedDocument(document, attributions, authorClaims, actors, dates, notes);
  }

  public AnnotatedDocument withNotes(List<Note> notes) {
    return new AnnotatedDocument(document, attributions, authorClaims, actors, dates, notes);
  }
}
