/// Colours and stylesheets of the window. The colours stand in `themes.css` and nowhere else: the
/// toolkit reads them as looked-up colours, the page as a palette.
@NullMarked
package ascribe.ui.theme;

import org.jspecify.annotations.NullMarked;
