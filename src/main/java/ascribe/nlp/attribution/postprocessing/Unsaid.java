package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.nlp.attribution.cue.VerbForms;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Lexicon;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells what somebody has not said: words in quotation marks that are denied ("he never said “I
/// was wrong”"), what is said on a condition ("if she says that …"), what is asked ("does she think
/// …?") or denied before its source ("nor does she say …"), and topics about which nothing is said
/// ("declined to comment on …"). Such marks are never certain.
final class Unsaid {

  private static final String NOT = "(?:\\b(?:never|not(?! only| just))|n['’]t)\\b";

  private static final Pattern DENIAL = Pattern.compile(NOT, Pattern.CASE_INSENSITIVE);

  /// A denial that belongs to the verb behind it: "has never once", not "who would not give his
  /// name".
  private static final Pattern DENIED =
      Pattern.compile(
          NOT + "(?:,?\\s+(?:\\w+ly|ever|even|once|yet|been|be|have|has|had),?)*\\s+$",
          Pattern.CASE_INSENSITIVE);

  /// A source that is nobody: "Neither Lund nor Reed", "No minister", "Not one of the guards", "No
  /// Labour MP"; "No 10" is a house, and "nobody but Lund" is somebody.
  private static final Pattern NOBODY =
      Pattern.compile(
          "^(?!.*\\b(?:but|except|other than)\\b)(?:[Nn](?:obody|othing|o one|one|either|ot (?:an?|one|any|all|even|every))"
              + "|[Nn]o(?= (?:\\p{Ll}|[\\p{L} ]+ (?:MP|[a-z]+)$|(?:Republican|Democrat|Tory|American|Briton)$))(?! (?:less|fewer) than| less an?))\\b");

  /// What opens a condition, where a clause begins: "If", ", even if", at the start also "Had".
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:^[\"“‘'(]?|[,;:—–]\\s|\\b(?:and|but|or|even|only|as)\\s)(?:if|unless|(?:"
              + String.join("|", Suppositions.VERBS)
              + ")(?: that)?)\\s+$"
              + "|^[\"“‘'(]?(?:had|should|were)\\s+$",
          Pattern.CASE_INSENSITIVE);

  private static final String AUXILIARY =
      "(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|may|might|should)";

  /// A denial that stands before the source: "Nor does", "never has".
  private static final Pattern DENIED_BEFORE =
      Pattern.compile(
          "\\b(?:nor|neither|never|nowhere|at no (?:time|point)|not once)\\s+"
              + AUXILIARY
              + "\\s+$",
          Pattern.CASE_INSENSITIVE);

  /// What opens a question: "Does", "And why would", ", did".
  private static final Pattern ASKED_BEFORE =
      Pattern.compile(
          "(?:^[\"“‘'(]?|[,;:—–]\\s|\\b(?:and|but|or|so|why|how|what|who|when|where)\\s)"
              + AUXILIARY
              + "\\s+$",
          Pattern.CASE_INSENSITIVE);

  /// What goes on to the end of a question: “Will she say that?” asked Lund.
  private static final Pattern QUESTION = Pattern.compile("[^.!?]*\\?");

  private static final Pattern ASKED = Pattern.compile("\\basked$", Pattern.CASE_INSENSITIVE);

  private static final Pattern OPEN = Pattern.compile("(?:whether|if|why|how|what|when|who)\\b");

  private static final Pattern SILENCE = silence();

  private final Analysis analysis;

  Unsaid(Analysis analysis) {
    this.analysis = analysis;
  }

  /// The attributions, of which those that nobody has uttered are uncertain.
  List<Attribution> doubted(List<Attribution> attributions) {
    return attributions.stream().map(a -> isUnsaid(a) ? a.asUncertain() : a).toList();
  }

  private boolean isUnsaid(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return false;
    }
    var cue = attribution.cue().getFirst();
    int start =
        attribution.source().isEmpty()
            ? cue.start()
            : Math.min(cue.start(), attribution.source().getFirst().start());
    return attribution.form() == Form.DIRECT && isDenied(cue)
        || attribution.source().isEmpty() && isAsked(attribution, cue)
        || attribution.source().stream().limit(1).anyMatch(s -> NOBODY.matcher(s.of(text())).find())
        || isOpen(start, attribution.content().getLast().end())
        || attribution.form() != Form.DIRECT && SILENCE.matcher(cue.of(text())).find();
  }

  /// "Asked whether it was late, she left": a question that nobody is said to have put.
  private boolean isAsked(Attribution attribution, Span cue) {
    return ASKED.matcher(cue.of(text())).find()
        && OPEN.matcher(attribution.content().getFirst().of(text())).lookingAt();
  }

  private boolean isDenied(Span cue) {
    var sentence = analysis.sentences().get(analysis.sentenceAt(cue.start()));
    int from = Math.min(sentence.start(), cue.start());
    return DENIAL.matcher(cue.of(text())).find()
        || DENIED.matcher(text()).region(from, cue.start()).useTransparentBounds(true).find();
  }

  /// Whether what stands before the clause at `start` makes it a condition, a question or a denial.
  ///
  /// @param end of what is said
  private boolean isOpen(int start, int end) {
    var sentence = analysis.sentences().get(analysis.sentenceAt(start));
    if (start <= sentence.start()) {
      return false;
    }
    var before = text().substring(sentence.start(), start);
    return CONDITION.matcher(before).find()
        || DENIED_BEFORE.matcher(before).find()
        || ASKED_BEFORE.matcher(before).find()
            && QUESTION
                .matcher(text())
                .region(Math.max(start, end - 1), text().length())
                .lookingAt();
  }

  private static Pattern silence() {
    var verbs =
        Lexicon.lines(Unsaid.class, "topics.txt").stream()
            .flatMap(verb -> VerbForms.of(verb).keySet().stream())
            .collect(Collectors.joining("|", "(?:", ")"));
    return Pattern.compile(
        "(?:\\b(?:not|never|declin(?:e[sd]?|ing) to|refus(?:e[sd]?|ing) to)|n['’]t)\\s(?:(?!only\\b)\\w+ly\\s)?"
            + verbs
            + "\\b",
        Pattern.CASE_INSENSITIVE);
  }

  private String text() {
    return analysis.document().text();
  }
}
