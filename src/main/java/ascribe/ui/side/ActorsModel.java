package ascribe.ui.side;

import ascribe.model.Actor;
import ascribe.model.Mention;
import ascribe.review.Passage;
import ascribe.session.Counts;
import ascribe.session.SessionState;
import ascribe.session.Voices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which rows the actors panel shows: those who speak before those who are only spoken of, the
/// loudest first.
public final class ActorsModel {

  /// Text around a mention, in UTF-16 units.
  private static final int REACH = 48;

  private final Set<String> expanded = new HashSet<>();
  private String search = "";
  private @Nullable SessionState state;
  private @Nullable List<Passage> portrayed;
  private Voices voices = Voices.of(List.of());
  private Map<String, Double> quotedShares = Map.of();
  private List<ActorRow> rows = List.of();

  public List<ActorRow> rows() {
    return rows;
  }

  /// The portrait of the document, whatever the filter lets through.
  public Voices voices() {
    return voices;
  }

  public void show(SessionState state) {
    this.state = state;
    var passages = state.passages();
    if (passages != portrayed) { // the same list while neither document nor corrections changed
      portrayed = passages;
      voices = Voices.of(passages);
      quotedShares = voices.quotedShares();
    }
    update();
  }

  /// Shows only voices with these letters in a name, role or affiliation.
  public void search(String letters) {
    search = letters.strip().toLowerCase(Locale.ROOT);
    update();
  }

  /// Whether the reader looks for somebody.
  boolean searching() {
    return !search.isEmpty();
  }

  /// Shows or hides the mentions of a voice.
  public void toggle(Voice voice) {
    if (!expanded.remove(voice.id())) {
      expanded.add(voice.id());
    }
    update();
  }

  private void update() {
    var state = this.state;
    if (state == null) {
      return;
    }
    var passages = byVoice(state);
    var heads = new ArrayList<ActorRow.Head>();
    for (var actor : state.shown().actors()) {
      if (found(actor)) {
        heads.add(
            head(state, new Voice.Known(actor), passages.getOrDefault(actor.id(), List.of())));
      }
    }
    heads.sort(order());
    for (var voice : List.of(new Voice.Anonymous(), new Voice.Unattributed())) {
      if (search.isEmpty() && state.passages().stream().anyMatch(voice::speaks)) {
        heads.add(head(state, voice, passages(state, voice::speaks)));
      }
    }
    var text = state.shown().document().text();
    var all = new ArrayList<ActorRow>();
    for (var head : heads) {
      all.add(head);
      if (head.expanded() && head.voice() instanceof Voice.Known known) {
        known.actor().mentions().forEach(m -> all.add(mentioned(text, known, m)));
      }
    }
    rows = List.copyOf(all);
  }

  private ActorRow.Head head(SessionState state, Voice voice, List<Passage> passages) {
    return new ActorRow.Head(
        voice,
        Counts.of(passages),
        switch (voice) {
          case Voice.Known(var actor) -> quotedShares.getOrDefault(actor.id(), 0.0);
          case Voice.Unattributed _ -> quotedShares.getOrDefault("", 0.0);
          case Voice.Anonymous _ ->
              state.shown().actors().stream()
                  .filter(a -> a.naming() == ascribe.model.Naming.ANONYMOUS)
                  .mapToDouble(a -> quotedShares.getOrDefault(a.id(), 0.0))
                  .sum();
        },
        VoiceFilter.chosen(state.filter(), voice),
        VoiceFilter.excluded(state.filter(), voice),
        expanded.contains(voice.id()));
  }

  private static Map<String, List<Passage>> byVoice(SessionState state) {
    var byVoice = new HashMap<String, List<Passage>>();
    for (var passage : passages(state, p -> p.speaker() != null)) {
      var speaker = passage.speaker();
      if (speaker != null) {
        byVoice.computeIfAbsent(speaker.id(), _ -> new ArrayList<>()).add(passage);
      }
    }
    return byVoice;
  }

  /// What the filter would let through if it asked for no voice.
  private static List<Passage> passages(SessionState state, Predicate<Passage> which) {
    var rest = VoiceFilter.withoutVoices(state.filter());
    return state.passages().stream().filter(which).filter(rest::matches).toList();
  }

  private boolean found(Actor actor) {
    if (search.isEmpty()) {
      return true;
    }
    var words = new ArrayList<String>();
    words.add(actor.name());
    words.addAll(actor.aliases());
    words.addAll(actor.roles());
    words.addAll(actor.affiliations());
    return words.stream().anyMatch(w -> w.toLowerCase(Locale.ROOT).contains(search));
  }

  private static ActorRow.Mentioned mentioned(String text, Voice.Known voice, Mention mention) {
    var excerpt = Excerpt.of(text, mention.span(), REACH);
    return new ActorRow.Mentioned(
        voice, mention, excerpt.before(), excerpt.words(), excerpt.after());
  }

  /// Independent of the filter, so that no row runs away under the pointer.
  private Comparator<ActorRow.Head> order() {
    var words = new HashMap<String, Integer>();
    for (var share : voices.shares()) {
      if (share.actor() != null) {
        words.put(share.actor().id(), share.words());
      }
    }
    return Comparator.comparingInt((ActorRow.Head h) -> -words.getOrDefault(h.voice().id(), 0))
        .thenComparingInt(h -> -mentions(h))
        .thenComparing(h -> h.voice().id());
  }

  private static int mentions(ActorRow.Head head) {
    return head.voice() instanceof Voice.Known(var actor) ? actor.mentions().size() : 0;
  }
}
