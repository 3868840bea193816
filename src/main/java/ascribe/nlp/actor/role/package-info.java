/// Finds what a text says that an actor is.
@NullMarked
package ascribe.nlp.actor.role;

import org.jspecify.annotations.NullMarked;
