package ascribe.cli;

import ascribe.nlp.standard.Pipelines;
import ascribe.nlp.standard.Pipelines.Tagger;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a tagger that this build can run.
final class TaggerConverter implements ITypeConverter<Tagger> {

  @Override
  public Tagger convert(String name) {
    var tagger =
        Arrays.stream(Tagger.values())
            .filter(t -> t.name().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow(() -> new TypeConversionException("no tagger is named " + name));
    if (!Pipelines.offered().contains(tagger)) {
      throw new TypeConversionException(
          "this build has no model for the tagger " + name.toLowerCase(Locale.ROOT));
    }
    return tagger;
  }
}
