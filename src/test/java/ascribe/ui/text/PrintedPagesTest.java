package ascribe.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.ReaderFilter;
import ascribe.review.Review;
import ascribe.session.ReviewSink;
import ascribe.session.Session;
import ascribe.ui.theme.ColourVision;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Prints on pictures in place of paper.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PrintedPagesTest {

  /// A4 with margins of 54 points.
  private static final double WIDTH = 487;

  private static final double HEIGHT = 734;

  private final Session session =
      new Session(SeedMarks.annotated(), Review.NONE, ReviewSink.NONE, Instant::now);

  private PrintedPages pages(boolean onlyPassages) {
    return new PrintedPages(session.state(), Typography.DEFAULT, onlyPassages, WIDTH, HEIGHT);
  }

  private static List<BufferedImage> pictures(PrintedPages pages, String name) {
    return onToolkit(() -> {
      var pictures =
          pages.sheets().stream()
              .map(s -> (Region) s.make())
              .map(s -> Snapshots.of(Objects.requireNonNull(s.getScene())))
              .toList();
      for (int i = 0; i < pictures.size(); i++) {
        Snapshots.write(pictures.get(i), name + "-" + (i + 1));
      }
      return pictures;
    });
  }

  private static <T> T onToolkit(java.util.function.Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }

  @Test
  void theWholePageIsPrintedOnSheetsOfTheSizeOfThePaper() {
    var pictures = pictures(onToolkit(() -> pages(false)), "print");
    assertThat(pictures)
        .hasSizeBetween(2, 4)
        .allSatisfy(p -> {
          assertThat(p.getWidth()).isEqualTo((int) WIDTH);
          assertThat(p.getHeight()).isEqualTo((int) HEIGHT);
          assertThat(inkOn(p)).isPositive();
        });
  }

  @Test
  void everyLineIsOnOneSheet() {
    var plan = onToolkit(() -> pages(false).plan());
    assertThat(plan.pages().getFirst().skip()).isZero();
    assertThat(plan.pages())
        .isSortedAccordingTo(
            java.util.Comparator.comparing(PrintPlan.Page::block)
                .thenComparing(PrintPlan.Page::skip));
  }

  @Test
  void aFilterPrintsItsPassagesAlone() throws Exception {
    int whole = onToolkit(() -> pages(false).plan()).pages().size();
    session.filter(ReaderFilter.parse("actor:\"Donald Trump\""));
    var passages = onToolkit(() -> pages(true));
    assertThat(pictures(passages, "print-passages").size()).isLessThan(whole);
  }

  /// In grey, no two layers have the same form: the marks differ where the colours are gone.
  @Test
  void greyPaperKeepsTheForms() {
    var grey = pictures(onToolkit(() -> pages(false)), "print").getFirst();
    var shades = new HashSet<Integer>();
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        int seen = ColourVision.GREY.simulate(grey.getRGB(x, y) & 0xffffff);
        grey.setRGB(x, y, seen);
        shades.add(seen);
      }
    }
    Snapshots.write(grey, "print-grey");
    assertThat(shades).allSatisfy(s -> assertThat(s & 0xff).isEqualTo(s >> 16 & 0xff));
  }

  private static double inkOn(BufferedImage picture) {
    int dark = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
      }
    }
    return (double) dark / picture.getWidth() / picture.getHeight();
  }
}
