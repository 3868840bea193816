package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.Days;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the sequences of capitalised words in which names lie.
final class CapitalRuns {

  /// Token positions, half-open.
  record Run(int from, int to) {
    int length() {
      return to - from;
    }
  }

  private static final Set<String> OF = Set.of("of", "for", "on", "against", "without");
  private static final Set<String> AND = Set.of("and", "&", "und");

  /// What bodies are that have an "and" in their names, and that two places hardly share.
  private static final Set<String> BODIES = Table.words("and-bodies.txt");

  private final Scene scene;
  private final Organizations organizations;

  CapitalRuns(Scene scene, Organizations organizations) {
    this.scene = scene;
    this.organizations = organizations;
  }

  List<Run> all() {
    var runs = new ArrayList<Run>();
    int i = 0;
    while (i < scene.size()) {
      if (capital(i)) {
        int to = end(i);
        if (to > i + 1 || !isPronounBehindColon(i)) {
          runs.add(new Run(behindDescription(i, to), to));
        }
        i = to;
      } else {
        i++;
      }
    }
    return runs;
  }

  /// Where the name begins behind "Oslo-based".
  private int behindDescription(int from, int to) {
    return IntStream.range(from, to - 1)
        .filter(i -> Descriptions.isOne(scene.word(i)))
        .map(i -> i + 1)
        .reduce(from, (before, last) -> last);
  }

  /// "LUND: He said so."
  private boolean isPronounBehindColon(int i) {
    return scene.is(i, "PRON") && scene.word(i - 1).equals(":");
  }

  private int end(int from) {
    int to = from + 1;
    boolean body = organizations.inNames(scene.word(from)) || leadsToBody(from);
    while (true) {
      int next = join(to, body);
      if (next < 0) {
        return to;
      }
      for (int i = to; i < next; i++) {
        body |= organizations.inNames(scene.word(i)) && scene.startsCapital(i);
      }
      to = next;
    }
  }

  /// End of the run when it goes on at token `at`, or -1. Only the names of bodies ("Ministry of
  /// …") run on over "of" and "and".
  private int join(int at, boolean body) {
    if (at >= scene.size() || scene.sentence(at) != scene.sentence(at - 1)) {
      return -1;
    }
    if (capital(at) || isPossessiveBody(at) || scene.word(at).equals("plc")) {
      return at + 1;
    }
    if (scene.word(at).equals(".") && scene.touches(at - 1, at) && initial(at - 1)) {
      return capital(at + 1) && scene.sentence(at + 1) == scene.sentence(at) ? at + 2 : -1;
    }
    boolean many = scene.word(at).matches("['’]") && scene.touches(at - 1, at);
    if (many && capital(at + 1) && organizations.inNames(scene.word(at + 1))) {
      return at + 2; // "Workers’ Union"
    }
    int after = at;
    if (NameJoints.isParticle(scene.word(at))) {
      after++;
      if (NameJoints.isParticle(scene.word(after))) {
        after++;
      }
    } else if (body && OF.contains(scene.word(at)) && !isDay(at + 1)) {
      after++;
      if (scene.word(after).equals("the")) {
        after++;
      }
    } else if (body && AND.contains(scene.word(at)) && !isTwo(at)
        || scene.word(at).equals("&") && scene.startsCapital(at - 1)) {
      after++;
    }
    boolean goesOn =
        after > at && capital(after) && scene.sentence(after) == scene.sentence(at - 1);
    return goesOn ? after + 1 : -1;
  }

  /// "Moody's said", not "Moody's lawyer", where nobody of the text is called "Ann Moody".
  private boolean isPossessiveBody(int mark) {
    var name = scene.word(mark - 1);
    return scene.isPossessive(mark)
        && organizations.of(words(mark - 1, mark + 1)) != null
        && !scene.is(mark + 1, "NOUN", "ADJ", "PROPN")
        && IntStream.range(1, scene.size())
            .noneMatch(i ->
                scene.word(i).equals(name)
                    && scene.startsCapital(i - 1)
                    && !scene.isDeterminer(i - 1)
                    && scene.sentence(i - 1) == scene.sentence(i)
                    && !scene.startsSentence(i - 1));
  }

  /// Whether a well-known body with "and" in its name begins here, or, behind an article, one like
  /// "the Food and Drug Administration", where what comes before the "and" is no body itself.
  private boolean leadsToBody(int from) {
    int first = scene.lower(from).equals("the") ? from + 1 : from;
    int and = capitals(first);
    int end = capitals(and + 1);
    if (and == first || !AND.contains(scene.word(and)) || end == and + 1) {
      return false;
    }
    if (organizations.of(words(first, end)) != null) {
      return true;
    }
    return (scene.lower(first - 1).equals("the") || scene.isPossessive(first - 1))
        && BODIES.contains(scene.word(end - 1))
        && !scene.word(and - 1).matches(".*(?:ian|an|ish|ese|North|South|East|West)")
        && IntStream.range(first, and).noneMatch(i -> organizations.inNames(scene.word(i)))
        && organizations.of(words(first, and)) == null
        && organizations.of(words(and + 1, end)) == null;
  }

  private String words(int from, int to) {
    return Blanks.single(scene.span(from, to).of(scene.text));
  }

  /// Where the capitalised words that start at token `from` end.
  private int capitals(int from) {
    int to = from;
    while (to < scene.size()
        && scene.startsCapital(to)
        && scene.sentence(to) == scene.sentence(from)) {
      to++;
    }
    return to;
  }

  /// "Republicans and Democrats", "the New York Times and the Los Angeles Times": a body on either
  /// side of token `and`.
  private boolean isTwo(int and) {
    return organizations.inNames(scene.word(and - 1))
        && (organizations.inNames(scene.word(and + 1))
            || organizations.inNames(scene.word(capitals(and + 1) - 1)));
  }

  /// "The committee on Tuesday": when, and not about what.
  private boolean isDay(int i) {
    return Days.isOne(scene.word(i));
  }

  private boolean initial(int i) {
    return scene.word(i).length() == 1 && scene.startsCapital(i);
  }

  private boolean capital(int i) {
    var word = scene.word(i);
    return scene.startsCapital(i)
        || word.matches("(al|el|d|l|an)[-'’]\\p{Lu}.*")
        || word.matches("(i|e)[A-Z]\\p{L}+");
  }
}
