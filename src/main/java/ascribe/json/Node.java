package ascribe.json;

import ascribe.json.FormatException.Reason;
import ascribe.model.CodePoints;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A place in a JSON document with the path to it, so that an error can say where it is.
record Node(JsonNode json, String path) {

  /// Reads what stands at a node.
  @FunctionalInterface
  interface Reading<T> {
    T read(Node node) throws FormatException;
  }

  static Node root(JsonNode json) {
    return new Node(json, "");
  }

  /// The field `name` of this object, possibly absent.
  Node at(String name) throws FormatException {
    if (!json.isObject()) {
      throw wrong("an object");
    }
    return new Node(json.path(name), path.isEmpty() ? name : path + "." + name);
  }

  /// Missing or null.
  boolean absent() {
    return json.isMissingNode() || json.isNull();
  }

  String text() throws FormatException {
    if (!json.isString()) {
      throw wrong("a text");
    }
    var text = json.stringValue();
    if (!CodePoints.isWellFormed(text)) {
      throw new FormatException(
          Reason.WRONG_FIELD, name() + " holds half of a surrogate pair, which is no character.");
    }
    return text;
  }

  int integer() throws FormatException {
    if (!json.isIntegralNumber() || !json.canConvertToInt()) {
      throw wrong("a whole number below 2³¹");
    }
    return json.intValue();
  }

  double probability() throws FormatException {
    double value = json.isNumber() ? json.doubleValue(-1) : -1;
    if (!(value >= 0 && value <= 1)) {
      throw wrong("a number from 0 to 1");
    }
    return value;
  }

  boolean flag() throws FormatException {
    if (!json.isBoolean()) {
      throw wrong("true or false");
    }
    return json.booleanValue();
  }

  LocalDate date() throws FormatException {
    return parsed(LocalDate::parse, "a date (YYYY-MM-DD)");
  }

  Instant instant() throws FormatException {
    return parsed(Instant::parse, "a time (YYYY-MM-DDThh:mm:ssZ)");
  }

  private <T> T parsed(Function<String, T> parser, String form) throws FormatException {
    var text = text();
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw wrong(form);
    }
  }

  /// An enum constant under its own name.
  <E extends Enum<E>> E constant(Class<E> type) throws FormatException {
    return oneOf(type, Enum::name);
  }

  /// An enum constant in lower case.
  <E extends Enum<E>> E word(Class<E> type) throws FormatException {
    return oneOf(type, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  private <E extends Enum<E>> E oneOf(Class<E> type, Function<E, String> spelling)
      throws FormatException {
    var text = text();
    for (var constant : type.getEnumConstants()) {
      if (spelling.apply(constant).equals(text)) {
        return constant;
      }
    }
    var known =
        Arrays.stream(type.getEnumConstants()).map(spelling).collect(Collectors.joining(", "));
    throw wrong("one of " + known);
  }

  /// What `reading` finds here, or null where nothing stands.
  <T> @Nullable T optional(Reading<T> reading) throws FormatException {
    return absent() ? null : reading.read(this);
  }

  /// What `reading` finds at each item of this array; nothing where no array stands.
  <T> List<T> list(Reading<T> reading) throws FormatException {
    if (absent()) {
      return List.of();
    }
    if (!json.isArray()) {
      throw wrong("an array");
    }
    var list = new ArrayList<T>();
    for (int i = 0; i < json.size(); i++) {
      list.add(reading.read(new Node(json.get(i), path + "[" + i + "]")));
    }
    return list;
  }

  FormatException wrong(String expected) {
    return new FormatException(
        Reason.WRONG_FIELD,
        name() + (json.isMissingNode() ? " is missing: it must be " : " is not ") + expected + ".");
  }

  private String name() {
    return path.isEmpty() ? "The document" : path;
  }
}
