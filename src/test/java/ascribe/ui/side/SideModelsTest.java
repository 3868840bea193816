package ascribe.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Layer;
import ascribe.model.ReviewState;
import ascribe.model.Timex;
import ascribe.review.Edit;
import ascribe.review.FilterSyntaxException;
import ascribe.review.MarkTarget;
import ascribe.review.Passage;
import ascribe.review.ReaderFilter;
import ascribe.session.Session;
import ascribe.ui.testing.News;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideModelsTest {

  private final Session session = News.session();
  private final ActorsModel actors = new ActorsModel();
  private final PassagesModel passages = new PassagesModel();
  private final DatesModel dates = new DatesModel();

  SideModelsTest() {
    session.subscribe(_ -> show());
    show();
  }

  private void show() {
    actors.show(session.state());
    passages.show(session.state());
    dates.show(session.state());
  }

  private List<String> voices() {
    return actors.rows().stream()
        .map(r ->
            switch (r) {
              case ActorRow.Head h -> VoiceWords.name(h.voice());
              case ActorRow.Mentioned m -> m.before() + "[" + m.words() + "]" + m.after();
            })
        .toList();
  }

  private ActorRow.Head head(String name) {
    return actors.rows().stream()
        .filter(r -> r instanceof ActorRow.Head h && VoiceWords.name(h.voice()).equals(name))
        .map(ActorRow.Head.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLoudestComeFirstAndTheUnattributedLast() {
    assertThat(voices()).startsWith("Anna Berg", "Otto Lind").hasSize(3);
    assertThat(actors.rows().getLast())
        .isInstanceOfSatisfying(
            ActorRow.Head.class, h -> assertThat(h.voice()).isInstanceOf(Voice.Unattributed.class));
  }

  @Test
  void aVoiceShowsItsCountsAndItsShareOfTheQuotedWords() {
    assertThat(head("Anna Berg").counts().of(Layer.ANALYST_CLAIMS)).isEqualTo(1);
    assertThat(head("Anna Berg").share()).isEqualTo(1);
    assertThat(head("Otto Lind").counts().of(Layer.PARAPHRASE)).isEqualTo(1);
    assertThat(head("Otto Lind").share()).isZero();
  }

  @Test
  void choosingAVoiceKeepsTheCountsOfTheOthers() {
    session.filter(ReaderFilter.NONE.withActor("Anna Berg"));
    assertThat(head("Anna Berg").chosen()).isTrue();
    assertThat(head("Otto Lind").counts().all()).isEqualTo(1);
  }

  @Test
  void theRestOfTheFilterCounts() throws FilterSyntaxException {
    session.filter(ReaderFilter.parse("kind:quote"));
    assertThat(head("Otto Lind").counts().all()).isZero();
  }

  @Test
  void expandingShowsEveryMentionInItsContext() {
    actors.toggle(head("Otto Lind").voice());
    assertThat(voices())
        .contains("[Otto Lind] said that prices had doubled.", "[Otto Lind] wants a second vote.");
    actors.toggle(head("Otto Lind").voice());
    assertThat(voices()).hasSize(3);
  }

  @Test
  void searchFindsNamesWhateverTheirCase() {
    actors.search("berg");
    assertThat(voices()).containsExactly("Anna Berg");
  }

  @Test
  void passagesAreThoseTheFilterLetsThrough() throws FilterSyntaxException {
    assertThat(passages.rows()).extracting(Passage::id).containsExactly("1", "2", "4", "c1");
    session.filter(ReaderFilter.parse("kind:paraphrase"));
    assertThat(passages.rows()).extracting(Passage::id).containsExactly("2", "4");
  }

  @Test
  void passagesWithoutASpeakerComeLastByActor() {
    passages.order(PassagesModel.Order.ACTOR);
    assertThat(passages.rows()).extracting(Passage::id).containsExactly("1", "2", "4", "c1");
  }

  @Test
  void theLeastSureComesFirstByConfidence() {
    passages.order(PassagesModel.Order.CONFIDENCE);
    assertThat(passages.rows()).extracting(Passage::id).startsWith("c1");
  }

  @Test
  void ticksOutliveTheFilterButOnlyRowsCount() throws FilterSyntaxException {
    passages.tickAll(true);
    session.filter(ReaderFilter.parse("kind:quote"));
    assertThat(passages.tickedRows()).extracting(Passage::id).containsExactly("1");
    session.filter(ReaderFilter.NONE);
    assertThat(passages.tickedRows()).hasSize(4);
  }

  @Test
  void anotherTaggingTakesTheTicksAway() {
    passages.tickAll(true);
    session.rebase(News.TEXT.withNotes(List.of()));
    assertThat(passages.tickedRows()).isEmpty();
  }

  @Test
  void datesOutsideThePassagesOfTheFilterAreFaint() {
    assertThat(dates.faint()).isEmpty();
    session.filter(ReaderFilter.NONE.withActor("Otto Lind"));
    assertThat(dates.rows()).extracting(Timex::id).containsExactly("t1", "t2");
    assertThat(dates.faint()).containsExactlyInAnyOrder("t1", "t2");
    session.filter(ReaderFilter.NONE.withActor("Anna Berg"));
    assertThat(dates.faint()).containsExactly("t2");
  }

  @Test
  void saysWhyThereIsNoPassage() {
    session.filter(ascribe.review.ReaderFilter.NONE.withActor("Nobody"));
    assertThat(passages.rows()).isEmpty();
    assertThat(passages.lack()).isEqualTo(PassagesModel.Lack.FILTER);
    for (var layer : ascribe.model.Layer.values()) {
      session.layer(layer, false);
    }
    assertThat(passages.lack()).isEqualTo(PassagesModel.Lack.LAYERS);
  }

  @Test
  void whatIsRejectedIsListedAndComesBack() {
    var passage = passages.rows().getFirst();
    var date = dates.rows().getFirst();
    var text = session.state().shown().document().text();
    session.apply(new Edit.Reject(passage.target()));
    session.apply(new Edit.Reject(MarkTarget.of(text, date)));
    assertThat(Rejected.passages(session.state()))
        .extracting(Rejected::words)
        .containsExactly(passage.words());
    assertThat(Rejected.dates(session.state()))
        .extracting(Rejected::words)
        .containsExactly("15 August 2025");
    session.apply(Rejected.passages(session.state()).getFirst().restored());
    session.apply(Rejected.dates(session.state()).getFirst().restored());
    assertThat(Rejected.passages(session.state())).isEmpty();
    assertThat(Rejected.dates(session.state())).isEmpty();
    assertThat(passages.rows().getFirst().review()).isEqualTo(ReviewState.NONE);
  }
}
