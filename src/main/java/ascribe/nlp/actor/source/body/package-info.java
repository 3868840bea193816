/// Finds the body or the document that a source names.
@NullMarked
package ascribe.nlp.actor.source.body;

import org.jspecify.annotations.NullMarked;
