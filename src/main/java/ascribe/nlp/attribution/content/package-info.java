/// The edges of a content, and how much of it is quoted.
@NullMarked
package ascribe.nlp.attribution.content;

import org.jspecify.annotations.NullMarked;
