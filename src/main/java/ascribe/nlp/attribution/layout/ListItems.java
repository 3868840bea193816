package ascribe.nlp.attribution.layout;

import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.nlp.attribution.content.ExactEdges;
import ascribe.nlp.attribution.content.Forms;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gives a list as a whole to whom its first item belongs: the items below "The report said:". The
/// marks before items are nobody's words.
public final class ListItems {

  /// No dashes: they begin what people say to each other.
  private static final Pattern MARK =
      Pattern.compile(
          "(?:[•·‣▪▫◦●○■□*-]|\\(?(?<number>\\d{1,3})[.)]|\\(?(?<letter>[a-z])\\))[\\s\\h]+");

  /// What may stand between the end of a content and of its paragraph.
  private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N}]*");

  private final Analysis analysis;
  private final String text;
  private final List<Span> paragraphs;

  public ListItems(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.document().text();
    this.paragraphs = analysis.document().paragraphs();
  }

  /// The attributions, of which those that lead up to a list have all of its items.
  public List<Attribution> join(List<Attribution> attributions) {
    return attributions.stream()
        .map(this::withoutMarks)
        .map(a -> leadsUp(a) ? whole(a, attributions) : a)
        .toList();
  }

  private Attribution withoutMarks(Attribution attribution) {
    var content = attribution.content().stream().map(this::withoutMark).toList();
    return content.equals(attribution.content())
        ? attribution
        : attribution.withContent(content, attribution.form());
  }

  private Span withoutMark(Span span) {
    int paragraph = paragraph(span);
    var item = paragraphs.get(paragraph).start() == span.start() ? item(paragraph) : null;
    return item == null || item.start() >= span.end() ? span : new Span(item.start(), span.end());
  }

  /// Whether the paragraph of its cue ends with a colon and what is said is the item below.
  private boolean leadsUp(Attribution attribution) {
    int first = paragraph(attribution.extent());
    var item = item(first);
    return item != null
        && first > 0
        && !attribution.cue().isEmpty()
        && paragraph(attribution.cue().getLast()) == first - 1
        && paragraphs.get(first - 1).of(text).replace('\u00a0', ' ').stripTrailing().endsWith(":")
        && attribution.extent().start() == item.start()
        && attribution.content().stream().anyMatch(s -> ends(s, item));
  }

  private boolean ends(Span content, Span item) {
    return content.end() >= item.end()
        || END.matcher(text).region(content.end(), item.end()).matches();
  }

  /// With the items that nobody else is quoted with.
  private Attribution whole(Attribution attribution, List<Attribution> all) {
    int first = paragraph(attribution.extent());
    var content = new ArrayList<>(attribution.content());
    for (int i = first + 1; i < paragraphs.size() && kind(i) == kind(first); i++) {
      var item = item(i);
      if (item == null
          || isTalk(first)
          || isTalk(i)
          || all.stream().anyMatch(a -> a != attribution && isQuoted(a, item))) {
        break;
      }
      if (content.stream().noneMatch(item::overlaps)) {
        content.addAll(new ExactEdges(analysis).withoutStops(List.of(item)));
      }
    }
    content.sort(null);
    return content.size() == attribution.content().size()
        ? attribution
        : attribution.withContent(content, Forms.of(analysis, content, attribution.cue()));
  }

  /// Whether a paragraph behind a hyphen asks or calls, as people do who talk.
  private boolean isTalk(int paragraph) {
    return paragraphs.get(paragraph).of(text).matches("(?s)-.*[?!]\\W*");
  }

  private static boolean isQuoted(Attribution attribution, Span item) {
    return attribution.form() != Form.INDIRECT && attribution.reach().overlaps(item);
  }

  /// The words of a paragraph behind the mark of an item; null where there is no mark.
  private @Nullable Span item(int paragraph) {
    var mark = mark(paragraph);
    return mark.lookingAt() ? new Span(mark.end(), paragraphs.get(paragraph).end()) : null;
  }

  /// The character that marks an item, '1' for all numbers, 'a' for all letters; 0 where there is
  /// no mark.
  private char kind(int paragraph) {
    var mark = mark(paragraph);
    if (!mark.lookingAt()) {
      return 0;
    }
    char sign = text.charAt(mark.start());
    return mark.group("number") != null ? '1' : mark.group("letter") != null ? 'a' : sign;
  }

  private Matcher mark(int paragraph) {
    var span = paragraphs.get(paragraph);
    return MARK.matcher(text).region(span.start(), span.end());
  }

  private int paragraph(Span span) {
    return analysis.document().paragraphFrom(span.start());
  }
}
