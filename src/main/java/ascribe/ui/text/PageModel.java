package ascribe.ui.text;

import ascribe.model.Span;
import ascribe.session.SessionState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page shows at the moment, asked by its blocks.
final class PageModel implements PageView {

  private PageText content;
  private Look look;
  private PageMarks marks = PageMarks.NONE;
  private FindHits hits = FindHits.NONE;
  private TextSelection selection = TextSelection.NONE;
  private @Nullable SessionState state;

  PageModel(PageText content, Look look) {
    this.content = content;
    this.look = look;
  }

  /// Another text, without marks.
  void show(PageText content) {
    this.content = content;
    marks = PageMarks.NONE;
    hits = FindHits.NONE;
    selection = TextSelection.NONE;
    state = null;
  }

  /// Whether the text of `state` is the one that is shown.
  boolean holds(SessionState state) {
    var document = state.shown().document();
    return document.id().equals(content.document().id())
        && document.title().equals(content.document().title())
        && document.text().equals(content.document().text());
  }

  /// Takes over the marks of a state.
  ///
  /// @return whether other blocks are shown than before
  boolean show(SessionState state) {
    var blocks = content.blocks();
    var document = content.document();
    boolean excerpt = state.onlyThisVoice() && !state.filter().isEmpty();
    if (excerpt) {
      content = PageText.excerpt(state);
    } else if (content.isExcerpt()) {
      content = PageText.of(document);
    }
    marks = PageMarks.of(content, state);
    this.state = state;
    return !blocks.equals(content.blocks());
  }

  @Nullable SessionState state() {
    return state;
  }

  void setLook(Look look) {
    this.look = look;
  }

  void setHits(FindHits hits) {
    this.hits = hits;
  }

  void setSelection(TextSelection selection) {
    this.selection = selection;
  }

  TextSelection selection() {
    return selection;
  }

  @Override
  public Look look() {
    return look;
  }

  @Override
  public PageText content() {
    return content;
  }

  @Override
  public Column column(double pageWidth) {
    return Column.in(pageWidth, look.columnWidth());
  }

  @Override
  public BlockMarks marks(Block block) {
    return switch (block) {
      case Block.Headline _, Block.Gap _ -> BlockMarks.NONE;
      case Block.Paragraph p -> marks.on(content.blockAt(p.span().start()));
    };
  }

  @Override
  public List<Span> hits(Block block) {
    return switch (block) {
      case Block.Headline _, Block.Gap _ -> List.of();
      case Block.Paragraph p -> hits.in(p.span()).stream().map(h -> cut(h, p.span())).toList();
    };
  }

  @Override
  public boolean isCurrentHit(Block block, Span hit) {
    var current = hits.currentHit();
    var span = PageText.span(block);
    return current != null && current.overlaps(span) && cut(current, span).equals(hit);
  }

  @Override
  public Span selection(Block block) {
    var span = PageText.span(block);
    return switch (block) {
      case Block.Headline _, Block.Gap _ -> new Span(0, 0);
      case Block.Paragraph _ ->
          selection.span().overlaps(span) ? cut(selection.span(), span) : new Span(0, 0);
    };
  }

  private static Span cut(Span span, Span block) {
    return new Span(
        Math.max(span.start(), block.start()) - block.start(),
        Math.min(span.end(), block.end()) - block.start());
  }
}
