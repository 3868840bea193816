package ascribe.picture;

import ascribe.model.Actor;
import ascribe.model.SourceType;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words on a portrait of voices, in some language.
public interface VoicesWords {

  /// The portrait in one plain sentence.
  String sentence(Voices voices);

  String bySource();

  String byType();

  String quoteAgainstParaphrase();

  String quoted();

  String paraphrased();

  String sources();

  String independent();

  String unattributed();

  String unsourcedClaims();

  String of(SourceType type);

  /// @param actor null for words whose speaker is not known
  String name(@Nullable Actor actor);

  /// How many smaller voices are together in one row.
  String others(int count);

  /// @param share 0 to 1
  String percent(double share);

  String number(int number);

  /// A row as it is read out.
  String row(String name, double share, int words);

  /// For files that no window has a part in.
  VoicesWords ENGLISH = new English();

  /// English words.
  record English() implements VoicesWords {

    @Override
    public String sentence(Voices voices) {
      return switch (VoicesPortrait.of(voices)) {
        case Silent() -> "Nobody is quoted or paraphrased here.";
        case Unknown() -> "Words are attributed here, but to nobody known.";
        case Single(var source, double part) when part == 1 ->
            "All attributed words come from one source: " + name(source.actor()) + ".";
        case Single(var source, double part) ->
            percent(part)
                + " of attributed words come from one source: "
                + name(source.actor())
                + "; for the rest no source is known.";
        case Unnamed(int sources) -> sources + " sources speak, and none of them is named.";
        case MostlyUnknown(double unknown, int sources) ->
            "For "
                + percent(unknown)
                + " of attributed words no source is known; the rest comes from "
                + sources
                + " sources.";
        case OneSided(var source, double part) ->
            percent(part)
                + " of attributed words come from one source: "
                + name(source.actor())
                + ".";
        case Even(int sources, var first, var second, double part) ->
            sources
                + " sources speak; "
                + name(first.actor())
                + " and "
                + name(second.actor())
                + " have as many of the attributed words as each other ("
                + percent(part)
                + " each).";
        case Several(int sources, var source, double part) ->
            sources
                + " sources speak; "
                + name(source.actor())
                + " has the largest part of the attributed words ("
                + percent(part)
                + ").";
      };
    }

    @Override
    public String bySource() {
      return "Words by source";
    }

    @Override
    public String byType() {
      return "Words by kind of source";
    }

    @Override
    public String quoteAgainstParaphrase() {
      return "Quoted and paraphrased";
    }

    @Override
    public String quoted() {
      return "quoted";
    }

    @Override
    public String paraphrased() {
      return "paraphrased";
    }

    @Override
    public String sources() {
      return "Sources";
    }

    @Override
    public String independent() {
      return "Independent sources";
    }

    @Override
    public String unattributed() {
      return "Passages without a known source";
    }

    @Override
    public String unsourcedClaims() {
      return "Claims no source answers for";
    }

    @Override
    public String of(SourceType type) {
      return type.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name(@Nullable Actor actor) {
      return actor == null ? "unattributed" : actor.name();
    }

    @Override
    public String others(int count) {
      return count + " others";
    }

    @Override
    public String percent(double share) {
      return Math.round(share * 100) + " %";
    }

    @Override
    public String number(int number) {
      return Integer.toString(number);
    }

    @Override
    public String row(String name, double share, int words) {
      return name + ": " + percent(share) + ", " + words + " words";
    }
  }
}
