package ascribe.ui.library;

import ascribe.importing.Failed;
import ascribe.importing.Imported;
import ascribe.importing.Importers;
import ascribe.nlp.Progress;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.ui.i18n.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes files, and the files in folders, into the library. What is wrong with one keeps no other
/// out.
record FileIntake(Library library, Arrival arrival) {

  /// Enters each file into `report` as soon as it is read.
  ///
  /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
  ImportReport read(List<Path> paths, ImportReport report, Progress progress) {
    var files = files(paths, report);
    var known = inUse();
    for (int i = 0; i < files.size(); i++) {
      progress.report((double) i / files.size());
      switch (Importers.read(files.get(i))) {
        case Imported imported -> {
          var stored = arrival.store(imported, files.get(i));
          report.store(stored, known.add(stored.entry().id()));
          library.settings().addRecentFile(files.get(i));
        }
        case Failed failed -> report.refuse(Refusal.of(failed));
      }
    }
    return report;
  }

  private Set<String> inUse() {
    var ids = new HashSet<String>();
    library.entries().stream().map(Entry::id).forEach(ids::add);
    return ids;
  }

  private static List<Path> files(List<Path> paths, ImportReport report) {
    var files = new ArrayList<Path>();
    for (var path : paths) {
      var inside = Files.isDirectory(path) ? Importers.walk(path) : List.of(path);
      if (inside.isEmpty()) {
        report.refuse(Messages.get("refusal.folder", path));
      }
      files.addAll(inside);
    }
    return files;
  }
}
