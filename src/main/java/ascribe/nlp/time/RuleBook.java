package ascribe.nlp.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The rules of one language, compiled once.
final class RuleBook {

  private static final List<String> ENGLISH =
      List.of(
          "numeric",
          "not-times",
          "recurring",
          "day-lists",
          "dates",
          "years",
          "weekdays",
          "clock",
          "vague",
          "relative",
          "seasons",
          "sets",
          "durations");

  private static final UnaryOperator<String> TWO_DIGITS =
      s -> s.strip().length() == 1 ? "0" + s.strip() : s.strip();
  private static final UnaryOperator<String> FOUR_DIGITS = s -> "0".repeat(4 - s.length()) + s;

  /// Kinds of words that are told by their form, in every language.
  private static final Map<String, WordList> KINDS =
      Map.of(
          "day", WordList.kind("[12]\\d|3[01]|0?[1-9]", TWO_DIGITS),
          "mm", WordList.kind("1[0-2]|0?[1-9]", TWO_DIGITS),
          "hour", WordList.kind("1\\d|2[0-4]|0?\\d", TWO_DIGITS),
          "minute", WordList.kind("[0-5]\\d", UnaryOperator.identity()),
          "year", WordList.kind("1[0-9]\\d\\d|20\\d\\d", UnaryOperator.identity()),
          "modern", WordList.kind("19\\d\\d|20[0-4]\\d", UnaryOperator.identity()),
          "anyyear", WordList.kind("[12]\\d\\d\\d|[3-9]\\d\\d", FOUR_DIGITS),
          "yy", WordList.kind("\\d\\d", RuleBook::fullYear),
          "ancient", WordList.kind("[1-9]\\d{0,3}", FOUR_DIGITS),
          "number", WordList.kind(Numerals.PATTERN, Numerals::value));

  private final Map<String, WordList> lists;
  private final List<Rule> rules;
  private final Triggers triggers;
  private final long[] needs;

  private RuleBook(Map<String, WordList> lists, List<Rule> rules) {
    this.lists = lists;
    this.rules = rules;
    this.triggers = new Triggers(rules, lists);
    this.needs = rules.stream().mapToLong(rule -> triggers.bits(rule.needs())).toArray();
  }

  static RuleBook english() {
    return of("english", ENGLISH);
  }

  /// For texts in German.
  static RuleBook german() {
    return of("german", List.of("numeric", "german"));
  }

  /// For texts in a language without rules of its own: dates in figures and years.
  static RuleBook anyLanguage() {
    return of("english", List.of("numeric", "any-language"));
  }

  private static RuleBook of(String words, List<String> files) {
    var lists = new HashMap<>(KINDS);
    lists.putAll(lists(resource(words + ".words")));
    var reader = new RuleReader(lists);
    var rules = new ArrayList<Rule>();
    files.forEach(file -> rules.addAll(reader.read(resource(file + ".rules"))));
    return new RuleBook(Map.copyOf(lists), List.copyOf(rules));
  }

  List<Rule> rules() {
    return rules;
  }

  /// The rules that may find something between two UTF-16 offsets of `text`, in their order.
  List<Rule> worthTrying(String text, int start, int end) {
    long met = triggers.in(text, start, end);
    if (met == 0) {
      return List.of();
    }
    var chosen = new ArrayList<Rule>();
    for (int i = 0; i < needs.length; i++) {
      if ((needs[i] & ~met) == 0) {
        chosen.add(rules.get(i));
      }
    }
    return chosen;
  }

  /// The words of a list, for what is told from a sentence beside its time expressions.
  WordList list(String name) {
    var list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no word list " + name);
    }
    return list;
  }

  /// Reads "month: January=01 | Jan.=01"; an indented line goes on with the list before. A word
  /// without "=" stands for itself.
  private static Map<String, WordList> lists(String text) {
    var lists = new HashMap<String, WordList>();
    var joined = text.replaceAll("(?m)^#.*\\R", "").replaceAll("\\R +", " ");
    for (var line : joined.lines().filter(l -> !l.isBlank()).toList()) {
      var words = new LinkedHashMap<String, String>();
      for (var word : line.substring(line.indexOf(':') + 1).split("\\|")) {
        var parts = word.strip().split("=");
        words.put(parts[0], parts.length > 1 ? parts[1] : parts[0]);
      }
      lists.put(line.substring(0, line.indexOf(':')), WordList.of(words));
    }
    return lists;
  }

  private static String fullYear(String twoDigits) {
    return (Integer.parseInt(twoDigits) > 40 ? "19" : "20") + twoDigits;
  }

  private static String resource(String name) {
    try (InputStream in = RuleBook.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
