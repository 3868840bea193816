/// The reader's corrections over untouched model output, and the one filter that says which
/// passages are meant.
@NullMarked
package ascribe.review;

import org.jspecify.annotations.NullMarked;
