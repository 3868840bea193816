package ascribe.ui.text;

import ascribe.model.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Takes pictures of the page, to be looked at. Not a test: run its main method.
public final class PagePictures extends Application {

  public static void main(String[] arguments) {
    launch(PagePictures.class, arguments);
  }

  @Override
  public void start(Stage stage) throws Exception {
    var text = Files.readString(Path.of("seeds", "000_844845e9541b1332.txt"));
    var page = new ReadingPage();
    var scene = new Scene(page, 980, 900);
    stage.setScene(scene);
    stage.show();
    page.show(Document.of("seed", "What Minsk gets from Washington", null, "en", text));
    Snapshots.write(scene, "light");
    Platform.exit();
  }
}
