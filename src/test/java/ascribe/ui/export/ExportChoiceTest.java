package ascribe.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.review.FilterSyntaxException;
import ascribe.review.Passage;
import ascribe.review.ReaderFilter;
import ascribe.session.Session;
import ascribe.ui.export.ExportChoice.Scope;
import ascribe.ui.testing.News;
import org.junit.jupiter.api.Test;

class ExportChoiceTest {

  private final Session session = News.session();

  private ExportRequest request(Scope scope, boolean uncertainToo) {
    var ticked = session.state().passages().stream().filter(p -> p.id().equals("2")).toList();
    return new ExportChoice(ExportFormat.MARKDOWN, scope, uncertainToo)
        .request(session.state(), ticked);
  }

  @Test
  void leavesUncertainMarksOutUnlessAsked() {
    assertThat(request(Scope.ALL, false).passages())
        .extracting(Passage::id)
        .containsExactly("1", "2", "c1");
    assertThat(request(Scope.ALL, true).passages())
        .extracting(Passage::id)
        .containsExactly("1", "2", "4", "c1");
  }

  @Test
  void exportsWhatTheFilterShows() throws FilterSyntaxException {
    session.filter(ReaderFilter.parse("kind:author"));
    assertThat(request(Scope.FILTERED, false).passages())
        .extracting(Passage::id)
        .containsExactly("c1");
  }

  @Test
  void exportsTheTickedOnes() {
    assertThat(request(Scope.TICKED, false).passages())
        .extracting(Passage::id)
        .containsExactly("2");
  }

  @Test
  void makesAFileNameOfTheTitle() {
    var choice = new ExportChoice(ExportFormat.HTML, Scope.ALL, false);
    assertThat(choice.fileName("„Größe“: a/b?")).isEqualTo("größe-a-b.html");
    assertThat(choice.fileName("///")).isEqualTo("ascribe.html");
    assertThat(choice.fileName("word ".repeat(40))).hasSizeLessThan(70).endsWith("word.html");
  }
}
