/// The library: documents, what was found in them, the reader's corrections and settings, in one
/// SQLite database with backups. Everything here is blocking and thread-safe; a change is durable
/// before its call returns.
@NullMarked
package ascribe.store;

import org.jspecify.annotations.NullMarked;
