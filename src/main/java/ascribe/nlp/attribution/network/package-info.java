/// Reads attributions out of the scores of the trained network. It labels words and links them.
@NullMarked
package ascribe.nlp.attribution.network;

import org.jspecify.annotations.NullMarked;
