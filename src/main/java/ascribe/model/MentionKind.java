package ascribe.model;

/// How words refer to an actor: a bare name, a nominal ("the Belarusian leader") or a pronoun.
public enum MentionKind {
  NAME,
  NOMINAL,
  PRONOUN
}
