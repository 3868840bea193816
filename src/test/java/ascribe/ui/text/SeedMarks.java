package ascribe.ui.text;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.model.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The seed document, marked by hand.
final class SeedMarks {

  private SeedMarks() {}

  static Document document() {
    try {
      var text = Files.readString(Path.of("seeds", "000_844845e9541b1332.txt"));
      return Document.of("seed", "When Donald Trump picked up the phone en …", null, "en", text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AnnotatedDocument annotated() {
    return new Marking(document())
        .actor("p1", "Artyom Shraibman")
        .actor("p2", "Donald Trump")
        .actor("p3", "Belarus")
        .actor("p4", "Alexander Lukashenko")
        .mark(
            "a1",
            Form.DIRECT,
            "p1",
            "Artyom Shraibman, a political analyst writing for the Carnegie Endowment for"
                + " International Peace",
            "noted",
            true,
            "“The conversation was a breakthrough for Minsk,”",
            "“It seems that months of cautious contact with Washington, measured concessions, and"
                + " concerted messaging from Lukashenko eventually produced the desired result.”")
        .from("That Trump referred")
        .mark(
            "a2",
            Form.MIXED,
            "p2",
            "Trump",
            "referred to",
            false,
            "Lukashenko as “highly respected President”")
        .mark("a3", Form.INDIRECT, "p2", "He", "said", false, "he hoped more would follow")
        .from("“Trump’s social")
        .mark(
            "a4",
            Form.DIRECT,
            "p1",
            "Shraibman",
            "said",
            true,
            "“Trump’s social media post was significant,”",
            "“It broke with the West’s practice since 2020 of not calling Lukashenko ‘president’."
                + " And the willingness to meet him in person, even without a set date, was a"
                + " diplomatic win for Minsk.”")
        .from("In a second post")
        .mark(
            "a5",
            Form.INDIRECT,
            "p2",
            "Trump",
            "claiming",
            false,
            "there were up to 1,300 political prisoners")
        .mark(
            "a6",
            Form.INDIRECT,
            "p1",
            "Shraibman",
            "According to",
            true,
            "several factors explain this apparent shift in stance")
        .from("“Firstly")
        .mark(
            "a7",
            Form.DIRECT,
            "p1",
            "Shraibman",
            "wrote",
            true,
            "“Firstly, Lukashenko has been releasing small groups of prisoners, including US"
                + " citizens, over the past year,”",
            "“This tactic seems to have convinced Washington that it can do business with Minsk. As"
                + " a bonus, it enables Trump to demonstrate his effectiveness where his"
                + " predecessor and European leaders have failed.”")
        .from("This tactic seems")
        .uncertain(
            "a7b",
            Form.INDIRECT,
            null,
            "Washington",
            "convinced",
            "that it can do business with Minsk")
        .from("A second reason")
        .mark(
            "a8",
            Form.INDIRECT,
            "p1",
            "he",
            "said",
            true,
            "A second reason",
            "was the success of Belarusian civil society in making political prisoners central to"
                + " Western engagement with Minsk")
        .from("“Sanctions")
        .mark(
            "a9",
            Form.DIRECT,
            "p1",
            "Shraibman",
            "wrote",
            false,
            "“Sanctions have been linked to it for many years,”")
        .from("But perhaps")
        .authorClaim(
            "c1",
            "But perhaps most crucially, Belarus has positioned itself as a useful go-between amid"
                + " US-Russia talks on Ukraine.")
        .mark(
            "a10",
            Form.DIRECT,
            "p1",
            "Shraibman",
            "noting",
            true,
            "“The Trump-Lukashenko call a few hours before Trump’s encounter with Putin in Alaska"
                + " suggests that the Belarusian leader is playing some sort of role.”")
        .from("Yet the")
        .authorClaim("c2", "Yet the outcome remains uncertain.")
        .mark(
            "a11",
            Form.DIRECT,
            "p1",
            "Shraibman",
            "warned",
            true,
            "“All Minsk has actually gotten from Washington so far is tweets, official visits, and"
                + " pleasantries,”",
            "“Lukashenko—the architect of Belarus’ longstanding ‘oil for kisses’ relationship with"
                + " Russia—should know better than anyone that fanfare and flattery are often a"
                + " substitute for real action.”")
        .from("Minsk has begun")
        .mark(
            "a12",
            Form.INDIRECT,
            "p3",
            "Minsk",
            "has begun signalling",
            false,
            "that it expects something tangible from Washington in return")
        .mark(
            "a13",
            Form.DIRECT,
            "p1",
            "Shraibman",
            "wrote",
            false,
            "“In his August interview with d magazine, Lukashenko named two goals: the"
                + " normalisation of diplomatic relations with the United States, and the lifting"
                + " of US sanctions against Belarus,”")
        .from("In his August")
        .mark(
            "a14",
            Form.INDIRECT,
            "p4",
            "Lukashenko",
            "named",
            false,
            "the normalisation of diplomatic relations with the United States, and the lifting of"
                + " US sanctions against Belarus")
        .annotated();
  }
}
