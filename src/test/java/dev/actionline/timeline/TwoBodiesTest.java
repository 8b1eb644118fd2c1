package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Actions;
import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Whatever one does to another, neither trunk is inside the other. */
class TwoBodiesTest {
  /** Two trunks, each some 22 cm deep, pressed together in an embrace, metres between their spines. */
  private static final double DEEP_M = 0.16;

  /** Who is run through sags onto who did it; who flops onto somebody lies on him. */
  private static final Set<String> SAGS = Set.of("stab", "flop onto");

  private static Vector3f[] spine(FrameState.FigureState figure) {
    Body body = Figures.body(figure.look());
    Matrix4f[] bones = body.rootFromBones(figure.pose());
    Matrix4f root = figure.stance().worldFromRoot();
    return new Vector3f[] {
      root.transformPosition(bones[Bone.PELVIS.ordinal()].getTranslation(new Vector3f())),
      root.transformPosition(bones[Bone.NECK.ordinal()].getTranslation(new Vector3f()))
    };
  }

  private static double apart(FrameState.FigureState one, FrameState.FigureState other) {
    Vector3f[] a = spine(one);
    Vector3f[] b = spine(other);
    double nearest = 9;
    for (int i = 0; i <= 10; i++) {
      for (int k = 0; k <= 10; k++) {
        Vector3f p = new Vector3f(a[0]).lerp(a[1], i / 10f);
        nearest = Math.min(nearest, p.distance(new Vector3f(b[0]).lerp(b[1], k / 10f)));
      }
    }
    return nearest;
  }

  @Test
  void nobodyIsInsideAnother() {
    List<String> inside = new ArrayList<>();
    for (Action action : Actions.ALL) {
      if (SAGS.contains(action.name()) || action.needs() != Action.Needs.PERFORMER && action.needs() != Action.Needs.TARGET) {
        continue;
      }
      Timeline film = Films.mistaken(
          """
          ADA at centre, facing BEN
          BEN 1.4 m in front of ADA, facing ADA

          shot 1A
            camera WS on ADA
            ADA %s BEN
            lasts 5s
          """.formatted(action.name())).value();
      double least = 9;
      long when = 0;
      for (long frame = 1; frame <= film.frames(); frame += 2) {
        FrameState state = film.at(frame);
        double now = apart(Films.figure(state, "ADA"), Films.figure(state, "BEN"));
        when = now < least ? frame : when;
        least = Math.min(least, now);
      }
      if (least < DEEP_M) {
        inside.add(String.format("%s: %.2f m on frame %d", action.name(), least, when));
      }
    }
    assertThat(inside).isEmpty();
  }
}
