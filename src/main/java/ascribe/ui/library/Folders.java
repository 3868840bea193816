package ascribe.ui.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Finds the files that a list of files and folders means.
final class Folders {

  private Folders() {}

  /// Files as they are, folders with everything in them in the order of names. Hidden files inside
  /// a folder are left out, and links to folders are not followed: they may lead in a circle.
  static List<Path> files(List<Path> paths) {
    var files = new ArrayList<Path>();
    for (var path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(inside(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static List<Path> inside(Path folder) {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return hidden(dir) && !dir.equals(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!hidden(file) && !Files.isDirectory(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              files.add(file); // reading it says what is wrong with it
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      files.add(folder); // likewise
    }
    Collections.sort(files);
    return files;
  }

  private static boolean hidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }
}
