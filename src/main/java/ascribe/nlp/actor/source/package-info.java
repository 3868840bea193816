/// Finds the actor behind the source of an attribution.
@NullMarked
package ascribe.nlp.actor.source;

import org.jspecify.annotations.NullMarked;
