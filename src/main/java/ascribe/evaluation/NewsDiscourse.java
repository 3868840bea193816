package ascribe.evaluation;

import ascribe.model.ClaimType;
import ascribe.model.Document;
import ascribe.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// An article of the NewsDiscourse corpus as plain text, without the marks before its sentences.
///
/// @param sentences those that people labelled
record NewsDiscourse(Document document, List<Sentence> sentences) {

  /// @param claim null for any label but evaluation and expectation
  /// @param speech whether somebody else speaks
  record Sentence(Span span, @Nullable ClaimType claim, boolean speech) {}

  private static final Pattern MARK = Pattern.compile("(?m)^S\\d+\\b[ \\t]*", Pattern.UNIX_LINES);
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  NewsDiscourse {
    sentences = List.copyOf(sentences);
  }

  /// Reads the articles of one split, by name.
  ///
  /// @param zip with `NAME.txt` beside `NAME.ann`
  /// @throws IOException when the file cannot be read
  static List<NewsDiscourse> read(Path zip) throws IOException {
    try (var file = new ZipFile(zip.toFile())) {
      var articles = new ArrayList<NewsDiscourse>();
      for (var entry : file.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
        var name = entry.getName();
        var labels = file.getEntry(name.replaceFirst("txt$", "ann"));
        if (name.endsWith(".txt") && !name.contains("__MACOSX") && labels != null) {
          var article = article(name, text(file, entry), labels(text(file, labels)));
          if (!article.sentences.isEmpty()) {
            articles.add(article);
          }
        }
      }
      return articles;
    }
  }

  private static String text(ZipFile file, ZipEntry entry) throws IOException {
    return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  /// The labels of each sentence, by its mark.
  private static Map<String, Set<String>> labels(String annotations) {
    var labels = new HashMap<String, Set<String>>();
    for (var line : annotations.lines().toList()) {
      var fields = line.split("\t");
      if (line.startsWith("T") && fields.length > 2) {
        labels
            .computeIfAbsent(fields[2].strip(), mark -> new HashSet<>())
            .add(fields[1].split(" ", 2)[0]);
      }
    }
    return labels;
  }

  private static NewsDiscourse article(String path, String raw, Map<String, Set<String>> labels) {
    var text = new StringBuilder();
    var sentences = new ArrayList<Sentence>();
    var marks = MARK.matcher(raw).results().toList();
    for (int i = 0; i < marks.size(); i++) {
      var mark = marks.get(i);
      int end = i + 1 < marks.size() ? marks.get(i + 1).start() : raw.length();
      var body = raw.substring(mark.end(), end);
      var words = SPACE.matcher(body).replaceAll(" ").strip();
      var of = labels.getOrDefault(mark.group().strip(), Set.of());
      if (!words.isEmpty() && !of.contains("NA")) {
        var span = new Span(text.length(), text.length() + words.length());
        sentences.add(new Sentence(span, claim(of), of.contains("Speech")));
        text.append(words).append(body.replace("\r", "").contains("\n\n") ? "\n\n" : " ");
      }
    }
    var name = path.substring(path.indexOf('/') + 1, path.length() - 4).replace('/', '_');
    var document = Document.of(name, name, null, "en", text.toString().stripTrailing() + "\n");
    return new NewsDiscourse(document, sentences);
  }

  private static @Nullable ClaimType claim(Set<String> labels) {
    if (labels.contains("Distant_Evaluation")) {
      return ClaimType.ASSESSMENT;
    }
    return labels.contains("Distant_Expectations_Consequences") ? ClaimType.PREDICTION : null;
  }
}
