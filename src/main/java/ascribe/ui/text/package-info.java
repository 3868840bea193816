/// The page: shows the text with its marks and answers the reader's hands. What is drawn is decided
/// in `session`; arithmetic stands in classes that need no toolkit.
@NullMarked
package ascribe.ui.text;

import org.jspecify.annotations.NullMarked;
