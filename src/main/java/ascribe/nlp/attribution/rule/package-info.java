/// Reads the attributions of a sentence by the patterns in which a cue stands with source and
/// content.
@NullMarked
package ascribe.nlp.attribution.rule;

import org.jspecify.annotations.NullMarked;
