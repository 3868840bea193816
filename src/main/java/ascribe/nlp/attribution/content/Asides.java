package ascribe.nlp.attribution.content;

import ascribe.model.Span;
import ascribe.nlp.attribution.cue.VerbForm;
import ascribe.nlp.attribution.cue.VerbForms;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leaves out of a content what its writer adds about how it was said: "alleged fraud *without
/// offering evidence*", "said the talks were useful *but did not elaborate*".
public final class Asides {

  private static final Pattern ASIDE = aside();
  private static final Pattern SILENCE = silence();

  /// "the sale of the house": a deed that is told may itself be done without giving details.
  private static final Pattern DEED = Pattern.compile("^(?:the|his|her|its|their) \\p{Ll}+ of ");

  private final Analysis analysis;

  public Asides(Analysis analysis) {
    this.analysis = analysis;
  }

  /// The content without an aside at its end. Behind a verb of the content's own, or a deed, only a
  /// comma tells an aside: in "said that he was jailed without giving reasons" it is the jailer who
  /// gives none.
  public List<Span> without(List<Span> content) {
    var last = content.getLast();
    var text = analysis.document().text();
    var silence = SILENCE.matcher(text).region(last.start(), last.end());
    if (silence.find() && silence.start() > last.start() && !isQuoted(silence.end())) {
      return shorter(content, silence.start());
    }
    var aside = ASIDE.matcher(text).region(last.start(), last.end());
    if (!aside.find() || aside.start() == last.start()) {
      return content;
    }
    var said = new Span(last.start(), aside.start());
    boolean acts = analysis.tokens(said).stream().anyMatch(t -> t.is("VERB") || t.is("AUX"));
    boolean deed = DEED.matcher(said.of(text)).find();
    return isQuoted(aside.end()) || (acts || deed) && !aside.group().startsWith(",")
        ? content
        : shorter(content, aside.start());
  }

  private boolean isQuoted(int end) {
    return analysis.quotations().stream().anyMatch(q -> q.extent().contains(end - 1));
  }

  private static List<Span> shorter(List<Span> content, int end) {
    var last = new Span(content.getLast().start(), end);
    return Stream.concat(content.subList(0, content.size() - 1).stream(), Stream.of(last)).toList();
  }

  /// What hardly anybody but who speaks leaves out; whom the words are about may give no names.
  private static Pattern silence() {
    var nouns = String.join("|", words("silent"));
    var more = "(?:an? |any |further |other |more )*";
    var denied =
        "(?:(?:did|would|could) not|(?:did|would|could)n['’]t|declined to|refused to)"
            + " (?:elaborate|go (?:further )?into %sdetails?|(?:%s) %s(?:%s))"
                .formatted(more, verbs(VerbForm.BASE), more, nouns);
    var none = "(?:%s) no %s(?:%s)".formatted(verbs(VerbForm.PAST), more, nouns);
    return Pattern.compile(",?\\s+but (?:s?he |they )?(?:%s|%s)[.\\s]*$".formatted(denied, none));
  }

  private static Pattern aside() {
    var nouns = String.join("|", words("noun"));
    var grounds = String.join("|", words("ground"));
    var giving = "\\s+without (?:" + verbs(VerbForm.ING) + ") (?:an? |any )?(?:further |more )?";
    return Pattern.compile(
        "(?:,?%s(?:%s)|,%s(?:%s))[.\\s]*$".formatted(giving, nouns, giving, grounds));
  }

  /// The verbs of giving in one form, as alternatives of a pattern.
  private static String verbs(VerbForm form) {
    return words("verb").stream()
        .flatMap(verb -> VerbForms.of(verb).entrySet().stream())
        .filter(e -> e.getValue().contains(form))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining("|"));
  }

  private static Set<String> words(String kind) {
    return Lexicon.words(Asides.class, "asides.tsv", kind);
  }
}
