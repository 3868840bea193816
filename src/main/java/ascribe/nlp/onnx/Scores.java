package ascribe.nlp.onnx;

/// What the encoder says about one window, unnormalised.
///
/// @param tags for each word of the window, then for each label, its score
/// @param links two square tables in one array, \[table]\[dependent]\[head] by rows: content word →
///   cue word and cue word → source word. Row and column 0 stand for the mark at the start of the
///   window: as a head it means "none"
/// @param heads the side of a table: the window's words and one
/// @param names for each word, then for each label of names, its score; no rows when the network
///   has no such head
/// @param claims for each word, then for each kind of claim, its score; no rows likewise
public record Scores(float[][] tags, float[] links, int heads, float[][] names, float[][] claims) {}
