/// What the program is, what its model was made of, and under which terms.
@NullMarked
package ascribe.ui.about;

import org.jspecify.annotations.NullMarked;
