package ascribe.ui.voices;

import ascribe.model.Actor;
import ascribe.model.SourceType;
import ascribe.picture.VoicesWords;
import ascribe.session.Voices;
import ascribe.session.VoicesPortrait;
import ascribe.session.VoicesPortrait.Even;
import ascribe.session.VoicesPortrait.MostlyUnknown;
import ascribe.session.VoicesPortrait.OneSided;
import ascribe.session.VoicesPortrait.Several;
import ascribe.session.VoicesPortrait.Silent;
import ascribe.session.VoicesPortrait.Single;
import ascribe.session.VoicesPortrait.Unknown;
import ascribe.session.VoicesPortrait.Unnamed;
import ascribe.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/// The words on a portrait of voices, in the window's language.
public record VoicesSpeech() implements VoicesWords {

  @Override
  public String sentence(Voices voices) {
    return switch (VoicesPortrait.of(voices)) {
      case Silent() -> Messages.get("voices.none");
      case Unknown() -> Messages.get("voices.unknown");
      case Single(var source, double part) when part == 1 ->
          Messages.get("voices.all", name(source.actor()));
      case Single(var source, double part) ->
          Messages.get("voices.single", part, name(source.actor()));
      case Unnamed(int sources) -> Messages.get("voices.unnamed", sources);
      case MostlyUnknown(double unknown, int sources) ->
          Messages.get("voices.mostlyUnknown", unknown, sources);
      case OneSided(var source, double part) ->
          Messages.get("voices.one", part, name(source.actor()));
      case Even(int sources, var first, var second, double part) ->
          Messages.get("voices.even", sources, name(first.actor()), name(second.actor()), part);
      case Several(int sources, var source, double part) ->
          Messages.get("voices.several", sources, name(source.actor()), part);
    };
  }

  @Override
  public String bySource() {
    return Messages.get("voices.bySource");
  }

  @Override
  public String byType() {
    return Messages.get("voices.byType");
  }

  @Override
  public String quoteAgainstParaphrase() {
    return Messages.get("voices.parts");
  }

  @Override
  public String quoted() {
    return Messages.get("voices.quoted");
  }

  @Override
  public String paraphrased() {
    return Messages.get("voices.paraphrased");
  }

  @Override
  public String sources() {
    return Messages.get("voices.sources");
  }

  @Override
  public String independent() {
    return Messages.get("voices.independent");
  }

  @Override
  public String unattributed() {
    return Messages.get("voices.unattributed");
  }

  @Override
  public String unsourcedClaims() {
    return Messages.get("voices.unsourcedClaims");
  }

  @Override
  public String of(SourceType type) {
    return Messages.of(type);
  }

  @Override
  public String name(@Nullable Actor actor) {
    return actor == null ? Messages.get("voices.nobody") : actor.name();
  }

  @Override
  public String others(int count) {
    return Messages.get("voices.others", count);
  }

  @Override
  public String percent(double share) {
    return Messages.get("voices.percent", share);
  }

  @Override
  public String number(int number) {
    return Messages.get("voices.number", number);
  }

  @Override
  public String row(String name, double share, int words) {
    return Messages.get("voices.row", name, share, words);
  }
}
