package ascribe.nlp.text;

import ascribe.model.Document;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds words, sentences and quotations of English text by rules, and parts of speech by OpenNLP.
/// Words are tagged sentence by sentence. Thread-safe; made once, since it loads a model.
public final class EnglishAnalyzer implements Analyzer {

  private final PartsOfSpeech partsOfSpeech = new PartsOfSpeech();
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;

  public EnglishAnalyzer() {
    var abbreviations = new Abbreviations();
    splitter = new SentenceSplitter(abbreviations);
    tokenizer = new Tokenizer(abbreviations);
  }

  @Override
  public Analysis analyze(Document document) {
    String text = document.text();
    var tokens = new ArrayList<Token>();
    var sentences = new ArrayList<Span>();
    var words = new ArrayList<Span>();
    var quotations = Quotations.of(document);
    var marks = marks(quotations);
    for (var paragraph : document.paragraphs()) {
      for (var sentence : splitter.split(text, paragraph)) {
        words.clear();
        tokenizer.tokenize(text, sentence, words);
        if (!words.isEmpty()) {
          sentences.add(sentence);
          tokens.addAll(partsOfSpeech.tag(text, words, marks));
        }
      }
    }
    return new Analysis(document, tokens, sentences, quotations);
  }

  private static BitSet marks(List<Quotation> quotations) {
    var marks = new BitSet();
    for (var quotation : quotations) {
      for (int i = 0; i < quotation.spans().size(); i++) {
        marks.set(quotation.spans().get(i).start(), quotation.inner().get(i).start());
        marks.set(quotation.inner().get(i).end(), quotation.spans().get(i).end());
      }
    }
    return marks;
  }
}
