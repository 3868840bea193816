package ascribe.ui.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// Pictures of scenes, written under `target` where no other folder is given.
public final class Snapshots {

  private Snapshots() {}

  /// The picture of a scene that is shown. To be called on the toolkit's thread.
  static BufferedImage of(Scene scene) {
    var image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(
            0,
            0,
            width,
            height,
            javafx.scene.image.PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            width);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }

  static void write(Scene scene, String name) {
    write(of(scene), name);
  }

  static void write(BufferedImage picture, String name) {
    write(picture, Path.of("target", "snapshots"), name);
  }

  public static void write(Scene scene, Path folder, String name) {
    write(of(scene), folder, name);
  }

  private static void write(BufferedImage picture, Path folder, String name) {
    try {
      Files.createDirectories(folder);
      ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
