package ascribe.store;

import ascribe.model.ActorType;

/// An actor of one document, as the library knows it: by type and name.
///
/// @param document identifier of the document
public record Member(String document, ActorType type, String name) {}
