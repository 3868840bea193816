package ascribe.model;

import java.util.List;

/// The person, organisation or geopolitical body behind mentions; also a role without a name ("a
/// senior official").
///
/// @param id unique in its document
/// @param name the canonical name, or the role's words when nobody is named
/// @param aliases other names in the text, without the canonical one
/// @param mentions in text order
public record Actor(
    String id,
    String name,
    ActorType type,
    List<String> aliases,
    List<String> roles,
    List<String> affiliations,
    SourceType sourceType,
    Naming naming,
    List<Mention> mentions) {

  public Actor {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    affiliations = List.copyOf(affiliations);
    mentions = List.copyOf(mentions);
  }
}
