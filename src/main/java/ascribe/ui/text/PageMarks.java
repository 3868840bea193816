package ascribe.ui.text;

import ascribe.model.Note;
import ascribe.model.Span;
import ascribe.review.Passage;
import ascribe.session.Crowd;
import ascribe.session.Highlight;
import ascribe.session.Highlight.Part;
import ascribe.session.Highlights;
import ascribe.session.SessionState;
import ascribe.session.Tint;
import ascribe.ui.text.BlockMarks.NoteBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Deals out to each block what is drawn on it.
record PageMarks(List<BlockMarks> blocks) {

  static final PageMarks NONE = new PageMarks(List.of());

  static PageMarks of(PageText content, SessionState state) {
    var highlights = Highlights.of(state);
    var names = new HashMap<String, SpeakerName>();
    var speakers = new HashMap<String, SpeakerName>();
    for (var passage : state.pagePassages()) {
      var actor = passage.speaker();
      if (passage instanceof Passage.Attributed && actor != null) {
        speakers.put(passage.id(), names.computeIfAbsent(actor.id(), _ -> SpeakerName.of(actor)));
      }
    }
    var pieces = dealt(content, highlights, Highlight::span, PageMarks::cut);
    var tints = dealt(content, Highlights.tints(state), Tint::span, PageMarks::cut);
    var crowds = dealt(content, Highlights.crowds(state), Crowd::span, PageMarks::cut);
    var notes = dealt(content, state.shown().notes(), Note::span, PageMarks::cut);
    var joins = new Joins(content, highlights);
    var firsts = new HashMap<String, Integer>();
    for (var h : highlights) {
      if (h.part() == Part.CONTENT) {
        firsts.merge(h.mark(), h.span().start(), Math::min);
      }
    }
    var blocks = new ArrayList<BlockMarks>();
    for (int i = 0; i < content.blocks().size(); i++) {
      var here = pieces.getOrDefault(i, List.of());
      blocks.add(
          new BlockMarks(
              here,
              tints.getOrDefault(i, List.of()),
              margin(here, PageText.span(content.blocks().get(i)), firsts, speakers),
              crowds.getOrDefault(i, List.of()),
              boxes(
                  notes.getOrDefault(i, List.of()), PageText.span(content.blocks().get(i)), state),
              joins.on(i)));
    }
    return new PageMarks(blocks);
  }

  BlockMarks on(int block) {
    return block < blocks.size() ? blocks.get(block) : BlockMarks.NONE;
  }

  private static List<BlockMarks.MarginMark> margin(
      List<Highlight> pieces,
      Span block,
      Map<String, Integer> firsts,
      Map<String, SpeakerName> names) {
    var margin = new LinkedHashMap<String, BlockMarks.MarginMark>();
    for (var piece : pieces) {
      if (piece.part() == Part.CONTENT && piece.lane() < Highlights.LANES) {
        var mark = piece.mark();
        var before = margin.get(mark);
        var span =
            before == null ? piece.span() : Span.around(List.of(before.span(), piece.span()));
        boolean begins = block.contains(firsts.getOrDefault(mark, -1));
        margin.put(
            mark,
            new BlockMarks.MarginMark(
                before == null ? piece : before.look(), names.get(mark), span, begins));
      }
    }
    return List.copyOf(margin.values());
  }

  private static List<NoteBox> boxes(List<Note> pieces, Span block, SessionState state) {
    return pieces.stream()
        .map(n -> new NoteBox(n.span(), !n.text().isBlank() && endsOn(n, block, state)))
        .toList();
  }

  private static boolean endsOn(Note piece, Span block, SessionState state) {
    int end = block.start() + piece.span().end();
    return state.shown().notes().stream()
        .anyMatch(n -> n.id().equals(piece.id()) && n.span().end() == end);
  }

  private static <T> Map<Integer, List<T>> dealt(
      PageText content, List<T> all, Function<T, Span> span, Cut<T> cut) {
    var dealt = new HashMap<Integer, List<T>>();
    for (var one : all) {
      for (int i : content.blocksOf(span.apply(one))) {
        var block = PageText.span(content.blocks().get(i));
        int start = Math.max(block.start(), span.apply(one).start()) - block.start();
        int end = Math.min(block.end(), span.apply(one).end()) - block.start();
        dealt.computeIfAbsent(i, _ -> new ArrayList<>()).add(cut.to(one, new Span(start, end)));
      }
    }
    return dealt;
  }

  private interface Cut<T> {
    T to(T whole, Span span);
  }

  private static Highlight cut(Highlight h, Span span) {
    return new Highlight(
        h.mark(),
        span,
        h.part(),
        h.line(),
        h.hue(),
        h.analystClaim(),
        h.glyph(),
        h.dimmed(),
        h.uncertain(),
        h.selected(),
        h.lane());
  }

  private static Tint cut(Tint t, Span span) {
    return new Tint(t.mark(), span, t.hue(), t.selected());
  }

  private static Note cut(Note n, Span span) {
    return new Note(n.id(), span, n.text(), n.at());
  }

  private static Crowd cut(Crowd c, Span span) {
    return new Crowd(span, c.marks());
  }
}
