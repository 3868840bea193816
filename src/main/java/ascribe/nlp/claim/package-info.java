/// Tells what kind of claim a passage makes.
@NullMarked
package ascribe.nlp.claim;

import org.jspecify.annotations.NullMarked;
