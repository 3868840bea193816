package ascribe.ui.text;

import ascribe.review.ReaderFilter;
import ascribe.review.Review;
import ascribe.session.ReviewSink;
import ascribe.session.Session;
import ascribe.ui.theme.Palette;
import ascribe.ui.theme.Theme;
import ascribe.ui.theme.Themes;
import java.time.Instant;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Takes pictures of the page, to be looked at. Not a test: run its main method.
public final class PagePictures extends Application {

  public static void main(String[] arguments) {
    launch(PagePictures.class, arguments);
  }

  @Override
  public void start(Stage stage) throws Exception {
    var page = new ReadingPage();
    var scene = new Scene(new StackPane(page), 980, 900);
    var themes = new Themes(Theme.LIGHT);
    themes.dress(scene);
    stage.setScene(scene);
    stage.show();
    var session = new Session(SeedMarks.annotated(), Review.NONE, ReviewSink.NONE, Instant::now);
    session.subscribe(page::show);
    page.show(session.state());
    page.setPosition(405);
    for (var theme : Theme.values()) {
      themes.choose(theme);
      page.setPalette(Palette.of(theme));
      session.select(null);
      Snapshots.write(scene, theme.name().toLowerCase(Locale.ROOT));
      session.select("a1");
      Snapshots.write(scene, theme.name().toLowerCase(Locale.ROOT) + "-selected");
    }
    themes.choose(Theme.LIGHT);
    page.setPalette(Palette.of(Theme.LIGHT));
    session.filter(ReaderFilter.parse("actor:\"Donald Trump\""));
    session.select("a3");
    page.find("minsk");
    page.findNext();
    page.selectWords(new TextSelection(1200, 1500));
    Snapshots.write(scene, "filtered");
    session.onlyThisVoice(true);
    page.find("");
    Snapshots.write(scene, "voice");
    Platform.exit();
  }
}
