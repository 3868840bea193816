package ascribe.model;

/// What kind of act a cue names: saying, reporting (documents, studies, polls show), stated belief,
/// or any other (wishes, plans, acts).
public enum CueClass {
  SAYING,
  REPORTING,
  BELIEF,
  OTHER
}
