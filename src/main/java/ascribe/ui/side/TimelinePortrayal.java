package ascribe.ui.side;

import ascribe.picture.Picture;
import ascribe.picture.TimelineCalendar;
import ascribe.picture.TimelinePicture;
import ascribe.picture.TimelineTable;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.picture.Portrayal;
import ascribe.ui.picture.Zoom;
import ascribe.ui.timeline.TimelineSpeech;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The timeline of the document, large and as files. What a filter hides is faint in the picture,
/// and in no table.
record TimelinePortrayal(
    Desk desk,
    DatesModel model,
    TimelineSpeech speech,
    Consumer<String> destination,
    TimelineZooming zooming)
    implements Portrayal {

  @Override
  public String name() {
    return Messages.get("timeline.name");
  }

  @Override
  public Picture sheet(double width) {
    return new TimelinePicture(model.timeline(), speech, width, model::fades, zooming.section())
        .sheet(desk.state().shown().document().title());
  }

  @Override
  public SequencedMap<String, Supplier<String>> tables() {
    var document = desk.state().shown().document();
    var shown = model.timeline().without(model::fades);
    var tables = new LinkedHashMap<String, Supplier<String>>();
    tables.put("csv", () -> TimelineTable.csv(shown, document));
    tables.put("ics", () -> TimelineCalendar.ics(shown, document, Instant.now()));
    return tables;
  }

  @Override
  public Optional<Zoom> zoom() {
    return Optional.of(zooming);
  }

  @Override
  public void go(String id) {
    destination.accept(id);
  }
}
