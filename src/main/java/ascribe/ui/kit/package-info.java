/// Small parts that several views share: icons, buttons, and how a layer looks as a sign.
@NullMarked
package ascribe.ui.kit;

import org.jspecify.annotations.NullMarked;
