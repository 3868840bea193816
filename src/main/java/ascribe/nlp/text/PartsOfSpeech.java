package ascribe.nlp.text;

import ascribe.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/// Gives words their universal part of speech by OpenNLP's English maximum-entropy model (UD EWT).
/// Thread-safe: one model, and a tagger for each thread, since taggers keep state.
///
/// The model has learned "isn’t" as one word with the tag `AUX+PART`: our pieces of a word are
/// joined for it, and its tags are shared out among them.
final class PartsOfSpeech {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /// Longer rows of words are tagged in pieces: a beam copies the row for each word.
  private static final int LONGEST_ROW = 150;

  private final ThreadLocal<POSTaggerME> tagger;

  PartsOfSpeech() {
    var model = load();
    tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.UD));
  }

  private static POSModel load() {
    try (var in = PartsOfSpeech.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no part-of-speech model on the class path");
      }
      return greedy(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The model with one row of tags in place of the best three, which tags the same in less time.
  private static POSModel greedy(POSModel model) {
    MaxentModel scores = model.getArtifact("pos.model");
    return new POSModel(model.getLanguage(), scores, 1, null, model.getFactory());
  }

  /// The tokens of one sentence with their tags.
  ///
  /// @param marks offsets of quotation marks, which are no apostrophes
  List<Token> tag(String text, List<Span> pieces, BitSet marks) {
    var tokens = new ArrayList<Token>(pieces.size());
    var words = Words.of(text, pieces, marks);
    for (int from = 0; from < words.size(); from += LONGEST_ROW) {
      var row = words.subList(from, Math.min(words.size(), from + LONGEST_ROW));
      String[] plain = PlainForms.of(row.stream().map(w -> w.span().of(text)).toList());
      String[] tags = tagger.get().tag(plain);
      for (int i = 0; i < tags.length; i++) {
        row.get(i).share(text, Tags.corrected(plain[i], tags[i]), tokens);
      }
    }
    return tokens;
  }
}
