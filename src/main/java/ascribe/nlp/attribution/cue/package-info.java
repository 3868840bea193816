/// Words that tell that somebody says or thinks something, and what kind of act they name.
@NullMarked
package ascribe.nlp.attribution.cue;

import org.jspecify.annotations.NullMarked;
