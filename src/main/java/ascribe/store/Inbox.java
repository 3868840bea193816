package ascribe.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
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

  /// How often a waiting program looks, in milliseconds.
  private static final int STEP = 50;

  private final Path folder;

  /// @param data the folder of the library
  public Inbox(Path data) {
    this.folder = data.resolve("inbox");
  }

  /// Hands over files; none at all asks the other window to come to the front.
  ///
  /// @throws StoreException when the folder cannot be written to
  public void hand(List<Path> files) {
    put(files);
  }

  private Path put(List<Path> files) {
    var paths = files.stream().map(f -> f.toAbsolutePath().toString()).toList();
    var name = Instant.now().toEpochMilli() + "-" + UUID.randomUUID();
    try {
      Files.createDirectories(folder);
      var unfinished = folder.resolve(name + ".tmp");
      Files.writeString(unfinished, String.join("\0", paths));
      return Files.move(unfinished, folder.resolve(name + READY), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  /// Hands over files and waits until they are taken; what nobody takes in time is taken back.
  ///
  /// @return whether they were taken
  /// @throws StoreException when the folder cannot be written to
  public boolean handed(List<Path> files, Duration patience) throws InterruptedException {
    var handed = put(files);
    long end = System.nanoTime() + patience.toNanos();
    while (Files.exists(handed) && System.nanoTime() < end) {
      Thread.sleep(STEP);
    }
    try {
      return !Files.deleteIfExists(handed);
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
