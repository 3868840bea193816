package ascribe.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.session.Counts;
import ascribe.session.Voices;
import ascribe.session.Voices.Share;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesSentenceTest {

  /// @param shares names and words: a name in capitals is named, "?" is nobody known
  private static Voices voices(String shares) {
    return new Voices(
        Stream.of(shares.split(" "))
            .filter(s -> !s.isEmpty())
            .map(VoicesSentenceTest::share)
            .sorted(Comparator.comparingInt(Share::words).reversed())
            .toList(),
        1,
        0,
        0,
        0);
  }

  private static Share share(String words) {
    var name = words.split(":")[0];
    var actor =
        new Actor(
            name,
            name,
            ActorType.PERSON,
            List.of(),
            List.of(),
            List.of(),
            SourceType.OTHER,
            Character.isUpperCase(name.charAt(0)) ? Naming.NAMED : Naming.ANONYMOUS,
            List.of());
    return new Share(
        name.equals("?") ? null : actor,
        0,
        Integer.parseInt(words.split(":")[1]),
        Counts.of(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''              | Nobody is quoted or paraphrased here.",
        "Ann:0           | Nobody is quoted or paraphrased here.",
        "?:5             | Words are attributed here, but to nobody known.",
        "Ann:5           | All attributed words come from one source: Ann.",
        "official:5      | All attributed words come from one source: official.",
        "Ann:5 Ben:0     | All attributed words come from one source: Ann.",
        "Ann:1 ?:3       | 25 % of attributed words come from one source: Ann; for the rest no"
            + " source is known.",
        "clerk:5 guard:2 | 2 sources speak, and none of them is named.",
        "Ann:2 Ben:1 ?:7 | For 70 % of attributed words no source is known; the rest comes from 2"
            + " sources.",
        "Ann:6 Ben:4     | 60 % of attributed words come from one source: Ann.",
        "Ann:5 Ben:5     | 2 sources speak; Ann and Ben have as many of the attributed words as"
            + " each other (50 % each).",
        "Ann:4 Ben:3 c:3 | 3 sources speak; Ann has the largest part of the attributed words (40"
            + " %).",
      })
  void saysInOneSentenceWhatTheVoicesComeTo(String shares, String sentence) {
    assertThat(VoicesWords.ENGLISH.sentence(voices(shares.strip()))).isEqualTo(sentence);
  }
}
