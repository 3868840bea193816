package ascribe.nlp.actor.name;

import java.util.regex.Pattern;

/// Compounds that are said of a body right before its name and are no part of it: "Oslo-based",
/// "state-owned".
public final class Descriptions {

  private static final String TAIL =
      "-(?:based|owned|owner|backed|led|listed|run|headquartered|controlled|held|dominated|funded)";

  private static final String COMPOUND = "[^\\s\\h]*" + TAIL;

  private static final Pattern REST = Pattern.compile("(?:['’]s?)?" + TAIL + "\\b");
  private static final Pattern WORD = Pattern.compile(COMPOUND);

  /// "New York-based " before the capital of the name.
  private static final Pattern LEAD =
      Pattern.compile("(?:[^\\s\\h]+\\h){0,3}?" + COMPOUND + "[\\s\\h](?=\\p{Lu})");

  private Descriptions() {}

  public static boolean isOne(String word) {
    return WORD.matcher(word).matches();
  }

  /// Whether what stands at `end` makes a description of the word before it: "Labour" in "the
  /// Labour-led council".
  static boolean goOn(String text, int end) {
    return REST.matcher(text).region(end, text.length()).lookingAt();
  }

  /// Where the name begins in the stretch of `text` that begins with what describes it.
  static int end(String text, int from, int to) {
    var lead = LEAD.matcher(text).region(from, to);
    return lead.lookingAt() ? lead.end() : from;
  }
}
