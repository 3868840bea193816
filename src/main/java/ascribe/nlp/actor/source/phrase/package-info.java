/// Finds who is named inside the words of a source.
@NullMarked
package ascribe.nlp.actor.source.phrase;

import org.jspecify.annotations.NullMarked;
