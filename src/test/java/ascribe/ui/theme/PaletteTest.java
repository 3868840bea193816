package ascribe.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Computes what the colours in `themes.css` must keep to.
class PaletteTest {

  private static final List<String> HUES = List.of("quote", "paraphrase", "claim");
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;
  private static final double APART = 10;

  @ParameterizedTest
  @EnumSource
  void textIsReadableOnEveryGroundItStandsOn(Theme theme) {
    var sheet = ThemeSheet.of(theme);
    for (var ground : grounds(sheet)) {
      assertContrast(sheet.rgb("ink"), ground, TEXT);
    }
    assertContrast(sheet.rgb("ink"), sheet.rgb("selection"), TEXT);
    assertContrast(sheet.rgb("ink"), sheet.rgb("surface"), TEXT);
    assertContrast(sheet.rgb("ink-soft"), sheet.rgb("paper"), TEXT);
    assertContrast(sheet.rgb("ink-soft"), sheet.rgb("surface"), TEXT);
    assertContrast(sheet.rgb("accent"), sheet.rgb("paper"), TEXT);
    assertContrast(sheet.rgb("accent"), sheet.rgb("surface"), TEXT);
  }

  @ParameterizedTest
  @EnumSource
  void linesAndGlyphsStandOutFromPaperAndTheirTint(Theme theme) {
    var sheet = ThemeSheet.of(theme);
    for (var hue : HUES) {
      int line = sheet.rgb("line-" + hue);
      assertContrast(line, sheet.rgb("paper"), GRAPHIC);
      assertContrast(line, sheet.rgb("tint-" + hue), GRAPHIC);
    }
  }

  /// What holds for full vision holds for all others, and for a printer without colours.
  @ParameterizedTest
  @EnumSource
  void textAndLinesStandOutToEveryEye(Theme theme) {
    var sheet = ThemeSheet.of(theme);
    for (var vision : ColourVision.values()) {
      for (var ground : grounds(sheet)) {
        int seen = vision.simulate(ground);
        assertContrast(vision.simulate(sheet.rgb("ink")), seen, TEXT);
        assertContrast(vision.simulate(sheet.rgb("accent")), seen, GRAPHIC);
      }
      for (var hue : HUES) {
        int line = vision.simulate(sheet.rgb("line-" + hue));
        assertContrast(line, vision.simulate(sheet.rgb("paper")), GRAPHIC);
        assertContrast(line, vision.simulate(sheet.rgb("tint-" + hue)), GRAPHIC);
      }
    }
  }

  @Test
  void thePreviewShowsWhatTheTestsCompute() {
    var preview = Palette.of(Theme.LIGHT).seenBy(ColourVision.DEUTAN);
    int expected = ColourVision.DEUTAN.simulate(ThemeSheet.of(Theme.LIGHT).rgb("line-claim"));
    assertThat(Srgb.rgb(preview.lines().claim())).isEqualTo(expected);
    assertThat(Srgb.rgb(preview.paper())).isNotEqualTo(Srgb.rgb(preview.ink()));
  }

  /// A claim's double line lies in the tint of the form that it is added to.
  @ParameterizedTest
  @EnumSource
  void aClaimLineStandsOutFromEveryTint(Theme theme) {
    var sheet = ThemeSheet.of(theme);
    for (var ground : grounds(sheet)) {
      assertContrast(sheet.rgb("line-claim"), ground, GRAPHIC);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "SEPIA", "DARK"})
  void aTintIsItsLineLaidThinlyOverThePaper(Theme theme) {
    var sheet = ThemeSheet.of(theme);
    var shares =
        theme == Theme.SEPIA ? DoubleStream.of(0.16) : DoubleStream.of(0.16, 0.18, 0.20, 0.22);
    var allowed = shares.boxed().toList();
    for (var hue : HUES) {
      assertThat(sheet.rgb("tint-" + hue))
          .as("tint of %s in %s", hue, theme)
          .isIn(
              allowed.stream()
                  .map(s -> Srgb.over(sheet.rgb("line-" + hue), sheet.rgb("paper"), s))
                  .toList());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HIGH_CONTRAST", "HIGH_CONTRAST_DARK"})
  void highContrastHasNoTintsAndOneLineColour(Theme theme) {
    var sheet = ThemeSheet.of(theme);
    for (var hue : HUES) {
      assertThat(sheet.rgb("tint-" + hue)).isEqualTo(sheet.rgb("paper"));
      assertThat(sheet.rgb("line-" + hue)).isEqualTo(sheet.rgb("ink"));
    }
    assertContrast(sheet.rgb("ink"), sheet.rgb("paper"), 21);
  }

  static Stream<Arguments> seenThemes() {
    return Stream.of(Theme.LIGHT, Theme.SEPIA, Theme.DARK)
        .flatMap(t ->
            Stream.of(
                    ColourVision.FULL,
                    ColourVision.PROTAN,
                    ColourVision.DEUTAN,
                    ColourVision.TRITAN)
                .map(v -> Arguments.of(t, v)));
  }

  @ParameterizedTest
  @MethodSource("seenThemes")
  void lineColoursAreFarApartToEveryEye(Theme theme, ColourVision vision) {
    var sheet = ThemeSheet.of(theme);
    for (int i = 0; i < HUES.size(); i++) {
      for (int j = 0; j < i; j++) {
        int one = vision.simulate(sheet.rgb("line-" + HUES.get(i)));
        int other = vision.simulate(sheet.rgb("line-" + HUES.get(j)));
        assertThat(ColourDifference.between(one, other))
            .as("%s and %s", HUES.get(i), HUES.get(j))
            .isGreaterThanOrEqualTo(APART);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyThemeHasTheSameTokens(Theme theme) {
    assertThat(ThemeSheet.of(theme).colours().keySet())
        .isEqualTo(ThemeSheet.of(Theme.LIGHT).colours().keySet());
  }

  private static List<Integer> grounds(ThemeSheet sheet) {
    return Stream.concat(Stream.of("paper"), HUES.stream().map(h -> "tint-" + h))
        .map(sheet::rgb)
        .toList();
  }

  private static void assertContrast(int colour, int ground, double least) {
    assertThat(Srgb.contrast(colour, ground))
        .as("contrast of #%06x on #%06x", colour, ground)
        .isGreaterThanOrEqualTo(least);
  }
}
