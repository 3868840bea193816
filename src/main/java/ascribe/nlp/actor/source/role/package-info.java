/// Finds the actor of a role or of somebody unnamed, or makes one.
@NullMarked
package ascribe.nlp.actor.source.role;

import org.jspecify.annotations.NullMarked;
