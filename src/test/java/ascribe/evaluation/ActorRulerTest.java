package ascribe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.model.Mention;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorRulerTest {

  private static final String TEXT = "😀 Ada Lund runs Orbit. Lund met Bo Falk; she told him off.";

  @TempDir private Path folder;

  @Test
  void scoresActorsNamesAndPronounsOfTheListedTexts() throws IOException {
    var list = gum();

    var scores = ActorRuler.score(folder, list, ActorRulerTest::tag);

    assertThat(scores.print())
        .isEqualTo(
            """
            person           P  50.0 R  50.0 F1  50.0  gold 2
            organization     P   0.0 R   0.0 F1   0.0  gold 1
            names person     P  66.7 R  66.7 F1  66.7  gold 3
            names organi     P   0.0 R   0.0 F1   0.0  gold 1
            pronoun          P  50.0 R  50.0 F1  50.0  gold 2
            dates            P   0.0 R   0.0 F1   0.0  gold 0
            calendar dates   P   0.0 R   0.0 F1   0.0  gold 0
            value of found   P   0.0 R   0.0 F1   0.0  gold 0
            documents        1
            """);
  }

  /// Gold: Ada Lund (twice, "she") and Bo Falk ("him"), Orbit.
  private Path gum() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text").resolve("a.txt"), TEXT);
    Files.writeString(
        folder.resolve("gold").resolve("a.json"),
        """
        {"date": "", "dates": [], "actors": [
          {"type": "person", "mentions": [
            {"span": [2, 10], "head": [2, 10], "kind": "name", "text": "Ada Lund"},
            {"span": [23, 27], "head": [23, 27], "kind": "name", "text": "Lund"},
            {"span": [41, 44], "head": [41, 44], "kind": "pronoun", "text": "she"}]},
          {"type": "person", "mentions": [
            {"span": [32, 39], "head": [32, 39], "kind": "name", "text": "Bo Falk"},
            {"span": [50, 53], "head": [50, 53], "kind": "pronoun", "text": "him"}]},
          {"type": "organization", "mentions": [
            {"span": [16, 21], "head": [16, 21], "kind": "name", "text": "Orbit"}]}],
         "entities": [
           {"type": "person", "kind": "name", "head": [2, 10]},
           {"type": "person", "kind": "name", "head": [23, 27]},
           {"type": "person", "kind": "name", "head": [32, 39]},
           {"type": "person", "kind": "nominal", "head": [48, 49]},
           {"type": "organization", "kind": "name", "head": [16, 21]}]}
        """);
    var list = folder.resolve("list.txt");
    Files.writeString(list, "a\n");
    return list;
  }

  /// Finds Ada Lund with both names and both pronouns, and takes "Orbit" for a person; Bo Falk is
  /// missed.
  private static AnnotatedDocument tag(Document document) {
    var ada =
        actor(
            "p1",
            mention("Ada Lund", MentionKind.NAME),
            new Mention(new Span(24, 28), MentionKind.NAME, null),
            mention("she", MentionKind.PRONOUN),
            mention("him", MentionKind.PRONOUN));
    var orbit = actor("p2", mention("Orbit", MentionKind.NAME));
    return AnnotatedDocument.untagged(document).withActors(List.of(ada, orbit));
  }

  private static Mention mention(String words, MentionKind kind) {
    int start = TEXT.indexOf(words);
    return new Mention(new Span(start, start + words.length()), kind, null);
  }

  private static Actor actor(String id, Mention... mentions) {
    return new Actor(
        id,
        id,
        ActorType.PERSON,
        List.of(),
        List.of(),
        List.of(),
        SourceType.OTHER,
        Naming.NAMED,
        List.of(mentions));
  }
}
