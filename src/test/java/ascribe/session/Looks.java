package ascribe.session;

import ascribe.model.AnnotatedDocument;
import ascribe.review.Marked;
import ascribe.review.Review;
import java.time.Instant;
import java.time.InstantSource;

/// Opens marked texts for tests.
final class Looks {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-09-04T10:00:00Z"));

  private Looks() {}

  static Session session(String marked) {
    return session(Marked.document(marked));
  }

  static Session session(AnnotatedDocument base) {
    return new Session(base, Review.NONE, ReviewSink.NONE, CLOCK);
  }
}
