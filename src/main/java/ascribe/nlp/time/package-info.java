/// Finds time expressions and what they say (TIMEX3). The rules are data: see the `.rules`
/// resources.
@NullMarked
package ascribe.nlp.time;

import org.jspecify.annotations.NullMarked;
