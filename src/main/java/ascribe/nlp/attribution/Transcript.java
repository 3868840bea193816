package ascribe.nlp.attribution;

import ascribe.model.Document;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The turns of a conversation written down: paragraphs that begin with their speaker's name and a
/// colon. Lists with labels of other kinds ("Born:", "Price:") are told apart by what they say: in
/// a conversation people say "I" and "you", and ask.
final class Transcript {

  private static final Pattern TALK =
      Pattern.compile("\\?|\\bI\\b|\\b(?i:my|me|we|our|us|you|your)\\b");
  private static final Pattern SELF = Pattern.compile("\\bI\\b|\\b(?i:my|me)\\b");
  private static final Pattern SENTENCE =
      Pattern.compile(".*[.?!…—–-][\"”’')\\]]*", Pattern.DOTALL);

  /// "(CROSSTALK)", "[laughter]", "…"
  private static final Pattern PAUSE =
      Pattern.compile("[^\\p{L}]*|\\W{0,2}[(\\[]\\w+[.…]*[)\\]]\\W{0,2}");

  private static final Pattern DIRECTION =
      Pattern.compile("[\"“]?[(\\[].*[)\\]]\\.?[\"”]?", Pattern.DOTALL);
  private static final String BEFORE_A_NAME =
      "\\b(?!(?i:the|an?|our|your|my|his|her|their|this|that|and|in|on|at|of|for)\\b)"
          + "\\p{Lu}[\\p{L}.'’-]+\\h+";
  private static final int LOOKED_UP = 50;
  private static final int LEAST = 3;
  private static final int LONG = 6;

  private final Document document;
  private final List<Span> paragraphs;
  private final List<@Nullable SpeakerLabel> labels = new ArrayList<>();
  private final List<Integer> spoken = new ArrayList<>();

  private Transcript(Document document) {
    this.document = document;
    this.paragraphs = document.paragraphs();
  }

  /// The turns of `document` in text order; none where it is no transcript.
  static List<Statement> of(Document document) {
    var transcript = new Transcript(document);
    transcript.label();
    return transcript.isConversation() ? transcript.turns() : List.of();
  }

  /// Finds the labels, and which of them name speakers: those that come again, and those written as
  /// they are.
  private void label() {
    var once = new HashSet<String>();
    var again = new HashSet<String>();
    for (var paragraph : paragraphs) {
      var label = SpeakerLabel.of(document.text(), paragraph);
      labels.add(label);
      if (label != null && !once.add(label.speaker())) {
        again.add(label.speaker());
      }
    }
    int balance = 0;
    for (var label : labels) {
      if (label != null && again.contains(label.speaker())) {
        balance += label.isCapitals() ? 1 : -1;
      }
    }
    for (int i = 0; i < labels.size() && !again.isEmpty(); i++) {
      var label = labels.get(i);
      if (label != null
          && label.isCapitals() == balance > 0
          && (again.contains(label.speaker()) || label.hasSeveralWords() || isNamed(label))) {
        spoken.add(i);
      }
    }
  }

  /// Whether the text has the label's last word as a name, too: "TRUMP:" beside "Trump".
  private boolean isNamed(SpeakerLabel label) {
    var last = label.speaker();
    var name = last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT);
    return label.isCapitals() && document.text().contains(" " + name);
  }

  private boolean isConversation() {
    long speakers = spoken.stream().map(i -> label(i).speaker()).distinct().count();
    if (spoken.size() < LEAST || speakers < 2 || speakers == spoken.size()) {
      return false;
    }
    var said = spoken.stream().map(this::saidAt).toList();
    long talk = said.stream().filter(s -> TALK.matcher(s).find()).count();
    long sentences = said.stream().filter(s -> SENTENCE.matcher(s).matches()).count();
    boolean self = said.stream().anyMatch(s -> SELF.matcher(s).find());
    return self && 3 * talk >= said.size() && 2 * sentences >= said.size() && isOfPeople();
  }

  /// Whether the labels are names: the text has one of them behind a given name or a title, "Ann
  /// Lund" or "SEN. LUND", or they are "Q" and "A".
  private boolean isOfPeople() {
    return spoken.stream().anyMatch(i -> label(i).isLetter())
        || spoken.stream()
            .map(i -> label(i).speaker())
            .distinct()
            .limit(LOOKED_UP)
            .map(last -> Pattern.compile(BEFORE_A_NAME + "(?i:" + Pattern.quote(last) + ")\\b"))
            .anyMatch(name -> name.matcher(document.text()).find());
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

  private List<Statement> turns() {
    boolean full = isFull();
    var turns = new ArrayList<Statement>();
    for (int k = 0; k < spoken.size(); k++) {
      int from = spoken.get(k);
      boolean ends = k + 1 == spoken.size();
      var speech = speech(from, ends ? paragraphs.size() : spoken.get(k + 1), full, ends);
      if (!speech.isEmpty()) {
        turns.add(new Statement("turn", label(from).words(), label(from).colon(), speech));
      }
    }
    return turns;
  }

  /// Whether the text between the first and the last turn is little else than turns.
  private boolean isFull() {
    long said =
        IntStream.rangeClosed(spoken.getFirst(), spoken.getLast())
            .filter(
                i -> SENTENCE.matcher(words(i)).matches() && !DIRECTION.matcher(words(i)).matches())
            .count();
    return spoken.size() >= LONG && 2L * spoken.size() >= said;
  }

  private String words(int paragraph) {
    return paragraphs.get(paragraph).of(document.text());
  }

  /// The paragraphs of one turn, from its label to the next one.
  ///
  /// @param full whether the text is little else than turns
  /// @param last whether no turn follows: then the author may go on
  private List<Span> speech(int from, int to, boolean full, boolean last) {
    var label = label(from);
    var speech = new ArrayList<Span>();
    if (!label.rest().isEmpty()) {
      speech.add(label.opened() ? withoutEnd(label.rest()) : label.rest());
    }
    for (int i = from + 1; i < to && labels.get(i) == null; i++) {
      var words = words(i);
      if (PAUSE.matcher(words).matches()) {
        continue;
      }
      boolean reopens =
          label.opened()
              && "\"“„«".indexOf(words.charAt(0)) >= 0
              && !(last && !TALK.matcher(words).find());
      boolean goesOn =
          !last && (full && SENTENCE.matcher(words).matches() || SELF.matcher(words).find());
      if (DIRECTION.matcher(words).matches() || !reopens && !goesOn && !speech.isEmpty()) {
        break;
      }
      speech.add(paragraphs.get(i));
    }
    return speech;
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
