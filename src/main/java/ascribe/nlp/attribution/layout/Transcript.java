package ascribe.nlp.attribution.layout;

import ascribe.model.Document;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The turns of a conversation written down: paragraphs that begin with their speaker's name and a
/// colon. In a conversation people say "I" and "you", and ask. A turn ends where somebody else may
/// speak: at whatever looks like a label, and where the author tells of a speaker.
final class Transcript {

  private static final Pattern SELF =
      Pattern.compile("\\bI(?=['’]|\\h+\\p{Ll})|\\b(?:me|[Mm]y)\\b");
  private static final Pattern TALK =
      Pattern.compile(SELF.pattern() + "|\\?|\\b(?:[Ww]e|[Oo]ur|[Yy]ou|[Yy]our)\\b");
  private static final Pattern SENTENCE = Pattern.compile("[.?!…—–-][\"”’')\\]]*+$");

  /// "(CROSSTALK)", "[laughter]", "…"
  private static final Pattern PAUSE =
      Pattern.compile("[^\\p{L}]*|\\W{0,2}[(\\[]\\w+[.…]*[)\\]]\\W{0,2}");

  private static final Pattern DIRECTION =
      Pattern.compile("[\"“]?[(\\[].*[)\\]]\\.?[\"”]?", Pattern.DOTALL);
  private static final Pattern LIKE_A_LABEL =
      Pattern.compile("[\"“]?(?:\\p{Lu}[^:.?!\\v]{0,120}:|[A-Z]\\.)[\\s\\h]");
  private static final Pattern LINE_LIKE_A_LABEL =
      Pattern.compile("\\R\\h*\\p{Lu}[^:.?!\\v]{0,120}:");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}-]+");
  private static final int LEAST = 3;
  private static final int LONG = 6;

  private final Document document;
  private final List<Span> paragraphs;
  private final List<@Nullable SpeakerLabel> labels = new ArrayList<>();
  private final boolean inCapitals;
  private final List<Integer> spoken;
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private Transcript(Document document) {
    this.document = document;
    this.paragraphs = document.paragraphs();
    paragraphs.forEach(p -> labels.add(SpeakerLabel.ofTurn(document.text(), p)));
    var found = new Speakers(document.text(), labels);
    this.inCapitals = found.areInCapitals();
    this.spoken = found.paragraphs().stream().boxed().toList();
    spoken.stream().map(this::label).map(SpeakerLabel::speaker).forEach(speakers::add);
    spoken.stream()
        .map(this::label)
        .filter(l -> !l.isOffice())
        .map(SpeakerLabel::speaker)
        .forEach(names::add);
  }

  /// The turns of `document` in text order; none where it is no transcript.
  static List<Statement> of(Document document) {
    var transcript = new Transcript(document);
    return transcript.isConversation() ? transcript.turns() : List.of();
  }

  private boolean isConversation() {
    if (spoken.size() < LEAST || speakers.size() < 2 || speakers.size() == spoken.size()) {
      return false;
    }
    boolean letters = spoken.stream().anyMatch(i -> label(i).isLetter());
    boolean answers = spoken.stream().anyMatch(i -> label(i).isAnswer());
    long talk = spoken.stream().filter(i -> TALK.matcher(saidAt(i)).find()).count();
    long sentences = spoken.stream().filter(i -> SENTENCE.matcher(saidAt(i)).find()).count();
    return 3 * talk >= spoken.size()
        && 2 * sentences >= spoken.size()
        && spoken.stream()
            .filter(i -> !answers || label(i).isAnswer())
            .anyMatch(i -> SELF.matcher(saidAt(i)).find())
        && (!letters || !answers || alternate());
  }

  /// Whether each answer follows a question, and where stops stand behind them each question an
  /// answer: "A. Smith" is none, nor is one of several choices.
  private boolean alternate() {
    boolean asked = false;
    for (int i : spoken) {
      boolean stop = label(i).colon().of(document.text()).equals(".");
      if (label(i).isAnswer() ? !asked : asked && stop) {
        return false;
      }
      asked = label(i).isLetter() ? !label(i).isAnswer() : asked;
    }
    return true;
  }

  private SpeakerLabel label(int paragraph) {
    return Objects.requireNonNull(labels.get(paragraph));
  }

  /// The first words behind a label: of its own paragraph, or of the next.
  private String saidAt(int paragraph) {
    var rest = label(paragraph).rest();
    boolean below = rest.isEmpty() && paragraph + 1 < paragraphs.size();
    return (below ? paragraphs.get(paragraph + 1) : rest).of(document.text());
  }

  private String words(int paragraph) {
    return paragraphs.get(paragraph).of(document.text());
  }

  private List<Statement> turns() {
    boolean full = isFull();
    var turns = new ArrayList<Statement>();
    for (int k = 0; k < spoken.size(); k++) {
      boolean last = k + 1 == spoken.size();
      var speech = speech(spoken.get(k), last ? paragraphs.size() : spoken.get(k + 1), full, last);
      if (!speech.isEmpty()) {
        var label = label(spoken.get(k));
        turns.add(new Statement("turn", label.words(), label.colon(), speech));
      }
    }
    return turns;
  }

  /// Whether the text between the first and the last turn is little else than turns.
  private boolean isFull() {
    long said =
        IntStream.rangeClosed(spoken.getFirst(), spoken.getLast())
            .mapToObj(this::words)
            .filter(w -> SENTENCE.matcher(w).find() && !DIRECTION.matcher(w).matches())
            .count();
    return spoken.size() >= LONG && 2L * spoken.size() >= said;
  }

  /// The paragraphs of one turn, from its label to the next one.
  ///
  /// @param full whether the text is little else than turns
  /// @param last whether no turn follows: then the author may go on
  private List<Span> speech(int from, int to, boolean full, boolean last) {
    var label = label(from);
    var speech = new ArrayList<Span>();
    if (!label.rest().isEmpty()) {
      speech.add(firstLines(label.opened() ? withoutEnd(label.rest()) : label.rest()));
    }
    for (int i = from + 1; i < to; i++) {
      var words = words(i);
      if (PAUSE.matcher(words).matches()) {
        continue;
      }
      boolean below = speech.isEmpty();
      boolean reopens = label.opened() && "\"“„«".indexOf(words.charAt(0)) >= 0;
      boolean goesOn = reopens ? !last || TALK.matcher(words).find() : goesOn(words, full, last);
      if (DIRECTION.matcher(words).matches()
          || LIKE_A_LABEL.matcher(words).lookingAt()
          || !below && !goesOn) {
        break;
      }
      speech.add(firstLines(paragraphs.get(i)));
    }
    return speech;
  }

  /// Whether a paragraph without a label goes on with the turn. Between turns that stand in small
  /// letters authors tell what they see.
  private boolean goesOn(String words, boolean full, boolean last) {
    boolean told =
        Pattern.compile("[^\\p{L}'’-]+")
            .splitAsStream(words)
            .anyMatch(w ->
                !w.isEmpty()
                    && Character.isUpperCase(w.charAt(0))
                    && names.contains(w.toUpperCase(Locale.ROOT))
                    && w.length() > 1);
    return inCapitals
        && !last
        && !told
        && (full && SENTENCE.matcher(words).find() || SELF.matcher(words).find());
  }

  /// The lines of a paragraph before one that looks like a label.
  private Span firstLines(Span span) {
    var line = LINE_LIKE_A_LABEL.matcher(document.text()).region(span.start(), span.end());
    return line.find() ? new Span(span.start(), line.start()) : span;
  }

  /// `span` without the mark that closes what a mark before the label has opened.
  private Span withoutEnd(Span span) {
    var words = span.of(document.text());
    long straight = words.chars().filter(c -> c == '"').count();
    long curly =
        words.chars().filter(c -> c == '”').count() - words.chars().filter(c -> c == '“').count();
    boolean extra = words.endsWith("\"") && straight % 2 == 1 || words.endsWith("”") && curly > 0;
    return extra ? new Span(span.start(), span.end() - 1) : span;
  }
}
