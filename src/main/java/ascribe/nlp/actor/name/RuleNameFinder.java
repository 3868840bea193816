package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.name.CapitalRuns.Run;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Blanks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds names by rules and lexicons: capitalised words, titles, given names, the words that bodies
/// are named with, countries and their towns; then again what the same document has shown to be a
/// name. Meant for when no trained model can be loaded.
public final class RuleNameFinder implements NameFinder {

  private static final Pattern HYPHENS = Pattern.compile("[-–—/]");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private final Lexicons lexicons;
  private final Set<String> ordinaryWords;

  public RuleNameFinder(Lexicons lexicons) {
    this.lexicons = lexicons;
    this.ordinaryWords = OrdinaryWords.list();
  }

  @Override
  public List<Name> find(Analysis analysis) {
    var scene = new Scene(analysis);
    var ordinary = new OrdinaryWords(scene, ordinaryWords);
    var reader = new RunReader(scene, lexicons, ordinary);
    var headlines = new Headlines(scene);
    var known = new KnownNames();
    var bodies = new BracketAcronyms(scene, lexicons.organizations()).all();
    bodies.forEach(body -> known.add(words(scene, body), ActorType.ORGANIZATION));
    var names = new ArrayList<Name>();
    var open = new ArrayList<Run>();
    for (var run : new CapitalRuns(scene, lexicons.organizations()).all()) {
      if (headlines.holds(run.from())) {
        open.add(run);
        continue;
      }
      var readings = reader.read(run);
      for (var reading : readings) {
        var name = name(scene, reading.run(), reading.type());
        names.add(name);
        if (reading.certain()) {
          known.add(words(scene, name), reading.type());
        }
      }
      open.addAll(rest(run, readings));
    }
    new RecurringSubjects(scene, lexicons, ordinary).of(open).forEach(known::addPerson);
    for (var run : open) {
      recognise(scene, run, known, headlines.holds(run.from()), ordinary, names);
    }
    introduced(bodies, names);
    names.sort(Comparator.comparing(Name::span));
    return names;
  }

  /// Adds names in place of other bodies that they overlap, unless a person or a place is there.
  private static void introduced(List<Name> bodies, List<Name> names) {
    for (var body : bodies) {
      var others = names.stream().filter(n -> n.span().overlaps(body.span())).toList();
      if (others.stream().allMatch(n -> n.type() == ActorType.ORGANIZATION)) {
        names.removeAll(others);
        names.add(body);
      }
    }
  }

  private static String words(Scene scene, Name name) {
    return Blanks.single(name.span().of(scene.text));
  }

  private static List<Run> rest(Run run, List<RunReader.Reading> readings) {
    var rest = new ArrayList<Run>();
    int from = run.from();
    for (var reading : readings) {
      if (reading.run().from() > from) {
        rest.add(new Run(from, reading.run().from()));
      }
      from = reading.run().to();
    }
    if (from < run.to()) {
      rest.add(new Run(from, run.to()));
    }
    return rest;
  }

  /// Names that the document has shown elsewhere: the longest from each word on.
  private void recognise(
      Scene scene,
      Run run,
      KnownNames known,
      boolean headline,
      OrdinaryWords ordinary,
      List<Name> names) {
    for (int i = run.from(); i < run.to(); i++) {
      int taken = i;
      for (int to = run.to(); to > i && taken == i; to--) {
        var candidate = name(scene, new Run(i, to), ActorType.PERSON);
        var words = words(scene, candidate);
        var type = typeOf(words, to - i, known, headline, scene, i, ordinary);
        if (type != null) {
          names.add(new Name(candidate.span(), type));
          taken = to;
        }
      }
      if (taken > i) {
        i = taken - 1;
      } else {
        parts(scene, i, known, names);
      }
    }
  }

  private @Nullable ActorType typeOf(
      String words,
      int length,
      KnownNames known,
      boolean headline,
      Scene scene,
      int at,
      OrdinaryWords ordinary) {
    var type = known.type(words);
    if (type != null) {
      return type;
    }
    if (length > 1) {
      boolean person = known.allPartsOfPersons(words);
      return person ? ActorType.PERSON : headline ? listed(words) : null;
    }
    boolean start = scene.startsSentence(at);
    if (length == 1
        && known.isPartOfPerson(words)
        && !(start && ordinary.writtenSmall(at))
        && !lexicons.titles().isTitle(words)) {
      return ActorType.PERSON;
    }
    return headline ? listed(words) : null;
  }

  private @Nullable ActorType listed(String words) {
    if (lexicons.places().of(words) != null) {
      return ActorType.GPE;
    }
    return lexicons.organizations().of(words) != null ? ActorType.ORGANIZATION : null;
  }

  /// The parts of "US-Russia" and "Trump-Lukashenko".
  private void parts(Scene scene, int i, KnownNames known, List<Name> names) {
    var word = scene.word(i);
    if (!HYPHENS.matcher(word).find()) {
      return;
    }
    int start = scene.span(i).start();
    int from = 0;
    for (var part : HYPHENS.split(word)) {
      var span = new Span(start + from, start + from + part.length());
      if (known.isPartOfPerson(part)) {
        names.add(new Name(span, ActorType.PERSON));
      } else if (part.length() > 1 && lexicons.places().of(part) != null) {
        names.add(new Name(span, ActorType.GPE));
      } else if (known.type(part) instanceof ActorType type) {
        names.add(new Name(span, type));
      }
      from += part.length() + 1;
    }
  }

  private Name name(Scene scene, Run run, ActorType type) {
    var span = scene.span(run.from(), run.to());
    if (lexicons.organizations().of(span.of(scene.text)) != null) {
      return new Name(span, type); // "Moody's"
    }
    var matcher = POSSESSIVE.matcher(span.of(scene.text));
    boolean bare = matcher.find() && matcher.start() > 1;
    return new Name(bare ? new Span(span.start(), span.start() + matcher.start()) : span, type);
  }
}
