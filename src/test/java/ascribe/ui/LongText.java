package ascribe.ui;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.ClaimType;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Mention;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.Provenance;
import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.model.Timex;
import ascribe.model.TimexReading;
import ascribe.model.TimexType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes long texts with marks, the same ones for the same numbers.
public final class LongText {

  private static final String[] WORDS =
      """
      the harbour council of a small town met in the evening and nobody could say whether new
      cranes would come before winter while ships waited outside because wind had turned
      over night so that pilots refused to work without another tug or more daylight\
      """
          .split("\\s+");

  private final Random random = new Random(20);
  private final StringBuilder text = new StringBuilder();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private int words;

  private LongText(int actors) {
    for (int i = 0; i < actors; i++) {
      mentions.add(new ArrayList<>());
    }
  }

  /// @param words about as many as the text gets
  /// @param marks quotes and paraphrases, evenly spread
  /// @param paragraph words of a paragraph
  public static AnnotatedDocument of(
      String title, int words, int marks, int actors, int paragraph) {
    var made = new LongText(actors);
    int each = words / marks;
    int before = 0;
    while (made.words < words) {
      made.mark();
      made.prose(each - 30);
      if (made.words - before >= paragraph) {
        made.text.append("\n\n");
        before = made.words;
      }
    }
    return made.annotated(title);
  }

  /// A date in every third mark, from 1848 to 2026, most of them late.
  public static AnnotatedDocument dated(AnnotatedDocument text) {
    var random = new Random(1848);
    var dates = new ArrayList<Timex>();
    for (int i = 0; i < text.attributions().size(); i += 3) {
      int at = text.attributions().get(i).content().getFirst().start() + 1;
      var day =
          i == 0
              ? LocalDate.of(1848, 3, 13)
              : LocalDate.of(2026, 1, 1).minusDays((long) Math.exp(random.nextDouble() * 9));
      var value = i % 2 == 0 ? day.toString() : String.valueOf(day.getYear());
      dates.add(
          new Timex(
              "t" + i,
              new Span(at, at + 4),
              TimexType.DATE,
              new TimexReading.Fixed(value),
              value,
              Timex.Anchor.NONE,
              "",
              new FromRule("benchmark"),
              ReviewState.NONE));
    }
    return new AnnotatedDocument(
        text.document(),
        text.attributions(),
        text.authorClaims(),
        text.actors(),
        dates,
        text.notes());
  }

  private void prose(int count) {
    while (count > 0) {
      int length = Math.min(count, 9 + random.nextInt(14));
      sentence(length);
      text.append(". ");
      count -= length;
    }
  }

  private Span sentence(int length) {
    int start = text.length();
    for (int i = 0; i < length; i++) {
      var word = WORDS[random.nextInt(WORDS.length)];
      text.append(i == 0 ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) : " ")
          .append(i == 0 ? word.substring(1) : word);
    }
    words += length;
    return new Span(start, text.length());
  }

  /// A quote or a paraphrase of about thirty words.
  private void mark() {
    int actor = random.nextInt(mentions.size());
    boolean quote = random.nextInt(3) > 0;
    int start = text.length();
    text.append(quote ? "“" : "");
    sentence(24);
    text.append(quote ? ",”" : "");
    var content = new Span(start, text.length());
    text.append(quote ? "" : ",").append(' ');
    int cue = text.length();
    text.append("said ");
    int source = text.length();
    text.append(name(actor));
    var named = new Span(source, text.length());
    text.append(". ");
    words += 3;
    boolean claim = quote && random.nextBoolean();
    var told = mentions.get(actor);
    told.add(new Mention(named, MentionKind.NAME, null));
    attributions.add(
        new Attribution(
            "a" + attributions.size(),
            List.of(content),
            quote ? Form.DIRECT : Form.INDIRECT,
            List.of(new Span(cue, cue + 4)),
            CueClass.SAYING,
            List.of(named),
            "p" + actor,
            claim ? ClaimType.ASSESSMENT : null,
            claim,
            null,
            random.nextInt(10) == 0,
            new Provenance.FromModel("attribution", "1", 0.9),
            ReviewState.NONE));
  }

  private static String name(int actor) {
    return "Anna Lind" + Character.toString('a' + actor / 26 % 26) + (char) ('a' + actor % 26);
  }

  private AnnotatedDocument annotated(String title) {
    var actors = new ArrayList<Actor>();
    for (int i = 0; i < mentions.size(); i++) {
      if (!mentions.get(i).isEmpty()) {
        actors.add(
            new Actor(
                "p" + i,
                name(i),
                ActorType.PERSON,
                List.of(),
                List.of("pilot"),
                List.of(),
                SourceType.values()[i % SourceType.values().length],
                Naming.NAMED,
                mentions.get(i)));
      }
    }
    var document = Document.of(title, title, null, "en", text.toString());
    return new AnnotatedDocument(document, attributions, List.of(), actors, List.of(), List.of());
  }
}
