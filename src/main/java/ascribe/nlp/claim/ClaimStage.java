package ascribe.nlp.claim;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.ClaimType;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.nlp.Annotator;
import ascribe.nlp.Progress;
import ascribe.nlp.claim.ClaimModel.Verdict;
import ascribe.nlp.claim.ClaimModel.Voice;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Gives each attribution the claim type of its content, marks those of analysts, and finds the
/// sentences in which the author claims something. Runs after the actors are known.
public final class ClaimStage implements Annotator {

  private final ClaimModel model;

  /// Knows claims by cue words.
  public ClaimStage() {
    this(new CueModel());
  }

  public ClaimStage(ClaimModel model) {
    this.model = model;
  }

  @Override
  public AnnotatedDocument annotate(
      AnnotatedDocument document, Analysis analysis, Progress progress) {
    if (!document.document().language().equals("en")) {
      return document;
    }
    var attributions =
        document.attributions().stream().map(a -> claimed(a, document, analysis)).toList();
    progress.report(0.5);
    return document
        .withAttributions(attributions)
        .withAuthorClaims(authorClaims(attributions, analysis));
  }

  private Attribution claimed(Attribution a, AnnotatedDocument document, Analysis analysis) {
    var claim = prevailing(a, analysis);
    boolean analyst =
        document
            .actor(a.actor())
            .filter(actor -> actor.sourceType() == SourceType.ANALYST)
            .isPresent();
    return a.withClaim(claim, claim != null && analyst);
  }

  /// The claim that most of a content makes, of those that make one; none where less than half
  /// does.
  private @Nullable ClaimType prevailing(Attribution attribution, Analysis analysis) {
    int length = 0;
    int claimed = 0;
    var lengths = new EnumMap<ClaimType, Integer>(ClaimType.class);
    for (var part : parts(attribution.content(), analysis)) {
      length += part.span().length();
      var words = analysis.tokens(part.span());
      var verdict = model.classify(words, analysis.tokens(part.sentence()), Voice.ATTRIBUTED);
      if (verdict.isPresent() && !asks(words)) {
        claimed += part.span().length();
        lengths.merge(verdict.get().type(), part.span().length(), Integer::sum);
      }
    }
    return 2 * claimed < length
        ? null
        : lengths.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(null);
  }

  /// What of a content lies in one sentence.
  private record Part(Span span, Span sentence) {}

  private static List<Part> parts(List<Span> content, Analysis analysis) {
    var parts = new ArrayList<Part>();
    for (var span : content) {
      int i = analysis.sentenceAt(span.start());
      while (i < analysis.sentences().size() && analysis.sentences().get(i).start() < span.end()) {
        var sentence = analysis.sentences().get(i++);
        int start = Math.max(sentence.start(), span.start());
        int end = Math.min(sentence.end(), span.end());
        if (start < end) {
          parts.add(new Part(new Span(start, end), sentence));
        }
      }
    }
    return parts;
  }

  private List<AuthorClaim> authorClaims(List<Attribution> attributions, Analysis analysis) {
    var covered = new Covered(attributions, analysis.quotations());
    var cues = new TreeSet<Span>();
    attributions.forEach(a -> cues.addAll(a.cue()));
    var claims = new ArrayList<AuthorClaim>();
    for (var sentence : analysis.sentences()) {
      var words = analysis.tokens(sentence);
      boolean leadsUp =
          endsWith(words, ":")
              && !cues.subSet(start(sentence.start()), start(sentence.end())).isEmpty();
      if (!covered.fills(sentence) && !asks(words) && !leadsUp) {
        model
            .classify(words, words, Voice.AUTHOR)
            .ifPresent(v -> claims.add(claim("c" + (claims.size() + 1), sentence, v)));
      }
    }
    return claims;
  }

  private static Span start(int offset) {
    return new Span(offset, offset);
  }

  /// Whether a sentence asks: who asks whether it will be ready has not said so.
  private static boolean asks(List<Token> words) {
    return endsWith(words, "?");
  }

  /// Whether `sign` is the last word but for closing marks.
  private static boolean endsWith(List<Token> words, String sign) {
    return words.reversed().stream()
        .map(Token::text)
        .filter(text -> !text.matches("[\"'”’»)\\]]+"))
        .findFirst()
        .filter(sign::equals)
        .isPresent();
  }

  private static AuthorClaim claim(String id, Span sentence, Verdict verdict) {
    return new AuthorClaim(id, sentence, verdict.type(), verdict.provenance(), ReviewState.NONE);
  }
}
