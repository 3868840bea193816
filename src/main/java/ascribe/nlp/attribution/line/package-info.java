/// Sentences as the rules read them, and the phrases in them: subjects, verbs with their
/// auxiliaries, times.
@NullMarked
package ascribe.nlp.attribution.line;

import org.jspecify.annotations.NullMarked;
