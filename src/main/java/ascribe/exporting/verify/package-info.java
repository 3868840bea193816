/// Checks a report against the texts it quotes: whether its words are still there, at their place
/// and, where it quotes them, in quotation marks. Never whether the right speaker is named.
@NullMarked
package ascribe.exporting.verify;

import org.jspecify.annotations.NullMarked;
