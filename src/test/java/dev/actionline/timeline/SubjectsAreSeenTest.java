package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Diagnostic;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.FrameState.FigureState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever acts is seen: sets, sizes and actions crossed, each shot measured in its finished frames,
 * with bodies as they are drawn and the set's own triangles.
 */
class SubjectsAreSeenTest {
  private static final List<String> ACTIONS =
      List.of("looks at BEN", "walks to BEN", "falls down", "gets up", "crawls", "jumps");

  /** The least and the most of the frame's height that a standing body takes at a size. */
  private static final Map<String, float[]> TALL =
      Map.of(
          "CU", new float[] {2, 5.5f}, "MS", new float[] {0.9f, 2.6f}, "FS", new float[] {0.4f, 1.15f},
          "WS", new float[] {0.2f, 1.12f});

  private static final Bone[] SHOWN = {
    Bone.HEAD, Bone.CHEST, Bone.PELVIS, Bone.HAND_L, Bone.HAND_R, Bone.SHIN_L, Bone.SHIN_R
  };

  @ParameterizedTest
  @ValueSource(strings = {"foundry", "park", "kitchen", "corridor", "forest", "street", "bar"})
  void inEverySizeWhateverTheyDo(String set) {
    Timeline film = film(set);
    List<String> wrong = new ArrayList<>();
    for (Timeline.ShotSpan shot : film.shots()) {
      Measure measure = new Measure(set, shot.title().split(" ")[0]);
      for (int i = 0; i <= 6; i++) {
        measure.take(film.at(shot.first() + (shot.last() - shot.first()) * i / 6));
      }
      measure.tell(set + ", " + shot.title(), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  private static Timeline film(String set) {
    StringBuilder text = new StringBuilder("actionline shots 1\nfilm \"S\"\n  24 fps, 1280x720, frame 2.39:1\n\n");
    text.append("cast\n  ADA: woman, 1.70 m\n  BEN: man, 1.80 m\n");
    int scene = 1;
    for (String size : TALL.keySet().stream().sorted().toList()) {
      for (String action : ACTIONS) {
        text.append("\nscene ").append(scene).append("\n  set ").append(set);
        text.append("\n  ADA at centre, facing BEN\n  BEN 3 m in front of ADA, facing ADA\n");
        text.append("\n  shot ").append(scene).append("A  \"").append(size).append(' ').append(action).append("\"\n");
        text.append("    camera ").append(size).append(" on ADA\n    ADA ").append(action).append("\n");
        scene++;
      }
    }
    return Films.played("seen.shots", text.toString());
  }

  /** A shot's frames, counted. */
  private static final class Measure {
    private final Opaque set;
    private final String size;
    private int frames;
    private int headOut;
    private int wrongSize;
    private int buried;
    private double hidden;
    private float tall;

    private Measure(String set, String size) {
      this.set = Opaque.of(Models.named(Model.Kind.SET, set).orElseThrow());
      this.size = size;
    }

    private void take(FrameState state) {
      frames++;
      FigureState ada = Films.figure(state, "ADA");
      CameraState camera = state.camera();
      Matrix4f cameraFromWorld = new Matrix4f(camera.worldFromCamera()).invert();
      Vector3f eye = camera.worldFromCamera().getTranslation(new Vector3f());
      Matrix4f[] bones = Figures.body(ada.look()).rootFromBones(ada.pose());
      double hiddenNow = 0;
      for (Bone bone : SHOWN) {
        Vector3f at = world(ada, bones, bone);
        Vector3f place = inFrame(state, cameraFromWorld, at);
        boolean inFrame = place.z > 0 && Math.abs(place.x) < 1 && Math.abs(place.y) < 1;
        hiddenNow += !inFrame || clear(camera, cameraFromWorld, eye, at) ? 0 : 1.0 / SHOWN.length;
      }
      hidden += hiddenNow;
      Vector3f head = inFrame(state, cameraFromWorld, world(ada, bones, Bone.EYE_L));
      headOut += head.z > 0 && Math.abs(head.x) < 0.98f && Math.abs(head.y) < 0.95f ? 0 : 1;
      float upright = ada.look().heightM() / (float) (2 * head.z * Math.tan(camera.verticalFov(state.aspect()) / 2));
      tall = upright;
      wrongSize += upright < TALL.get(size)[0] || upright > TALL.get(size)[1] ? 1 : 0;
      buried += camera.openMetres() == 0 && set.buries(eye, 0.04f) ? 1 : 0;
    }

    private static Vector3f world(FigureState figure, Matrix4f[] bones, Bone bone) {
      return figure.stance().worldFromRoot().mul(bones[bone.ordinal()]).getTranslation(new Vector3f());
    }

    private static Vector3f inFrame(FrameState state, Matrix4f cameraFromWorld, Vector3f point) {
      Vector3f p = cameraFromWorld.transformPosition(new Vector3f(point));
      double high = Math.tan(state.camera().verticalFov(state.aspect()) / 2) * -p.z;
      return new Vector3f((float) (p.x / (high * state.aspect())), (float) (p.y / high), -p.z);
    }

    /** Whether the set leaves the way to a joint open, but for what is left out of the shot. */
    private boolean clear(CameraState camera, Matrix4f cameraFromWorld, Vector3f eye, Vector3f at) {
      float depth = -cameraFromWorld.transformPosition(new Vector3f(at)).z;
      Vector3f begin = new Vector3f(eye);
      if (camera.openMetres() > 0) {
        begin.lerp(at, Math.min(1, camera.openMetres() / depth));
      }
      Vector3f end = new Vector3f(at).lerp(begin, Math.min(1, 0.15f / Math.max(0.16f, begin.distance(at))));
      return set.clear(begin, end);
    }

    private void tell(String shot, List<String> wrong) {
      if (headOut > 0.3 * frames) {
        wrong.add(shot + ": the head is out of the frame in " + headOut + " of " + frames);
      }
      if (hidden / frames > 0.3) {
        wrong.add(String.format("%s: %.0f %% is hidden", shot, 100 * hidden / frames));
      }
      if (wrongSize > 0.3 * frames) {
        wrong.add(shot + ": the body is " + tall + " frames tall");
      }
      if (buried > 0) {
        wrong.add(shot + ": the camera stands in something");
      }
    }
  }

  @Test
  void aReviewFindsWhatIsWrongAndNothingElse() {
    String two = "ADA at centre, facing BEN\nBEN 2 m in front of ADA, facing ADA\n\nshot 1A\n";
    assertThat(review(two + "  camera MS on ADA\n  ADA looks at BEN\n")).isEmpty();
    assertThat(review(two + "  camera two-shot on ADA and BEN\n  ADA looks at BEN\n")).isEmpty();
    assertThat(review(two + "  camera FS on ADA, 85mm, 0.5 m\n  ADA looks at BEN\n"))
        .anyMatch(m -> m.contains("ADA is out of the frame"));
    assertThat(review(two + "  camera CU on BEN\n  ADA falls down\n"))
        .anyMatch(m -> m.contains("ADA acts but is not seen"));
    assertThat(review(two + "  camera FS on ADA, 8mm, 3.5 m\n  ADA looks at BEN\n"))
        .anyMatch(m -> m.contains("ADA is too small in the frame"));
    assertThat(review(two + "  camera FS on ADA, 28mm\n  camera pulls back 8 m\n  ADA looks at BEN\n  lasts 2s\n"))
        .anyMatch(m -> m.contains("the camera stands in something"));
  }

  private static List<String> review(String scene) {
    return Films.room(scene).review().stream().map(Diagnostic::message).toList();
  }
}
