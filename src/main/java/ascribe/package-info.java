/// The entry point: the first argument decides between the window and the command line.
@NullMarked
package ascribe;

import org.jspecify.annotations.NullMarked;
