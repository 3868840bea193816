package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.attribution.content.ExactEdges;
import ascribe.nlp.attribution.content.Forms;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Keeps what two people say to each other apart. Two quotations side by side (“Why?” “Because.”)
/// are two speakers', and what is quoted behind a question that is told ("I asked why. “Because.”")
/// is the answer.
final class Exchanges {

  private static final Pattern ASKS =
      Pattern.compile("\\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquire[sd]?|to know)\\b");
  private static final Pattern QUESTION =
      Pattern.compile("(?:wh(?:y|at|o|om|en|ere|ether|ich|ose)|how|if)\\b");

  /// At most so many blanks stand between two quotations of an exchange.
  private static final int BLANKS = 4;

  private static final char NO_BREAK = '\u00a0';

  private static final Pattern ENDED = Pattern.compile("[.?!…]['’”]?.$");

  private final Analysis analysis;
  private final String text;

  /// Outermost, in text order.
  private final List<Span> quoted;

  Exchanges(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.document().text();
    this.quoted =
        analysis.quotations().stream()
            .filter(q -> q.depth() == 0 && q.closed())
            .map(Quotation::extent)
            .toList();
  }

  /// The attributions without what another one says; none of which nothing is left.
  List<Attribution> apart(List<Attribution> attributions) {
    return attributions.stream().map(this::apart).flatMap(Optional::stream).toList();
  }

  private Optional<Attribution> apart(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.of(attribution);
    }
    var content = new ArrayList<Span>();
    for (var span : attribution.content()) {
      var own = withoutAnswer(ownPart(span, attribution), attribution);
      if (!own.isEmpty()) {
        content.add(own);
      }
    }
    if (content.equals(attribution.content())) {
      return Optional.of(attribution);
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            attribution.withContent(content, Forms.of(analysis, content, attribution.cue())));
  }

  /// The part of `content` that its cue stands beside, where quotations stand side by side in it;
  /// an empty one where these begin the content and its cue stands in another sentence.
  private Span ownPart(Span content, Attribution attribution) {
    var inside = quoted.stream().filter(content::contains).toList();
    int first = 0;
    while (first + 1 < inside.size() && !areBeside(inside.get(first), inside.get(first + 1))) {
      first++;
    }
    if (first + 1 >= inside.size()) {
      return content;
    }
    var cue = attribution.cue().getFirst();
    if (cue.start() >= content.end()) {
      return new Span(inside.getLast().start(), content.end());
    }
    boolean leadsUp = analysis.sentenceAt(cue.start()) == analysis.sentenceAt(content.start());
    var pair = inside.get(first);
    return new Span(
        content.start(), leadsUp ? pair.end() : Math.max(content.start(), pair.start()));
  }

  /// Whether another quotation stands right before or behind `quotation`.
  boolean isBeside(Span quotation) {
    return quoted.stream().anyMatch(q -> areBeside(q, quotation) || areBeside(quotation, q));
  }

  /// Whether two quotations stand side by side in a line, of which the first ends as a sentence
  /// does: “nice,” “kind” are words of one.
  private boolean areBeside(Span a, Span b) {
    int gap = b.start() - a.end();
    return 0 <= gap
        && gap <= BLANKS
        && text.substring(a.end(), b.start()).chars().allMatch(c -> c == ' ' || c == NO_BREAK)
        && ENDED.matcher(a.of(text)).find();
  }

  /// `content` up to the quotation behind a question that is told, unless that asks too.
  private Span withoutAnswer(Span content, Attribution attribution) {
    if (content.isEmpty() || !tellsAQuestion(attribution)) {
      return content;
    }
    int asked = analysis.sentenceAt(attribution.cue().getLast().start());
    return quoted.stream()
        .filter(q -> content.contains(q.start()) && q.of(text).indexOf('?') < 0)
        .filter(q -> analysis.sentenceAt(q.start()) > asked && beginsSentence(q))
        .findFirst()
        .map(q -> before(content, q))
        .orElse(content);
  }

  private Span before(Span content, Span quotation) {
    var question = new Span(content.start(), quotation.start());
    return new ExactEdges(analysis).withoutStops(List.of(question)).getFirst();
  }

  /// Whether somebody asks something in other words: "She asked why it was late".
  boolean tellsAQuestion(Attribution attribution) {
    var cue = attribution.cue().getLast().of(text).toLowerCase(Locale.ROOT);
    return ASKS.matcher(cue).find()
        && QUESTION.matcher(attribution.content().getFirst().of(text)).lookingAt();
  }

  private boolean beginsSentence(Span span) {
    return analysis.sentences().get(analysis.sentenceAt(span.start())).start() == span.start();
  }
}
