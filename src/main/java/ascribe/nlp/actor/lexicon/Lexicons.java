package ascribe.nlp.actor.lexicon;

/// All word lists that the actor rules consult, read once.
public record Lexicons(
    PersonalNames people,
    ShortNames shortNames,
    Places places,
    Organizations organizations,
    Titles titles,
    RoleNouns roles,
    ActingVerbs verbs) {

  public static Lexicons read() {
    return new Lexicons(
        new PersonalNames(),
        new ShortNames(),
        new Places(),
        new Organizations(),
        new Titles(),
        new RoleNouns(),
        new ActingVerbs());
  }
}
