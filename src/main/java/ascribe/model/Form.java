package ascribe.model;

/// How a content is given: `DIRECT` all of it in quotation marks, `MIXED` partly, `INDIRECT`
/// (paraphrase) not at all.
public enum Form {
  DIRECT,
  MIXED,
  INDIRECT
}
