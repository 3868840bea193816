package ascribe.nlp.actor.scene;

import ascribe.model.ActorType;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Gender;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An actor while a document is being read. Grows from rule to rule; leaves the rules as an
/// [ascribe.model.Actor].
public final class Entity {

  private final ActorType type;
  private Naming naming = Naming.NAMED;
  private Gender gender = Gender.UNKNOWN;
  private boolean plural;
  private int age;
  private @Nullable SourceType listed;
  private String name;
  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> affiliations = new LinkedHashSet<>();
  private final List<Role> roles = new ArrayList<>();

  public Entity(ActorType type, String name) {
    this.type = type;
    this.name = name;
    forms.add(name);
  }

  public String name() {
    return name;
  }

  /// Takes a longer form as the canonical name.
  public void rename(String longer) {
    name = longer;
    forms.add(longer);
  }

  public void addForm(String form) {
    forms.add(form);
  }

  public Set<String> forms() {
    return forms;
  }

  public List<Role> roles() {
    return roles;
  }

  public void addRole(Role role) {
    if (roles.stream().noneMatch(r -> r.text().equalsIgnoreCase(role.text()))) {
      roles.add(role);
    }
  }

  public Set<String> affiliations() {
    return affiliations;
  }

  public ActorType type() {
    return type;
  }

  public Naming naming() {
    return naming;
  }

  public void setNaming(Naming naming) {
    this.naming = naming;
  }

  public Gender gender() {
    return gender;
  }

  public void setGender(Gender gender) {
    this.gender = gender;
  }

  public boolean plural() {
    return plural;
  }

  public void setPlural() {
    plural = true;
  }

  /// In years; 0 when the text does not say.
  public int age() {
    return age;
  }

  public void setAge(int years) {
    age = years;
  }

  /// How a body speaks that a lexicon knows, or one who saw something; null for all others.
  public @Nullable SourceType listed() {
    return listed;
  }

  public void setListed(@Nullable SourceType sourceType) {
    listed = sourceType;
  }
}
