package ascribe.model;

/// How a content is given: `DIRECT` all of it in quotation marks, or word for word by its layout (a
/// turn of a transcript), `MIXED` partly, `INDIRECT` (paraphrase) not at all.
public enum Form {
  DIRECT,
  MIXED,
  INDIRECT
}
