package ascribe.nlp.actor.pronoun;

/// What is known about a mention and a pronoun, each with its weight. The weights are those of a
/// log-linear ranking, fitted on the 77 texts of GUM that its ruler leaves out; that of who speaks
/// is set by hand, since few of these texts are news.
enum Trait {
  SENTENCES(-0.83),
  NEW_PARAGRAPH(-0.9),
  SUBJECT(0.65),
  FIRST_IN_SENTENCE(0.9),
  GENDER(0.9),
  PRONOUN_BEFORE(-1.6),
  NOMINAL(-2.2),
  FREQUENCY(0.35),
  MAIN(2.0),
  WORDS(-0.8),
  QUOTED_APART(-0.9),
  SPEAKER(2),
  BOTH_SUBJECTS(0.6),
  POSSESSIVE_OF_SUBJECT(0.35),
  AFTER_PREPOSITION(-0.1),
  SAME_SENTENCE(-1.3),
  SENTENCE_BEFORE(-0.85),
  FAR(0.9);

  final double weight;

  Trait(double weight) {
    this.weight = weight;
  }
}
