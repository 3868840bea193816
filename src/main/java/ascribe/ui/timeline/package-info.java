/// The dates of a text on a line drawn to scale.
@NullMarked
package ascribe.ui.timeline;

import org.jspecify.annotations.NullMarked;
