package ascribe.nlp.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Provenance.FromRule;
import ascribe.nlp.attribution.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who speaks in a conversation that is written down.
class TranscriptTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // names in capitals, in full and short, with titles and descriptions
        """
        Senator Ann Lund was on the air on Sunday.

        [source:PETER GRAY, HOST][cue::] [content:Senator, will the port be open?]

        [source:SEN. ANN LUND (D-OREGON)][cue::] [content:I think it will.]

        [source:GRAY][cue::] [content:Who pays?]

        Lund did not say.\
        """,
        // names as they are written elsewhere, a label of its own line, a time before it
        """
        [source:Ann Lund][cue::] [content:I am glad to be here.]

        (00:01:12) [source:Peter Gray][cue::] [content:We are glad, too.]

        [source:Lund][cue::]
        [content:Let me begin with the port.]

        She looks at me and pours the tea.

        [source:Gray][cue::] [content:Please do.]

        Note: The ferry has stopped.\
        """,
        // an interview whose labels are the words
        """
        [source:Question][cue::] [content:When did you begin?]

        [source:Answer][cue::] [content:I began in May.]

        [source:Question][cue::] [content:And then?]

        [source:Answer][cue::] [content:Then I stopped. My boat was sold.]\
        """,
        // a parliament: who holds an office in brackets, where somebody comes from behind the name
        """
        [source:Ms Ann Lund (Rimland) (Con)][cue::] [content:What has been done for the port?]

        [source:The Secretary of State for Transport (Mr Peter Gray)][cue::] [content:I thank my hon. Friend. It opens in May.]

        [source:Ms Lund][cue::] [content:Will he say what it costs?]

        [source:Jim Doyle (Halden South) (Lab)][cue::] [content:Not a penny more, he told us.]

        [source:Mr Gray][cue::] [content:The hon. Gentleman knows better than that.]\
        """,
        // each paragraph in a mark of its own
        """
        Here is what Mary Price said:

        "[source:GRAY][cue::] [content:Will the mayor be there?]

        "[source:PRICE][cue::] [content:I am sure he said “no.”]

        [content:"That is what I know.]

        "[source:GRAY][cue::] [content:Thank you.]"

        "Follow the show every Sunday."
        """,
        // initials, of which one's name is told
        """
        We met Ingrid Krag in Bergen.

        [source:PT][cue::] [content:How long will the strike last?]

        [source:IK][cue::] [content:We have money for a year. I can wait.]

        [source:PT][cue::] [content:Will you?]\
        """,
        // questions and answers
        """
        [source:Q][cue::] [content:When did you begin?]

        [source:A][cue::] [content:I began in May.]

        [source:Q][cue::] [content:And then?]\
        """,
        """
        [source:Q][cue:.] [content:When did you begin?]
        [source:A][cue:.] [content:I began in May.]
        [source:Q][cue:.] [content:And then?]\
        """,
        // questions that only a letter stands before, pauses, and the end of a clip
        """
        [source:MS. LUND][cue::]  [content:I have two things.]

        [content:First, the President will travel.]

        [source:Q]    [content:Is the strike over?]

        [source:MS. LUND][cue::]  [content:It is not.]

        (Laughter.)

        [content:But we will see.]

        [source:Q]    [content:And Mr. Reed?]

        [source:THE PRESIDENT][cue::]  [content:Hello!]

        [source:MS. LUND][cue::]  [content:No.]

        (BEGIN VIDEO CLIP)

        The harbour at night.

        [source:Q]    [content:Thank you.]
        """,
      })
  void aTurnIsWhatItsSpeakerSays(String marked) {
    var text = Marked.plain(marked);
    assertThat(Marked.mark(text, turns(text))).isEqualTo(marked);
  }

  @Test
  void betweenTurnsTheAuthorMaySpeak() {
    var text =
        """
        ANN LUND: I will not sign it.

        The ads were too much. Lund never signed anything.

        PETER GRAY: Why not?

        LUND: I do not like it.

        JIM ACOSTA, CHIEF CORRESPONDENT (voice-over): I was there.

        GRAY: I see.

        I was sad, and Lund left.

        GRAY: I see.
        Bo Ek: I do not.

        LUND: I do, too.\
        """;
    assertThat(turns(text)).extracting(a -> a.content().size()).containsOnly(1);
    assertThat(turns(text))
        .extracting(a -> a.source().getFirst().of(text))
        .containsExactly("ANN LUND", "PETER GRAY", "LUND", "GRAY", "GRAY", "LUND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // lists with labels
        """
        Location: Near the harbour. You can walk there.
        Price: I paid 90 dollars.
        Location: In the hills. You need a car.
        Price: We paid 80 dollars.\
        """,
        """
        Born: 1950
        Height: 1.80 m
        Team: Ann Lund has 3\
        """,
        // one voice
        """
        Ann Lund: I said it once.

        Lund: I said it twice.

        Lund: I say it again.\
        """,
        // each once
        """
        Ann Lund: I won.

        Peter Gray: I lost, did you?

        Mary Price: We both did.\
        """,
        // the heads of letters
        """
        From: Ann Lund
        To: Peter Gray
        Subject: I am late
        From: Peter Gray
        To: Ann Lund
        Subject: Are you?\
        """,
        // good places
        """
        Great location, they say.

        Location: Near the harbour. You can walk there?
        Price: I paid 90 dollars.
        Location: In the hills. You need a car.
        Price: We paid 80 dollars.\
        """,
        // what people said, in marks of its own, and what the author adds
        """
        Ann Smith, 45, said: “I was shocked.” She was taken to hospital.

        Bob Jones, 50, said: “I saw it, too. Did you?”

        Ann Smith, 45, said: “I am glad.” She left.

        Bob Jones, 50, said: “I am, too.”\
        """,
        """
        TRUMP: “I built it.” — rally on Monday.

        THE FACTS: It is not yet built. I asked.

        TRUMP: “I know you.”

        THE FACTS: He does not.\
        """,
        // languages
        """
        EN: I am here, Ann Lund says.

        DE: Are you?

        EN: I am, too.

        DE: So do I?\
        """,
        // two names that end alike, and none
        """
        II: I am.
        III: Am I?
        II: I am.
        III: I am, too.\
        """,
        // a witness whose name begins with A
        """
        Q. Did you see me?
        Q. And then?
        A. Smith was the next witness. I heard her.\
        """,
        // who wants to know speaks of himself, and the answers do not
        """
        Q: Will I pay more for my car?
        A: In May.
        Q: Who pays it?
        A: The buyer.\
        """,
        // who asks what everybody asks, in words
        """
        Question: Will I pay more?
        Answer: In May.
        Question: Who pays it?
        Answer: The buyer.\
        """,
        // questions about a law
        """
        Q: What is the tax?
        A: A tenth of what is sold.
        Q: Who pays it?
        A: The buyer.\
        """,
        "",
      })
  void listsAreNoConversation(String text) {
    assertThat(turns(text)).isEmpty();
  }

  @Test
  void whatIsToldInsideATurnStaysInsideIt() {
    var text =
        """
        ANN LUND: The union told me that its members will vote.

        PETER GRAY: Will they?

        LUND: I hope so.

        GRAY: Thanks.\
        """;
    var all = Marked.tag(text);
    assertThat(all.getFirst())
        .satisfies(a -> assertThat(a.form()).isEqualTo(Form.DIRECT))
        .satisfies(a -> assertThat(a.provenance()).isEqualTo(new FromRule("turn")));
    assertThat(Marked.all(text).get(1))
        .startsWith(
            "ANN LUND: [source:The union] [cue:told] me [content:that its members will vote].");
    assertThat(all.get(1).parent()).isEqualTo(all.getFirst().id());
    assertThat(Marked.outermost(text)).hasSize(4);
  }

  private static Attribution[] turns(String text) {
    return Transcript.of(Document.of("test", "test", null, "en", text)).stream()
        .map(Statement::attribution)
        .toArray(Attribution[]::new);
  }
}
