package ascribe.ui.card;

import ascribe.model.Actor;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.review.Passage;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Confidence;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the card says of a passage.
///
/// @param who the speaker's name, or that there is none
/// @param role and affiliation; empty when unknown
/// @param facts form, claim type and the like, a few words each
/// @param why how the program came to it, a sentence each
record CardText(String who, String role, List<String> facts, List<String> why) {

  CardText {
    facts = List.copyOf(facts);
    why = List.copyOf(why);
  }

  static CardText of(Passage passage) {
    var speaker = passage.speaker();
    return new CardText(
        who(passage),
        speaker == null ? unknown(passage) : role(speaker),
        facts(passage),
        why(passage));
  }

  private static String who(Passage passage) {
    return switch (passage) {
      case Passage.Authored _ -> Messages.get("card.author");
      case Passage.Attributed p -> p.actor() == null ? source(passage) : p.actor().name();
    };
  }

  /// A source that belongs to nobody known is named in the words of the text.
  private static String source(Passage passage) {
    var text = passage.document().text();
    var words =
        passage.source().stream().map(s -> s.of(text)).collect(Collectors.joining(" … ")).strip();
    return words.isEmpty() ? Messages.get("card.nobody") : words.replaceAll("\\s+", " ");
  }

  private static String unknown(Passage passage) {
    return passage.source().isEmpty() ? "" : Messages.get("card.unknownSource");
  }

  static String role(Actor actor) {
    return Stream.concat(actor.roles().stream().limit(1), actor.affiliations().stream().limit(1))
        .collect(Collectors.joining(" · "));
  }

  private static List<String> facts(Passage passage) {
    var facts = new ArrayList<String>();
    var form = passage.form();
    if (form != null) {
      facts.add(Messages.of(form));
    }
    var claim = passage.claim();
    if (claim != null) {
      boolean analyst = passage instanceof Passage.Attributed p && p.attribution().analystClaim();
      facts.add(
          analyst ? Messages.get("card.analystClaim", Messages.of(claim)) : Messages.of(claim));
    }
    if (!passage.cue().isEmpty()) {
      facts.add(Messages.get("card.cue", passage.cueWords()));
    }
    if (passage.uncertain()) {
      facts.add(Messages.get("card.uncertain"));
    }
    return facts;
  }

  private static List<String> why(Passage passage) {
    var why = new ArrayList<String>();
    var speaker = passage.speaker();
    if (speaker != null) {
      var chain = MentionChain.of(passage.document().text(), speaker, passage.source());
      if (chain.isLong()) {
        why.add(chain.words());
      }
      chain.rules().stream().map(RuleWords::here).forEach(why::add);
    }
    why.add(found(passage));
    var decided = decided(passage);
    if (decided != null) {
      why.add(decided);
    }
    return why;
  }

  private static String found(Passage passage) {
    return switch (passage.provenance()) {
      case Provenance.FromModel(var name, var version, var confidence) ->
          Messages.get("card.byModel", Confidence.shown(confidence), name, version);
      case Provenance.FromRule(var id) ->
          Messages.find("rule." + id).orElseGet(() -> Messages.get("card.byRule", id));
      case Provenance.FromReader(var at) -> Messages.get("card.byReader", day(at));
    };
  }

  private static @Nullable String decided(Passage passage) {
    var at = passage.decided();
    if (at == null) {
      return null;
    }
    return passage.review() == ReviewState.ACCEPTED ? Messages.get("card.accepted", day(at)) : null;
  }

  private static String day(java.time.Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .format(at.atZone(ZoneId.systemDefault()));
  }
}
