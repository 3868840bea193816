/// Finds in a document who says what. Knows no screen, no file and no database; everything here is
/// thread-safe, created once and used from many threads.
@NullMarked
package ascribe.nlp;

import org.jspecify.annotations.NullMarked;
