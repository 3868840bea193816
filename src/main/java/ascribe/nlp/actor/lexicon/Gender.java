package ascribe.nlp.actor.lexicon;

/// Which of "he" and "she" the words around a person allow.
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
