package ascribe.model;

/// A sentence with a claim type that no attribution covers: the article's own voice.
public record AuthorClaim(
    String id, Span span, ClaimType claim, Provenance provenance, ReviewState review) {

  public AuthorClaim withClaim(ClaimType claim) {
    return new AuthorClaim(id, span, claim, provenance, review);
  }
}
