package ascribe.nlp.attribution.content;

import ascribe.model.Span;
import ascribe.nlp.attribution.cue.VerbForms;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leaves out of a content what its writer adds about how it was said: "alleged fraud *without
/// offering evidence*".
public final class Asides {

  private static final Pattern ASIDE = aside();

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
    var aside = ASIDE.matcher(text).region(last.start(), last.end());
    if (!aside.find() || aside.start() == last.start()) {
      return content;
    }
    var said = new Span(last.start(), aside.start());
    boolean acts = analysis.tokens(said).stream().anyMatch(t -> t.is("VERB") || t.is("AUX"));
    boolean deed = DEED.matcher(said.of(text)).find();
    boolean quoted =
        analysis.quotations().stream().anyMatch(q -> q.extent().contains(aside.end() - 1));
    return quoted || (acts || deed) && !aside.group().startsWith(",")
        ? content
        : Stream.concat(content.subList(0, content.size() - 1).stream(), Stream.of(said)).toList();
  }

  private static Pattern aside() {
    var verbs =
        words("verb").stream()
            .flatMap(verb -> VerbForms.of(verb).keySet().stream())
            .filter(form -> form.endsWith("ing"))
            .collect(Collectors.joining("|"));
    var nouns = String.join("|", words("noun"));
    var grounds = String.join("|", words("ground"));
    var giving = "\\s+without (?:" + verbs + ") (?:an? |any )?(?:further |more )?";
    return Pattern.compile(
        "(?:,?%s(?:%s)|,%s(?:%s))[.\\s]*$".formatted(giving, nouns, giving, grounds));
  }

  private static Set<String> words(String kind) {
    return Lexicon.words(Asides.class, "asides.tsv", kind);
  }
}
