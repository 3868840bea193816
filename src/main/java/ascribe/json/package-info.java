/// Writes and reads `ascribe/1`, the JSON form of an annotated document: offsets in Unicode code
/// points, every span with its words, every result with its provenance.
@NullMarked
package ascribe.json;

import org.jspecify.annotations.NullMarked;
