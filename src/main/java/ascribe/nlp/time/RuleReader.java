package ascribe.nlp.time;

import ascribe.model.TimexType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads rules. Each begins with its id and type on a line of their own; what follows is indented:
/// `needs` (word lists), `where timeless` (optional), `match` (a pattern; several are
/// alternatives), `reads` (the reading), `reason`, `example`. A line that begins with # is a
/// comment.
///
/// A pattern matches whole words. In it `{month}` stands for a word of the list, captured under
/// that name, `{month:to}` for one captured under another, `{-month}` for one that is not captured;
/// what a group named like a list captures stands for what it does in that list. A blank stands for
/// up to three of any kind.
final class RuleReader {

  private static final Pattern MACRO = Pattern.compile("\\{(-?)([a-z]\\w*)(?::(\\w+))?}");
  private static final String BLANK = "\\s\\u00a0";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  private final Map<String, WordList> lists;

  RuleReader(Map<String, WordList> lists) {
    this.lists = Map.copyOf(lists);
  }

  /// @throws IllegalArgumentException when the text breaks the form above
  List<Rule> read(String text) {
    var rules = new ArrayList<Rule>();
    var block = new ArrayList<String>();
    for (var line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (!line.startsWith(" ") && !block.isEmpty()) {
        rules.add(rule(block));
        block.clear();
      }
      block.add(line.strip());
    }
    if (!block.isEmpty()) {
      rules.add(rule(block));
    }
    return rules;
  }

  private Rule rule(List<String> block) {
    var head = block.getFirst().split("\\s+");
    var fields = new HashMap<String, List<String>>();
    for (var line : block.subList(1, block.size())) {
      var words = line.split("\\s+", 2);
      fields.computeIfAbsent(words[0], key -> new ArrayList<>()).add(words[1]);
    }
    try {
      var type = head[1].equals("NONE") ? null : TimexType.valueOf(head[1]);
      return new Rule(
          head[0],
          type,
          Set.of(one(fields, "needs").split("\\s+")),
          timeless(fields),
          all(fields, "match").stream().map(this::form).toList(),
          new Template(type == null ? "" : one(fields, "reads")),
          fields.containsKey("reason") ? one(fields, "reason") : "as written",
          all(fields, "example").stream().map(Example::parse).toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("rule " + head[0], e);
    }
  }

  private static boolean timeless(Map<String, List<String>> fields) {
    if (!fields.containsKey("where")) {
      return false;
    }
    if (!one(fields, "where").equals("timeless")) {
      throw new IllegalArgumentException("where: only timeless is known");
    }
    return true;
  }

  private static List<String> all(Map<String, List<String>> fields, String key) {
    var lines = fields.get(key);
    if (lines == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return lines;
  }

  private static String one(Map<String, List<String>> fields, String key) {
    return all(fields, key).getFirst();
  }

  private Rule.Form form(String pattern) {
    var groups = new HashMap<String, WordList>();
    var expanded =
        MACRO
            .matcher(pattern)
            .replaceAll(macro -> {
              var list = lists.get(macro.group(2));
              if (list == null) {
                throw new IllegalArgumentException("no word list " + macro.group(2));
              }
              var name = macro.group(3) == null ? macro.group(2) : macro.group(3);
              boolean captured = macro.group(1).isEmpty();
              if (captured) {
                groups.put(name, list);
              }
              var group = captured ? "(?<" + name + ">" + list.pattern() + ")" : list.pattern();
              return Matcher.quoteReplacement(group);
            });
    var compiled =
        Pattern.compile("(?:" + withAnyBlanks(expanded) + ")" + AFTER, Pattern.CASE_INSENSITIVE);
    compiled.namedGroups().keySet().stream()
        .filter(lists::containsKey)
        .forEach(name -> groups.putIfAbsent(name, lists.get(name)));
    return new Rule.Form(compiled, groups);
  }

  /// The pattern with each blank standing for any: one in a set of characters, else up to three.
  private static String withAnyBlanks(String pattern) {
    var result = new StringBuilder();
    boolean inSet = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\';
      if (!escaped && (c == '[' || c == ']')) {
        inSet = c == '[';
      }
      result.append(c != ' ' ? String.valueOf(c) : inSet ? BLANK : "(?:[" + BLANK + "]{1,3})");
    }
    return result.toString();
  }
}
