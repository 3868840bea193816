/// Word lists of names, roles, titles, bodies and places.
@NullMarked
package ascribe.nlp.actor.lexicon;

import org.jspecify.annotations.NullMarked;
