/// What several tests of the window need.
@NullMarked
package ascribe.ui.testing;

import org.jspecify.annotations.NullMarked;
