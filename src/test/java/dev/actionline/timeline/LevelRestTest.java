package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What falls lies on one level: not across a kerb, and not out over a brink. */
class LevelRestTest {
  private static final Model GUN = Models.named(Model.Kind.PROP, "shotgun").orElseThrow();

  /** Floor in the west; from x 0 on a kerb 12 cm high, from x 0.3 on a pit. */
  private static final Flight.Ground BRINK =
      new Flight.Ground() {
        @Override
        public float height(float x, float z) {
          return x < 0 ? 0 : x < 0.3f ? 0.12f : -1;
        }

        @Override
        public boolean liquid(float x, float z) {
          return x >= 0.3f;
        }
      };

  @Test
  void liesBeforeTheKerb() {
    Matrix4f rest = new LevelRest(GUN, BRINK).near(new Vector3f(-0.1f, 0, 0), 90);
    for (Vector3f end : new Vector3f[] {GUN.low(), GUN.high()}) {
      assertThat(rest.transformPosition(new Vector3f(end)).x).isLessThan(0);
    }
  }

  @Test
  void staysWhereItFellOnLevelFloor() {
    Vector3f floor = new Vector3f(-3, 0, 1);
    assertThat(new LevelRest(GUN, BRINK).near(floor, 90)).isEqualTo(Resting.fallen(GUN, floor, 90));
  }

  @Test
  void aCupLiesOnItsSideAndABowlFlat() {
    Model cup = Models.named(Model.Kind.PROP, "cup").orElseThrow();
    Vector3f rim = Resting.fallen(cup, new Vector3f(), 40).transformDirection(new Vector3f(0, 1, 0));
    assertThat(Math.abs(rim.y)).isLessThan(0.05f);
    Model bowl = Models.named(Model.Kind.PROP, "bowl").orElseThrow();
    assertThat(Resting.fallen(bowl, new Vector3f(), 40).transformDirection(new Vector3f(0, 1, 0)).y).isGreaterThan(0.95f);
  }

  @Test
  void whatWasInACupIsOutWhenItLies() {
    Timeline film = Films.played("cup.shots", """
        actionline shots 1
        film "Cup"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  INT. KITCHEN - DAY
          set kitchen
          ADA at centre
          prop cup in ADA left hand
          shot 1A
            cup falls
          shot 1B
            lasts 2s
        """);
    assertThat(Films.prop(film.at(1), "cup").model()).startsWith("cup");
    assertThat(Films.prop(film.at(film.frames()), "cup").model()).startsWith("spilled cup");
  }

  private static Timeline kitchen(String scene) {
    return Films.played("pan.shots", """
        actionline shots 1
        film "Pan"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  INT. KITCHEN - DAY
          set kitchen
        """ + scene.indent(2));
  }

  @Test
  void whatLiesInAPanStaysInItUntilItSkidsOverTheFloor() {
    Timeline film = kitchen("""
        ADA 2.2 m west 1.6 m south, facing south
        prop pan in ADA right hand
        prop roast bird in pan
        prop dresser against wall
        shot 1A
          ADA juggles pan
        shot 1B
          roast bird skids
        shot 1C
          roast bird vanishes under dresser
        """);
    for (long f = 1; f <= Films.frames(film, "1A"); f += 7) {
      FrameState now = film.at(f);
      assertThat(Films.prop(now, "pan").worldFromProp().transformDirection(new Vector3f(0, 1, 0)).y).as("level").isGreaterThan(0.99f);
      assertThat(Films.propPlace(now, "roast bird").distance(Films.propPlace(now, "pan"))).isLessThan(0.3f);
    }
    FrameState skidded = Films.last(film, "1B");
    assertThat(Films.propPlace(skidded, "roast bird").y).as("on the floor").isLessThan(0.1f);
    assertThat(Films.propPlace(skidded, "roast bird").distance(Films.propPlace(film.at(1), "roast bird"))).isLessThan(3.5f);
    FrameState gone = film.at(Films.shot(film, "1C").last() - 2);
    Vector3f dresser = Films.propPlace(gone, "dresser");
    assertThat(Films.propPlace(gone, "roast bird").distance(dresser)).as("under it").isLessThan(0.35f);
  }

  @Test
  void whatHangsUnderACeilingHangsOnWhileItSounds() {
    Timeline film = kitchen("""
        ADA at centre
        prop smoke detector on ceiling
        shot 1A
          camera MS on smoke detector
          smoke detector shrieks
        """);
    for (long f = 1; f <= film.frames(); f += 5) {
      assertThat(Films.prop(film.at(f), "smoke detector").worldFromProp().m11()).as("its feet up").isLessThan(-0.9f);
    }
    Vector3f eye = film.at(2).camera().worldFromCamera().getTranslation(new Vector3f());
    assertThat(eye.y).as("looked up at").isLessThan(Films.propPlace(film.at(2), "smoke detector").y - 0.1f);
  }

  @Test
  void aStoolStandsInNoTable() {
    Timeline film = kitchen("""
        ADA at centre
        prop stool 0.5 m south 0.1 m east
        shot 1A
          ADA looks around
        """);
    Vector3f stool = Films.propPlace(film.at(1), "stool");
    assertThat(stool.y).isLessThan(0.05f);
    assertThat(Models.named(Model.Kind.SET, "kitchen").orElseThrow().obstacles())
        .noneMatch(o -> stool.x > o.minX() - 0.1 && stool.x < o.maxX() + 0.1 && stool.z > o.minZ() - 0.1 && stool.z < o.maxZ() + 0.1);
  }

  @Test
  void whatHangsOnAWallShowsItsFrontToTheRoom() {
    for (String name : new String[] {"clock", "picture", "gauge", "light switch", "wall button", "doorbell", "keypad", "door light", "wall bell"}) {
      assertThat(Extents.turned(Models.named(Model.Kind.PROP, name).orElseThrow())).as(name).isEqualTo(180);
    }
  }
}
