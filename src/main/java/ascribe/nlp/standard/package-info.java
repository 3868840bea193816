/// Puts the stages together into the pipelines that the product ships.
@NullMarked
package ascribe.nlp.standard;

import org.jspecify.annotations.NullMarked;
