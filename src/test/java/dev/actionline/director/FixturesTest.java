package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.util.List;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work at an anvil, a stove, a wall: what it is done at, with and what comes of it. */
class FixturesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "INT. WORKSHOP - DAY | ADA beats a horseshoe on the anvil. | anvil, hot iron, hammer",
    "INT. WORKSHOP - DAY | ADA welds a pipe. | workbench, welding torch, welding mask",
    "INT. WORKSHOP - DAY | ADA sharpens an axe on the grindstone. | grindstone, axe",
    "INT. WORKSHOP - DAY | ADA loosens a bolt with a wrench. | workbench, bolted plate",
    "EXT. GARDEN - DAY | ADA feeds the ducks. | seed bag, hens",
    "EXT. GARDEN - DAY | ADA prunes the bushes. | garden shears, box hedge",
    "INT. KITCHEN - DAY | ADA rolls out the dough. | rolling pin, rolled dough, worktable",
    "INT. BAR - DAY | ADA mixes a drink. | cocktail shaker",
    "INT. KITCHEN - DAY | ADA grates cheese. | cheese grater, held cheese",
    "EXT. BUILDING SITE - DAY | ADA lays bricks. | unfinished wall, mason trowel",
    "EXT. GARDEN - DAY | ADA hoses down the car. | garden hose",
    "INT. KITCHEN - DAY | ADA tosses a pancake. | pancake pan, stove",
    "INT. WORKSHOP - DAY | ADA planes a door. | wood plane, workbench",
    "EXT. STREET - DAY | ADA changes the wheel. | jacked car, lug wrench",
    "INT. CHURCH - DAY | ADA lights the candles. | table candle, worktable",
  })
  void whatTheVerbImpliesIsThere(String heading, String prose, String things) {
    assertThat(models(middle(heading, prose))).contains(things.split(", "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "EXT. STREET - DAY | ADA sprays graffiti on a wall. | graffiti",
    "INT. LIVING ROOM - DAY | ADA paints the wall. | paint patch",
    "INT. PRISON CELL - DAY | ADA scratches a line on the wall. | scratched marks",
    "EXT. ALLEY - DAY | ADA nails a poster to the wall. | poster",
    "INT. BEDROOM - DAY | ADA hangs a picture on the wall. | picture",
  })
  void whatIsDoneToAWallStaysOnItBeforeWhoDidIt(String heading, String prose, String left) {
    Timeline film = Drafts.played(Drafts.in(heading, prose));
    FrameState last = film.at(film.shots().get(film.shots().size() - 1).last());
    FrameState.PropState prop = last.props().stream().filter(p -> p.model().equals(left)).findFirst().orElseThrow();
    Vector3f way = prop.worldFromProp().getTranslation(new Vector3f()).sub(last.figures().get(0).stance().position());
    Vector3f ahead = last.figures().get(0).stance().forward();
    assertThat(way.dot(ahead)).isBetween(0.3f, 0.85f);
    assertThat(prop.worldFromProp().transformDirection(new Vector3f(0, 0, 1)).dot(ahead)).isLessThan(-0.99f); // it looks back at her
  }

  @Test
  void wallWorkIsSeenFromBehindAShoulder() {
    assertThat(Drafts.lines(Drafts.in("INT. CLASSROOM - DAY", "ADA wipes the blackboard."))).anyMatch(l -> l.startsWith("camera cowboy on ADA, from behind right"));
  }

  @Test
  void whatIsSlidOverACounterComesAcrossIt() {
    Timeline film = Drafts.played(Drafts.in("INT. BAR - DAY", "ADA and BEN wait. ADA slides a glass along the bar to BEN."));
    FrameState last = film.at(film.shots().get(film.shots().size() - 1).last());
    assertThat(models(last)).contains("counter", "glass");
    Vector3f glass = last.props().stream().filter(p -> p.model().equals("glass")).findFirst().orElseThrow().worldFromProp().getTranslation(new Vector3f());
    assertThat(glass.y).isBetween(1.0f, 1.2f);
  }

  private static FrameState middle(String heading, String prose) {
    Timeline film = Drafts.played(Drafts.in(heading, prose));
    Timeline.ShotSpan shot = film.shots().get(film.shots().size() - 1);
    return film.at((shot.first() + shot.last()) / 2);
  }

  private static List<String> models(FrameState state) {
    return state.props().stream().map(FrameState.PropState::model).toList();
  }
}
