/// The words on a timeline in the window.
@NullMarked
package ascribe.ui.timeline;

import org.jspecify.annotations.NullMarked;
