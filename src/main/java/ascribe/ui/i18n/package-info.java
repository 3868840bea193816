/// The texts of the window in every language it speaks.
@NullMarked
package ascribe.ui.i18n;

import org.jspecify.annotations.NullMarked;
