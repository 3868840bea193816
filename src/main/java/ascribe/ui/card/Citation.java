package ascribe.ui.card;

import ascribe.model.Form;
import ascribe.review.Passage;
import ascribe.review.QuotedParts;
import ascribe.ui.i18n.Messages;
import java.util.stream.Collectors;

/// A passage in words that can be pasted elsewhere, with its attribution. Never a false quotation:
/// only words that the text gives in quotation marks stand in them.
final class Citation {

  private Citation() {}

  static String of(Passage passage) {
    var speaker = passage.speaker();
    var who = speaker == null ? Messages.get("cite.nobody") : speaker.name();
    var title = passage.document().title();
    return switch (passage) {
      case Passage.Authored _ -> Messages.get("cite.author", words(passage), title);
      case Passage.Attributed _ ->
          passage.form() == Form.DIRECT && isQuoted(passage)
              ? Messages.get("cite.quote", words(passage), who, title)
              : Messages.get("cite.paraphrase", words(passage), who, title);
    };
  }

  private static boolean isQuoted(Passage passage) {
    return QuotedParts.form(passage.document().text(), passage.content()) == Form.DIRECT;
  }

  private static String words(Passage passage) {
    return passage.content().stream()
        .map(s -> s.of(passage.document().text()).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }
}
