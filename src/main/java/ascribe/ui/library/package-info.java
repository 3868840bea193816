/// The list of documents, and how new ones come into it.
@NullMarked
package ascribe.ui.library;

import org.jspecify.annotations.NullMarked;
