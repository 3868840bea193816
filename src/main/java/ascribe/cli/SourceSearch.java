package ascribe.cli;

import ascribe.exporting.verify.Reported;
import ascribe.exporting.verify.Source;
import ascribe.importing.Imported;
import ascribe.importing.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the texts that a report was made of: in the library by hash, beside the report by hash or
/// title, and what was named.
///
/// @param named files and folders, in which every text counts
record SourceSearch(DataDirOption dataDir, Path report, List<Path> named) {

  /// Files beside a report that are looked at.
  private static final int MOST = 500;

  List<Source> sourcesOf(List<Reported> passages) {
    Set<String> hashes =
        passages.stream()
            .map(Reported::sha256)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> titles = passages.stream().map(Reported::document).collect(Collectors.toSet());
    var sources = new ArrayList<>(inLibrary(hashes));
    sources.forEach(s -> hashes.remove(s.document().sha256()));
    for (var path : named) {
      for (var file : Files.isDirectory(path) ? Importers.walk(path) : List.of(path)) {
        read(file, sources);
      }
    }
    sources.forEach(s -> hashes.remove(s.document().sha256()));
    if (!hashes.isEmpty() && (named.isEmpty() || !hasItsText())) {
      var beside = new ArrayList<Source>();
      besideReport().forEach(file -> read(file, beside));
      beside.stream()
          .filter(
              s -> hashes.contains(s.document().sha256()) || titles.contains(s.document().title()))
          .forEach(sources::add);
    }
    return sources;
  }

  private List<Source> inLibrary(Set<String> hashes) {
    var sources = new ArrayList<Source>();
    var opened = dataDir.openIfAny();
    if (opened.isEmpty()) {
      return sources;
    }
    try (var library = opened.get()) {
      for (var hash : hashes) {
        library
            .byText(hash)
            .flatMap(e -> library.document(e.id()))
            .ifPresent(d -> sources.add(new Source("library: " + d.title(), d)));
      }
    }
    return sources;
  }

  /// Whether the report always lies beside its own copy of the text: brat does. Where sources are
  /// named, those are meant and not the copy.
  private boolean hasItsText() {
    return Files.isDirectory(report) || report.toString().endsWith(".ann");
  }

  private List<Path> besideReport() {
    var folder =
        Files.isDirectory(report) ? report.toAbsolutePath() : report.toAbsolutePath().getParent();
    if (folder == null) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.equals(report.toAbsolutePath()))
          .sorted()
          .limit(MOST)
          .toList();
    } catch (IOException e) {
      return List.of(); // what cannot be listed holds no source for us
    }
  }

  private static void read(Path file, List<Source> sources) {
    if (Importers.read(file) instanceof Imported imported) {
      sources.add(new Source(file.toString(), imported.document()));
    }
  }
}
