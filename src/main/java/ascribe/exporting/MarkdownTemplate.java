package ascribe.exporting;

import ascribe.exporting.TemplateException.Fault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A layout for Markdown that the reader wrote: text with placeholders (`{{title}}`), parts that
/// repeat (`{{#passages}}…{{/passages}}`) and parts for a field that is not empty
/// (`{{#role}}…{{/role}}`). It can run nothing. What it fills in is escaped and carries its own
/// quotation marks; a template that sets marks around a placeholder is refused, because it would
/// make quotations of what nobody said.
public final class MarkdownTemplate {

  private static final String PASSAGES = "passages";

  /// Parts in parts: more than this is a mistake.
  private static final int DEEPEST = 20;

  private static final Pattern TAG = Pattern.compile("\\{\\{([#/]?)([A-Za-z0-9]*)}}");

  /// A tag of a part that stands alone on its line takes the line away.
  private static final Pattern ALONE =
      Pattern.compile("(?m)^[ \\t]*(\\{\\{[#/][A-Za-z0-9]+}})[ \\t]*\\r?\\n");

  private static final Pattern MARKED =
      Pattern.compile("[“„”«»‹›‘’‚\"'`「『][*_ ]*\\{\\{(?:words|sentence|cue|details)}}");

  /// A piece of a template.
  private sealed interface Piece {
    record Words(String words) implements Piece {}

    record Field(String name) implements Piece {}

    record Part(String name, List<Piece> pieces) implements Piece {}
  }

  private final List<Piece> pieces;

  private MarkdownTemplate(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /// @throws TemplateException when a placeholder is unknown or misplaced, a part is not closed, or
  ///   a quotation mark stands before words of the text
  public static MarkdownTemplate parse(String template) throws TemplateException {
    var marked = MARKED.matcher(template);
    if (marked.find()) {
      throw new TemplateException(Fault.MARKED, line(template, marked.start()), "");
    }
    var text = ALONE.matcher(template).replaceAll("$1");
    var open = new ArrayDeque<Piece.Part>();
    open.push(new Piece.Part("", new ArrayList<>()));
    var tags = TAG.matcher(text);
    int from = 0;
    while (tags.find()) {
      add(open, new Piece.Words(text.substring(from, tags.start())));
      from = tags.end();
      tag(open, tags.group(1), tags.group(2), line(template, template.indexOf(tags.group())));
    }
    add(open, new Piece.Words(text.substring(from)));
    if (open.size() > 1) {
      var part = "{{#" + open.element().name();
      throw new TemplateException(
          Fault.NOT_CLOSED, line(template, template.indexOf(part)), part + "}}");
    }
    return new MarkdownTemplate(open.element().pieces());
  }

  private static void tag(Deque<Piece.Part> open, String sign, String name, int line)
      throws TemplateException {
    boolean inPassages = open.stream().anyMatch(p -> p.name().equals(PASSAGES));
    boolean known =
        TemplateFields.OF_DOCUMENT.contains(name)
            || (inPassages && TemplateFields.OF_PASSAGE.contains(name))
            || (name.equals(PASSAGES) && !sign.isEmpty() && (!inPassages || sign.equals("/")));
    if (!known) {
      throw new TemplateException(Fault.UNKNOWN, line, "{{" + sign + name + "}}");
    }
    if (sign.equals("#")) {
      if (open.size() > DEEPEST) {
        throw new TemplateException(Fault.TOO_DEEP, line, "");
      }
      open.push(new Piece.Part(name, new ArrayList<>()));
    } else if (sign.isEmpty()) {
      add(open, new Piece.Field(name));
    } else {
      var part = open.pop();
      if (open.isEmpty() || !part.name().equals(name)) {
        throw new TemplateException(Fault.CLOSES_NOTHING, line, "{{/" + name + "}}");
      }
      add(open, part);
    }
  }

  private static void add(Deque<Piece.Part> open, Piece piece) {
    open.element().pieces().add(piece);
  }

  private static int line(String text, int at) {
    return (int) text.substring(0, Math.max(0, at)).chars().filter(c -> c == '\n').count() + 1;
  }

  /// The whole file.
  public String write(ExportRequest request) {
    var out = new StringBuilder();
    write(out, pieces, TemplateFields.of(request), request);
    return out.toString();
  }

  private static void write(
      StringBuilder out, List<Piece> pieces, Map<String, String> fields, ExportRequest request) {
    for (var piece : pieces) {
      switch (piece) {
        case Piece.Words(var words) -> out.append(words);
        case Piece.Field(var name) ->
            out.append(MarkdownExporter.escape(Quoting.line(fields.getOrDefault(name, ""))));
        case Piece.Part(var name, var inner) when name.equals(PASSAGES) ->
            passages(out, inner, fields, request);
        case Piece.Part(var name, var inner) -> {
          if (!fields.getOrDefault(name, "").isEmpty()) {
            write(out, inner, fields, request);
          }
        }
      }
    }
  }

  private static void passages(
      StringBuilder out, List<Piece> pieces, Map<String, String> fields, ExportRequest request) {
    var rows = PassageRow.of(request);
    var details = new Details(request.document().document());
    for (int i = 0; i < rows.size(); i++) {
      var all = new HashMap<>(fields);
      all.putAll(TemplateFields.of(i + 1, request.passages().get(i), rows.get(i), details));
      write(out, pieces, all, request);
    }
  }
}
