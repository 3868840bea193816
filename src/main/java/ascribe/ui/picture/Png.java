package ascribe.ui.picture;

import ascribe.picture.Ink;
import ascribe.picture.Picture;
import ascribe.picture.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import javax.imageio.ImageIO;

/// Draws a picture on white paper for a PNG file. Drawn on the toolkit's thread; written on any.
final class Png {

  /// Pixels of the file for one of the picture.
  private static final int FINE = 2;

  private Png() {}

  static WritableImage draw(Picture picture) {
    var canvas =
        new Canvas(
            (picture.width() + 2 * Picture.MARGIN) * FINE,
            (picture.height() + 2 * Picture.MARGIN) * FINE);
    var on = canvas.getGraphicsContext2D();
    on.scale(FINE, FINE);
    on.setFill(Color.web(Ink.PAPER.onPaper()));
    on.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    on.translate(Picture.MARGIN, Picture.MARGIN);
    on.setTextBaseline(VPos.BASELINE);
    picture.shapes().forEach(s -> draw(on, s));
    return canvas.snapshot(null, null);
  }

  private static void draw(GraphicsContext on, Shape shape) {
    switch (shape) {
      case Shape.Line line -> line(on, line);
      case Shape.Box box -> box(on, box);
      case Shape.Words words -> words(on, words);
      case Shape.Spot _, Shape.Hint _ -> {} // draw nothing
    }
  }

  private static void line(GraphicsContext on, Shape.Line line) {
    ink(on, line.ink(), line.strength());
    on.setLineWidth(line.width());
    switch (line.dash()) {
      case SOLID -> on.setLineDashes();
      case DASHED -> on.setLineDashes(4, 3);
      case DOTTED -> on.setLineDashes(1, 3);
    }
    on.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
    on.setLineDashes();
  }

  private static void box(GraphicsContext on, Shape.Box box) {
    ink(on, box.ink(), box.strength());
    double round = 2 * box.round();
    if (!box.hollow()) {
      on.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
      return;
    }
    on.setFill(Color.web(Ink.PAPER.onPaper()));
    on.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
    on.setLineWidth(2);
    on.strokeRoundRect(
        box.x() + 1,
        box.y() + 1,
        Math.max(1, box.width() - 2),
        Math.max(1, box.height() - 2),
        round,
        round);
  }

  private static void words(GraphicsContext on, Shape.Words words) {
    ink(on, words.ink(), words.strength());
    on.setFont(Font.font(null, words.bold() ? FontWeight.BOLD : FontWeight.NORMAL, words.size()));
    on.setTextAlign(
        switch (words.align()) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    on.fillText(words.words(), words.x(), words.y());
  }

  private static void ink(GraphicsContext on, Ink ink, double strength) {
    on.setGlobalAlpha(strength);
    on.setFill(Color.web(ink.onPaper()));
    on.setStroke(Color.web(ink.onPaper()));
  }

  static byte[] encode(WritableImage image) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    buffered.setRGB(0, 0, width, height, pixels, 0, width);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(buffered, "png", bytes);
    return bytes.toByteArray();
  }
}
