package ascribe.nlp.text;

import ascribe.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/// Gives words their universal part of speech by OpenNLP's English maximum-entropy model (UD EWT).
/// Thread-safe: one model, and what reads the features of words once for each thread, since it
/// keeps state. Each word gets its best tag given those before: OpenNLP's search, which keeps the
/// best three rows of tags, gives the same in twice the time.
///
/// The model has learned "isn’t" as one word with the tag `AUX+PART`: our pieces of a word are
/// joined for it, and its tags are shared out among them.
final class PartsOfSpeech {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final Object[] NONE = {};

  private final MaxentModel model;
  private final ThreadLocal<POSContextGenerator> features;

  PartsOfSpeech() {
    var loaded = load();
    model = loaded.getArtifact("pos.model");
    features = ThreadLocal.withInitial(() -> loaded.getFactory().getPOSContextGenerator());
  }

  private static POSModel load() {
    try (var in = PartsOfSpeech.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no part-of-speech model on the class path");
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tokens of one sentence with their tags.
  ///
  /// @param marks offsets of quotation marks, which are no apostrophes
  List<Token> tag(String text, List<Span> pieces, BitSet marks) {
    var tokens = new ArrayList<Token>(pieces.size());
    var words = Words.of(text, pieces, marks);
    var plain = PlainForms.of(words.stream().map(w -> w.span().of(text)).toList());
    var tags = tags(plain);
    for (int i = 0; i < tags.length; i++) {
      words.get(i).share(text, Tags.corrected(plain[i], tags[i]), tokens);
    }
    return tokens;
  }

  private String[] tags(String[] words) {
    var tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      tags[i] = model.getBestOutcome(model.eval(features.get().getContext(i, words, tags, NONE)));
    }
    return tags;
  }
}
