package ascribe.ui.side;

import ascribe.picture.TimeRange;
import ascribe.picture.TimelineModel;
import ascribe.picture.TimelineZoom;
import ascribe.ui.picture.Zoom;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Which days of the large timeline are shown.
final class TimelineZooming implements Zoom {

  private final Supplier<TimelineModel> model;
  private Optional<TimeRange> section = Optional.empty();

  TimelineZooming(Supplier<TimelineModel> model) {
    this.model = model;
  }

  /// The days that are shown, where not all are.
  Optional<TimeRange> section() {
    return now().section();
  }

  private TimelineZoom now() {
    return new TimelineZoom(model.get(), section).of(model.get());
  }

  private void to(UnaryOperator<TimelineZoom> step) {
    section = step.apply(now()).section();
  }

  @Override
  public boolean isWhole() {
    return section().isEmpty();
  }

  @Override
  public void closer() {
    to(TimelineZoom::closer);
  }

  @Override
  public void closer(double share) {
    to(z -> z.closer(share));
  }

  @Override
  public void wider() {
    to(TimelineZoom::wider);
  }

  @Override
  public void whole() {
    section = Optional.empty();
  }

  @Override
  public void earlier() {
    to(z -> z.moved(false));
  }

  @Override
  public void later() {
    to(z -> z.moved(true));
  }
}
