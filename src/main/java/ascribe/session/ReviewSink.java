package ascribe.session;

import ascribe.review.Review;

/// Takes every state of the review in the moment it comes about, to be saved. Undo and redo count.
/// It deals with its own failures and throws nothing.
@FunctionalInterface
public interface ReviewSink {

  /// Keeps nothing.
  ReviewSink NONE = _ -> {};

  void save(Review review);
}
