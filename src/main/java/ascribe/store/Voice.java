package ascribe.store;

/// Who speaks in a document, and how much.
///
/// @param name the actor's name, empty for everybody who is not named
/// @param share of the attributed characters, 0 to 1
public record Voice(String name, double share) {}
