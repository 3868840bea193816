package ascribe.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.Review;
import ascribe.session.ReviewSink;
import ascribe.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class AnnouncerTest {

  private final Region page = new Region();
  private final Announcer announcer = new Announcer(page);
  private final ArrayList<String> told = new ArrayList<>();
  private final Session session =
      new Session(SeedMarks.annotated(), Review.NONE, ReviewSink.NONE, Instant::now);

  AnnouncerTest() {
    page.accessibleTextProperty().subscribe((_, now) -> told.add(now));
    session.subscribe(announcer::selected);
  }

  @Test
  void everyMarkIsAnnouncedOnceWithItsKindItsSpeakerAndItsWords() {
    var mark = session.state().passages().getFirst();
    session.select(mark.id());
    session.showOther(true);
    session.onlyThisVoice(true);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst())
        .contains(mark.words(), Objects.requireNonNull(mark.speaker()).name());
  }

  @Test
  void theNextMarkIsAnnouncedInItsPlace() {
    var marks = session.state().passages();
    session.select(marks.get(0).id());
    session.select(marks.get(1).id());
    assertThat(told).hasSize(2);
    assertThat(told.getLast()).contains(marks.get(1).words());
  }
}
