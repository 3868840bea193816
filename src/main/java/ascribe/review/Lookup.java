package ascribe.review;

/// What became of looking for the target of a correction.
sealed interface Lookup {

  record Hit(String id) implements Lookup {}

  record Miss(Orphan.Why why) implements Lookup {}
}
