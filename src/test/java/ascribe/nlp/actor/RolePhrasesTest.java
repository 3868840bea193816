package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Source type and naming of labelled role phrases, written before the rules; a third of them was
/// put away until the rules were done.
class RolePhrasesTest {

  @Test
  void readsTheDevelopmentPhrases() {
    assertThat(shareRight("role-phrases.tsv")).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void readsNineInTenOfTheHeldOutPhrases() {
    assertThat(shareRight("role-phrases-held-out.tsv")).isGreaterThanOrEqualTo(0.9);
  }

  private static double shareRight(String file) {
    var rows = rows(file);
    var wrong = new ArrayList<String>();
    for (var row : rows) {
      var phrase = row.getFirst();
      var source = Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
      var actors = Actors.in("[source:" + source + "] [cue:said] [content:the plan would work].");
      var got = actors.document().actor(actors.document().attributions().getFirst().actor());
      var read = got.map(RolePhrasesTest::read).orElse("nobody");
      if (!read.equals(row.get(1) + " " + row.get(2))) {
        wrong.add(phrase + ": " + read + ", not " + row.get(1) + " " + row.get(2));
      }
    }
    double share = 1 - (double) wrong.size() / rows.size();
    wrong.forEach(line -> System.out.println(file + ": " + line));
    System.out.printf("%s: %.1f %% of %d right%n", file, 100 * share, rows.size());
    return share;
  }

  private static String read(Actor actor) {
    return actor.sourceType() + " " + actor.naming();
  }

  private static List<List<String>> rows(String file) {
    try (var in = RolePhrasesTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
