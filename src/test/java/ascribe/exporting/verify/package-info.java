@NullMarked
package ascribe.exporting.verify;

import org.jspecify.annotations.NullMarked;
