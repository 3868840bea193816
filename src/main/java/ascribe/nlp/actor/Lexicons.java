package ascribe.nlp.actor;

/// All word lists that the actor rules consult, read once.
record Lexicons(
    PersonalNames people,
    ShortNames shortNames,
    Places places,
    Organizations organizations,
    Titles titles,
    RoleNouns roles,
    ActingVerbs verbs) {

  static Lexicons read() {
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
