/// Puts the names of one person together.
@NullMarked
package ascribe.nlp.actor.person;

import org.jspecify.annotations.NullMarked;
