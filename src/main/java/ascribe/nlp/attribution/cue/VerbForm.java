package ascribe.nlp.attribution.cue;

/// A form of an English verb.
public enum VerbForm {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  ING
}
