package ascribe.importing;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads markup that a reader has selected and copied: all of it is wanted.
final class HtmlFragment {

  /// Windows puts lines before the markup; one names the page (CF_HTML).
  private static final Pattern SOURCE = Pattern.compile("(?m)^SourceURL:(https?://\\S{1,2000})");

  private HtmlFragment() {}

  static Extract read(String html) {
    int start = Math.max(0, html.indexOf('<'));
    var body = HtmlArticle.parse(html.substring(start)).body();
    var heading = body.selectFirst("h1");
    return new Extract(
        HtmlText.of(body),
        heading == null || heading.text().isBlank() ? null : Titles.tidy(heading.text()),
        null,
        null,
        null,
        link(html.substring(0, start)),
        List.of());
  }

  private static @Nullable String link(String before) {
    var source = SOURCE.matcher(before);
    return source.find() ? source.group(1) : null;
  }
}
