package ascribe.nlp.attribution.layout;

import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds paragraphs that give a quotation behind who posted or wrote it, as round-ups and live
/// reports do: Ann Lee on X: “The harbour is closed.”
final class PostedQuotations {

  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";

  /// A name or an account, with what may be told of who bears it between commas or in brackets.
  private static final String SOURCE =
      "(@\\w+|(?:The )?%1$s(?: (?:de|la|van|von|der|of|bin|al|and|%1$s))*)((?: \\([^()]{1,40}\\)|, [^,:“\"]{1,60}(?=,))?)"
          .formatted(WORD);

  private static final String PLACE =
      "(on (?:X|Twitter|Facebook|Instagram|Truth Social|Bluesky|Mastodon|Threads|LinkedIn|TikTok"
          + "|Telegram|YouTube|Weibo|social media)"
          + "|in (?:an?|his|her|its|their) (?:\\p{Ll}+ )?(?:tweet|post|statement|letter|e-?mail"
          + "|message|note|interview|speech)(?: (?:to|with|on|from|in) [^:“\"]{1,60})?)";

  private static final Pattern OPENING = Pattern.compile(SOURCE + ",? " + PLACE + ":\\h+");

  private final Analysis analysis;
  private final String text;

  private PostedQuotations(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.document().text();
  }

  /// The posted quotations in text order.
  static List<Statement> of(Analysis analysis) {
    var posted = new PostedQuotations(analysis);
    return analysis.quotations().stream()
        .filter(q -> q.depth() == 0 && q.closed())
        .map(posted::read)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Statement read(Quotation quotation) {
    var document = analysis.document();
    int start = quotation.extent().start();
    var paragraph = document.paragraphs().get(document.paragraphFrom(start));
    var opening = OPENING.matcher(text).region(paragraph.start(), start);
    if (!opening.matches()) {
      return null;
    }
    var source = new Span(opening.start(1), opening.end(2));
    return isSomebody(source)
        ? new Statement(
            "posted", source, new Span(opening.start(3), opening.end(3)), quotation.spans())
        : null;
  }

  /// Not "Seen" in “Seen on X”: a single word must be a name elsewhere in the text.
  private boolean isSomebody(Span source) {
    var name = source.of(text);
    boolean single = name.indexOf(' ') < 0 && !name.startsWith("@");
    return !single
        || Pattern.compile("\\p{L}\\h" + Pattern.quote(name) + "\\b").matcher(text).find();
  }
}
