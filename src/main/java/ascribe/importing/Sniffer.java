package ascribe.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells the format of a text by what it holds; the suffix of its name only breaks ties.
final class Sniffer {

  /// UTF-16 units looked at.
  private static final int SAMPLE = 8_000;

  private static final Pattern ASCRIBE =
      Pattern.compile("\\s*\\{\\s*\"schema\"\\s*:\\s*\"ascribe/.*", Pattern.DOTALL);
  private static final Pattern HTML =
      Pattern.compile("<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<article[\\s>]");
  private static final Pattern BLOCK = Pattern.compile("</(?:p|div|h[1-6]|li|section|table)>");

  /// Signs that a plain text hardly has.
  private static final List<Pattern> MARKDOWN =
      List.of(
          Pattern.compile("(?m)^#{1,6} +\\S"),
          Pattern.compile("(?m)^\\S.{0,100}\\R(?:={3,}|-{3,})\\h*$"),
          Pattern.compile("\\[[^\\]\\n]{1,200}]\\((?:https?:|/|#|\\.|<)[^)\\n]{1,500}\\)"),
          Pattern.compile("\\*\\*\\S[^*\\n]{0,200}\\*\\*|(?<!\\w)_\\S[^_\\n]{0,200}_(?!\\w)"),
          Pattern.compile("(?m)^(?:```|~~~)"),
          Pattern.compile("(?m)^> +\\S"),
          Pattern.compile("(?m)^ {0,3}[-*+] +\\S.*\\R {0,3}[-*+] +\\S"));

  private Sniffer() {}

  static Format formatOf(String text, String name) {
    String head = text.substring(0, Math.min(text.length(), SAMPLE));
    if (ASCRIBE.matcher(head).matches()) {
      return Format.ASCRIBE;
    }
    String lower = head.stripLeading().toLowerCase(Locale.ROOT);
    if (isHtml(lower)) {
      return Format.HTML;
    }
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean named = suffix.equals("md") || suffix.equals("markdown");
    long signs = MARKDOWN.stream().filter(sign -> sign.matcher(head).find()).count();
    boolean heading = MARKDOWN.getFirst().matcher(head).find();
    boolean markdown =
        named || FrontMatter.of(head).end() > 0 || (heading && signs >= 2) || signs >= 3;
    return markdown ? Format.MARKDOWN : Format.TEXT;
  }

  /// @param lower the beginning of a text, in lower case
  private static boolean isHtml(String lower) {
    if (!lower.startsWith("<")) {
      return false;
    }
    return HTML.matcher(lower).find() || BLOCK.matcher(lower).results().limit(2).count() == 2;
  }

  /// Whether markup from the clipboard holds a text.
  static boolean holdsText(String html) {
    return BLOCK.matcher(html.toLowerCase(Locale.ROOT)).find()
        || html.toLowerCase(Locale.ROOT).contains("<br");
  }
}
