package ascribe.ui.voices;

import ascribe.model.Actor;
import ascribe.model.SourceType;
import ascribe.picture.VoicesWords;
import ascribe.session.Voices;
import ascribe.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/// The words on a portrait of voices, in the window's language.
public record VoicesSpeech() implements VoicesWords {

  @Override
  public String sentence(Voices voices) {
    var loudest = voices.loudest();
    if (loudest.isEmpty()) {
      return Messages.get(voices.words() == 0 ? "voices.none" : "voices.unknown");
    }
    var share = loudest.get();
    double part = (double) share.words() / voices.words();
    var name = name(share.actor());
    return voices.oneSided()
        ? Messages.get("voices.one", part, name)
        : Messages.get("voices.several", voices.sources(), name, part);
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
