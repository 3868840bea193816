/// The page on paper.
@NullMarked
package ascribe.ui.print;

import org.jspecify.annotations.NullMarked;
