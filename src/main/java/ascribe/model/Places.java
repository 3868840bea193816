package ascribe.model;

import java.util.regex.Pattern;

/// Tells how near two places of a text are to each other, in sentences and paragraphs. Sentence
/// ends are told from the text alone: a reader's changes are anchored anew without its words.
///
/// @param document offsets are those of its text, in UTF-16 units
record Places(Document document) {

  /// Titles and initials end no sentence.
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|St|Gen|Col|Lt|Sgt|Capt|Supt|Jr|No|\\p{Lu}))"
              + "[.!?][\"'”’)\\]]*\\s+(?=[\"'“‘(\\[]*\\p{Lu})");

  /// What may stand between the start of a clause and an expression that opens it.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:^|[.!?;:—–]|,? (?:and|but|then)\\b)[\"'”’“‘()\\[\\]\\s,]*"
              + "(?:\\b(?:in|on|by|during|from|since|until|around|about|at|of|the|late|later|early"
              + "|mid|end|then|again|also)[\\s-]+)*$",
          Pattern.CASE_INSENSITIVE);

  /// What joins two parts of one sentence that tell of the same.
  private static final Pattern ADDS =
      Pattern.compile("[^,]*(?:;|\\b(?:and|but|then|until|to)\\b)[^,]*");

  private static final Pattern DEADLINE =
      Pattern.compile("\\b(?:until|till|by|before)(?: the end of)?\\s+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern AT = Pattern.compile(",?\\s(?:at|from|between)\\s");

  private static final Pattern BIRTH =
      Pattern.compile("\\bborn\\b[^.;!?]*$", Pattern.CASE_INSENSITIVE);

  /// What leads to a date in a clause that adds to what a sentence tells.
  private static final Pattern ADDING =
      Pattern.compile("\\b(?:who|which|that|whose|where|had)\\b[^.;!?]*$");

  private static final Pattern RELATIVE =
      Pattern.compile(",\\s(?:who|which|whose|whom|where)\\b[^,.;!?]*$");

  private static final Pattern COMING =
      Pattern.compile("[^.!?]*(?:\\b(?:will|shall|would|(?:is|are) to)\\b|['’]ll\\b)");

  /// The end of a sentence; "Nov." ends none.
  private static final String STOP =
      "(?:[;!?]|(?<!\\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\\.)\\s";

  private static final Pattern PROMISE = Pattern.compile("\\b(?:will|shall)\\b|['’]ll\\b");

  /// UTF-16 units of text before an expression that are looked at to tell in which clause it
  /// stands.
  private static final int CLAUSE_REACH = 80;

  /// UTF-16 units of text before an expression that are looked at to tell whether it opens a
  /// clause.
  private static final int OPENING_REACH = 40;

  boolean sameParagraph(int from, int to) {
    return document.paragraphFrom(from) == document.paragraphFrom(to);
  }

  /// How many sentences end between two places; paragraphs end sentences.
  int sentenceEnds(int from, int to) {
    int paragraphs = document.paragraphFrom(to) - document.paragraphFrom(from);
    int last = Math.min(to, document.text().length());
    if (from >= last) {
      return 0;
    }
    var matcher = SENTENCE_END.matcher(document.text()).region(from, last);
    matcher.useTransparentBounds(true);
    int ends = 0;
    while (matcher.find()) {
      ends++;
    }
    return Math.max(ends, paragraphs);
  }

  /// Whether nothing but prepositions stands between the start of a clause and `start`: "; in May
  /// he married".
  boolean opensClause(int start) {
    int index = document.paragraphFrom(start);
    int first = index < document.paragraphs().size() ? document.paragraphs().get(index).start() : 0;
    int end = Math.min(start, document.text().length());
    int from = Math.max(Math.min(first, end), end - OPENING_REACH);
    var before = document.text().substring(from, end);
    return OPENING.matcher(from > first ? "x" + before : before).find();
  }

  /// Whether the words between two places only add to what was told: "left in 1971 and died in
  /// May", but not "the bridge, built in 1971, fell in May".
  boolean onlyAdds(int from, int to) {
    int last = Math.min(to, document.text().length());
    return from >= last || ADDS.matcher(document.text()).region(from, last).matches();
  }

  /// Whether what begins at `start` is only a deadline: "until Thursday".
  boolean deadline(int start) {
    int end = Math.min(start, document.text().length());
    return DEADLINE
        .matcher(document.text().substring(Math.max(0, end - OPENING_REACH), end))
        .find();
  }

  /// Whether an hour at `to` is one of the day that ends at `from`: "on 10 April at noon".
  boolean at(int from, int to) {
    int last = Math.min(to, document.text().length());
    return from < last && AT.matcher(document.text()).region(from, last).matches();
  }

  /// Whether the date at `start` is that of a birth: "was born in Riga on 4 May".
  boolean birth(int start) {
    return BIRTH.matcher(before(start)).find();
  }

  /// Whether the date at `start` stands in a clause that adds to what the sentence tells: "where
  /// his father had opened a shop in 1921".
  boolean adds(int start) {
    return ADDING.matcher(before(start)).find();
  }

  /// Whether a date stands in a relative clause that ends before `from`: "the trial, which began on
  /// 5 May, resumed at noon".
  boolean aside(int start, int end, int from) {
    int last = Math.min(from, document.text().length());
    return end < last
        && document.text().substring(end, last).contains(",")
        && RELATIVE.matcher(before(start)).find();
  }

  /// Whether the sentence goes on from `start` with what is to come: "two days later it will open".
  boolean tellsWhatComes(int start) {
    int last = document.text().length();
    return start < last && COMING.matcher(document.text()).region(start, last).lookingAt();
  }

  /// Whether the sentence around `start` tells what will be.
  boolean promises(int start) {
    int last = Math.min(document.text().length(), start + CLAUSE_REACH);
    var after = start < last ? document.text().substring(start, last) : "";
    return PROMISE.matcher(before(start).replaceFirst("(?s).*" + STOP, "")).find()
        || PROMISE.matcher(after.replaceFirst("(?s)" + STOP + ".*", "")).find();
  }

  private String before(int start) {
    int end = Math.min(start, document.text().length());
    return document.text().substring(Math.max(0, end - CLAUSE_REACH), end);
  }
}
