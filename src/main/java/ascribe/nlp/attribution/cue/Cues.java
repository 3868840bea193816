package ascribe.nlp.attribution.cue;

import ascribe.model.CueClass;
import ascribe.nlp.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The lexicon of cues: `cues.tsv`, with every form of its verbs and nouns.
public final class Cues {

  private final List<Cue> all;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private Cues(List<Cue> all) {
    this.all = List.copyOf(all);
    this.all.forEach(this::index);
    byFirstWord
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt((Entry e) -> -e.cue.words().size())));
  }

  /// Read once from the class path, and shared.
  private static final class English {
    static final Cues CUES =
        new Cues(Lexicon.lines(Cues.class, "cues.tsv").stream().map(Cues::parse).toList());
  }

  public static Cues english() {
    return English.CUES;
  }

  List<Cue> all() {
    return all;
  }

  /// The longest cue of `kind` whose words start at `i`; null when there is none.
  ///
  /// @param words those of a sentence by their position, in lower case, empty outside of it
  public @Nullable Found at(IntFunction<String> words, int i, Cue.Kind kind) {
    for (var entry : byFirstWord.getOrDefault(words.apply(i), List.of())) {
      int end = entry.cue.kind() == kind ? entry.end(words, i) : -1;
      if (end > 0) {
        return new Found(entry.cue, entry.forms, end);
      }
    }
    return null;
  }

  /// Whether a verb of this form can stand beside a quotation.
  public boolean mayQuote(String form) {
    return byFirstWord.getOrDefault(form, List.of()).stream()
        .anyMatch(e -> e.cue.takes(Frame.QUOTE));
  }

  /// The class of the longest cue that starts at position `i` of `words`, which are in lower case;
  /// null when none is known.
  @Nullable CueClass classAt(List<String> words, int i) {
    for (var entry : byFirstWord.getOrDefault(words.get(i), List.of())) {
      if (entry.end(j -> j < words.size() ? words.get(j) : "", i) > 0) {
        return entry.cue.cueClass();
      }
    }
    return null;
  }

  private static Cue parse(String line) {
    var f = line.split("\t");
    if (f.length != 5) {
      throw new IllegalStateException("cue line with " + f.length + " fields: " + f[0]);
    }
    return new Cue(
        Cue.Kind.valueOf(f[0].toUpperCase(Locale.ROOT)),
        List.of(f[1].split(" ")),
        CueClass.valueOf(f[2].toUpperCase(Locale.ROOT)),
        f[3].equals("-")
            ? Set.of()
            : Arrays.stream(f[3].toUpperCase(Locale.ROOT).split(" "))
                .map(Frame::valueOf)
                .collect(Collectors.toUnmodifiableSet()),
        f[4]);
  }

  private void index(Cue cue) {
    var first = cue.words().getFirst();
    switch (cue.kind()) {
      case VERB -> VerbForms.of(first).forEach((form, kinds) -> add(form, cue, kinds));
      case NOUN -> {
        add(first, cue, Set.of());
        add(first.endsWith("y") ? first.replaceFirst("y$", "ies") : first + "s", cue, Set.of());
      }
      case PREPOSITION -> add(first, cue, Set.of());
    }
  }

  private void add(String form, Cue cue, Set<VerbForm> forms) {
    byFirstWord.computeIfAbsent(form, f -> new ArrayList<>()).add(new Entry(cue, forms));
  }

  /// A cue found in a sentence.
  ///
  /// @param forms what its verb form can be
  /// @param end the position behind its last word
  public record Found(Cue cue, Set<VerbForm> forms, int end) {}

  private record Entry(Cue cue, Set<VerbForm> forms) {

    /// The position behind the cue's last word when its words stand at `i`, else -1. A word in
    /// brackets may be absent.
    int end(IntFunction<String> words, int i) {
      int at = i + 1;
      for (var word : cue.words().subList(1, cue.words().size())) {
        boolean optional = word.startsWith("(");
        var plain = optional ? word.substring(1, word.length() - 1) : word;
        if (words.apply(at).equals(plain)) {
          at++;
        } else if (!optional) {
          return -1;
        }
      }
      return at;
    }
  }
}
