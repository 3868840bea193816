package ascribe.json;

import ascribe.model.CodePoints;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes named fields. Strings lose their half surrogates, which no encoding can carry.
record Out(JsonGenerator json) {

  void text(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, CodePoints.wellFormed(value));
    }
  }

  /// An enum constant under its own name.
  void constant(String name, @Nullable Enum<?> value) {
    text(name, value == null ? null : value.name());
  }

  /// An enum constant in lower case.
  void word(String name, Enum<?> value) {
    text(name, value.name().toLowerCase(Locale.ROOT));
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void number(String name, @Nullable Double value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value.doubleValue());
    }
  }

  void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void object(String name, Runnable fields) {
    json.writeObjectPropertyStart(name);
    fields.run();
    json.writeEndObject();
  }

  void texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(CodePoints.wellFormed(value)));
    json.writeEndArray();
  }

  <T> void objects(String name, List<T> values, Consumer<T> fields) {
    json.writeArrayPropertyStart(name);
    for (var value : values) {
      json.writeStartObject();
      fields.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
