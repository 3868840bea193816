package ascribe.ui.text;

import ascribe.model.Layer;
import ascribe.review.Passage;
import ascribe.ui.i18n.Messages;
import java.util.ArrayList;

/// A mark in words.
final class MarkWords {

  private MarkWords() {}

  /// What kind of mark it is, and who speaks: "Quote, claim: Artyom Shraibman".
  static String brief(Passage mark) {
    var speaker = mark.speaker();
    return speaker == null ? kinds(mark) : Messages.get("page.markOf", kinds(mark), speaker.name());
  }

  /// What a screen reader says of a mark when it is selected.
  static String announcement(Passage mark) {
    return Messages.get("page.announce", brief(mark), mark.words());
  }

  private static String kinds(Passage mark) {
    var kinds = new ArrayList<String>();
    for (var layer : Layer.values()) {
      if (mark.layers().contains(layer)) {
        kinds.add(word(layer));
      }
    }
    if (mark.uncertain()) {
      kinds.add(Messages.get("page.uncertain"));
    }
    return String.join(", ", kinds);
  }

  private static String word(Layer layer) {
    return switch (layer) {
      case QUOTES -> Messages.get("page.quote");
      case PARAPHRASE -> Messages.get("page.paraphrase");
      case ANALYST_CLAIMS -> Messages.get("page.claim");
      case AUTHOR_CLAIMS -> Messages.get("page.author");
    };
  }
}
