package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Nobody walks through what he would drown or burn in: round a pit one goes, and who runs stops short of it. */
class PitTest {
  private static final String HEAD =
      """
      actionline shots 1
      film "Pit"
        24 fps

      cast
        ADA: woman, 1.70 m, shirt green

      scene 1  INT. FOUNDRY - NIGHT
        set foundry
      """;

  /** Lowest and highest of the hips over the film, metres. */
  private static Vector3f[] hips(String scene) {
    Timeline film = Films.resolve("pit.shots", HEAD + scene.indent(2)).value();
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    for (int frame = 1; frame <= film.frames(); frame += 4) {
      Vector3f at = Films.figure(film.at(frame), "ADA").stance().position();
      boolean overThePit = at.x > 4.2f && at.x < 9.8f && at.z > -3.5f && at.z < 3.5f;
      assertThat(overThePit).as("frame %d at %s", frame, at).isFalse();
      low.min(at);
      high.max(at);
    }
    return new Vector3f[] {low, high};
  }

  @Test
  void whoRunsAtAPitRunsAsideOfIt() {
    Vector3f[] ran = hips("ADA at edge, facing pit\n\nshot 1A\n  ADA runs\n");
    assertThat(ran[1].distance(ran[0])).isGreaterThan(1.5f);
  }

  @Test
  void whoGoesToTheOtherSideGoesRound() {
    Vector3f[] ran = hips("ADA at edge, facing pit\n\nshot 1A\n  ADA runs to column\n");
    assertThat(ran[1].x).isGreaterThan(9.8f);
  }

  @Test
  void evenALowAngleOfWhoIsInThePitStandsOnTheFloor() {
    Timeline film = Films.resolve("pit.shots", HEAD + "  ADA at edge\n\n  shot 1A\n    ADA topples into pit\n\n  shot 1B\n    camera CU on ADA, low\n    ADA screams\n").value();
    assertThat(film.at(film.shots().get(1).first() + 12).camera().worldFromCamera().getTranslation(new Vector3f()).y).isGreaterThan(1);
  }

  @Test
  void whoStepsOffAnEdgeIsGoneDownWithAndStaysLargeInTheFrame() {
    Timeline film = Films.resolve("pit.shots", HEAD + "  ADA at edge\n\n  shot 1A\n    camera FS on ADA\n    ADA steps off edge\n").value();
    long last = film.shots().get(0).last();
    assertThat(looks(film.at(1)) - looks(film.at(last))).isGreaterThan(0.8);
  }

  /** Who steps off goes between those at the edge, not through them. */
  @Test
  void whoStepsOffGoesBesideWhoStandsAtTheEdge() {
    Timeline film = Films.resolve("pit.shots", HEAD.replace("scene 1", "  BEN: boy, 1.4 m\n  EVE: woman, 1.6 m\n\nscene 1").replace("\n\n  BEN", "\n  BEN")
        + "  ADA 1.4 m behind edge, facing edge\n  BEN at edge, facing pit\n  EVE 1.3 m left of BEN\n\n  shot 1A\n    ADA steps off edge\n").value();
    float sank = 0;
    for (int frame = 1; frame <= film.frames(); frame++) {
      Vector3f ada = Films.place(film.at(frame), "ADA");
      sank = Math.min(sank, ada.y);
      for (String other : new String[] {"BEN", "EVE"}) {
        Vector3f there = Films.place(film.at(frame), other);
        assertThat(Math.hypot(there.x - ada.x, there.z - ada.z)).as(other + " frame " + frame).isGreaterThan(0.4);
      }
    }
    assertThat(sank).isLessThan(-1);
  }

  /** A child's form in a liquid is no child that goes under: every head of a strobe is at the height of the first. */
  @Test
  void theHeadsOfAllFormsAreAtOneHeight() {
    Timeline film = Films.resolve("pit.shots", HEAD.replace("scene 1", "  MIMIC: liquid metal, 1.8 m\n  BEN: boy, 1.2 m\n\nscene 1").replace("\n\n  MIMIC", "\n  MIMIC")
        + "  MIMIC at edge, facing pit\n\n  shot 1A\n    MIMIC topples into pit\n    MIMIC rises from pit\n\n  shot 1B\n    MIMIC strobes BEN, ADA, frames 2\n").value();
    long first = film.shots().get(1).first();
    for (long frame = first + 4; frame < first + 40; frame++) {
      FrameState.FigureState mimic = Films.figure(film.at(frame), "MIMIC");
      float crown = mimic.stance().y() + mimic.look().heightM();
      assertThat(crown).as("frame " + frame + " as " + mimic.look().figure()).isCloseTo(
          Films.place(film.at(first), "MIMIC").y + Films.figure(film.at(first), "MIMIC").look().heightM(), org.assertj.core.data.Offset.offset(0.05f));
    }
  }

  /** The height at which the middle of the picture is where Ada is, metres. */
  private static double looks(FrameState state) {
    var camera = state.camera().worldFromCamera();
    Vector3f eye = camera.getTranslation(new Vector3f());
    Vector3f way = camera.transformDirection(new Vector3f(0, 0, -1));
    Vector3f ada = Films.figure(state, "ADA").stance().position();
    return eye.y + way.y / Math.hypot(way.x, way.z) * Math.hypot(ada.x - eye.x, ada.z - eye.z);
  }
}
