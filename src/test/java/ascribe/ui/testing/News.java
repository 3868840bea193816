package ascribe.ui.testing;

import ascribe.model.AnnotatedDocument;
import ascribe.review.Marked;
import ascribe.review.Review;
import ascribe.session.ReviewSink;
import ascribe.session.Session;
import java.time.Instant;
import java.time.InstantSource;

/// A short text in which four voices speak, and open sessions on it.
public final class News {

  public static final AnnotatedDocument TEXT =
      Marked.document(
          """
          [1.source|ANALYST:Anna Berg] [1.cue:warned] on [t1.date|2025-08-15:15 August 2025]: [1.content|DIRECT|PREDICTION:“The harbour will close, and soon.”]
          [2.source:Otto Lind] [2.cue:said] that [2.content:prices had doubled].
          [3.source:Otto Lind] [3.cue:wants] [3.content|PLAN:a second vote].
          [4.cue:Reportedly], [4.content|uncertain:nobody was asked].
          [c1.author|ASSESSMENT:The plan is bold.] It began in [t2.date|XXXX-05:May].
          """);

  private News() {}

  public static Session session() {
    return new Session(
        TEXT,
        Review.NONE,
        ReviewSink.NONE,
        InstantSource.fixed(Instant.parse("2025-09-04T10:00:00Z")));
  }
}
