package ascribe.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptsTest {

  @Test
  void tellsTheReadingDirectionByMostOfTheLetters() {
    assertThat(Scripts.readsRightToLeft("“שלום עולם” he said")).isTrue();
    assertThat(Scripts.readsRightToLeft("“שלום” he said to us")).isFalse();
    assertThat(Scripts.readsRightToLeft("12 – 13")).isFalse();
    assertThat(Scripts.readsRightToLeft("He said שלום")).isFalse();
  }
}
