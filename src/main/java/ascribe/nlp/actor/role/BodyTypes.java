package ascribe.nlp.actor.role;

import ascribe.model.ActorType;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.LegalForms;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells how a body speaks, by its name.
public final class BodyTypes {

  /// What ends the names of firms beside legal forms, which a university's name does not make
  /// experts.
  private static final Set<String> FIRMS =
      Stream.of("firm-kinds.txt", "firm-groups.txt")
          .map(Table::words)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final Lexicons lexicons;

  public BodyTypes(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  public SourceType of(Entity body) {
    if (body.listed() != null) {
      return body.listed();
    }
    if (body.type() == ActorType.GPE) {
      return SourceType.OFFICIAL;
    }
    var type = of(body.name());
    return type == null || type == SourceType.ORGANIZATION ? described(body) : type;
  }

  /// By what a text says that the body is: "the think tank Bruegel".
  private static SourceType described(Entity body) {
    return body.roles().stream()
        .map(Role::type)
        .filter(t -> t != SourceType.ORGANIZATION)
        .findFirst()
        .orElse(SourceType.ORGANIZATION);
  }

  /// How a person speaks of whom only an affiliation is known: as an analyst from a university or
  /// institute, otherwise unknown.
  public SourceType ofAffiliation(Entity person) {
    boolean analyst =
        person.affiliations().stream()
            .anyMatch(name -> of(new Entity(ActorType.ORGANIZATION, name)) == SourceType.ANALYST);
    return analyst ? SourceType.ANALYST : SourceType.OTHER;
  }

  /// By a well-known body that the name begins with, else by its words from the last one on.
  private @Nullable SourceType of(String name) {
    var words = name.split(" ");
    var start = lexicons.organizations().of(words[0]);
    var end = words[words.length - 1];
    boolean firm = LegalForms.isOne(end) || FIRMS.contains(LegalForms.plain(end));
    if (start != null
        && words.length > 1
        && start.sourceType() == SourceType.ANALYST
        && !firm) { // "Stanford Marine Group"
      return SourceType.ANALYST;
    }
    int of = java.util.Arrays.asList(words).indexOf("of");
    if (of > 0) {
      var head = lexicons.organizations().sourceType(words[of - 1]);
      if (head != null) {
        return head;
      }
    }
    for (int i = words.length - 1; i >= 0; i--) {
      var type = lexicons.organizations().sourceType(words[i]);
      if (type != null) {
        return type;
      }
    }
    return null;
  }
}
