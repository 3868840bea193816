/// Every command of the window by name, found by a few letters.
@NullMarked
package ascribe.ui.command;

import org.jspecify.annotations.NullMarked;
