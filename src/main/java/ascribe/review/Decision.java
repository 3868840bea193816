package ascribe.review;

import java.time.Instant;

/// A correction, and when the reader made it.
public record Decision(Edit edit, Instant at) {}
