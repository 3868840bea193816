package ascribe.nlp.text;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Joins the pieces of words that were cut at an apostrophe.
final class Words {

  private Words() {}

  /// A word and its pieces.
  record Word(List<Span> pieces) {

    Span span() {
      return new Span(pieces.getFirst().start(), pieces.getLast().end());
    }

    /// Adds the pieces with a tag each; a joined tag has a part for each, divided by "+".
    void share(String text, String joined, List<Token> tokens) {
      String[] tags = joined.split("\\+", -1);
      for (int i = 0; i < pieces.size(); i++) {
        String piece = pieces.get(i).of(text);
        tokens.add(new Token(pieces.get(i), piece, i < tags.length ? tags[i] : clitic(piece)));
      }
    }

    private static String clitic(String piece) {
      return switch (piece.toLowerCase(Locale.ROOT).replace('’', '\'')) {
        case "'s", "n't", "'" -> "PART";
        default -> "AUX";
      };
    }
  }

  static List<Word> of(String text, List<Span> pieces, BitSet marks) {
    var words = new ArrayList<Word>();
    int from = 0;
    for (int to = 1; to <= pieces.size(); to++) {
      if (to == pieces.size() || !continues(text, pieces.get(to - 1), pieces.get(to), marks)) {
        words.add(new Word(List.copyOf(pieces.subList(from, to))));
        from = to;
      }
    }
    return words;
  }

  private static boolean continues(String text, Span before, Span piece, BitSet marks) {
    if (before.end() != piece.start()
        || !Character.isLetterOrDigit(text.charAt(before.end() - 1))
        || marks.get(piece.start())) {
      return false;
    }
    char first = text.charAt(piece.start());
    if (piece.length() == 1) {
      return (first == '\'' || first == '’')
          && "sSxXzZ".indexOf(text.charAt(before.end() - 1)) >= 0;
    }
    boolean negation =
        piece.length() == 3
            && (first == 'n' || first == 'N')
            && "'’".indexOf(text.charAt(piece.start() + 1)) >= 0;
    return first == '\'' || first == '’' || negation;
  }
}
