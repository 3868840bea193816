/// Finds attributions: source – cue – content.
@NullMarked
package ascribe.nlp.attribution;

import org.jspecify.annotations.NullMarked;
