package ascribe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void tellsTagsFromWords() {
    var text = SearchText.of("ice tag:north tag:\"foreign policy\" harbour");
    assertThat(text.tags())
        .containsExactly(
            new SearchText.Tag("north", false), new SearchText.Tag("foreign policy", true));
    assertThat(text.words().strip().split("\\s+")).containsExactly("ice", "harbour");
  }

  @Test
  void aTagMayBeUnfinishedUnlessItStandsInQuotationMarks() {
    assertThat(SearchText.of("tag:nor").acceptsTags(List.of("North Sea"))).isTrue();
    assertThat(SearchText.of("tag:\"nor\"").acceptsTags(List.of("North Sea"))).isFalse();
    assertThat(SearchText.of("TAG:“north sea”").acceptsTags(List.of("North Sea"))).isTrue();
  }

  @Test
  void allTagsAreNeeded() {
    assertThat(SearchText.of("tag:a tag:b").acceptsTags(List.of("a"))).isFalse();
    assertThat(SearchText.of("tag:a tag:b").acceptsTags(List.of("b", "A"))).isTrue();
  }

  @Test
  void whatAsksForATagFindsIt() {
    assertThat(SearchText.of(SearchText.ofTag("Foreign policy")).tags())
        .containsExactly(new SearchText.Tag("foreign policy", true));
  }

  @Test
  void aWordThatOnlyEndsInTagAndATagWithoutANameAreNoTags() {
    assertThat(SearchText.of("hashtag:ice").words()).isEqualTo("hashtag:ice");
    assertThat(SearchText.of("tag: ice").tags()).isEmpty();
  }
}
