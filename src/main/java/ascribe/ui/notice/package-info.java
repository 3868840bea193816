/// What the reader must be told, in a bar that stops nothing.
@NullMarked
package ascribe.ui.notice;

import org.jspecify.annotations.NullMarked;
