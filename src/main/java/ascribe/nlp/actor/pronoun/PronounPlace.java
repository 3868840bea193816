package ascribe.nlp.actor.pronoun;

import ascribe.model.Attribution;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.scene.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a pronoun stands.
///
/// @param from where the quotation begins behind which it names the speaker, else where it stands:
///   what is said between does not part it from whom it means
/// @param speaker who speaks its quotation, or outside of any who spoke last, if it names a source
///   and nobody else has come up since
/// @param told the attribution whose source it names, if it does and stands outside quotations
/// @param frequencies how many of the last mentions are of each
record PronounPlace(
    int token,
    int from,
    Gender gender,
    boolean quoted,
    @Nullable Entity speaker,
    @Nullable Attribution told,
    Map<Entity, Integer> frequencies) {}
