package ascribe.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.ui.kit.MixedLines.Line;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// With letters ten pixels wide. What stands on a line is given from left to right, a bar between
/// pieces.
class MixedLinesTest {

  @Test
  void aFinalStopStandsAtTheEndOfTheReading() {
    assertThat(seen("אמר לא.", 200)).containsExactly(".|לא| |אמר");
    assertThat(seen("אמר he said to us.", 200)).containsExactly("אמר| |he| |said| |to| |us.");
  }

  @Test
  void wordsOfTheOtherDirectionKeepTheirOrder() {
    assertThat(seen("He said שלום עולם to us", 300))
        .containsExactly("He| |said| |עולם| |שלום| |to| |us");
    assertThat(seen("משה כהן (Moshe Cohen) אמר לנו", 300))
        .containsExactly("לנו| |אמר| |(|Moshe| |Cohen|)| |כהן| |משה");
  }

  @Test
  void linesBreakInTheOrderOfTheWords() {
    assertThat(seen("He said שלום עולם to us", 130))
        .containsExactly("He| |said| |שלום| ", "עולם| |to| |us");
  }

  @Test
  void aRightToLeftLineEndsFlushOnTheRight() {
    var line = lines("אמר לא", 200).getFirst();
    assertThat(line.places().getLast().x() + line.places().getLast().width()).isEqualTo(200);
    assertThat(line.places().getFirst().x()).isEqualTo(140);
  }

  @Test
  void theBlankAtALineEndTakesNoRoom() {
    var line = lines("אמר לא", 40).getFirst();
    assertThat(line.places()).extracting(MixedLines.Place::x).containsExactly(10.0, 10.0);
    assertThat(line.places()).extracting(MixedLines.Place::width).containsExactly(0.0, 30.0);
  }

  @Test
  void aWordWiderThanTheLineIsBroken() {
    assertThat(seen("אמר " + "a".repeat(30), 250))
        .containsExactly("אמר| ", "a".repeat(24), "a".repeat(6));
  }

  @Test
  void aLineEndInTheWordsEndsTheLine() {
    assertThat(lines("אמר\nלא\n\nכן", 200)).hasSize(4);
  }

  @Test
  void everyPieceStandsOnOneLine() {
    var words = "ב־12 במאי 2014 (יום שני) אמר משה כהן (Moshe Cohen) כי “50% מהם [כ־1,200] יחכו”.";
    for (int width = 0; width < 900; width += 30) {
      var pieces = pieces(words);
      assertThat(new MixedLines(p -> 10.0 * (p.end() - p.start()), width, true).of(pieces))
          .flatExtracting(Line::places)
          .extracting(MixedLines.Place::piece)
          .containsExactlyInAnyOrderElementsOf(pieces);
    }
  }

  private static List<Piece> pieces(String words) {
    return Pieces.of(words, Scripts.readsRightToLeft(words), Set.of());
  }

  private static List<Line> lines(String words, double width) {
    return new MixedLines(
            p -> p.kind() == Piece.Kind.LINE_END ? 0 : 10.0 * (p.end() - p.start()),
            width,
            Scripts.readsRightToLeft(words))
        .of(pieces(words));
  }

  private static List<String> seen(String words, double width) {
    return lines(words, width).stream()
        .map(l ->
            l.places().stream().map(p -> p.piece().drawn(words)).collect(Collectors.joining("|")))
        .toList();
  }
}
