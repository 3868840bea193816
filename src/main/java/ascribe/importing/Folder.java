package ascribe.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lists the files of a folder that may hold text. Each folder is entered once, however many links
/// lead to it.
final class Folder {

  /// Bytes looked at to tell text from anything else.
  private static final int HEAD = 4096;

  private Folder() {}

  static List<Path> files(Path folder) {
    var files = new ArrayList<Path>();
    Set<Path> entered = new HashSet<>();
    var waiting = new ArrayDeque<Path>();
    waiting.add(folder);
    while (!waiting.isEmpty()) {
      var next = waiting.removeFirst();
      if (enters(next, entered)) {
        for (var child : children(next)) {
          if (Files.isDirectory(child)) {
            waiting.add(child);
          } else if (mayHoldText(child)) {
            files.add(child);
          }
        }
      }
    }
    files.sort(null);
    return files;
  }

  private static boolean enters(Path folder, Set<Path> entered) {
    try {
      return entered.add(folder.toRealPath());
    } catch (IOException | SecurityException e) {
      return false;
    }
  }

  private static List<Path> children(Path folder) {
    var children = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (var child : stream) {
        if (!isHidden(child)) {
          children.add(child);
        }
      }
    } catch (IOException | DirectoryIteratorException | SecurityException e) {
      return children; // what could be listed
    }
    children.sort(null);
    return children;
  }

  private static boolean isHidden(Path path) {
    try {
      return path.getFileName().toString().startsWith(".") || Files.isHidden(path);
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /// Reading says what is wrong with a file that cannot be looked into, so it stays.
  private static boolean mayHoldText(Path file) {
    if (!Files.isRegularFile(file)) {
      return Files.isSymbolicLink(file) && !Files.exists(file);
    }
    try (var in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return Magic.kind(head) == null
          && (head.length == 0 || TextDecoder.decode(head) instanceof TextDecoder.Text);
    } catch (IOException | SecurityException e) {
      return true;
    }
  }
}
