/// The one filter as a line of text that clicking writes and typing changes.
@NullMarked
package ascribe.ui.filter;

import org.jspecify.annotations.NullMarked;
