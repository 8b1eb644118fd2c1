package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import java.util.List;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an act is done with is at hand while it lasts, and only then. */
class ToolsTest {
  private static Timeline film(String setup, String... acts) {
    StringBuilder scene = new StringBuilder(setup);
    for (int i = 0; i < acts.length; i++) {
      scene.append("\nshot 1").append((char) ('A' + i)).append("\n  camera FS on ADA\n  ").append(acts[i]).append("\n");
    }
    return Films.room("ADA at centre\nBEN 3 m in front of ADA\n" + scene);
  }

  private static List<String> models(Timeline film, String shot) {
    Timeline.ShotSpan span = Films.shot(film, shot);
    return film.at((span.first() + span.last()) / 2).props().stream().map(FrameState.PropState::model).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ADA digs, shovel", "ADA smokes, cigarette", "ADA plays violin, violin", "ADA plays guitar, guitar",
    "ADA drinks, bottle", "ADA eats, sandwich", "ADA sweeps floor, broom", "ADA fishes, fishing rod",
    "ADA saws, sawhorses", "ADA saws, plank", "ADA irons, ironing board", "ADA cuts, cutting board", "ADA lounges, wall panel",
    "ADA brushes teeth, toothbrush", "ADA toasts BEN, glass", "ADA proposes to BEN, ring"
  })
  void isThereWhileTheActLasts(String act, String model) {
    Timeline film = film("", "ADA waves", act, "ADA waves");
    assertThat(models(film, "1A")).doesNotContain(model);
    assertThat(models(film, "1B")).contains(model);
    assertThat(models(film, "1C")).doesNotContain(model);
  }

  @ParameterizedTest
  @CsvSource({"ADA sweeps floor, broom", "ADA mops floor, mop", "ADA rakes, rake"})
  void whatGoesOverTheFloorIsOnTheFloor(String act, String model) {
    Timeline film = film("", act);
    FrameState.PropState tool = film.at(film.frames() / 2).props().stream().filter(p -> p.model().equals(model)).findFirst().orElseThrow();
    assertThat(tool.worldFromProp().transformPosition(new Vector3f(0, 0, -1)).y).isBetween(-0.1f, 0.12f);
  }

  @Test
  void aWallThatTheSetHasIsLeantOn() {
    assertThat(models(film("", "ADA leans on wall"), "1A")).isEmpty();
  }

  @Test
  void whatTheListNamesIsTakenInstead() {
    assertThat(models(film("prop cup in ADA right hand\n", "ADA drinks from cup"), "1A")).containsExactly("cup");
    assertThat(models(film("prop guitar 1 m in front of ADA\n", "ADA plays guitar"), "1A")).containsExactly("guitar");
  }

  @Test
  void whatIsWorkedOnLiesOnTheBenchAndGoesBackAfterwards() {
    Timeline film = film("prop plank 1.5 m in front of ADA\n", "ADA waves", "ADA saws plank", "ADA waves");
    assertThat(at(film, "1A", "plank").y).isLessThan(0.2f);
    assertThat(at(film, "1B", "plank").y).isBetween(0.8f, 0.9f);
    assertThat(at(film, "1C", "plank")).isEqualTo(at(film, "1A", "plank"));
    assertThat(models(film, "1B")).containsOnlyOnce("plank");
  }

  @Test
  void whatIsPutOnSomebodyStaysThere() {
    Timeline film = film("", "ADA blindfolds BEN", "ADA waves", "BEN walks 2 m");
    assertThat(models(film, "1C")).containsExactly("blindfold");
    FrameState state = film.at(Films.shot(film, "1C").last());
    FrameState.FigureState ben = Films.figure(state, "BEN");
    Vector3f head = ben.stance().worldFromRoot().transformPosition(Figures.body(ben.look()).joint(ben.pose(), Bone.HEAD));
    assertThat(at(film, "1C", "blindfold").y).isGreaterThan(1.5f);
    assertThat(state.props().get(0).worldFromProp().getTranslation(new Vector3f()).distance(head)).isLessThan(0.2f);
  }

  @Test
  void whoSitsKeepsTheChairAndTheDeskUntilHeGetsUp() {
    Timeline film = film("", "ADA types", "ADA waves", "ADA stands up", "ADA waves");
    assertThat(models(film, "1A")).contains("chair", "worktable", "computer");
    assertThat(models(film, "1B")).contains("chair", "worktable", "computer");
    assertThat(models(film, "1D")).isEmpty();
  }

  @Test
  void aBenchStandsWhereThereIsRoomForIt() {
    Vector3f free = at(film("", "ADA hammers"), "1A", "workbench");
    Vector3f aside = at(film("prop wardrobe 0.9 m in front of ADA\n", "ADA hammers"), "1A", "workbench");
    assertThat(aside.distance(free)).isGreaterThan(0.4f);
  }

  private static Vector3f at(Timeline film, String shot, String model) {
    Timeline.ShotSpan span = Films.shot(film, shot);
    return film.at((span.first() + span.last()) / 2).props().stream().filter(p -> p.model().equals(model)).findFirst().orElseThrow()
        .worldFromProp().getTranslation(new Vector3f());
  }

  @Test
  void aGuitarIsBeforeTheBodyAndItsNeckInTheLeftHand() {
    Timeline film = film("", "ADA plays guitar");
    Timeline.ShotSpan span = Films.shot(film, "1A");
    FrameState state = film.at((span.first() + span.last()) / 2);
    FrameState.FigureState ada = Films.figure(state, "ADA");
    Vector3f hand = ada.stance().worldFromRoot()
        .transformPosition(Figures.body(ada.look()).joint(ada.pose(), Bone.FINGERS_L));
    float nearest = 9;
    for (float along = 0.3f; along < 0.85f; along += 0.05f) {
      Vector3f neck = state.props().get(0).worldFromProp().transformPosition(new Vector3f(0, 0.09f, -along));
      nearest = Math.min(nearest, hand.distance(neck));
    }
    assertThat(nearest).isLessThan(0.13f);
  }

  @Test
  void aFullHandMakesRoomAndGetsItsThingBack() {
    Timeline film = film("prop lantern in ADA right hand\n", "ADA waves", "ADA drinks", "ADA waves");
    assertThat(models(film, "1B")).contains("lantern", "bottle");
    assertThat(models(film, "1C")).containsExactly("lantern");
  }

  @Test
  void aPropMayWaitHiddenUntilItIsUsed() {
    Timeline film = film("prop axe, hidden\n", "ADA waves", "ADA chops with axe", "axe hidden\n  ADA waves");
    assertThat(models(film, "1A")).isEmpty();
    assertThat(models(film, "1B")).contains("axe");
    assertThat(models(film, "1C")).isEmpty();
  }
}
