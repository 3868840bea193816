/// Finds the names of persons, bodies and places.
@NullMarked
package ascribe.nlp.actor.name;

import org.jspecify.annotations.NullMarked;
