package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.attribution.layout.Statement;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds quotations that an author takes over "in the minister's phrase": they are no words of the
/// author's own. Whose they are when it says "in his words" is not sure, and that somebody is meant
/// who has no name ("in the game's term") is not certain.
final class OwnWords {

  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b(?:[Ii]n|[Tt]o use) (?<who>(?!(?:his|her|their|my|our|your|its|other|today|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)"
              + "(?:\\p{L}[\\p{L}.-]*[ \\u00a0]){0,4}\\p{Lu}?[\\p{L}.-]*\\p{Ll})(?:['’]s?)[ \\u00a0]"
              + "(?<cue>(?:own[ \\u00a0])?(?:words|phrase|term|formulation|telling))[,:]");

  /// What may stand between the phrase and the quotation.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s\\h]*(?:(?:(?:the|this|that)[ \u00a0]\\p{Ll}+|it|he|she|they)[ \u00a0]"
              + "(?:is|was|are|were|had been|has been|would be)[ \u00a0])?(?:an?[ \u00a0]|the[ \u00a0])?");

  /// The end of what says that the words do not fit: "It was not, in the minister's words, “…”".
  private static final Pattern DENIED = Pattern.compile("(?:\\bnot|\\bnever|n['’]t),? ?$");

  /// Letters at most between the phrase and the quotation.
  private static final int REACH = 40;

  private final Analysis analysis;
  private final String text;

  OwnWords(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.document().text();
  }

  /// The attributions of such quotations that none of those given holds.
  List<Attribution> beside(List<Attribution> attributions) {
    var found = new ArrayList<Attribution>();
    var phrase = PHRASE.matcher(text);
    while (phrase.find()) {
      var quotation = quotationBehind(phrase.end());
      if (quotation != null && attributions.stream().noneMatch(a -> holds(a, quotation))) {
        var who = new Span(phrase.start("who"), phrase.end("who"));
        var cue = new Span(phrase.start("cue"), phrase.end("cue"));
        var own = new Statement("own-words", who, cue, quotation.spans()).attribution();
        boolean named = who.of(text).chars().anyMatch(Character::isUpperCase);
        boolean denied = DENIED.matcher(text).region(0, phrase.start()).find();
        found.add(named && !denied ? own : own.asUncertain());
      }
    }
    return found;
  }

  private @Nullable Quotation quotationBehind(int offset) {
    return analysis.quotations().stream()
        .filter(q -> q.depth() == 0 && q.closed())
        .filter(q -> q.extent().start() > offset && q.extent().start() - offset <= REACH)
        .filter(q -> BETWEEN.matcher(text.substring(offset, q.extent().start())).matches())
        .filter(q -> !isSubject(q))
        .filter(q -> analysis.sentenceAt(q.extent().start()) == analysis.sentenceAt(offset - 1))
        .findFirst()
        .orElse(null);
  }

  /// Whether a verb follows: “Hamlet” is then what is spoken about, and nothing said.
  private boolean isSubject(Quotation quotation) {
    int end = quotation.extent().end();
    var sentence = analysis.sentences().get(analysis.sentenceAt(quotation.extent().start()));
    return end < sentence.end()
        && analysis.tokens(new Span(end, sentence.end())).stream()
            .limit(1)
            .anyMatch(t -> t.is("VERB") || t.is("AUX"));
  }

  private static boolean holds(Attribution attribution, Quotation quotation) {
    return attribution.content().stream().anyMatch(c -> c.overlaps(quotation.extent()));
  }
}
