/// Turns files and the clipboard into documents: one reader a format, chosen by content. Whatever
/// is wrong with a file is a value.
@NullMarked
package ascribe.importing;

import org.jspecify.annotations.NullMarked;
