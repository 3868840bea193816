/// Pictures of the document, large and as files.
@NullMarked
package ascribe.ui.picture;

import org.jspecify.annotations.NullMarked;
