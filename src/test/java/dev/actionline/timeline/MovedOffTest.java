package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands before the camera and is nothing to the shot is moved off for it; what is something to it stays. */
class MovedOffTest {
  private static final String WALLED_IN =
      """
      set bare stage
      ADA at centre, facing north
      BEN 5 m left of ADA, facing ADA
      prop wardrobe 1 m in front of ADA
      prop left wardrobe 1 m left of ADA
      prop right wardrobe 1 m right of ADA
      prop rear wardrobe 1 m behind ADA
      """;

  @Test
  void nothingHidesWhoIsFramed() {
    Timeline film = room("shot 1A\n  camera FS on ADA\n  ADA waves\nshot 1B\n  camera WS on ADA and BEN\n  lasts 2s");
    assertThat(film.review()).isEmpty();
    long standing = List.of("wardrobe", "left wardrobe", "right wardrobe", "rear wardrobe").stream().filter(w -> Films.seen(film.at(20), w)).count();
    assertThat(standing).isLessThan(4);
  }

  @Test
  void whatSomebodyHasToDoWithStays() {
    Timeline film = room("shot 1A\n  camera FS on ADA\n  ADA touches wardrobe");
    assertThat(Films.seen(film.at(20), "wardrobe")).isTrue();
  }

  @Test
  void whoIsNothingToAThingDoesNotStandBeforeIt() {
    String two = "set bare stage\nADA at centre, facing north\nprop wardrobe 4 m south of ADA\nBEN 2 m south of ADA\n\nshot 1A\n  camera MS on wardrobe, from behind, 7 m\n";
    assertThat(Films.seen(Films.room(two + "  lasts 2s").at(20), "BEN")).isFalse();
    assertThat(Films.seen(Films.room(two + "  BEN waves").at(20), "BEN")).isTrue();
  }

  @Test
  void withAWallThatIsTakenOutGoesWhatHangsOnItAndItStaysOutForTheWholeShot() {
    Timeline film = Films.resolve("kitchen.shots", """
        actionline shots 1
        film "Kitchen"
          24 fps

        cast
          ADA: woman, 1.75 m

        scene 1  INT. KITCHEN - DAY
          set kitchen
          ADA at centre
          prop pan on stove
          prop plate on table

          shot 1A
            camera EWS on ADA, from behind
            ADA walks to table

          shot 1B
            camera FS on ADA, from front
            ADA waves
        """).value();
    float open = film.at(1).camera().openMetres();
    assertThat(open).isPositive();
    for (long frame = 1; frame <= film.shots().get(0).last(); frame += 6) {
      assertThat(Films.seen(film.at(frame), "pan")).as("frame %s", frame).isFalse();
      assertThat(film.at(frame).camera().openMetres()).isEqualTo(open);
    }
    assertThat(Films.seen(film.at(film.frames()), "pan")).isTrue();
  }

  private static Timeline room(String shots) {
    return Films.room(WALLED_IN + "\n" + shots);
  }
}
