package ascribe.nlp.onnx;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into windows of whole paragraphs. A paragraph that fills more than a window is cut
/// between words.
final class Windows {

  /// Pieces of a window, with the mark at its start and one behind each paragraph: as many as in
  /// training, for the network reads what stands further right less well.
  static final int SIZE = 192;

  /// Pieces of the paragraphs before a core that its window shows as context, at most.
  private static final int LEFT_CONTEXT = 32;

  /// A window of this many paragraphs leaves its last, short one to the next window.
  private static final int ENOUGH = 3;

  private Windows() {}

  /// A paragraph, or a part of one that fills a window.
  ///
  /// @param pieces their number, with the mark behind
  private record Block(int from, int to, int pieces) {}

  /// The windows in text order; their cores are all the words, each once.
  static List<Window> of(List<InputWord> words) {
    var blocks = blocks(words);
    var windows = new ArrayList<Window>();
    int next = 0;
    while (next < blocks.size()) {
      int core = next;
      int left = core;
      int size = 1;
      while (left > 0 && size + blocks.get(left - 1).pieces <= LEFT_CONTEXT) {
        left--;
        size += blocks.get(left).pieces;
      }
      if (size + blocks.get(core).pieces > SIZE) {
        left = core;
        size = 1;
      }
      int end = core;
      while (end < blocks.size() && size + blocks.get(end).pieces <= SIZE) {
        size += blocks.get(end).pieces;
        end++;
      }
      next = leavesLast(blocks, core, end) ? end - 1 : end;
      windows.add(
          new Window(
              blocks.get(left).from,
              blocks.get(end - 1).to,
              blocks.get(core).from,
              blocks.get(next - 1).to));
    }
    return windows;
  }

  private static boolean leavesLast(List<Block> blocks, int core, int end) {
    return end < blocks.size()
        && end - core >= ENOUGH
        && blocks.get(end - 1).pieces <= LEFT_CONTEXT;
  }

  private static List<Block> blocks(List<InputWord> words) {
    var blocks = new ArrayList<Block>();
    int from = 0;
    while (from < words.size()) {
      int paragraph = words.get(from).paragraph();
      int to = from;
      int pieces = 0;
      while (to < words.size()
          && words.get(to).paragraph() == paragraph
          && pieces + words.get(to).pieces().length <= SIZE - 2) {
        pieces += words.get(to).pieces().length;
        to++;
      }
      blocks.add(new Block(from, to, pieces + 1));
      from = to;
    }
    return blocks;
  }
}
