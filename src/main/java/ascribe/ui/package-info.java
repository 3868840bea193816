/// The window: puts the parts together and starts them. Every visible text comes from `ui.i18n`.
@NullMarked
package ascribe.ui;

import org.jspecify.annotations.NullMarked;
