-- Corrections that found no certain place when their text changed. Their places are in the text of the version named.
CREATE TABLE unresolved (
  key INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  json TEXT NOT NULL
);

CREATE INDEX unresolved_version ON unresolved (version);

-- What the reader says about who is the same across documents, in order; one row a member of an edit.
CREATE TABLE person_edit (
  edit INTEGER NOT NULL,
  kind TEXT NOT NULL,
  document TEXT NOT NULL,
  actor_type TEXT NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (edit, document, actor_type, actor)
) WITHOUT ROWID;
