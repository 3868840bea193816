package ascribe.model;

/// What an actor is: a person, an organisation or a geopolitical body.
public enum ActorType {
  PERSON,
  ORGANIZATION,
  GPE
}
