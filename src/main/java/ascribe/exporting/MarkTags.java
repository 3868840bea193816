package ascribe.exporting;

import ascribe.model.Actor;
import ascribe.model.Provenance;
import ascribe.review.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known about a passage beyond its words, as `key:value` tags, for formats that have no
/// fields of their own for it.
final class MarkTags {

  private final List<String> tags = new ArrayList<>();

  private MarkTags() {}

  static List<String> of(Passage passage) {
    var sheet = new MarkTags();
    switch (passage) {
      case Passage.Authored _ -> sheet.add("mark", "author-claim");
      case Passage.Attributed p -> sheet.attribution(p);
    }
    sheet.add("claim", passage.claim());
    sheet.provenance(passage.provenance());
    sheet.add("review", passage.review());
    return sheet.tags;
  }

  private void attribution(Passage.Attributed passage) {
    var a = passage.attribution();
    add("mark", "attribution");
    add("form", a.form());
    add("cueClass", a.cueClass());
    add("analystClaim", a.analystClaim());
    add("uncertain", a.uncertain());
    add("parent", a.parent());
    if (passage.actor() != null) {
      actor(passage.actor());
    }
  }

  private void actor(Actor actor) {
    add("actor", actor.id());
    add("actorName", actor.name());
    add("actorType", actor.type());
    add("sourceType", actor.sourceType());
    add("naming", actor.naming());
    actor.aliases().forEach(a -> add("alias", a));
    actor.roles().forEach(r -> add("role", r));
    actor.affiliations().forEach(a -> add("affiliation", a));
  }

  private void provenance(Provenance provenance) {
    switch (provenance) {
      case Provenance.FromModel m -> {
        add("model", m.name());
        add("version", m.version());
        add("confidence", m.confidence());
      }
      case Provenance.FromRule r -> add("rule", r.id());
      case Provenance.FromReader r -> add("reader", r.at());
    }
  }

  private void add(String key, @Nullable Object value) {
    if (value != null) {
      tags.add(key + ":" + value);
    }
  }
}
