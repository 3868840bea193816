/// The command line: the same engine as the window, over files and whole archives.
@NullMarked
package ascribe.cli;

import org.jspecify.annotations.NullMarked;
