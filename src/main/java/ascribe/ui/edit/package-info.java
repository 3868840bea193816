/// Corrections of marks by menu. Every one of them goes through the session.
@NullMarked
package ascribe.ui.edit;

import org.jspecify.annotations.NullMarked;
