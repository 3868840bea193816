package ascribe.nlp.actor.scene;

import ascribe.model.SourceType;
import org.jspecify.annotations.Nullable;

/// What a text says that somebody is: "retired US General".
///
/// @param text the words, without article
/// @param head its noun, in lower case and singular
/// @param country the state that it belongs to, when its words name one
/// @param type how who has the role speaks
/// @param former whether it is a thing of the past
public record Role(
    String text, String head, @Nullable String country, SourceType type, boolean former) {}
