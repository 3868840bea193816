package ascribe.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to write a library, which one program at a time has; the system takes it back when the
/// program ends, however it ends.
///
/// The set of held folders is static because file locks belong to the whole process: a second lock
/// of the same file in it would, when released, release the first as well.
final class InstanceLock implements AutoCloseable {

  /// What came of asking for the lock.
  sealed interface Attempt {
    record Held(InstanceLock lock) implements Attempt {}

    record Taken() implements Attempt {}

    record Refused(IOException reason) implements Attempt {}
  }

  private static final String FILE = "library.lock";
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private InstanceLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /// @param folder exists
  static Attempt attempt(Path folder) {
    try {
      var real = folder.toRealPath();
      if (!HELD.add(real)) {
        return new Attempt.Taken();
      }
      Attempt attempt = new Attempt.Taken();
      try {
        attempt = lock(real);
      } finally {
        if (!(attempt instanceof Attempt.Held)) {
          HELD.remove(real);
        }
      }
      return attempt;
    } catch (IOException e) {
      return new Attempt.Refused(e);
    }
  }

  private static Attempt lock(Path folder) throws IOException {
    var channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? new Attempt.Taken() : new Attempt.Held(new InstanceLock(folder, channel));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Failures.of(e, folder);
    } finally {
      HELD.remove(folder);
    }
  }
}
