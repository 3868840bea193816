/// Finds who speaks where only the layout of a text tells: transcripts, signed quotations, lists.
@NullMarked
package ascribe.nlp.attribution.layout;

import org.jspecify.annotations.NullMarked;
