package ascribe.ui.text;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.review.Review;
import ascribe.session.ReviewSink;
import ascribe.session.Session;
import ascribe.ui.theme.Theme;
import ascribe.ui.theme.Themes;
import java.time.Instant;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Takes pictures of the page in several scripts, to be looked at. Not a test: run its main method.
public final class ScriptPictures extends Application {

  static final String TEXT =
      """
      The ferry and the bridge
      She told us that שלום עולם was painted on the wall, and that مرحبا بالعالم stood beside it.
      הוא אמר כי “המעבורת לא תפליג היום”, והוסיף שהגשר ייפתח מחדש רק בשבוע הבא. אף אחד לא שאל למה.
      قال الوزير إن العبّارة لن تبحر اليوم، وأضاف أن الجسر سيُفتح من جديد في الأسبوع المقبل فقط، ولم يسأل أحد عن السبب.
      שלום was what he said, and “שלום (עולם)” was what he wrote in 1987. The last line of it was “(עולם)”.
      ב־12 במאי 2014 (יום שני) אמר משה כהן (Moshe Cohen) ל־BBC כי “50% מהנוסעים [כ־1,200] יחכו”.
      «Паром сегодня не пойдёт», — сказал капитан. Żeglarz odpowiedział: „Poczekamy”. Ο υπουργός είπε ότι θα περιμένουμε.
      He wrote: 渡船今天不开。 And then 😀 he added “naïve café — œuvre”.
      """;

  public static void main(String[] arguments) {
    launch(ScriptPictures.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    var page = new ReadingPage();
    var scene = new Scene(new StackPane(page), 760, 700);
    new Themes(Theme.LIGHT).dress(scene);
    stage.setScene(scene);
    stage.show();
    var annotated = marked();
    var session = new Session(annotated, Review.NONE, ReviewSink.NONE, Instant::now);
    session.subscribe(page::show);
    page.show(session.state());
    session.select("a2");
    Snapshots.write(scene, "scripts");
    page.setTypography(Typography.DEFAULT.withSize(24).withMeasure(50));
    page.find("היום");
    Snapshots.write(scene, "scripts-large");
    Platform.exit();
  }

  static AnnotatedDocument marked() {
    var document = Document.of("scripts", "The ferry and the bridge", null, "en", TEXT);
    return new Marking(document)
        .actor("p1", "משה כהן")
        .mark("a1", Form.INDIRECT, null, "She", "told", false, "that שלום עולם was painted")
        .mark("a2", Form.DIRECT, "p1", "הוא", "אמר", true, "“המעבורת לא תפליג היום”")
        .mark("a3", Form.INDIRECT, null, "הוא", "והוסיף", false, "שהגשר ייפתח מחדש רק בשבוע הבא")
        .mark("a4", Form.INDIRECT, null, "الوزير", "قال", false, "إن العبّارة لن تبحر اليوم")
        .mark("a7", Form.INDIRECT, null, "he", "said", false, "“שלום (עולם)”")
        .mark("a8", Form.DIRECT, null, "משה כהן", "אמר", false, "“50% מהנוסעים [כ־1,200] יחכו”")
        .mark("a5", Form.DIRECT, null, "капитан", "сказал", false, "«Паром сегодня не пойдёт»")
        .mark("a6", Form.INDIRECT, null, "He", "wrote", true, "渡船今天不开")
        .annotated();
  }
}
