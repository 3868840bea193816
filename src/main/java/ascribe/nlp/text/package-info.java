/// Words, sentences and quotations of a text, the ground that every stage stands on.
@NullMarked
package ascribe.nlp.text;

import org.jspecify.annotations.NullMarked;
