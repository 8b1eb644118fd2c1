package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Beasts go on legs that bend, sit, lie and leap. */
class BeastsTest {
  private static Timeline film(String acts) {
    return Films.played("beasts.shots", """
        actionline shots 1
        film "Beasts"
          24 fps

        cast
          ADA: woman, 1.70 m
          REX: dog

        scene 1  EXT. FIELD - DAY
          set field
          prop table 2 m north
          REX at centre, facing east
          ADA 4 m east, facing west
          shot 1A
        """ + acts.indent(4));
  }

  private static float part(FrameState now, String part) {
    return Films.prop(now, "REX").moved().getOrDefault(part, 0f);
  }

  /** The foot of a leg, metres of the set. */
  private static Vector3f foot(FrameState now, String leg) {
    Model dog = Models.named(Model.Kind.PROP, "dog").orElseThrow();
    FrameState.PropState rex = Films.prop(now, "REX");
    Model.Part below = dog.part(leg + " below").orElseThrow();
    Matrix4f at = new Matrix4f(rex.worldFromProp()).mul(dog.taken(below, rex.moved())).mul(below.modelFromPart(0, 0, rex.moved().get(below.name())));
    Vector3f pivot = below.hinge().pivot();
    return at.transformPosition(new Vector3f(pivot.x, 0.01f, pivot.z));
  }

  @Test
  void whoStandsHasStraightLegsAndWhoWalksSwingsThemInTurn() {
    Timeline film = film("REX waits\nREX walks 3 m\nREX waits");
    assertThat(Math.abs(part(film.at(3), "foreleg left"))).isLessThan(0.02f);
    float most = 0;
    float apart = 0;
    for (long frame = 1; frame <= film.frames(); frame++) {
      FrameState now = film.at(frame);
      most = Math.max(most, Math.abs(part(now, "foreleg left")));
      apart = Math.max(apart, Math.abs(part(now, "foreleg left") - part(now, "foreleg right")));
      float lowest = Float.MAX_VALUE;
      for (String leg : new String[] {"foreleg left", "foreleg right", "hindleg left", "hindleg right"}) {
        lowest = Math.min(lowest, foot(now, leg).y);
      }
      assertThat(lowest).as("frame %s", frame).isBetween(-0.04f, 0.09f);
    }
    assertThat(most).isGreaterThan(0.4f);
    assertThat(apart).isGreaterThan(0.7f);
    assertThat(Math.abs(part(film.at(film.frames()), "foreleg left"))).isLessThan(0.05f);
  }

  @Test
  void whoSitsHasTheRumpLowAndTheHeadHighAndGetsUpToWalk() {
    Timeline film = film("REX sits\nREX barks\nREX walks 1 m");
    FrameState sits = film.at(30);
    Matrix4f at = Films.prop(sits, "REX").worldFromProp();
    float head = at.transformPosition(new Vector3f(0, 0.76f, -0.46f)).y;
    float rump = at.transformPosition(new Vector3f(0, 0.47f, 0.26f)).y;
    assertThat(head - rump).isGreaterThan(0.5f);
    assertThat(rump).isBetween(0.05f, 0.3f);
    assertThat(part(sits, "hindleg left")).isGreaterThan(1f);
    Matrix4f up = Films.prop(film.at(film.frames()), "REX").worldFromProp();
    assertThat(up.transformPosition(new Vector3f(0, 0.47f, 0.26f)).y).isBetween(0.44f, 0.5f);
  }

  @Test
  void theHorseGoesWhereItsRiderGoes() {
    for (String horse : new String[] {"cast\n  JACK: man\n  BESS: horse\n\n", "cast\n  JACK: man\n\n"}) {
      boolean cast = horse.contains("BESS");
      String name = cast ? "BESS" : "horse";
      Timeline film = Films.resolve("ride.shots", "actionline shots 1\nfilm \"Ride\"\n  24 fps\n\n" + horse
          + "scene 1  EXT. FIELD - DAY\n  set field\n  JACK at centre\n"
          + (cast ? "  BESS 2 m in front of JACK, facing east\n" : "  prop horse 2 m in front of JACK\n")
          + "  shot 1A\n    JACK mounts " + name + "\n    JACK rides " + name + " 12 m\n").value();
      Vector3f before = Films.propPlace(film.at(1), name);
      FrameState end = film.at(film.frames());
      Vector3f after = Films.propPlace(end, name);
      assertThat(after.distance(before)).as(name).isGreaterThan(9f);
      Vector3f jack = Films.place(end, "JACK");
      assertThat(Math.hypot(jack.x - after.x, jack.z - after.z)).as(name).isLessThan(0.3);
      assertThat(jack.y + Films.figure(end, "JACK").pose().vector(dev.actionline.stage.Pose.Channel.PELVIS).y).as(name).isBetween(1.4f, 1.9f);
    }
  }

  @Test
  void aBirdSpreadsItsWingsAndFliesOverWhomItIsSaid() {
    Timeline film = Films.room("prop bird 3 m west\nADA at centre\nshot 1A\n  bird flies over ADA\n");
    assertThat(Films.prop(film.at(1), "bird").model()).contains("bird");
    long middle = film.frames() / 2;
    assertThat(Films.prop(film.at(middle), "bird").model()).startsWith("flying");
    float most = 0;
    for (long frame = 2; frame < middle; frame++) {
      most = Math.max(most, Films.prop(film.at(frame), "bird").moved().get("wing right"));
    }
    assertThat(most).isGreaterThan(0.8f);
    assertThat(Films.propPlace(film.at(middle), "bird").y).isGreaterThan(1.5f);
    Vector3f end = Films.propPlace(film.at(film.frames()), "bird");
    assertThat(end.x).isGreaterThan(Films.place(film.at(film.frames()), "ADA").x + 2);
  }

  @Test
  void aLeapEndsOnTheTable() {
    Timeline film = film("REX leaps onto table");
    Vector3f table = Films.propPlace(film.at(1), "table");
    Vector3f rex = Films.propPlace(film.at(film.frames()), "REX");
    assertThat(rex.y).isBetween(0.7f, 0.8f);
    assertThat(Math.hypot(rex.x - table.x, rex.z - table.z)).isLessThan(0.5);
  }

  @Test
  void whoJumpsUpAtSomebodyStandsOnItsHindLegs() {
    Timeline film = film("REX jumps up at ADA");
    double highest = 0;
    for (long frame = 1; frame <= film.frames(); frame++) {
      Matrix4f at = Films.prop(film.at(frame), "REX").worldFromProp();
      highest = Math.max(highest, at.transformPosition(new Vector3f(0, 0.76f, -0.46f)).y);
    }
    assertThat(highest).isGreaterThan(1.05);
    assertThat(Films.propPlace(film.at(film.frames()), "REX").distance(Films.place(film.at(film.frames()), "ADA"))).isLessThan(1.1f);
  }
}
