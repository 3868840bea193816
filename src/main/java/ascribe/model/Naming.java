package ascribe.model;

/// How the text names an actor: by name, by role only, or as a source that asked not to be named.
public enum Naming {
  NAMED,
  ROLE,
  ANONYMOUS
}
