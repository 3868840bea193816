package ascribe.nlp.time;

import ascribe.model.Anchoring;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.Timex;
import ascribe.model.Timex.Anchor;
import ascribe.nlp.Annotator;
import ascribe.nlp.Progress;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Finds the time expressions of a document and ties them to its date and to each other.
public final class TimexStage implements Annotator {

  private final RuleBook englishRules = RuleBook.english();
  private final Finder english = new Finder(englishRules);
  private final Finder german = new Finder(RuleBook.german());
  private final Finder anyLanguage = new Finder(RuleBook.anyLanguage());

  @Override
  public AnnotatedDocument annotate(
      AnnotatedDocument document, Analysis analysis, Progress progress) {
    progress.report(0);
    var persons = new NamedPersons(document, englishRules);
    var found =
        finder(document.document().language()).find(analysis).stream()
            .filter(f -> !persons.name(f.span()))
            .toList();
    return document.withDates(Anchoring.anchor(timexes(found), document.document()));
  }

  private Finder finder(String language) {
    return switch (language) {
      case "en" -> english;
      case "de" -> german;
      default -> anyLanguage;
    };
  }

  private static List<Timex> timexes(List<Finder.Found> found) {
    var timexes = new ArrayList<Timex>();
    for (var f : found) {
      timexes.add(
          new Timex(
              "t" + (timexes.size() + 1),
              f.span(),
              Objects.requireNonNull(f.rule().type()),
              f.reading(),
              "",
              Anchor.NONE,
              f.rule().reason(),
              new Provenance.FromRule(f.rule().id()),
              ReviewState.NONE));
    }
    return timexes;
  }
}
