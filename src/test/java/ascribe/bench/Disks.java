package ascribe.bench;

import ascribe.review.Edit;
import ascribe.review.Review;
import ascribe.store.Library;
import ascribe.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// A library on a disk that is really full (a small file system in memory, in a mount namespace of
/// its own), on a disk mounted for reading only, and in a folder to which a user without rights may
/// not write. Needs the right to mount; says so where it is missing.
final class Disks {

  private static final int SIZE_MB = 24;
  private static final int BALLAST_MB = 4;

  private Disks() {}

  static void run() throws Exception {
    try (var folder = Scratch.folder()) {
      child(mounted(folder.path()), "full", folder.path());
      child(mounted(folder.path()), "mount", folder.path());
    }
    try (var folder = Scratch.folder()) {
      var id = Harm.make(folder.path());
      rights(folder.path(), "r-xr-xr-x", "r--r--r--");
      child(withoutPowers(), "folder", folder.path(), id);
      rights(folder.path(), "---------", "---------");
      child(withoutPowers(), "locked", folder.path(), id);
      rights(folder.path(), "rwx------", "rw-------");
      try (var library = Library.open(folder.path()).library()) {
        Harm.say("with all rights again", "nothing to tell", isWhole(library, id));
      }
    }
  }

  /// The superuser may write everywhere, unless it gives its powers up.
  private static List<String> withoutPowers() {
    return "root".equals(System.getProperty("user.name"))
        ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all")
        : List.of();
  }

  private static List<String> mounted(Path folder) {
    var mount = "mount -t tmpfs -o size=%dm ascribe '%s' && exec \"$@\"".formatted(SIZE_MB, folder);
    return List.of("unshare", "--mount", "--propagation", "private", "sh", "-c", mount, "sh");
  }

  private static void child(List<String> before, String what, Path folder, String... more)
      throws Exception {
    var arguments = new ArrayList<>(List.of(what, folder.toString()));
    arguments.addAll(List.of(more));
    var command = new ArrayList<>(before);
    command.addAll(Child.command(Disks.class, arguments.toArray(String[]::new)));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code == 1 || code == 127) {
      throw new IllegalStateException(what + " ended with " + code);
    }
    if (code != 0) {
      System.out.println(what + ": not run, this user may not mount");
    }
  }

  private static void rights(Path folder, String folders, String files) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        var rights = Files.isDirectory(path) ? folders : files;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      run();
      return;
    }
    var folder = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "full" -> full(folder);
      case "mount" -> {
        var id = Harm.make(folder);
        var remount = List.of("mount", "-o", "remount,ro", folder.toString());
        new ProcessBuilder(remount).inheritIO().start().waitFor();
        readOnly("disk mounted for reading only", folder, id);
      }
      case "folder" -> readOnly("folder that may not be written to", folder, arguments[2]);
      case "locked" ->
          System.out.println(
              "folder that may not be read: " + told(folder, () -> Library.open(folder)));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void full(Path folder) throws IOException {
    var ballast = folder.resolve("ballast");
    Files.write(ballast, new byte[BALLAST_MB << 20]);
    var id = Harm.make(folder);
    try (var library = Library.open(folder).library()) {
      var filled = told(folder, () -> fill(library));
      Harm.say("disk really full, a document more", filled, isWhole(library, id));
      var text = "A long note. ".repeat(20_000);
      var corrected = told(folder, () -> save(library, id, text));
      Harm.say("  a long correction", corrected, isWhole(library, id));
      var copy = folder.resolve("copy.ascribe-library");
      var backedUp = told(folder, () -> write(library, copy));
      Harm.say("  a backup", backedUp, isWhole(library, id) && !Files.exists(copy));
    }
    var opened = told(folder, () -> look(folder, id));
    System.out.println("  opened while the disk is full: " + opened);
    Files.delete(ballast);
    try (var library = Library.open(folder).library()) {
      save(library, id, "Corrected");
      Harm.say("  after room was made", "nothing to tell", isWhole(library, id));
    }
  }

  private static String fill(Library library) {
    for (int n = Harm.DOCUMENTS; n < 100 * Harm.DOCUMENTS; n++) {
      Reams.add(library, n, Harm.MARKS);
    }
    throw new IllegalStateException("the disk was never full");
  }

  private static String save(Library library, String id, String title) {
    library.saveReview(id, Review.NONE.with(new Edit.SetTitle(title), Instant.EPOCH));
    return "kept";
  }

  private static String write(Library library, Path file) {
    library.backup().write(file);
    return "written";
  }

  private static String look(Path folder, String id) {
    var opened = Library.open(folder);
    try (var library = opened.library()) {
      return opened.notices() + ", everything there: " + (isWhole(library, id) ? "yes" : "NO");
    }
  }

  private static void readOnly(String what, Path folder, String id) {
    var opened = Library.open(folder);
    try (var library = opened.library()) {
      var notice = opened.notices().getFirst().getClass().getSimpleName();
      Harm.say(what, notice, isWhole(library, id));
      int found = library.search(Reams.word(17), 9).texts().size();
      Harm.say("  searched", found + " texts", found > 0);
      var told = told(folder, () -> save(library, id, "Changed"));
      Harm.say("  a correction", told, isWhole(library, id));
    }
  }

  private static boolean isWhole(Library library, String id) {
    return library.entries().size() >= Harm.DOCUMENTS
        && library.loadReview(id).equals(Harm.review())
        && library.annotations(id).isPresent();
  }

  private static String told(Path folder, Supplier<?> deed) {
    try {
      return String.valueOf(deed.get());
    } catch (StoreException e) {
      return String.valueOf(e.getMessage()).replace(folder.toString(), "FOLDER");
    }
  }
}
