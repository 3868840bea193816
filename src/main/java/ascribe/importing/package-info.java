/// Makes documents of files. A file that cannot be read is a value, not the end of a run.
@NullMarked
package ascribe.importing;

import org.jspecify.annotations.NullMarked;
