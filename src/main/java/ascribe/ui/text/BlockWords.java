package ascribe.ui.text;

import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.WordRun;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// The words of a block and how they are set.
final class BlockWords {

  private BlockWords() {}

  /// The words as they are drawn; of a gap, how many words are left out.
  static String of(PageView page, Block block) {
    return switch (block) {
      case Block.Headline h -> h.words();
      case Block.Paragraph p -> Glyphs.of(page.content().text(), p.span());
      case Block.Gap g -> Messages.get("page.gap", g.words());
    };
  }

  static boolean isTitle(Block block) {
    return switch (block) {
      case Block.Headline _ -> true;
      case Block.Paragraph p -> p.title();
      case Block.Gap _ -> false;
    };
  }

  /// The runs of a block's words, to be laid out one after another.
  static List<WordRun> runs(BlockText text, Block block, Look look) {
    return text.runs().stream().map(r -> run(r, text.drawn(), block, look)).toList();
  }

  private static WordRun run(BlockText.Run run, String drawn, Block block, Look look) {
    boolean gap = block instanceof Block.Gap;
    var font = isTitle(block) ? look.title() : gap ? look.label() : look.text();
    Color fill =
        switch (run.kind()) {
          case PLAIN -> gap ? look.palette().inkSoft() : look.palette().ink();
          case HIT -> look.palette().paper();
          case SLANTED -> Color.TRANSPARENT;
        };
    return new WordRun(
        run.span().of(drawn),
        words -> {
          var text = new Text(words);
          text.setFont(font);
          text.setFill(fill);
          return text;
        });
  }
}
