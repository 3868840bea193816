/// Tests of the command line.
@NullMarked
package ascribe.cli;

import org.jspecify.annotations.NullMarked;
