/// The portrait of a document: who has how much of it.
@NullMarked
package ascribe.ui.voices;

import org.jspecify.annotations.NullMarked;
