package ascribe.review;

import ascribe.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which passages the reader means: all conditions must hold. Has a text form that is written by
/// clicks, typed by hand and accepted by the command line (`src/site/filter.md`).
public record ReaderFilter(List<Term> terms) {

  /// A condition, or its contrary.
  public record Term(boolean negated, Condition condition) {}

  /// The filter that lets everything through.
  public static final ReaderFilter NONE = new ReaderFilter(List.of());

  public ReaderFilter {
    terms = List.copyOf(terms);
  }

  /// Reads a filter's text form.
  ///
  /// @throws FilterSyntaxException when it is none; says what was expected and where
  public static ReaderFilter parse(String text) throws FilterSyntaxException {
    return new FilterParser(text).parse();
  }

  /// The canonical text form; reading it gives an equal filter.
  public String text() {
    return terms.stream().map(FilterText::of).collect(Collectors.joining(" "));
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  public boolean matches(Passage passage) {
    return terms.stream().allMatch(t -> t.negated() != FilterMatch.matches(t.condition(), passage));
  }

  /// This filter with only the voice of `name`, whatever voices it had before.
  public ReaderFilter withActor(String name) {
    return including(name).withActors(List.of(name));
  }

  /// Adds a voice to those of this filter, or takes it away.
  public ReaderFilter toggleActor(String name) {
    var names = new ArrayList<>(actors());
    if (!names.removeIf(n -> n.equalsIgnoreCase(name))) {
      names.add(name);
    }
    return including(name).withActors(names);
  }

  /// Excludes a voice, or excludes it no longer.
  public ReaderFilter withoutActor(String name) {
    var included = including(name);
    if (!included.equals(this)) {
      return included;
    }
    var names = new ArrayList<>(actors());
    names.removeIf(n -> n.equalsIgnoreCase(name));
    var rest = new ArrayList<>(withActors(names).terms);
    rest.add(new Term(true, new Condition.ByActor(List.of(name))));
    return new ReaderFilter(rest);
  }

  /// This filter without a term that excludes just this voice.
  private ReaderFilter including(String name) {
    var excluded = new Term(true, new Condition.ByActor(List.of(name)));
    return new ReaderFilter(terms.stream().filter(t -> !t.equals(excluded)).toList());
  }

  /// Whether the filter excludes this actor by its canonical name.
  public boolean excludes(Actor actor) {
    return terms.contains(new Term(true, new Condition.ByActor(List.of(actor.name()))));
  }

  public ReaderFilter clear() {
    return NONE;
  }

  /// The names that passages are asked to have; empty when the filter asks for no voice.
  public List<String> actors() {
    return terms.stream()
        .filter(t -> !t.negated())
        .flatMap(t ->
            t.condition() instanceof Condition.ByActor(var names)
                ? names.stream()
                : Stream.<String>empty())
        .toList();
  }

  /// Whether the filter asks for this actor by its canonical name.
  public boolean asksFor(Actor actor) {
    return actors().stream().anyMatch(actor.name()::equalsIgnoreCase);
  }

  private ReaderFilter withActors(List<String> names) {
    var kept = new ArrayList<Term>();
    int at = -1;
    for (var term : terms) {
      if (term.condition() instanceof Condition.ByActor && !term.negated()) {
        at = at < 0 ? kept.size() : at;
      } else {
        kept.add(term);
      }
    }
    if (!names.isEmpty()) {
      kept.add(at < 0 ? 0 : at, new Term(false, new Condition.ByActor(names)));
    }
    return new ReaderFilter(kept);
  }
}
