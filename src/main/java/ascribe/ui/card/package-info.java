/// The card of the selected mark: who says it, how, and why the program thinks so.
@NullMarked
package ascribe.ui.card;

import org.jspecify.annotations.NullMarked;
