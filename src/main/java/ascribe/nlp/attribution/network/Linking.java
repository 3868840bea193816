package ascribe.nlp.attribution.network;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Provenance.FromModel;
import ascribe.model.Span;
import ascribe.nlp.attribution.content.Asides;
import ascribe.nlp.attribution.content.ExactEdges;
import ascribe.nlp.attribution.content.Forms;
import ascribe.nlp.attribution.content.Strays;
import ascribe.nlp.attribution.cue.CueClasses;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.cue.Deeds;
import ascribe.nlp.onnx.InputWord;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Range;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Makes attributions of what the network says of a stretch of text. Thread-safe.
final class Linking {

  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whom");

  private final ModelSettings settings;
  private final CueClasses classes = CueClasses.load(Cues.english());
  private final Deeds deeds = Deeds.load(classes);

  Linking(ModelSettings settings) {
    this.settings = settings;
  }

  /// The outermost attributions of a stretch, without numbers, in the order of their cues.
  List<Attribution> of(Analysis analysis, List<InputWord> words, Labelling text) {
    return new ModelLinker(settings.linker(), text)
        .links().stream()
            .map(link -> attribution(analysis, words, link))
            .filter(a -> !isPointer(a, analysis.document().text()))
            .toList();
  }

  private Attribution attribution(Analysis analysis, List<InputWord> words, Link link) {
    var edges = new ExactEdges(analysis);
    var cue = edges.withoutStops(spans(words, link.cue()));
    var source = edges.withoutStops(spans(words, link.source()));
    var others = Stream.concat(cue.stream(), source.stream()).toList();
    var rough = link.content().stream().flatMap(r -> spans(words, r).stream()).toList();
    var exact = new Strays(analysis).without(edges.exact(rough, others));
    var content = new Asides(analysis).without(exact);
    double confidence = settings.confidence().of(link.strength());
    return Attribution.found(
        "",
        content,
        Forms.of(analysis, content, cue),
        cue,
        cue.isEmpty() ? null : cueClass(analysis, cue, content, !source.isEmpty()),
        source,
        confidence < settings.certain(),
        new FromModel(settings.name(), settings.version(), confidence));
  }

  /// Whether the content is a relative pronoun alone, which tells nothing by itself: "a theory that
  /// most economists reject". Behind its cue "that" is a word that points back: "She denied that."
  private static boolean isPointer(Attribution attribution, String text) {
    return RELATIVES.contains(attribution.extent().of(text))
        && attribution.cue().stream().allMatch(c -> c.start() > attribution.extent().end());
  }

  private CueClass cueClass(Analysis analysis, List<Span> cue, List<Span> content, boolean named) {
    var words = cue.stream().flatMap(s -> analysis.tokens(s).stream()).toList();
    return deeds.isDeed(words, analysis.tokens(content.getFirst()), named)
        ? CueClass.OTHER
        : classes.of(words.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList());
  }

  private static List<Span> spans(List<InputWord> words, Range range) {
    return range.isEmpty()
        ? List.of()
        : List.of(
            new Span(
                words.get(range.from()).span().start(), words.get(range.to() - 1).span().end()));
  }
}
