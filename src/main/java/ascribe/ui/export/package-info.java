/// Passages leave the reader: in which format, and which of them.
@NullMarked
package ascribe.ui.export;

import org.jspecify.annotations.NullMarked;
