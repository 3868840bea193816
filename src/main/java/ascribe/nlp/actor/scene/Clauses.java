package ascribe.nlp.actor.scene;

import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the clauses of a source say about it: that it asked not to be named, that it saw something.
public final class Clauses {

  /// @param says a naming or a source type
  public record Clause(Pattern pattern, String says, String example) {}

  private final List<Clause> clauses = new ArrayList<>();

  public Clauses() {
    for (var row : Table.rows("role-clauses.tsv", 3)) {
      clauses.add(new Clause(Pattern.compile(row.get(0)), row.get(1), row.get(2)));
    }
  }

  public List<Clause> all() {
    return clauses;
  }

  /// How a source without name is named, by its words in lower case.
  public Naming naming(String source) {
    boolean anonymous =
        clauses.stream()
            .anyMatch(c -> c.says.equals("ANONYMOUS") && c.pattern.matcher(source).find());
    return anonymous ? Naming.ANONYMOUS : Naming.ROLE;
  }

  /// How a source speaks by its clauses; null when they do not tell.
  public @Nullable SourceType type(String source) {
    return clauses.stream()
        .filter(c -> !c.says.equals("ANONYMOUS") && c.pattern.matcher(source).find())
        .map(c -> SourceType.valueOf(c.says))
        .findFirst()
        .orElse(null);
  }
}
