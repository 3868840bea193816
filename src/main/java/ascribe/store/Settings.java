package ascribe.store;

import ascribe.model.CodePoints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the program remembers besides documents: window, theme, type, recent files. Thread-safe. In
/// a library that is only read, changes last until it is closed.
public final class Settings {

  private static final Setting<List<String>> RECENT = Setting.texts("recent");
  private static final int MOST_RECENT = 20;

  private final Database database;
  private final Map<String, String> values = new ConcurrentHashMap<>();

  Settings(Database database) {
    this.database = database;
    database
        .read(sql ->
            sql.list("SELECT name, value FROM setting", r -> Map.entry(r.text(1), r.text(2))))
        .forEach(e -> values.put(e.getKey(), e.getValue()));
  }

  public <T> T get(Setting<T> setting) {
    var value = values.get(setting.name());
    if (value == null) {
      return setting.fallback();
    }
    try {
      return setting.read().apply(value);
    } catch (RuntimeException e) {
      // Whatever an older or newer version wrote there, this one can start without it.
      return setting.fallback();
    }
  }

  /// Keeps a value; one that is kept already costs nothing.
  public <T> void set(Setting<T> setting, T value) {
    var text = CodePoints.wellFormed(setting.write().apply(value));
    if (text.equals(values.put(setting.name(), text)) || database.readOnly()) {
      return;
    }
    database.write(sql ->
        sql.run(
            "INSERT INTO setting (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            setting.name(),
            text));
  }

  /// The files opened last, the latest first.
  public List<Path> recentFiles() {
    return get(RECENT).stream().map(Path::of).toList();
  }

  public synchronized void addRecentFile(Path file) {
    var files = new ArrayList<>(get(RECENT));
    var text = file.toAbsolutePath().toString();
    files.remove(text);
    files.addFirst(text);
    set(RECENT, List.copyOf(files.subList(0, Math.min(files.size(), MOST_RECENT))));
  }

  public synchronized void forgetRecentFiles() {
    set(RECENT, List.of());
  }
}
