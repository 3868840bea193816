package ascribe.bench;

import ascribe.evaluation.AttributionRuler;
import ascribe.nlp.Progress;
import ascribe.nlp.standard.Pipelines;
import ascribe.nlp.standard.Pipelines.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Attribution F1 on gold texts whose quotation marks, blanks and lines are rewritten, the gold's
/// offsets with them. Arguments: a folder of gold data, then a tagger (`model` unless given).
final class Typography {

  /// What stands in a rewritten text for each code point of the original, which may be nothing.
  @FunctionalInterface
  private interface Writing {
    String[] rewrite(String[] characters);
  }

  /// Text offsets of one line of brat's text-bound annotations.
  private static final Pattern OFFSETS = Pattern.compile("(?<=^T\\d{1,9}\\t\\S{1,99} )[\\d ;]+");

  private static final int LINE = 72;

  private Typography() {}

  public static void main(String[] arguments) throws IOException {
    var gold = Path.of(arguments[0]);
    var tagger =
        arguments.length > 1 ? Tagger.valueOf(arguments[1].toUpperCase(Locale.ROOT)) : Tagger.MODEL;
    var pipeline = Pipelines.of(tagger);
    for (var each : writings().entrySet()) {
      var folder = Files.createTempDirectory("ascribe-typography");
      rewrite(gold, folder, each.getValue());
      var scores =
          AttributionRuler.score(folder, d -> pipeline.annotate(d, Progress.NONE).attributions());
      var rows =
          scores.print().lines().filter(l -> l.startsWith("triple") || l.startsWith("direct-t"));
      System.out.printf("%-24s %s%n", each.getKey(), rows.collect(Collectors.joining("  ")));
    }
  }

  private static Map<String, Writing> writings() {
    var all = new LinkedHashMap<String, Writing>();
    all.put("as it is", c -> c);
    all.put("straight", c -> marks(c, "\"", "\"", "'"));
    all.put("curly", c -> marks(c, "“", "”", "’"));
    all.put("single", c -> marks(c, "‘", "’", "’"));
    all.put("guillemets", c -> marks(c, "«", "»", "’"));
    all.put("German", c -> marks(c, "„", "“", "’"));
    all.put("doubled", c -> marks(c, "``", "''", "'"));
    all.put("every fifth not closed", Typography::unclosed);
    all.put("non-breaking blanks", c -> everyBlank(c, 5, "\u00a0"));
    all.put("hard-wrapped", Typography::wrapped);
    all.put("first line in capitals", Typography::capitals);
    return all;
  }

  private static String[] marks(String[] characters, String open, String close, String apostrophe) {
    var out = characters.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] =
          switch (characters[i]) {
            case "“" -> open;
            case "”" -> close;
            case "\"" -> opens(characters, i) ? open : close;
            case "’", "'" -> apostrophe;
            default -> characters[i];
          };
    }
    return out;
  }

  private static boolean opens(String[] characters, int at) {
    return at == 0 || characters[at - 1].isBlank() || "([—–-‘".contains(characters[at - 1]);
  }

  private static String[] unclosed(String[] characters) {
    var out = characters.clone();
    int closing = 0;
    for (int i = 0; i < out.length; i++) {
      boolean closes = out[i].equals("”") || out[i].equals("\"") && !opens(characters, i);
      if (closes && ++closing % 5 == 0) {
        out[i] = "";
      }
    }
    return out;
  }

  private static String[] everyBlank(String[] characters, int step, String blank) {
    var out = characters.clone();
    int blanks = 0;
    for (int i = 0; i < out.length; i++) {
      if (out[i].equals(" ") && ++blanks % step == 0) {
        out[i] = blank;
      }
    }
    return out;
  }

  private static String[] wrapped(String[] characters) {
    var out = characters.clone();
    int column = 0;
    for (int i = 0; i < out.length; i++) {
      column = out[i].equals("\n") ? 0 : column + 1;
      if (column >= LINE && out[i].equals(" ")) {
        out[i] = "\n";
        column = 0;
      }
    }
    return out;
  }

  private static String[] capitals(String[] characters) {
    var out = characters.clone();
    for (int i = 0; i < out.length && !out[i].equals("\n"); i++) {
      out[i] = out[i].toUpperCase(Locale.ROOT);
    }
    return out;
  }

  private static void rewrite(Path gold, Path folder, Writing writing) throws IOException {
    var texts = Files.createDirectories(folder.resolve("text"));
    var annotations = Files.createDirectories(folder.resolve("attributions"));
    try (var files = Files.list(gold.resolve("text"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        var characters =
            Files.readString(file)
                .codePoints()
                .mapToObj(Character::toString)
                .toArray(String[]::new);
        var written = writing.rewrite(characters);
        Files.writeString(texts.resolve(file.getFileName()), String.join("", written));
        var offsets = new int[written.length + 1];
        Arrays.setAll(offsets, i -> i);
        for (int i = 0; i < written.length; i++) {
          offsets[i + 1] = offsets[i] + written[i].codePointCount(0, written[i].length());
        }
        var stem = file.getFileName().toString().replaceFirst("\\.txt$", "_");
        try (var found = Files.newDirectoryStream(gold.resolve("attributions"), stem + "*.ann")) {
          for (var each : found) {
            var moved = Files.readString(each).lines().map(l -> moved(l, offsets));
            Files.write(
                annotations.resolve(each.getFileName()), (Iterable<String>) moved::iterator);
          }
        }
      }
    }
  }

  private static String moved(String line, int[] offsets) {
    return OFFSETS
        .matcher(line)
        .replaceFirst(m ->
            Pattern.compile("\\d+")
                .matcher(m.group())
                .replaceAll(n -> String.valueOf(offsets[Integer.parseInt(n.group())])));
  }
}
