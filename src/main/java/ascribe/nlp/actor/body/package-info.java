/// Puts the names of one body together, and makes actors of places that act.
@NullMarked
package ascribe.nlp.actor.body;

import org.jspecify.annotations.NullMarked;
