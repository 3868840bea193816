package ascribe.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is typed into the search over the library: tags that a document must have (`tag:economy`,
/// `tag:"foreign policy"`) and the words it must hold.
///
/// @param words what is left when the tags are taken out, as it was typed
public record SearchText(List<Tag> tags, String words) {

  private static final Pattern TAG =
      Pattern.compile(
          "(?<!\\S)tag:(?:[\"“”„]([^\"“”„]*)[\"“”„]?|([^\\s\"“”„]*))", Pattern.CASE_INSENSITIVE);

  public SearchText {
    tags = List.copyOf(tags);
  }

  /// A tag that is asked for, without regard to case.
  ///
  /// @param whole a tag of just this name, not one that begins with it
  public record Tag(String name, boolean whole) {

    boolean matches(String tag) {
      var folded = fold(tag);
      return whole ? folded.equals(name) : folded.startsWith(name);
    }
  }

  /// Reads what is typed. A tag without quotation marks may be unfinished.
  public static SearchText of(String typed) {
    var tags = new ArrayList<Tag>();
    var words = new StringBuilder();
    var matcher = TAG.matcher(typed);
    while (matcher.find()) {
      var quoted = matcher.group(1);
      var name = fold(quoted == null ? matcher.group(2) : quoted);
      if (!name.isEmpty()) {
        tags.add(new Tag(name, quoted != null));
      }
      matcher.appendReplacement(words, "");
    }
    return new SearchText(tags, matcher.appendTail(words).toString());
  }

  /// What to type for the documents that have a tag.
  public static String ofTag(String name) {
    return "tag:\"" + name + "\"";
  }

  /// Whether a document with these tags has all that are asked for.
  public boolean acceptsTags(Collection<String> names) {
    return tags.stream().allMatch(t -> names.stream().anyMatch(t::matches));
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }
}
