package ascribe.review;

import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The marks of one kind while corrections are applied, found by their place in constant time.
final class MarkTable<T> {

  private final MarkType<T> type;
  private final String text;
  private final Map<String, T> marks = new LinkedHashMap<>();
  private final Map<List<Span>, List<String>> byContent = new HashMap<>();
  private final Map<List<Span>, List<String>> byCore = new HashMap<>();

  /// The states of rejected marks before their rejection.
  private final Map<String, ReviewState> before = new HashMap<>();

  private final Map<String, Instant> decided;

  MarkTable(MarkType<T> type, String text, List<T> marks, Map<String, Instant> decided) {
    this.type = type;
    this.text = text;
    this.decided = decided;
    marks.forEach(this::put);
  }

  Collection<T> marks() {
    return marks.values();
  }

  boolean contains(String id) {
    return marks.containsKey(id);
  }

  T get(String id) {
    return Objects.requireNonNull(marks.get(id), id);
  }

  /// Adds a mark, or puts it in the place of the one with its identifier.
  void put(T mark) {
    String id = type.id().apply(mark);
    T old = marks.put(id, mark);
    var content = type.content().apply(mark);
    if (old != null) {
      if (type.content().apply(old).equals(content)) {
        return;
      }
      unindex(id, old);
    }
    byContent.computeIfAbsent(content, _ -> new ArrayList<>(1)).add(id);
    byCore.computeIfAbsent(Cores.of(text, content), _ -> new ArrayList<>(1)).add(id);
  }

  void remove(String id) {
    T old = marks.remove(id);
    if (old != null) {
      unindex(id, old);
      before.remove(id);
      decided.remove(id);
    }
  }

  private void unindex(String id, T old) {
    var content = type.content().apply(old);
    byContent.getOrDefault(content, new ArrayList<>()).remove(id);
    byCore.getOrDefault(Cores.of(text, content), new ArrayList<>()).remove(id);
  }

  /// The mark with just this content; else the only one that differs from it in nothing but blanks
  /// and punctuation at the edges. The words must stand where the target says.
  Lookup find(MarkTarget target) {
    if (!target.content().stream().allMatch(a -> a.holdsIn(text))) {
      return new Lookup.Miss(Orphan.Why.TEXT_CHANGED);
    }
    var content = TextAnchor.spans(target.content());
    var same = byContent.getOrDefault(content, List.of());
    var near = same.isEmpty() ? byCore.getOrDefault(Cores.of(text, content), List.of()) : same;
    if (near.size() > 1) {
      var cue = TextAnchor.spans(target.cue());
      near = near.stream().filter(id -> type.cue().apply(get(id)).equals(cue)).toList();
    }
    return switch (near.size()) {
      case 0 -> new Lookup.Miss(same.isEmpty() ? Orphan.Why.NO_SUCH_MARK : Orphan.Why.AMBIGUOUS);
      case 1 -> new Lookup.Hit(near.getFirst());
      default -> new Lookup.Miss(Orphan.Why.AMBIGUOUS);
    };
  }

  /// The mark with just these spans, if there is one.
  Optional<String> at(List<Span> content, List<Span> cue) {
    return byContent.getOrDefault(content, List.of()).stream()
        .filter(id -> type.cue().apply(get(id)).equals(cue))
        .findFirst();
  }

  Orphan.@Nullable Why accept(MarkTarget target, Instant at) {
    return onto(
        target,
        id -> {
          var state = standing(id);
          decide(id, state == ReviewState.NONE ? ReviewState.ACCEPTED : state, null, at);
        });
  }

  Orphan.@Nullable Why reject(MarkTarget target, Instant at) {
    return onto(
        target,
        id -> {
          before.put(id, standing(id));
          decide(id, ReviewState.REJECTED, null, at);
        });
  }

  Orphan.@Nullable Why restore(MarkTarget target, Instant at) {
    return onto(target, id -> decide(id, standing(id), null, at));
  }

  /// Changes a mark in the reader's name.
  Orphan.@Nullable Why change(MarkTarget target, Instant at, UnaryOperator<T> change) {
    return onto(target, id -> change(id, at, change));
  }

  void change(String id, Instant at, UnaryOperator<T> change) {
    var state = standing(id) == ReviewState.ADDED ? ReviewState.ADDED : ReviewState.CHANGED;
    put(change.apply(get(id)));
    decide(id, state, new Provenance.FromReader(at), at);
  }

  Orphan.@Nullable Why delete(MarkTarget target, Instant at) {
    return onto(
        target,
        id -> {
          if (standing(id) == ReviewState.ADDED) {
            remove(id);
          } else {
            before.put(id, standing(id));
            decide(id, ReviewState.REJECTED, null, at);
          }
        });
  }

  private interface Step {
    void on(String id);
  }

  private Orphan.@Nullable Why onto(MarkTarget target, Step step) {
    return switch (find(target)) {
      case Lookup.Hit(var id) -> {
        step.on(id);
        yield null;
      }
      case Lookup.Miss(var why) -> why;
    };
  }

  /// The state of a mark, or the one it had before it was rejected.
  private ReviewState standing(String id) {
    var state = type.review().apply(get(id));
    return state == ReviewState.REJECTED ? before.getOrDefault(id, ReviewState.NONE) : state;
  }

  private void decide(String id, ReviewState state, @Nullable Provenance provenance, Instant at) {
    T mark = get(id);
    var from = provenance == null ? type.provenance().apply(mark) : provenance;
    marks.put(id, type.decide().decide(mark, state, from));
    if (state == ReviewState.NONE) {
      decided.remove(id);
    } else {
      decided.put(id, at);
    }
  }
}
