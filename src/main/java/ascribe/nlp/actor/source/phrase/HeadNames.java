package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.name.Descriptions;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The names that head the phrases of sources, with honours behind them and with what they own.
public final class HeadNames {

  private static final Set<String> AFTER_NAMES = Table.words("after-names.txt");

  private static final Set<String> JOINTS = Table.words("before-other-names.txt");

  /// Words between a name and whom it describes.
  private static final int LONGEST = 4;

  private final Scene scene;
  private final Cast cast;
  private final NounPhrases phrases;
  private final RoleSources roles;

  public HeadNames(Scene scene, Cast cast, NounPhrases phrases, RoleSources roles) {
    this.scene = scene;
    this.cast = cast;
    this.phrases = phrases;
    this.roles = roles;
  }

  /// The mention at the head of a phrase; null where it names nobody known.
  public @Nullable Placed of(NounPhrase phrase) {
    var head = cast.at(scene.span(phrase.head()).start());
    return head == null ? honoured(phrase.head()) : head;
  }

  /// The full name that opens a source before a description without a comma: "Ann Lee a director at
  /// Lund".
  @Nullable Placed before(int from) {
    if (!(cast.at(scene.span(from).start()) instanceof Placed p)
        || p.kind() != MentionKind.NAME
        || p.entity().type() != ActorType.PERSON) {
      return null;
    }
    int behind = scene.at(p.span().end() - 1) + 1;
    return behind > from + 1 && scene.lower(behind).matches("an?|the") ? p : null;
  }

  /// The name behind what describes it, whatever the tagger of parts of speech takes its words for:
  /// "Oslo-based Tre Ekar", "the luxury group Tre Ekar".
  @Nullable Placed described(int from, int to) {
    var name = cast.at(scene.span(to - 1).start());
    int start = name == null ? from : scene.at(name.span().start());
    boolean one = // not "Ann Lee of Oslo-based Tre Ekar"
        IntStream.range(from, start)
            .noneMatch(i ->
                scene.is(i, "ADP") || scene.isMark(i) && !Descriptions.isOne(scene.word(i - 1)));
    boolean told =
        start > from
            && (Descriptions.isOne(scene.word(start - 1))
                || name != null
                    && name.entity().type() == ActorType.ORGANIZATION
                    && roles.isBody(scene.word(start - 1)));
    return one && told ? name : null;
  }

  /// Whether a word is put behind names: "KC".
  static boolean isHonour(String word) {
    return AFTER_NAMES.contains(word);
  }

  /// Whose name stands before "KC" in "Ann Lee KC".
  private @Nullable Placed honoured(int token) {
    return token > 0
            && AFTER_NAMES.contains(scene.word(token))
            && cast.personAt(scene.span(token - 1).start()) instanceof Placed p
            && scene.at(p.span().start()) < token - 1 // not "the Leeds MP"
        ? p
        : null;
  }

  /// What the name that a phrase ends with owns, up to the end of the source: in "Norrland's works
  /// council" the tagger of parts of speech may see a verb. Null where it owns nothing.
  public @Nullable NounPhrase ownedAtEnd(NounPhrase phrase, int to) {
    boolean owns = scene.isPossessive(phrase.to()) && phrase.to() + 1 < to;
    boolean noun = scene.is(to - 1, "NOUN") || roles.isRole(scene.word(to - 1)); // "Lund's widow"
    return owns && noun ? new NounPhrase(phrase.from(), to - 1, to) : null;
  }

  /// Whether a phrase is only whose somebody is whom the tagger of parts of speech misreads: "Ann
  /// Lee's heir".
  public boolean isOwnerOnly(NounPhrase phrase, int to) {
    return of(phrase) != null
        && scene.isPossessive(phrase.to())
        && phrase.to() + 1 < to
        && ownedAtEnd(phrase, to) == null;
  }

  /// What a name that goes on behind a first phrase owns: "Cod & Co's lawyers".
  public @Nullable NounPhrase ownedBy(Placed name, int to) {
    int behind = scene.at(name.span().end() - 1) + 1;
    var owned = scene.isPossessive(behind) ? phrases.at(behind + 1, to) : null;
    return owned != null && roles.isRole(scene.word(owned.head())) ? owned : null;
  }

  /// Whom a name that goes on behind a first phrase only describes, whatever the tagger of parts of
  /// speech takes the words between for: "the University of Halden academic", "European Union
  /// interior ministers".
  public @Nullable NounPhrase describedBy(Placed name, NounPhrase phrase, int to) {
    int behind = scene.at(name.span().end() - 1) + 1;
    int head = isRoleAlone(behind, to - 1) ? to - 1 : behind;
    return head < to && roles.isRole(scene.word(head)) && !scene.startsCapital(head)
        ? new NounPhrase(phrase.from(), head, head + 1)
        : null;
  }

  /// Whether nothing but plain words stands from `from` to the role at `head`.
  private boolean isRoleAlone(int from, int head) {
    return head > from
        && head - from < LONGEST
        && roles.isRole(scene.word(head))
        && IntStream.range(from, head)
            .noneMatch(i ->
                scene.startsCapital(i)
                    || scene.isMark(i)
                    || scene.isPossessive(i)
                    || JOINTS.contains(scene.lower(i)) // "interior" is tagged like one
                    || scene.is(i, "PRON", "DET", "CCONJ", "AUX"));
  }
}
