package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Going down, and being helped to one's feet by one or by two. */
class HelpedUpTest {
  private static double level(Vector3f a, Vector3f b) {
    return Math.hypot(a.x - b.x, a.z - b.z);
  }

  @Test
  void whoCollapsesOnHisKneesDoesNotGetUpFirst() {
    Timeline film = Films.room("ADA at centre\n\nshot 1A\n  ADA kneels\n\nshot 1B\n  ADA collapses\n");
    long first = Films.shot(film, "1B").first();
    float kneeling = Films.joint(film.at(first), "ADA", Bone.HEAD).y;
    for (long frame = first; frame <= film.frames(); frame++) {
      assertThat(Films.joint(film.at(frame), "ADA", Bone.HEAD).y).as("frame " + frame).isLessThan(kneeling + 0.05f);
    }
    assertThat(Films.joint(Films.last(film, "1B"), "ADA", Bone.HEAD).y).isLessThan(0.4f);
  }

  @Test
  void whoHelpsSomebodyUpStaysBesideHimWhileHeRises() {
    Timeline film = Films.room("BEN at centre, lying\nADA 2 m right of BEN\n\nshot 1A\n  ADA helps up BEN\n");
    double nearest = 9;
    for (long frame = 1; frame <= film.frames(); frame += 2) {
      FrameState state = film.at(frame);
      for (Bone ada : new Bone[] {Bone.PELVIS, Bone.CHEST}) {
        for (Bone ben : new Bone[] {Bone.PELVIS, Bone.CHEST}) {
          nearest = Math.min(nearest, Films.joint(state, "ADA", ada).distance(Films.joint(state, "BEN", ben)));
        }
      }
    }
    assertThat(nearest).as("trunks").isGreaterThan(0.28);
    FrameState last = film.at(film.frames());
    assertThat(level(Films.place(last, "ADA"), Films.place(last, "BEN"))).isBetween(0.4, 0.9);
  }

  @Test
  void twoHelpFromTwoSides() {
    Timeline film = Films.resolve("three.shots", """
        actionline shots 1
        film "Three"
          24 fps

        cast
          ADA: woman, 1.70 m
          BEN: man, 1.80 m
          EVE: woman, 1.70 m

        scene 1  INT. HALL
          set hall
          BEN at centre, lying
          ADA 2 m right of BEN
          EVE 2.6 m right of BEN

          shot 1A
            ADA and EVE help BEN
        """).value();
    FrameState state = film.at(film.frames() - 24);
    assertThat(level(Films.place(state, "ADA"), Films.place(state, "EVE"))).isGreaterThan(0.9);
  }
}
