package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Provenance.FromModel;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.nlp.onnx.InputWord;
import ascribe.nlp.text.Analysis;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Makes attributions of what the network says of a stretch of text. Thread-safe.
final class Linking {

  private final ModelSettings settings;
  private final CueClasses classes = CueClasses.load();

  Linking(ModelSettings settings) {
    this.settings = settings;
  }

  /// The outermost attributions of a stretch, without numbers, in the order of their cues.
  List<Attribution> of(Analysis analysis, List<InputWord> words, Labelling text) {
    return new ModelLinker(settings.linker(), text)
        .links().stream().map(link -> attribution(analysis, words, link)).toList();
  }

  private Attribution attribution(Analysis analysis, List<InputWord> words, Link link) {
    var edges = new ExactEdges(analysis);
    var cue = edges.withoutStops(spans(words, link.cue()));
    var source = edges.withoutStops(spans(words, link.source()));
    var others = Stream.concat(cue.stream(), source.stream()).toList();
    var rough = link.content().stream().flatMap(r -> spans(words, r).stream()).toList();
    var content = edges.exact(rough, others);
    double confidence = settings.confidence().of(link.strength());
    return new Attribution(
        "",
        content,
        Forms.of(analysis, content, cue),
        cue,
        cue.isEmpty() ? null : cueClass(analysis, cue),
        source,
        null,
        null,
        false,
        null,
        confidence < settings.certain(),
        new FromModel(settings.name(), settings.version(), confidence),
        ReviewState.NONE);
  }

  private CueClass cueClass(Analysis analysis, List<Span> cue) {
    return classes.of(
        cue.stream()
            .flatMap(s -> analysis.tokens(s).stream())
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .toList());
  }

  private static List<Span> spans(List<InputWord> words, Range range) {
    return range.isEmpty()
        ? List.of()
        : List.of(
            new Span(
                words.get(range.from()).span().start(), words.get(range.to() - 1).span().end()));
  }
}
