/// Finds who acts and speaks in a text: names, roles, pronouns and places that stand for a body.
@NullMarked
package ascribe.nlp.actor;

import org.jspecify.annotations.NullMarked;
