package ascribe.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptsTest {

  @Test
  void everyRightToLeftWordIsAPieceOfItsOwn() {
    assertThat(Scripts.pieces("He said שלום עולם and left"))
        .containsExactly("He said ", "שלום ", "עולם ", "and left");
    assertThat(Scripts.pieces("He said that")).containsExactly("He said that");
    assertThat(Scripts.pieces("")).isEmpty();
  }
}
