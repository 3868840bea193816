package ascribe.ui.side;

import ascribe.model.Layer;
import ascribe.ui.i18n.Messages;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a voice in words.
final class VoiceWords {

  private VoiceWords() {}

  static String name(Voice voice) {
    return switch (voice) {
      case Voice.Known(var actor) -> actor.name();
      case Voice.Anonymous _ -> Messages.get("actors.anonymous");
      case Voice.Unattributed _ -> Messages.get("actors.unattributed");
    };
  }

  /// Role and affiliation, the first of each.
  static String role(Voice voice) {
    return voice instanceof Voice.Known(var actor)
        ? Stream.of(actor.roles(), actor.affiliations())
            .flatMap(words -> words.stream().limit(1))
            .collect(Collectors.joining(" · "))
        : "";
  }

  /// Everything that is known of a voice, a line each.
  static String full(Voice voice) {
    if (!(voice instanceof Voice.Known(var actor))) {
      return name(voice);
    }
    var lines = new ArrayList<String>();
    lines.add(actor.name());
    lines.add(Messages.of(actor.sourceType()));
    lines.addAll(actor.roles());
    lines.addAll(actor.affiliations());
    if (!actor.aliases().isEmpty()) {
      lines.add(Messages.get("actors.also", String.join(", ", actor.aliases())));
    }
    return String.join("\n", lines);
  }

  /// A row as it is read out.
  static String spoken(ActorRow.Head head) {
    var parts = new ArrayList<String>();
    parts.add(name(head.voice()));
    if (!role(head.voice()).isEmpty()) {
      parts.add(role(head.voice()));
    }
    for (var layer : Layer.values()) {
      if (head.counts().of(layer) > 0) {
        parts.add(Messages.of(layer) + " " + head.counts().of(layer));
      }
    }
    if (head.share() > 0) {
      parts.add(Messages.get("actors.share", head.share()));
    }
    if (head.chosen()) {
      parts.add(Messages.get("actors.chosen"));
    }
    if (head.excluded()) {
      parts.add(Messages.get("actors.excluded"));
    }
    return String.join(", ", parts);
  }
}
