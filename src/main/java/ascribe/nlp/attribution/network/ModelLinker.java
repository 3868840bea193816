package ascribe.nlp.attribution.network;

import ascribe.nlp.attribution.network.LinkTable.Kind;
import ascribe.nlp.attribution.network.ModelSettings.LinkerSettings;
import ascribe.nlp.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Puts the contents, cues and sources of a stretch of text together: each content goes to the cue,
/// and each cue to the source, that the model's links and their nearness favour. Contents with one
/// cue are one.
final class ModelLinker {

  /// Words between a content and its cue, at most.
  private static final int CUE_REACH = 120;

  /// Words between a cue and its source, at most.
  private static final int SOURCE_REACH = 150;

  private final LinkerSettings settings;
  private final Labelling text;
  private final List<Range> cues;
  private final List<Range> sources;
  private final UnmarkedCues unmarked;
  private final LinkStrength strength;

  ModelLinker(LinkerSettings settings, Labelling text) {
    this.settings = settings;
    this.text = text;
    cues = new ArrayList<>(text.spans(Label.CUE));
    sources = text.spans(Label.SOURCE);
    strength = new LinkStrength(text);
    unmarked = new UnmarkedCues(text, settings.unmarkedCue());
  }

  /// The relations in the order of their cues, those without a cue last.
  List<Link> links() {
    var byCue = new TreeMap<Range, List<Range>>(Comparator.comparingInt(Range::from));
    var loose = new ArrayList<Link>();
    for (var content : parts()) {
      var cue = isTooShort(content) ? null : cue(content);
      if (cue != null && isLikely(content, cue)) {
        byCue.computeIfAbsent(cue, c -> new ArrayList<>()).add(content);
      } else if (cue == null && !isTooShort(content)) {
        loose.add(link(List.of(content), Range.NONE, Range.NONE));
      }
    }
    var links = new ArrayList<Link>();
    byCue.forEach((cue, contents) -> links.add(link(nearest(contents, cue), cue, source(cue))));
    links.addAll(loose);
    return links;
  }

  /// The contents of a cue in its paragraph; only where it has none there it leads up to another.
  private List<Range> nearest(List<Range> contents, Range cue) {
    var own =
        contents.stream()
            .filter(c -> text.paragraph(c.from()) == text.paragraph(cue.from()))
            .toList();
    return own.isEmpty() ? contents : own;
  }

  /// The contents; one that runs on into a sentence whose own cue asks for that part of it is two.
  private List<Range> parts() {
    var parts = new ArrayList<Range>();
    for (var content : text.spans(Label.CONTENT)) {
      int from = content.from();
      for (int i = from + 1; i < content.to(); i++) {
        if (text.sentence(i) != text.sentence(i - 1)) {
          var head = new Range(from, i);
          var tail = new Range(i, content.to());
          if (belongApart(head, tail)) {
            parts.add(head);
            from = i;
          }
        }
      }
      parts.add(new Range(from, content.to()));
    }
    return parts;
  }

  private boolean belongApart(Range head, Range tail) {
    var left = marked(head);
    var right = marked(tail);
    return left != null
        && right != null
        && !left.equals(right)
        && text.sentence(left.from()) == text.sentence(head.to() - 1)
        && text.sentence(right.from()) == text.sentence(tail.from());
  }

  private Link link(List<Range> content, Range cue, Range source) {
    return new Link(content, cue, source, strength.of(content, cue, source));
  }

  private boolean isTooShort(Range content) {
    return content.length() <= settings.shortContent()
        && text.probability(content, Label.CONTENT, Label.MORE_CONTENT)
            < settings.shortProbability();
  }

  private boolean isLikely(Range content, Range cue) {
    double product =
        (1 - text.probability(content, Label.OUTSIDE)) * (1 - text.probability(cue, Label.OUTSIDE));
    return product >= settings.relation();
  }

  private @Nullable Range cue(Range content) {
    var best = marked(content);
    double linked = best == null ? -99 : text.link(Kind.CONTENT_TO_CUE, content, best);
    var hidden = unmarked.of(content, linked);
    if (hidden == null) {
      return best;
    }
    if (!cues.contains(hidden)) {
      cues.add(hidden);
    }
    return hidden;
  }

  /// The marked cue of a content: the best in its paragraph, else one of the paragraph before that
  /// leads up to it. A quotation that fills a paragraph of its own is not said by whom the next one
  /// quotes.
  private @Nullable Range marked(Range content) {
    var own = best(content, c -> text.paragraph(content.from()) == text.paragraph(c.from()));
    return own == null
        ? best(content, c -> text.introduces(c, content.from()) && isLinked(content, c))
        : own;
  }

  private boolean isLinked(Range content, Range cue) {
    return text.link(Kind.CONTENT_TO_CUE, content, cue)
        > text.unlinked(Kind.CONTENT_TO_CUE, content);
  }

  private @Nullable Range best(Range content, Predicate<Range> allowed) {
    Range best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (var cue : cues) {
      if (allowed.test(cue) && content.gap(cue) < CUE_REACH) {
        double score = score(content, cue);
        if (score >= highest) {
          highest = score;
          best = cue;
        }
      }
    }
    return best;
  }

  private double score(Range content, Range cue) {
    double score = text.link(Kind.CONTENT_TO_CUE, content, cue);
    score -= settings.cueDistance() * Math.log1p(content.gap(cue));
    return score - (sharesSentence(content, cue) ? 0 : settings.cueSentence());
  }

  private boolean sharesSentence(Range content, Range cue) {
    int first = text.sentence(content.from());
    int last = text.sentence(content.to() - 1);
    int cueFirst = text.sentence(cue.from());
    int cueLast = text.sentence(cue.to() - 1);
    return cueFirst == first || cueFirst == last || cueLast == first || cueLast == last;
  }

  /// The source of a cue in its paragraph: who speaks in the one before is not quoted behind the
  /// colon of this one.
  private Range source(Range cue) {
    var best = Range.NONE;
    double highest = text.unlinked(Kind.CUE_TO_SOURCE, cue);
    for (var source : sources) {
      boolean here = text.paragraph(cue.from()) == text.paragraph(source.from());
      if (here && cue.gap(source) < SOURCE_REACH) {
        double score = text.link(Kind.CUE_TO_SOURCE, cue, source);
        score -= settings.sourceDistance() * Math.log1p(cue.gap(source));
        boolean sameSentence = text.sentence(cue.from()) == text.sentence(source.from());
        score -= sameSentence ? 0 : settings.sourceSentence();
        if (score > highest) {
          highest = score;
          best = source;
        }
      }
    }
    return best;
  }
}
