package ascribe.nlp.attribution;

/// A form of an English verb.
enum VerbForm {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  ING
}
