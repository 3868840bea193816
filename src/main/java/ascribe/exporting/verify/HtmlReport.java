package ascribe.exporting.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the table of passages of an HTML report.
final class HtmlReport {

  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
  private static final Pattern HASH = Pattern.compile("SHA-256 of the text ([0-9a-f]{64})");
  private static final Pattern ROW = Pattern.compile("<tr class=\"passage\">(.*)</tr>");
  private static final Pattern CELL = Pattern.compile("<td>([^<]*)</td>");
  private static final Pattern PLACE = Pattern.compile("(\\d{1,9})–(\\d{1,9})");

  private HtmlReport() {}

  static List<Reported> read(String html) {
    var title = TITLE.matcher(html);
    var document = title.find() ? Entities.unescape(title.group(1)) : "";
    var hashes = HASH.matcher(html);
    var hash = hashes.find() ? hashes.group(1) : null;
    var passages = new ArrayList<Reported>();
    var rows = ROW.matcher(html);
    while (rows.find()) {
      var cells =
          CELL.matcher(rows.group(1)).results().map(r -> Entities.unescape(r.group(1))).toList();
      // Who, what, kind, cue, characters, checked.
      var place = PLACE.matcher(cells.size() < 5 ? "" : cells.get(4));
      if (place.matches()) {
        passages.add(
            new Reported(
                document,
                hash,
                cells.get(2).startsWith("quote"),
                Reported.readingsOf(cells.get(1)),
                Integer.parseInt(place.group(1)),
                Integer.parseInt(place.group(2))));
      }
    }
    return passages;
  }
}
