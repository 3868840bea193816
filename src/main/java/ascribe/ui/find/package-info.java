/// Finding words in the text of the page.
@NullMarked
package ascribe.ui.find;

import org.jspecify.annotations.NullMarked;
