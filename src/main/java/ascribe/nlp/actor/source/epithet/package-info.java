/// Finds whom a description means: "the Dutchman", "the company".
@NullMarked
package ascribe.nlp.actor.source.epithet;

import org.jspecify.annotations.NullMarked;
