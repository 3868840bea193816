package ascribe.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The folder through which a program that is started again hands its files to the one that has the
/// library open. Thread-safe.
public final class Inbox {

  private static final String READY = ".open";

  /// Longer lists of files (bytes) are not read.
  private static final int LONGEST = 1 << 20;

  private final Path folder;

  /// @param data the folder of the library
  public Inbox(Path data) {
    this.folder = data.resolve("inbox");
  }

  /// Hands over files; none at all asks the other window to come to the front.
  ///
  /// @throws StoreException when the folder cannot be written to
  public void hand(List<Path> files) {
    var paths = files.stream().map(f -> f.toAbsolutePath().toString()).toList();
    var name = Instant.now().toEpochMilli() + "-" + UUID.randomUUID();
    try {
      Files.createDirectories(folder);
      var unfinished = folder.resolve(name + ".tmp");
      Files.writeString(unfinished, String.join("\0", paths));
      Files.move(unfinished, folder.resolve(name + READY), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  /// What was handed over since the last call, one list each time, the earliest first.
  ///
  /// @throws StoreException when the folder cannot be read
  public List<List<Path>> take() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      var taken = new ArrayList<List<Path>>();
      for (var file : files.filter(f -> f.toString().endsWith(READY)).sorted().toList()) {
        taken.add(read(file));
        Files.delete(file);
      }
      return List.copyOf(taken);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  private static List<Path> read(Path file) throws IOException {
    if (Files.size(file) > LONGEST) {
      return List.of();
    }
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      return Arrays.stream(text.split("\0")).filter(p -> !p.isEmpty()).map(Path::of).toList();
    } catch (InvalidPathException e) {
      return List.of();
    }
  }
}
