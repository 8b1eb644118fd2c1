package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catalogue as a list of words: no word means two things, every entry explains itself. */
class ActionWordsTest {

  @Test
  void noWordMeansTwoActions() {
    Map<String, String> owner = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Action action : Actions.ALL) {
      for (String word : action.words()) {
        String other = owner.put(word, action.name());
        if (other != null) {
          twice.add(word + ": " + other + ", " + action.name());
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void entriesExplainThemselves() {
    for (Action action : Actions.ALL) {
      assertThat(action.words()).as(action.name()).startsWith(action.name());
      assertThat(action.words()).allMatch(w -> w.equals(w.toLowerCase()) && w.equals(w.strip()));
      assertThat(action.doc()).as(action.name()).isNotBlank().doesNotEndWith(".");
      for (Entry.Parameter p : action.parameters()) {
        assertThat(p.low()).as(action.name() + " " + p.name()).isLessThan(p.high());
        assertThat(p.byDefault()).isBetween(p.low(), p.high());
        assertThat(p.doc()).isNotBlank();
      }
    }
  }

  @Test
  void answersAreActions() {
    Rehearsal room = new Rehearsal()
        .performer("BOB", new dev.actionline.stage.Stance(0, 0, -1, 180),
            dev.actionline.stage.Pose.STANDING);
    for (Action action : Actions.ALL) {
      Call call = room.asked().as(action.name()).at(Rehearsal.person("BOB", null)).call();
      action.reactions(call).forEach(r -> {
        assertThat(Actions.named(r.action())).as(action.name()).isPresent();
        assertThat(r.after()).isBetween(0.0, 20.0);
      });
    }
  }
}
