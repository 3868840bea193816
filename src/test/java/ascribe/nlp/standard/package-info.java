@NullMarked
package ascribe.nlp.standard;

import org.jspecify.annotations.NullMarked;
