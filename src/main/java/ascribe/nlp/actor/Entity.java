package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An actor while a document is being read. Grows from rule to rule; leaves this package as an
/// [ascribe.model.Actor].
final class Entity {

  final ActorType type;
  Naming naming = Naming.NAMED;
  Gender gender = Gender.UNKNOWN;
  boolean plural;

  /// In years; 0 when the text does not say.
  int age;

  /// How a body speaks that a lexicon knows; null for all others.
  @Nullable SourceType listed;

  private String name;
  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> affiliations = new LinkedHashSet<>();
  private final List<Role> roles = new ArrayList<>();

  Entity(ActorType type, String name) {
    this.type = type;
    this.name = name;
    forms.add(name);
  }

  String name() {
    return name;
  }

  /// Takes a longer form as the canonical name.
  void rename(String longer) {
    name = longer;
    forms.add(longer);
  }

  void addForm(String form) {
    forms.add(form);
  }

  Set<String> forms() {
    return forms;
  }

  List<Role> roles() {
    return roles;
  }

  void addRole(Role role) {
    if (roles.stream().noneMatch(r -> r.text().equalsIgnoreCase(role.text()))) {
      roles.add(role);
    }
  }

  Set<String> affiliations() {
    return affiliations;
  }
}
