package ascribe.picture;

import ascribe.exporting.Csv;
import ascribe.model.Layer;
import ascribe.session.Voices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A portrait of voices as a table: a row a voice, a row a kind of source, and the sums.
public final class VoicesTable {

  private static final List<String> HEADER =
      List.of(
          "group",
          "name",
          "words",
          "share",
          "quoted words",
          "paraphrased words",
          "quotes",
          "paraphrases",
          "analyst claims");

  private VoicesTable() {}

  /// The table as CSV; shares are of all attributed words, 0 to 1.
  public static String csv(Voices voices) {
    var words = VoicesWords.ENGLISH;
    var rows = new ArrayList<List<String>>();
    rows.add(HEADER);
    for (var share : voices.shares()) {
      var counts = share.counts();
      rows.add(
          row(
              "source",
              words.name(share.actor()),
              voices,
              share.quoted(),
              share.paraphrased(),
              List.of(
                  Integer.toString(counts.of(Layer.QUOTES)),
                  Integer.toString(counts.of(Layer.PARAPHRASE)),
                  Integer.toString(counts.of(Layer.ANALYST_CLAIMS)))));
    }
    voices
        .bySourceType()
        .forEach((type, part) ->
            rows.add(
                row(
                    "kind of source",
                    words.of(type),
                    voices,
                    part.quoted(),
                    part.paraphrased(),
                    List.of("", "", ""))));
    rows.add(sum("all attributed words", voices.words()));
    rows.add(sum(words.sources(), voices.sources()));
    rows.add(sum(words.independent(), voices.independentSources()));
    rows.add(sum(words.unattributed(), voices.unattributed()));
    rows.add(sum(words.unsourcedClaims(), voices.unsourcedClaims()));
    return Csv.of(rows);
  }

  private static List<String> row(
      String group, String name, Voices voices, int quoted, int paraphrased, List<String> counts) {
    int all = quoted + paraphrased;
    double share = voices.words() == 0 ? 0 : (double) all / voices.words();
    var row = new ArrayList<String>();
    row.add(group);
    row.add(name);
    row.add(Integer.toString(all));
    row.add(String.format(Locale.ROOT, "%.4f", share));
    row.add(Integer.toString(quoted));
    row.add(Integer.toString(paraphrased));
    row.addAll(counts);
    return row;
  }

  private static List<String> sum(String name, int number) {
    return List.of("sum", name, Integer.toString(number), "", "", "", "", "", "");
  }
}
