package ascribe.ui.text;

import ascribe.session.SessionState;
import ascribe.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// A look at a document, set on paper as the page sets it on the screen: lines and signs tell the
/// layers apart without colours. Lengths are points (1/72 inch). May be used away from the
/// toolkit's thread once it is made.
public final class PrintedPages {

  /// Size of the letters on paper.
  private static final double SIZE = 10.5;

  private static final double FOOT = PrintFoot.HEIGHT;

  private final PageModel model;
  private final String title;
  private final double width;
  private final double scale;
  private final double height;

  /// To be called on the toolkit's thread, as the state belongs to it.
  ///
  /// @param onlyPassages leaves out what the filter does not let through
  /// @param width of what can be printed on
  /// @param height of what can be printed on
  public PrintedPages(
      SessionState state,
      Typography typography,
      boolean onlyPassages,
      double width,
      double height) {
    var look = Look.of(typography, Palette.printed(), true);
    var document = state.shown().document();
    this.model = new PageModel(PageText.of(document), look);
    model.show(state.printed(onlyPassages));
    this.title = document.title();
    this.width = width;
    this.height = height;
    this.scale = SIZE / typography.size();
  }

  /// Cuts everything into pages.
  PrintPlan plan() {
    var lines = new ArrayList<PrintPlan.Lines>();
    for (var block : model.content().blocks()) {
      lines.add(lines(view(block)));
    }
    return PrintPlan.of(lines, (height - FOOT) / scale);
  }

  private PrintPlan.Lines lines(BlockView view) {
    var tops = view.lineTops();
    double end =
        model.content().isLast(view.block())
            ? view.getHeight() - BlockSpace.below(model, view.block())
            : view.getHeight();
    var heights = new ArrayList<Double>();
    for (int i = 0; i < tops.size(); i++) {
      double from = i == 0 ? 0 : tops.get(i);
      heights.add((i + 1 < tops.size() ? tops.get(i + 1) : end) - from);
    }
    return new PrintPlan.Lines(heights);
  }

  /// All pages, each made when it is asked for.
  public List<Sheet> sheets() {
    var plan = plan();
    var sheets = new ArrayList<Sheet>();
    for (var page : plan.pages()) {
      int number = sheets.size() + 1;
      sheets.add(() -> sheet(page, number, plan.pages().size()));
    }
    return List.copyOf(sheets);
  }

  /// A page that can be printed.
  @FunctionalInterface
  public interface Sheet {
    Node make();
  }

  private Node sheet(PrintPlan.Page page, int number, int of) {
    var slice = new Pane();
    double y = -page.skip();
    var blocks = model.content().blocks();
    for (int i = page.block(); i < blocks.size() && y < page.height(); i++) {
      var view = view(blocks.get(i));
      view.setManaged(false);
      view.relocate(0, y);
      slice.getChildren().add(view);
      y += view.getHeight();
    }
    slice.setClip(new Rectangle(width / scale, page.height()));
    slice.getTransforms().add(new Scale(scale, scale));
    var sheet = new Pane(slice);
    sheet.setMinSize(width, height);
    sheet.setMaxSize(width, height);
    sheet.setPrefSize(width, height);
    sheet.getChildren().addAll(PrintFoot.of(model.look(), title, number, of, width, height));
    new Scene(sheet, width, height); // a node without a scene is never laid out
    sheet.applyCss();
    sheet.layout();
    return sheet;
  }

  private BlockView view(Block block) {
    var view = new BlockView(model, block);
    double wide = width / scale;
    view.resize(wide, view.prefHeight(wide));
    view.layout();
    return view;
  }
}
