package ascribe.store;

import ascribe.review.Reanchored;

/// A correction that found no certain place in a changed text: it waits for the reader's word.
///
/// @param key names it in the library
public record Asked(long key, Reanchored.Unresolved correction) {}
