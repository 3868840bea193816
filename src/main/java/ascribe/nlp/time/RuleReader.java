package ascribe.nlp.time;

import ascribe.model.TimexType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads rules. Each begins with its id and type on a line of their own; what follows is indented:
/// `needs` (word lists), `match` (a pattern; several are alternatives), `reads` (the reading),
/// `reason`, `example`. A line that begins with # is a comment.
///
/// In a pattern `{month}` stands for a word of the list, captured under that name, `{month:to}` for
/// one captured under another, `{-month}` for one that is not captured; a blank stands for up to
/// three of any kind.
final class RuleReader {

  private static final Pattern MACRO = Pattern.compile("\\{(-?)([a-z]\\w*)(?::(\\w+))?}");
  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
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
      var groups = new HashMap<String, WordList>();
      var patterns = all(fields, "match").stream().map(p -> compiled(p, groups)).toList();
      return new Rule(
          head[0],
          type,
          Set.of(one(fields, "needs").split("\\s+")),
          patterns,
          groups,
          new Template(type == null ? "" : one(fields, "reads")),
          fields.containsKey("reason") ? one(fields, "reason") : "as written",
          all(fields, "example").stream().map(Example::parse).toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("rule " + head[0], e);
    }
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

  private Pattern compiled(String pattern, Map<String, WordList> groups) {
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
              return java.util.regex.Matcher.quoteReplacement(group);
            });
    return Pattern.compile(
        BEFORE + "(?:" + expanded.replace(" ", "[\\s\\u00a0]{1,3}") + ")" + AFTER,
        Pattern.CASE_INSENSITIVE);
  }
}
