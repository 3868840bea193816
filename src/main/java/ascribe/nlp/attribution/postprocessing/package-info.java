/// Mends what the network has found: adds what it has overlooked or cut, and doubts what nobody has
/// said.
@NullMarked
package ascribe.nlp.attribution.postprocessing;

import org.jspecify.annotations.NullMarked;
