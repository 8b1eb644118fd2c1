package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Where bodies get to that go down: stairs that somebody falls down, water that somebody wades into. */
class DownAndInTest {
  @Test
  void whoTumblesDownTheStairsComesFromTheirTopToTheirFootAndNeverUnderThem() {
    Timeline film = film("entrance hall", "MARA at upper landing", "MARA tumbles down staircase");
    long last = film.shots().get(0).last();
    assertThat(Films.place(film.at(1), "MARA").y).isGreaterThan(2);
    assertThat(Films.place(film.at(last), "MARA").y).isLessThan(1.2f);
    float before = 9;
    for (long frame = 1; frame <= last; frame += 6) {
      Vector3f at = Films.place(film.at(frame), "MARA");
      assertThat(at.y).as("frame %s", frame).isLessThan(before + 0.35f).isGreaterThanOrEqualTo(-0.01f);
      before = at.y;
    }
  }

  @Test
  void whoWadesIntoALakeStandsInItToTheWaist() {
    Timeline film = film("lake", "MARA at shore", "MARA wades into water");
    float up = Films.place(film.at(1), "MARA").y;
    float in = Films.place(film.at(film.shots().get(0).last()), "MARA").y;
    assertThat(up - in).isBetween(1.0f, 1.8f);
  }

  @Test
  void whoSurfacesComesFromUnderTheWater() {
    Timeline film = film("lake", "MARA in water, hidden", "MARA rises out of water");
    float first = Films.place(film.at(1), "MARA").y;
    float last = Films.place(film.at(film.shots().get(0).last()), "MARA").y;
    assertThat(last - first).isBetween(0.5f, 1.2f);
    assertThat(last).isLessThan(-1);
  }

  @Test
  void whoRunsToSomebodyWhoLiesStopsBesideHimAndNotInHisLegs() {
    for (String from : new String[] {"north", "south", "east", "west"}) {
      Timeline film = Films.played("f.shots", "actionline shots 1\nfilm \"F\"\n\ncast\n  MARA: woman, 1.68 m\n  IVO: man, 1.80 m\n\nscene 1  INT. PLACE - DAY\n  set warehouse\n  IVO at centre, lying\n  MARA 4 m "
          + from + " of IVO, facing IVO\n\n  shot 1A\n    MARA runs to IVO\n");
      var end = film.at(film.shots().get(0).last());
      Vector3f stops = Films.place(end, "MARA");
      Vector3f chest = Films.joint(end, "IVO", Bone.CHEST);
      Vector3f foot = Films.joint(end, "IVO", Bone.FOOT_L);
      assertThat(Math.hypot(stops.x - chest.x, stops.z - chest.z)).as(from).isLessThan(0.9);
      for (float part = 0; part <= 1; part += 0.1f) {
        Vector3f at = new Vector3f(chest).lerp(foot, part);
        assertThat(Math.hypot(stops.x - at.x, stops.z - at.z)).as(from).isGreaterThan(0.4);
      }
    }
  }

  private static Timeline film(String set, String place, String act) {
    return Films.played("f.shots", "actionline shots 1\nfilm \"F\"\n\ncast\n  MARA: woman, 1.68 m\n\nscene 1  INT. PLACE - DAY\n  set " + set + "\n  " + place
        + "\n\n  shot 1A\n    camera WS on MARA\n    " + act + "\n");
  }
}
