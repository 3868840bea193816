/// The words of one document and what is known of the actors in it so far.
@NullMarked
package ascribe.nlp.actor.scene;

import org.jspecify.annotations.NullMarked;
