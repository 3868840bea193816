package ascribe.bench;

import ascribe.review.Edit;
import ascribe.review.Review;
import ascribe.session.Session;
import ascribe.store.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/// Ends a program that accepts hundreds of marks at once in the hardest way (SIGKILL), again and
/// again, and counts the decisions it had been told were kept and that are gone. After each time
/// the library must open whole, and the bulk action is in it entirely or not at all.
final class KillDuringBulk {

  private static final int TIMES = 100;
  private static final int MARKS = 300;

  private KillDuringBulk() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2) {
      decide(Path.of(arguments[0]), arguments[1]);
      return;
    }
    var random = new Random(1);
    int lost = 0;
    int torn = 0;
    int decisions = 0;
    int inBulk = 0;
    try (var folder = Scratch.folder()) {
      String id;
      try (var library = Library.open(folder.path()).library()) {
        id = Reams.add(library, 1, MARKS);
      }
      for (int i = 0; i < TIMES; i++) {
        int told = kill(folder.path(), id, random);
        var opened = Library.open(folder.path());
        try (var library = opened.library()) {
          if (!opened.notices().isEmpty()) {
            throw new IllegalStateException(opened.notices().toString());
          }
          var kept = library.loadReview(id).decisions();
          lost += Math.max(0, told - kept.size());
          decisions += told;
          inBulk += kept.size() > told ? 1 : 0;
          torn +=
              (int)
                  kept.stream()
                      .filter(
                          d -> d.edit() instanceof Edit.Bulk(var edits) && edits.size() != MARKS)
                      .count();
          library.saveReview(id, Review.NONE);
        }
      }
    }
    System.out.println(
        "killed %d times: %,d decisions told as kept (most of them bulk ones of %d marks), %d lost, %d torn; %d times the one under way was kept too"
            .formatted(TIMES, decisions, MARKS, lost, torn, inBulk));
    if (lost + torn > 0) {
      throw new IllegalStateException("decisions were lost");
    }
  }

  /// Starts the program, waits for its first bulk action and kills it within the next ones.
  ///
  /// @return how many decisions it had told were kept
  private static int kill(Path folder, String id, Random random)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(Child.command(KillDuringBulk.class, folder.toString(), id))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var lines = process.inputReader();
    int told = lines.readLine() == null ? 0 : 1;
    Thread.sleep(random.nextInt(40));
    process.toHandle().destroyForcibly(); // the process itself would close what it had told
    while (lines.readLine() != null) {
      told++;
    }
    process.waitFor();
    if (told == 0) {
      throw new IllegalStateException("the program ended by itself");
    }
    return told;
  }

  /// Accepts and restores all marks, for ever, and says whenever that was kept.
  private static void decide(Path folder, String id) {
    var library = Library.open(folder).library();
    var base = library.annotations(id).orElseThrow();
    var session =
        new Session(base, Review.NONE, r -> library.saveReview(id, r), InstantSource.system());
    var accept = Bulk.accept(session);
    for (int n = 1; ; n++) {
      if (session.apply(accept)) {
        System.out.println("bulk");
      }
      if (session.apply(new Edit.Bulk(reject(accept)))) {
        System.out.println("bulk");
      }
      if (session.apply(new Edit.SetTitle("Title " + n))) {
        System.out.println("title");
      }
    }
  }

  private static List<Edit> reject(Edit accept) {
    return ((Edit.Bulk) accept)
        .edits().stream().<Edit>map(e -> new Edit.Reject(((Edit.Accept) e).mark())).toList();
  }
}
