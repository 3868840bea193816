package ascribe.importing;

import ascribe.importing.Failed.Reason;
import ascribe.model.Document;
import ascribe.model.Paragraphs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Reads plain-text files. Never throws for what a file holds.
public final class Importers {

  /// Larger files are refused unread (bytes).
  private static final long LARGEST = 50L << 20;

  private static final int LONGEST_TITLE = 120;
  private static final int TITLE_WORDS = 8;

  private Importers() {}

  public static Import read(Path file) {
    try {
      if (!Files.exists(file)) {
        var loop = Files.exists(file, LinkOption.NOFOLLOW_LINKS) && loops(file);
        return new Failed(file.toString(), loop ? Reason.LINK_LOOP : Reason.MISSING);
      }
      if (Files.isDirectory(file)) {
        return new Failed(file.toString(), Reason.FOLDER);
      }
      if (!Files.isRegularFile(file)) {
        return new Failed(file.toString(), Reason.NO_FILE);
      }
      if (Files.size(file) > LARGEST) {
        return new Failed(file.toString(), Reason.TOO_LARGE);
      }
      return text(file.toString(), stem(file), Files.readAllBytes(file));
    } catch (IOException | SecurityException e) {
      return new Failed(file.toString(), Reason.UNREADABLE);
    }
  }

  /// Reads a whole stream, standard input for one.
  public static Import read(InputStream in) {
    try {
      var bytes = in.readNBytes((int) LARGEST + 1);
      return bytes.length > LARGEST
          ? new Failed("standard input", Reason.TOO_LARGE)
          : text("standard input", "stdin", bytes);
    } catch (IOException e) {
      return new Failed("standard input", Reason.UNREADABLE);
    }
  }

  private static Import text(String source, String stem, byte[] bytes) {
    var decoded = TextDecoder.decode(bytes);
    if (decoded.isEmpty()) {
      return new Failed(source, Reason.BINARY);
    }
    var text = decoded.get();
    if (text.isBlank()) {
      return new Failed(source, Reason.EMPTY);
    }
    return new Imported(Document.of(stem, title(text), null, Languages.of(text), text), bytes);
  }

  /// A first line of at most 120 characters without a final stop; otherwise the first eight words.
  private static String title(String text) {
    var paragraphs = Paragraphs.of(text);
    var first = paragraphs.getFirst().of(text);
    if (paragraphs.size() > 1 && first.length() <= LONGEST_TITLE && !first.endsWith(".")) {
      return first.replaceAll("\\s+", " ");
    }
    var words = first.split("\\s+", TITLE_WORDS + 1);
    return words.length <= TITLE_WORDS
        ? String.join(" ", words)
        : String.join(" ", java.util.Arrays.copyOf(words, TITLE_WORDS)) + " …";
  }

  private static boolean loops(Path link) {
    try {
      return !Files.exists(link.toRealPath());
    } catch (FileSystemLoopException e) {
      return true;
    } catch (IOException e) {
      var message = e.getMessage();
      return message != null && message.contains("symbolic links");
    }
  }

  private static String stem(Path file) {
    var name = file.toAbsolutePath().normalize().getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
