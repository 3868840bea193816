package ascribe.ui.card;

import ascribe.model.Actor;
import ascribe.model.Mention;
import ascribe.model.MentionKind;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// How the words of a source lead to an actor: "he → Shraibman → Artyom Shraibman".
///
/// @param links from the words in the source to the actor's name; neighbours differ
/// @param rules in plain words, why each mention belongs to the one it rests on
record MentionChain(List<String> links, List<String> rules) {

  MentionChain {
    links = List.copyOf(links);
    rules = List.copyOf(rules);
  }

  /// The chain of `actor` from its first mention in `source`; only the name when none is there.
  static MentionChain of(String text, Actor actor, List<Span> source) {
    var links = new ArrayList<String>();
    var rules = new ArrayList<String>();
    var seen = new HashSet<Span>();
    var mention = first(actor, source);
    while (mention.isPresent() && seen.add(mention.get().span())) {
      link(links, mention.get().span().of(text));
      var because = mention.get().because();
      if (because == null) {
        break;
      }
      if (!rules.contains(because.rule())) {
        rules.add(because.rule());
      }
      mention = at(actor, because.restsOn());
    }
    link(links, actor.name());
    return new MentionChain(links, rules);
  }

  private static void link(List<String> links, String words) {
    var flat = words.replaceAll("\\s+", " ");
    if (links.isEmpty() || !links.getLast().equalsIgnoreCase(flat)) {
      links.add(flat);
    }
  }

  /// A name in the source says more than the role beside it.
  private static Optional<Mention> first(Actor actor, List<Span> source) {
    var inside =
        actor.mentions().stream()
            .filter(m -> source.stream().anyMatch(s -> s.contains(m.span())))
            .toList();
    return inside.stream()
        .filter(m -> m.kind() == MentionKind.NAME)
        .findFirst()
        .or(() -> inside.stream().findFirst());
  }

  private static Optional<Mention> at(Actor actor, Span span) {
    return actor.mentions().stream().filter(m -> m.span().equals(span)).findFirst();
  }

  /// Whether the chain says more than the name.
  boolean isLong() {
    return links.size() > 1;
  }

  String words() {
    return String.join(" → ", links);
  }
}
