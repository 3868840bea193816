/// Tests of words, sentences and quotations.
@NullMarked
package ascribe.nlp.text;

import org.jspecify.annotations.NullMarked;
