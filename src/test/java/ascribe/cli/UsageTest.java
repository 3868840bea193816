package ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @Test
  void tellsBothWaysOfUse() {
    var ran = Ran.with("--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Usage: ascribe [FILE...] [--data-dir DIR]\n       ascribe COMMAND ...\n")
        .contains("Texts to open in the reader.", "Where the library lies.")
        .contains(AscribeCommand.names());
  }

  @Test
  void helpIsACommandToo() {
    assertThat(Ran.with("help")).isEqualTo(Ran.with("--help"));
    assertThat(Ran.with("help", "verify")).isEqualTo(Ran.with("verify", "--help"));
    assertThat(Ran.with("help", "frobnicate").code()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "tag x --date 2025-13-40, '2025-13-40' is no day such as 2025-08-15",
        "tag x --date 2025-02-30, '2025-02-30' is no day such as 2025-08-15",
        "tag x --date yesterday, 'yesterday' is no day such as 2025-08-15",
        "tag x --jobs zero, 'zero' is no whole number from 1",
        "tag x --jobs 0, '0' is no whole number from 1",
        "tag x --jobs -1, '-1' is no whole number from 1",
        "picture x --of pie, \"'pie' is none of timeline, voices\"",
        "evaluate pie x, \"'pie' is none of attribution, actors, dates, claims\"",
      })
  void saysInPlainWordsWhatAnOptionTakes(String typed, String words) {
    var ran = Ran.with((Object[]) typed.split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines().findFirst().orElseThrow())
        .startsWith("Invalid value for ")
        .endsWith(": " + words)
        .doesNotContain("java", "Exception");
  }
}
