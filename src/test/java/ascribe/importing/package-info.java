/// Tests of the importers.
@NullMarked
package ascribe.importing;

import org.jspecify.annotations.NullMarked;
