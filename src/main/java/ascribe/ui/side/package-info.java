/// The panel beside the page: actors, dates and passages of the open document.
@NullMarked
package ascribe.ui.side;

import org.jspecify.annotations.NullMarked;
