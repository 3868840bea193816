package ascribe.importing;

import ascribe.importing.Failed.Reason;
import ascribe.json.SharedDocument;
import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.review.Review;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads files that hold marks and no text, together with the text that lies beside them: brat
/// standoff by its name, Web Annotations by the hash of the text or else by its name.
final class MarksFile {

  /// Files beside one of marks that are looked at.
  private static final int MOST = 500;

  private static final String HASH = "urn:sha256:";

  private final Path file;
  private final byte[] bytes;

  private MarksFile(Path file, byte[] bytes) {
    this.file = file.toAbsolutePath();
    this.bytes = bytes;
  }

  /// The document, or nothing when the bytes are no marks.
  static @Nullable Import read(Path file, byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    var marks = new MarksFile(file, bytes);
    if (BratMarks.looksLike(text)) {
      return marks.together(
          marks.sameName(), Format.BRAT, document -> BratMarks.read(text, document));
    }
    var page = page(text);
    return page == null
        ? null
        : marks.together(
            marks.ofPage(page),
            Format.WEB_ANNOTATION,
            document -> WebAnnotationMarks.read(page, document));
  }

  private static @Nullable JsonNode page(String text) {
    var head = text.substring(0, Math.min(text.length(), 1_000));
    if (!head.stripLeading().startsWith("{") || !head.contains("w3.org/ns/anno")) {
      return null;
    }
    try {
      var page = JsonMapper.builder().build().readTree(text);
      return page.path("items").isArray() ? page : null;
    } catch (JacksonException e) {
      return null; // then it is a text that looks like JSON
    }
  }

  /// Reads marks for a text.
  @FunctionalInterface
  private interface Marks {
    List<ForeignMark> of(Document document) throws WrongMarks;
  }

  private Import together(Optional<Document> text, Format format, Marks marks) {
    if (text.isEmpty()) {
      return new Failed(file.toString(), Reason.NO_TEXT, null);
    }
    var document = text.get().withId(stem(file));
    try {
      var annotated = ForeignMarks.of(document, marks.of(document));
      var shared = new SharedDocument(annotated, Review.NONE);
      return new Imported(document, format, null, null, List.of(), shared, bytes);
    } catch (WrongMarks e) {
      return new Failed(file.toString(), Reason.OTHER_TEXT, e.getMessage());
    }
  }

  private Optional<Document> sameName() {
    return texts(f -> f.getFileName().toString().equals(stem(file) + ".txt")).findFirst();
  }

  private Optional<Document> ofPage(JsonNode page) {
    var source = page.path("items").path(0).path("target").path(0).path("source").asString("");
    if (!source.startsWith(HASH)) {
      return sameName();
    }
    var hash = source.substring(HASH.length());
    var title = page.path("label").asString("");
    return Stream.concat(texts(f -> stem(f).equals(stem(file))), texts(_ -> true))
        .filter(d -> d.sha256().equals(hash))
        .findFirst()
        .map(d -> title.isBlank() ? d : d.withTitle(title));
  }

  /// The texts beside the file, each as it stands and as its format is read.
  private Stream<Document> texts(Predicate<Path> wanted) {
    List<Path> files;
    try (var all = Files.list(file.getParent())) {
      files = all.filter(Files::isRegularFile).filter(wanted).sorted().limit(MOST).toList();
    } catch (IOException e) {
      return Stream.empty(); // what cannot be listed holds no text for us
    }
    return files.stream()
        .filter(f -> !f.equals(file))
        .flatMap(f ->
            Stream.concat(
                asItStands(f),
                Stream.of(f)
                    .mapMulti((p, texts) -> {
                      if (FileBytes.read(p) instanceof FileBytes.Bytes(var content)
                          && Importers.read(p.getFileName().toString(), content)
                              instanceof Imported i) {
                        texts.accept(i.document());
                      }
                    })));
  }

  private static Stream<Document> asItStands(Path text) {
    if (FileBytes.read(text) instanceof FileBytes.Bytes(var content)
        && Magic.kind(content) == null
        && TextDecoder.decode(content) instanceof TextDecoder.Text(var words)) {
      var plain = CodePoints.wellFormed(words);
      var untitled = Document.of(stem(text), "", null, Languages.of(plain), plain);
      return Stream.of(untitled.withTitle(Titles.of(untitled)).withDate(Dates.atTheTop(plain)));
    }
    return Stream.empty();
  }

  private static String stem(Path file) {
    var name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
