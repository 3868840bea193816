package ascribe.ui.text;

import org.fxmisc.flowless.Cell;

/// Lends a view of a block to one block after another.
record BlockCell(BlockView view) implements Cell<Block, BlockView> {

  @Override
  public BlockView getNode() {
    return view;
  }

  @Override
  public boolean isReusable() {
    return true;
  }

  @Override
  public void updateItem(Block block) {
    view.show(block);
  }
}
