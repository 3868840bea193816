package ascribe.store;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.ClaimType;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Naming;
import ascribe.model.Provenance.FromModel;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Measures a library of 10,000 documents: opening it in a new program, and searching it. Run as
/// `LibraryBenchmark make FOLDER 10000`, then, each time in a new JVM, `LibraryBenchmark open
/// FOLDER` and `LibraryBenchmark search FOLDER`.
final class LibraryBenchmark {

  private static final int SPEAKERS = 400;
  private static final int ROUNDS = 9;

  private LibraryBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    var folder = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "make" -> make(folder, Integer.parseInt(arguments[2]));
      case "open" -> open(folder, start);
      case "search" -> search(folder);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void make(Path folder, int count) throws IOException {
    long start = System.nanoTime();
    try (var library = Library.open(folder).library()) {
      for (int i = 0; i < count; i++) {
        var annotated = article(i);
        var document = annotated.document();
        var entry = library.add(document, Articles.origin(i), Articles.bytes(document));
        library.saveAnnotations(entry.id(), annotated, "benchmark");
      }
      say("make %,d documents: %.1f s".formatted(count, seconds(start)));
      long backup = System.nanoTime();
      library.backup().writeWhenDue();
      say("daily backup, checked: %.2f s".formatted(seconds(backup)));
    }
    say("database: %,d MB".formatted(Files.size(folder.resolve("library.db")) >> 20));
  }

  private static void open(Path folder, long start) {
    try (var library = Library.open(folder).library()) {
      double opened = seconds(start);
      int count = library.entries().size();
      say("open: %.2f s; with the list of %,d: %.2f s".formatted(opened, count, seconds(start)));
    }
  }

  private static void search(Path folder) {
    try (var library = Library.open(folder).library()) {
      for (var typed :
          List.of(
              word(17) + " ",
              word(900) + " ",
              word(9000) + " ",
              word(1) + " " + word(2) + " ",
              "\"" + word(3) + " " + word(4) + "\"",
              word(17) + " " + word(23) + " " + word(5) + " ",
              "k",
              "ka",
              word(9000).substring(0, 3),
              word(9000).substring(0, 4),
              "speaker 17",
              "title 500",
              "nothing")) {
        var times = new ArrayList<Double>();
        Found found = library.search(typed, 100);
        for (int i = 0; i < ROUNDS; i++) {
          long start = System.nanoTime();
          found = library.search(typed, 100);
          times.add(seconds(start) * 1000);
        }
        say(
            "search %-16s median %5.1f ms, worst %5.1f ms (%d texts, %d passages)"
                .formatted(
                    typed,
                    times.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow(),
                    times.stream().mapToDouble(t -> t).max().orElseThrow(),
                    found.texts().size(),
                    found.passages().size()));
      }
    }
  }

  /// Some 900 words with frequencies as in language (Zipf), of them twenty passages by six
  /// speakers.
  private static AnnotatedDocument article(int n) {
    var random = new Random(n);
    var text = new StringBuilder();
    var sentences = new ArrayList<Span>();
    for (int i = 0; i < 60; i++) {
      int start = text.length();
      for (int j = 0; j < 15; j++) {
        text.append(j == 0 ? "" : " ").append(word(random));
      }
      sentences.add(new Span(start, text.length()));
      text.append(i % 3 == 2 ? ".\n" : ". ");
    }
    var document =
        Document.of(
            "b" + n,
            "Title " + n + " " + word(random),
            LocalDate.of(2020, 1, 1).plusDays(n % 2000),
            "en",
            text.toString());
    var actors = new ArrayList<Actor>();
    for (int i = 0; i < 6; i++) {
      actors.add(speaker("p" + i, random.nextInt(SPEAKERS)));
    }
    var attributions = new ArrayList<Attribution>();
    for (int i = 0; i < 20; i++) {
      attributions.add(said("a" + i, sentences.get(3 * i), "p" + random.nextInt(6)));
    }
    return new AnnotatedDocument(document, attributions, List.of(), actors, List.of(), List.of());
  }

  private static String word(Random random) {
    return word((int) Math.exp(random.nextDouble() * Math.log(20_000)));
  }

  /// The word of a rank from 1 to 20,000, the first ones the commonest.
  private static String word(int rank) {
    var word = new StringBuilder();
    for (int rest = rank; rest > 0; rest /= 70) {
      word.append("bdfghklmnprstv".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
    }
    return word.toString();
  }

  private static Actor speaker(String id, int n) {
    return new Actor(
        id,
        "Speaker " + n,
        ActorType.PERSON,
        List.of(),
        List.of(),
        List.of(),
        SourceType.ANALYST,
        Naming.NAMED,
        List.of());
  }

  private static Attribution said(String id, Span span, String actor) {
    return new Attribution(
        id,
        List.of(span),
        Form.INDIRECT,
        List.of(),
        CueClass.SAYING,
        List.of(),
        actor,
        ClaimType.ASSESSMENT,
        true,
        null,
        false,
        new FromModel("benchmark", "1", 0.9),
        ReviewState.NONE);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String line) {
    System.out.println(String.format(Locale.ROOT, "%s", line));
  }
}
