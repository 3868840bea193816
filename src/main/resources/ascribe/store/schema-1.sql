-- The library, first schema. Offsets count Unicode code points; times are ISO 8601 in UTC.

CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  date TEXT,
  language TEXT NOT NULL,
  origin TEXT NOT NULL,
  path TEXT,
  link TEXT,
  added TEXT NOT NULL,
  -- of the version in use
  sha256 TEXT NOT NULL,
  characters INTEGER NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  progress REAL NOT NULL DEFAULT 0,
  trashed TEXT,
  -- what lists and searches show; made anew from annotations and corrections when "stale"
  stale INTEGER NOT NULL DEFAULT 0,
  shown_title TEXT NOT NULL,
  shown_date TEXT,
  passages INTEGER NOT NULL DEFAULT 0,
  voices TEXT NOT NULL DEFAULT '',
  pipeline TEXT
);

CREATE INDEX document_stale ON document (key) WHERE stale;

CREATE TABLE version (
  key INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  added TEXT NOT NULL,
  text BLOB NOT NULL,
  paragraphs BLOB,
  original BLOB,
  UNIQUE (document, sha256)
);

CREATE INDEX version_sha256 ON version (sha256);

CREATE TABLE annotation (
  version INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE,
  pipeline TEXT NOT NULL,
  saved TEXT NOT NULL,
  json BLOB NOT NULL
);

-- The reader's corrections of a text, one row each, in the order in which they were made.
CREATE TABLE decision (
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  position INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (version, position)
) WITHOUT ROWID;

CREATE TABLE tag (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  name TEXT NOT NULL,
  PRIMARY KEY (document, name)
) WITHOUT ROWID;

CREATE TABLE passage (
  key INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  mark TEXT NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT,
  actor_type TEXT,
  source_type TEXT,
  claim TEXT,
  start INTEGER NOT NULL,
  text TEXT NOT NULL
);

CREATE INDEX passage_document ON passage (document);

CREATE INDEX passage_actor ON passage (actor, actor_type);

CREATE VIRTUAL TABLE passage_text USING fts5 (
  actor, text,
  content = 'passage', content_rowid = 'key',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

CREATE VIRTUAL TABLE document_text USING fts5 (
  title, text,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
