package ascribe.nlp.actor.source.body;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Papers that say something, and who wrote them: "a report by RAND".
public final class Documents {

  private static final Set<String> DOCUMENTS = words(1, "document");
  private static final Set<String> OWNED = words(1, "owned");
  private static final Set<String> OF = words(2, "of");
  private static final Set<String> EXPERTS = words(3, "experts");
  private static final Set<String> AGAIN = words(4, "again");

  /// Before "by": who only had the paper, or paid for it.
  private static final Set<String> ONLY_HAVING = Table.words("having-documents.txt");

  private final Scene scene;
  private final Cast cast;
  private final Organizations kinds;

  /// The paper whose author was found last.
  private Told last = Told.NONE;

  private record Told(String noun, int head, @Nullable Entity author) {
    private static final Told NONE = new Told("", -1, null);
  }

  public Documents(Scene scene, Cast cast, Organizations kinds) {
    this.scene = scene;
    this.kinds = kinds;
    this.cast = cast;
  }

  private static Set<String> words(int column, String value) {
    return Table.rows("documents.tsv", 5).stream()
        .filter(row -> row.get(column).equals(value))
        .map(List::getFirst)
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isDocument(NounPhrase phrase) {
    return DOCUMENTS.contains(noun(phrase));
  }

  private String noun(NounPhrase phrase) {
    return Organizations.singular(scene.lower(phrase.head()));
  }

  /// Whether the phrase names what only its owner can be meant by.
  public boolean isOwned(NounPhrase phrase) {
    return OWNED.contains(noun(phrase));
  }

  private boolean isOf(NounPhrase phrase) {
    return OF.contains(noun(phrase));
  }

  /// How a document speaks about which nothing else is known.
  public SourceType type(NounPhrase phrase) {
    return EXPERTS.contains(noun(phrase)) ? SourceType.ANALYST : SourceType.OTHER;
  }

  /// Who wrote a document, by the words of the phrase; "the report" is whose the one was of which
  /// the sentence before tells.
  public @Nullable Entity author(NounPhrase phrase, int to) {
    var told = toldAuthor(phrase, to);
    var author = told == null && isAgain(phrase, to) ? last.author() : told;
    if (author != null) {
      last = new Told(noun(phrase), phrase.head(), author);
    }
    return author;
  }

  /// Whether the phrase is "the report", and the last report of which the text has told, not long
  /// before, is one whose author is known.
  private boolean isAgain(NounPhrase phrase, int to) {
    boolean bare = scene.lower(phrase.from()).equals("the") && phrase.head() == phrase.from() + 1;
    return bare
        && phrase.to() == to
        && AGAIN.contains(noun(phrase))
        && last.noun().equals(noun(phrase))
        && scene.sentence(phrase.head()) - scene.sentence(last.head()) == 1
        && IntStream.range(last.head() + 1, phrase.from())
            .noneMatch(i -> AGAIN.contains(Organizations.singular(scene.lower(i))));
  }

  /// Who stands behind "by" or "from", its owner ("RAND's report"), or the body before it ("the
  /// RAND report"). In "a column by fans of Lund", "Lund's aide's account" and "a RAND/Gallup poll"
  /// that is nobody whom the name names.
  private @Nullable Entity toldAuthor(NounPhrase phrase, int to) {
    for (int i = phrase.to(); i + 1 < to; i++) {
      boolean of = scene.lower(i).equals("of") && isOf(phrase);
      int behind = scene.isDeterminer(i + 1) ? i + 2 : i + 1;
      if (ONLY_HAVING.contains(scene.lower(i))) {
        return null;
      }
      if (!scene.is(behind, "NUM") && (of || scene.lower(i).matches("by|from"))) { // "from 2011"
        return named(behind, to);
      }
    }
    int mark = phrase.head() - 1;
    while (mark > phrase.from() && !scene.isPossessive(mark)) {
      mark--;
    }
    return mark > phrase.from() ? owner(mark) : modifier(phrase);
  }

  /// Who is named behind a preposition: the person at the end of the noun phrase there, or the name
  /// that it is.
  private @Nullable Entity named(int from, int to) {
    Placed last = null;
    int i = from;
    while (i < to && scene.is(i, "ADJ", "NOUN", "PROPN")) {
      var placed = cast.at(scene.span(i).start());
      last = placed == null || placed.kind() != MentionKind.NAME ? null : placed;
      i = last == null ? i + 1 : end(last);
    }
    boolean goesOn = scene.lower(i).equals("and") || scene.isPossessive(i);
    if (last == null || goesOn) {
      return null;
    }
    int name = scene.at(last.span().start());
    boolean introduced = // "by the consultancy Norrland"
        last.entity().type() == ActorType.PERSON
            || name == from + 1 && kinds.isKind(scene.lower(from))
            || name == from + 1 && kinds.isNoun(scene.lower(from));
    return name == from || introduced ? last.entity() : null;
  }

  /// Who ends before the possessive at `mark`.
  private @Nullable Entity owner(int mark) {
    return cast.at(scene.span(mark - 1).start()) instanceof Placed p && end(p) == mark
        ? p.entity()
        : null;
  }

  /// The only body that stands right before the noun, or whose pronoun opens the phrase.
  private @Nullable Entity modifier(NounPhrase phrase) {
    var opens = cast.at(scene.span(phrase.from()).start());
    if (opens != null && opens.kind() == MentionKind.PRONOUN) {
      return opens.entity();
    }
    Placed only = null;
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (cast.at(scene.span(i).start()) instanceof Placed p && p != only) {
        if (only != null || p.entity().type() != ActorType.ORGANIZATION) {
          return null;
        }
        only = p;
      }
    }
    int rest = only == null ? phrase.head() : end(only);
    while (rest < phrase.head() && scene.is(rest, "ADJ", "NUM", "PROPN")) {
      rest++;
    }
    return only != null && rest == phrase.head() ? only.entity() : null;
  }

  private int end(Placed placed) {
    return scene.at(placed.span().end() - 1) + 1;
  }
}
