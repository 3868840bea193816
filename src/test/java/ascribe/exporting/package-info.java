/// Tests of the exports.
@NullMarked
package ascribe.exporting;

import org.jspecify.annotations.NullMarked;
