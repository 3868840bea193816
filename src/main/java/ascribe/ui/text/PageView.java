package ascribe.ui.text;

/// What a block needs to know of the page it stands on.
interface PageView {

  Look look();

  PageText content();

  /// The column on a page of a width, in pixels.
  Column column(double pageWidth);
}
