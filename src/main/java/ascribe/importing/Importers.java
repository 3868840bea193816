package ascribe.importing;

import ascribe.importing.Failed.Reason;
import ascribe.importing.FileBytes.Bytes;
import ascribe.importing.FileBytes.Nothing;
import ascribe.json.AnnotatedJson;
import ascribe.json.FormatException;
import ascribe.model.CodePoints;
import ascribe.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads files and the clipboard as documents. Nothing is thrown, whatever they hold.
public final class Importers {

  private static final String CLIPBOARD = "clipboard";

  private Importers() {}

  /// The document in a file. Its identifier is the file's stem; its date is the one that the file
  /// states, at the top of its text or in its name, never that of the file system.
  public static Import read(Path file) {
    var name = file.getFileName();
    return switch (FileBytes.read(file)) {
      case Nothing(var reason, var detail) -> new Failed(file.toString(), reason, detail);
      case Bytes(var bytes) -> {
        var marks = MarksFile.read(file, bytes);
        yield marks == null
            ? read(file.toString(), name == null ? "" : name.toString(), bytes)
            : marks;
      }
    };
  }

  /// The document in some bytes.
  ///
  /// @param name names the source in a failure; its stem is the document's identifier
  public static Import read(String name, byte[] bytes) {
    return bytes.length > FileBytes.LARGEST
        ? new Failed(name, Reason.TOO_LARGE, null)
        : read(name, name, bytes);
  }

  /// The document in a whole stream, for instance standard input; what lies beyond the limit is not
  /// read.
  public static Import read(InputStream in) {
    try {
      return read("stdin", in.readNBytes(FileBytes.LARGEST + 1));
    } catch (IOException e) {
      return new Failed("stdin", Reason.UNREADABLE, null);
    }
  }

  /// The document that was copied elsewhere. Markup is preferred to plain text where it holds
  /// paragraphs.
  public static Import fromClipboard(String plain, @Nullable String html) {
    if (Math.max(plain.length(), html == null ? 0 : html.length()) > FileBytes.LARGEST) {
      return new Failed(CLIPBOARD, Reason.TOO_LARGE, null);
    }
    if (html != null && Sniffer.holdsText(html)) {
      String markup = CodePoints.wellFormed(html);
      var extract = HtmlFragment.read(markup);
      boolean whole = 2 * extract.text().length() >= plain.strip().length();
      if (whole && Legibility.objection(extract.text()) == null) {
        return document(CLIPBOARD, "", extract, Format.HTML, utf8(markup));
      }
    }
    String text = CodePoints.wellFormed(plain);
    return read(CLIPBOARD, CLIPBOARD, utf8(text), text);
  }

  /// The importable files in a folder and the folders below it, in the order of their names. Hidden
  /// files and folders are left out, links are followed once, and files that are no text by their
  /// first bytes are passed over.
  public static List<Path> walk(Path folder) {
    return Folder.files(folder);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Import read(String source, String name, byte[] bytes) {
    if (bytes.length == 0) {
      return new Failed(source, Reason.EMPTY, null);
    }
    String kind = Magic.kind(bytes);
    if (kind != null) {
      return new Failed(source, Reason.BINARY, kind);
    }
    return switch (TextDecoder.decode(bytes)) {
      case TextDecoder.Unknown(var reason, var detail) -> new Failed(source, reason, detail);
      case TextDecoder.Text(var text) -> read(source, name, bytes, text);
    };
  }

  private static Import read(String source, String name, byte[] bytes, String text) {
    var objection = Legibility.objection(text);
    if (objection != null) {
      return new Failed(source, objection, null);
    }
    var format = Sniffer.formatOf(text, name);
    var extract =
        switch (format) {
          case TEXT -> Extract.plain(text);
          case MARKDOWN -> Markdown.read(text);
          case HTML -> HtmlArticle.read(text);
          case ASCRIBE, BRAT, WEB_ANNOTATION -> null;
        };
    return extract == null
        ? shared(source, text, bytes)
        : document(source, name, extract, format, bytes);
  }

  private static Import shared(String source, String text, byte[] bytes) {
    try {
      var shared = AnnotatedJson.readShared(text);
      var document = shared.base().document();
      return new Imported(document, Format.ASCRIBE, null, null, List.of(), shared, bytes);
    } catch (FormatException e) {
      return new Failed(source, Reason.DAMAGED, e.getMessage());
    }
  }

  private static Import document(
      String source, String name, Extract extract, Format format, byte[] bytes) {
    String text = extract.text();
    var objection = Legibility.objection(text);
    if (objection != null) {
      return new Failed(source, objection, null);
    }
    var date = extract.date();
    if (date == null) {
      date = Dates.atTheTop(text);
    }
    if (date == null) {
      date = Dates.inName(name);
    }
    String language = Languages.of(text);
    String declared = extract.language();
    if (language.equals(Languages.UNKNOWN) && declared != null) {
      language = declared;
    }
    String id = name.isEmpty() ? source : stem(name);
    String title = extract.title();
    var untitled = Document.of(id, title == null ? "" : title, date, language, text);
    var document = title == null ? untitled.withTitle(Titles.of(untitled)) : untitled;
    return new Imported(
        document, format, extract.author(), extract.link(), extract.leftOut(), null, bytes);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
