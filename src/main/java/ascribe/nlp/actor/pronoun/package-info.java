/// Finds whom pronouns mean.
@NullMarked
package ascribe.nlp.actor.pronoun;

import org.jspecify.annotations.NullMarked;
