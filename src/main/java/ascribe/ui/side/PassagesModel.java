package ascribe.ui.side;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Layer;
import ascribe.review.Passage;
import ascribe.session.SessionState;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The passages that the filter lets through, in the order the reader wants, and which of them the
/// reader has ticked. Ticks outlive a change of the filter.
public final class PassagesModel {

  /// What the list is ordered by.
  public enum Order {
    POSITION,
    ACTOR,
    LAYER,
    CONFIDENCE
  }

  private static final Comparator<Passage> BY_ACTOR =
      Comparator.comparing(PassagesModel::name, Comparator.nullsLast(String::compareToIgnoreCase));
  private static final Comparator<Passage> BY_LAYER =
      Comparator.comparing(p -> p.layers().stream().min(Layer::compareTo).orElseThrow());

  /// What is least sure comes first: it is what a reader wants to check.
  private static final Comparator<Passage> BY_CONFIDENCE =
      Comparator.comparingDouble(p -> p.checked() ? 2 : p.confidence().orElse(1));

  private final Set<String> ticked = new LinkedHashSet<>();
  private Order order = Order.POSITION;
  private Lack lack = Lack.DOCUMENT;
  private List<Passage> visible = List.of();
  private List<Passage> rows = List.of();
  private @Nullable String selected;
  private @Nullable AnnotatedDocument base;

  private static @Nullable String name(Passage passage) {
    var speaker = passage.speaker();
    return speaker == null ? null : speaker.name();
  }

  public void show(SessionState state) {
    if (base != state.base()) { // another tagging gives the same identifiers to other marks
      base = state.base();
      ticked.clear();
    }
    selected = state.selected();
    visible = state.visiblePassages();
    lack = lack(state);
    sort();
  }

  /// Why there is nothing to show.
  public enum Lack {
    DOCUMENT,
    PASSAGES,
    LAYERS,
    FILTER
  }

  private static Lack lack(SessionState state) {
    if (state.base().document().id().isEmpty()) {
      return Lack.DOCUMENT;
    }
    if (state.passages().isEmpty()) {
      return Lack.PASSAGES;
    }
    return state.pagePassages().isEmpty() ? Lack.LAYERS : Lack.FILTER;
  }

  /// Why there is nothing to show, where there is nothing.
  public Lack lack() {
    return lack;
  }

  public void order(Order order) {
    this.order = order;
    sort();
  }

  private void sort() {
    rows =
        switch (order) {
          case POSITION -> visible;
          case ACTOR -> visible.stream().sorted(BY_ACTOR).toList();
          case LAYER -> visible.stream().sorted(BY_LAYER).toList();
          case CONFIDENCE -> visible.stream().sorted(BY_CONFIDENCE).toList();
        };
  }

  public List<Passage> rows() {
    return rows;
  }

  /// The identifier of the selected mark.
  public @Nullable String selected() {
    return selected;
  }

  public boolean isTicked(Passage passage) {
    return ticked.contains(passage.id());
  }

  public void tick(Passage passage, boolean on) {
    if (on) {
      ticked.add(passage.id());
    } else {
      ticked.remove(passage.id());
    }
  }

  /// Ticks all rows, or none of them.
  public void tickAll(boolean on) {
    rows.forEach(p -> tick(p, on));
  }

  /// The ticked ones among the rows, in the order of the list.
  public List<Passage> tickedRows() {
    return rows.stream().filter(this::isTicked).toList();
  }
}
