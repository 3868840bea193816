package ascribe.session;

import ascribe.model.Form;
import ascribe.model.Layer;
import ascribe.model.Span;
import ascribe.review.Passage;
import ascribe.session.Highlight.Glyph;
import ascribe.session.Highlight.LineForm;
import ascribe.session.Highlight.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Works out what the page draws, so that the page decides nothing.
public final class Highlights {

  /// How many lines there is room for under a line of text; marks in a lane from this number on are
  /// drawn only where no other mark is in the last lane, and counted ([#crowds]).
  public static final int LANES = 3;

  private Highlights() {}

  /// Everything that is drawn, in text order; where two begin together, the longer one first.
  public static List<Highlight> of(SessionState state) {
    var through = new HashSet<String>();
    state.visiblePassages().forEach(p -> through.add(p.id()));
    var lanes = Lanes.of(state.pagePassages());
    var pieces = new ArrayList<Highlight>();
    for (var passage : state.pagePassages()) {
      new Pieces(state, passage, !through.contains(passage.id()), lanes).addTo(pieces);
    }
    var highlights = new ArrayList<>(OuterLines.in(pieces));
    highlights.sort(
        Comparator.comparingInt((Highlight h) -> h.span().start())
            .thenComparingInt(h -> -h.span().end()));
    return List.copyOf(highlights);
  }

  /// The tinted stretches in text order, cut so that none overlaps another. Dimmed marks give none.
  public static List<Tint> tints(SessionState state) {
    return Tints.of(state.visiblePassages(), state.selected());
  }

  /// Where marks overlap so often that not all are drawn, in text order.
  public static List<Crowd> crowds(SessionState state) {
    var lanes = Lanes.of(state.pagePassages());
    var crowds = new ArrayList<Crowd>();
    for (var passage : state.pagePassages()) {
      if (lanes.getOrDefault(passage.id(), 0) < LANES) {
        continue;
      }
      var last = crowds.isEmpty() ? null : crowds.getLast();
      if (last != null && last.span().overlaps(passage.extent())) {
        crowds.removeLast();
        var both = Span.around(List.of(last.span(), passage.extent()));
        crowds.add(new Crowd(both, last.marks() + 1));
      } else {
        crowds.add(new Crowd(passage.extent(), 1));
      }
    }
    return List.copyOf(crowds);
  }

  static Layer hue(Passage passage) {
    return switch (passage) {
      case Passage.Attributed p ->
          p.attribution().form() == Form.DIRECT ? Layer.QUOTES : Layer.PARAPHRASE;
      case Passage.Authored _ -> Layer.AUTHOR_CLAIMS;
    };
  }

  /// The pieces of one passage.
  private record Pieces(
      SessionState state, Passage passage, boolean dimmed, Map<String, Integer> lanes) {

    void addTo(List<Highlight> highlights) {
      if (passage instanceof Passage.Attributed p && p.attribution().form() == Form.MIXED) {
        var quoted = passage.quoted();
        for (var span : passage.content()) {
          mixed(span, quoted, highlights);
        }
      } else {
        passage.content().forEach(s -> highlights.add(piece(s, Part.CONTENT, line())));
      }
      passage.cue().forEach(s -> highlights.add(piece(s, Part.CUE, LineForm.NONE)));
      passage.source().forEach(s -> highlights.add(piece(s, Part.SOURCE, LineForm.NONE)));
    }

    /// Cuts a span of a mixed content into quoted and other pieces.
    private void mixed(Span span, List<Span> quoted, List<Highlight> highlights) {
      int at = span.start();
      for (var part : quoted) {
        if (!span.contains(part)) {
          continue;
        }
        if (at < part.start()) {
          highlights.add(piece(new Span(at, part.start()), Part.CONTENT, LineForm.DASHED));
        }
        highlights.add(piece(part, Part.CONTENT, LineForm.SOLID));
        at = part.end();
      }
      if (at < span.end()) {
        highlights.add(piece(new Span(at, span.end()), Part.CONTENT, LineForm.DASHED));
      }
    }

    private LineForm line() {
      return switch (hue(passage)) {
        case QUOTES -> LineForm.SOLID;
        case PARAPHRASE -> LineForm.DASHED;
        case AUTHOR_CLAIMS, ANALYST_CLAIMS -> LineForm.DOTTED;
      };
    }

    private Highlight piece(Span span, Part part, LineForm line) {
      Set<Layer> layers = passage.layers();
      boolean claim =
          layers.contains(Layer.ANALYST_CLAIMS) && state.layers().contains(Layer.ANALYST_CLAIMS);
      return new Highlight(
          passage.id(),
          span,
          part,
          line,
          hue(passage),
          claim,
          glyph(claim),
          dimmed,
          passage.uncertain(),
          passage.id().equals(state.selected()),
          lanes.getOrDefault(passage.id(), 0));
    }

    private Glyph glyph(boolean claim) {
      if (passage.uncertain()) {
        return Glyph.UNCERTAIN;
      }
      if (claim) {
        return Glyph.CLAIM;
      }
      return switch (hue(passage)) {
        case QUOTES -> Glyph.QUOTE;
        case PARAPHRASE -> Glyph.PARAPHRASE;
        case AUTHOR_CLAIMS, ANALYST_CLAIMS -> Glyph.AUTHOR;
      };
    }
  }
}
