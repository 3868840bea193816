package ascribe.review;

import ascribe.model.AnnotatedDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A document with the reader's corrections in it.
///
/// @param decided by identifier of a mark in `document`, when the reader last decided on it
/// @param orphans corrections that found no place
public record Applied(
    AnnotatedDocument document, Map<String, Instant> decided, List<Orphan> orphans) {

  public Applied {
    decided = Map.copyOf(decided);
    orphans = List.copyOf(orphans);
  }
}
