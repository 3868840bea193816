package ascribe.ui.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which documents wait to be looked through for marks. One search a document: what the desk opens
/// or looks through is left to it; and what the reader has stopped waits no more. Thread-safe.
public final class Searches {

  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> declined = new HashSet<>();

  /// How often the desk has taken each: a document that is opened again is there twice for a while.
  private final Map<String, Integer> atDesk = new HashMap<>();

  /// Lets documents wait behind those that do, except where the reader has stopped their search.
  public synchronized void await(Collection<String> ids) {
    ids.stream().filter(id -> !declined.contains(id)).forEach(waiting::add);
  }

  /// Lets documents wait for which the reader asks.
  public synchronized void ask(Collection<String> ids) {
    ids.forEach(declined::remove);
    waiting.addAll(ids);
  }

  /// The first that waits and is not at the desk. It goes on waiting.
  public synchronized Optional<String> next() {
    return waiting.stream().filter(id -> !atDesk.containsKey(id)).findFirst();
  }

  /// Whether a document still waits and is not at the desk.
  public synchronized boolean isWanted(String id) {
    return waiting.contains(id) && !atDesk.containsKey(id);
  }

  /// How many documents wait, those at the desk among them.
  public synchronized int size() {
    return waiting.size();
  }

  /// Lets documents wait no more; later they may again.
  public synchronized void drop(Collection<String> ids) {
    ids.forEach(waiting::remove);
  }

  /// Lets nothing wait any more; later everything may again.
  public synchronized void dropAll() {
    waiting.clear();
  }

  /// Stops what waits, until the reader asks for it.
  public synchronized void declineAll() {
    declined.addAll(waiting);
    waiting.clear();
  }

  synchronized void decline(String id) {
    declined.add(id);
    waiting.remove(id);
  }

  /// Leaves a document to the desk, until it is [freed][#free].
  synchronized void take(String id) {
    atDesk.merge(id, 1, Integer::sum);
  }

  synchronized void free(String id) {
    atDesk.computeIfPresent(id, (_, times) -> times == 1 ? null : times - 1);
  }
}
