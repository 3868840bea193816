package ascribe.store;

import static ascribe.model.ActorType.ORGANIZATION;
import static ascribe.model.ActorType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final Member ANNA_1 = new Member("d1", PERSON, "Anna Berg");
  private static final Member ANNA_2 = new Member("d2", PERSON, "Anna Berg");
  private static final Member ANNA_3 = new Member("d3", PERSON, "Anna Berg");
  private static final Member FIRM = new Member("d3", ORGANIZATION, "Anna Berg");
  private static final Member BERG_1 = new Member("d4", PERSON, "Berg");
  private static final Member BERG_2 = new Member("d5", PERSON, "Berg");

  private static final List<Member> ALL = List.of(ANNA_1, ANNA_2, ANNA_3, FIRM, BERG_1, BERG_2);

  private static Set<Set<Member>> groups(PersonEdit... edits) {
    return People.of(ALL, List.of(edits)).stream()
        .map(p -> Set.copyOf(p.members()))
        .collect(Collectors.toSet());
  }

  private static PersonEdit edit(PersonEdit.Kind kind, Member... members) {
    return new PersonEdit(kind, List.of(members));
  }

  @Test
  void areGroupedByTypeAndFullNameAndNeverByASingleName() {
    assertThat(groups())
        .containsExactlyInAnyOrder(
            Set.of(ANNA_1, ANNA_2, ANNA_3), Set.of(FIRM), Set.of(BERG_1), Set.of(BERG_2));
    assertThat(People.of(ALL, List.of())).noneMatch(Person::confirmed);
  }

  @Test
  void areJoinedAndSplitAsTheReaderSays() {
    assertThat(groups(edit(PersonEdit.Kind.JOIN, ANNA_1, BERG_1)))
        .contains(Set.of(ANNA_1, ANNA_2, ANNA_3, BERG_1), Set.of(BERG_2));
    assertThat(groups(edit(PersonEdit.Kind.SPLIT, ANNA_2)))
        .contains(Set.of(ANNA_1, ANNA_3), Set.of(ANNA_2));
  }

  @Test
  void areConfirmedOnlyWhileNobodyNewIsAmongThem() {
    var confirm = edit(PersonEdit.Kind.CONFIRM, ANNA_1, ANNA_2);
    assertThat(People.of(List.of(ANNA_1, ANNA_2), List.of(confirm)).getFirst().confirmed())
        .isTrue();
    assertThat(People.of(ALL, List.of(confirm)).getFirst().confirmed()).isFalse();
  }
}
