/// Tests of the product as a whole.
@NullMarked
package ascribe;

import org.jspecify.annotations.NullMarked;
