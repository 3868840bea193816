/// The document that is open, and the state that every part of the window shows.
@NullMarked
package ascribe.ui.desk;

import org.jspecify.annotations.NullMarked;
