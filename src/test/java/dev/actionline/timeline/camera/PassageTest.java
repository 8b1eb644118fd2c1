package dev.actionline.timeline.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.FrameState.CameraState;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes into the frame was not in it, who goes out of it is not in it any more, on the side that is written. */
class PassageTest {
  /** She walks four metres to the east within the four seconds of the shot. */
  private static PlainScenery walking() {
    return new PlainScenery().person("MARA", t -> new Vector3f((float) Math.min(4, t), 0, 0), 90);
  }

  private static Vector3f face(CameraState camera, double t) {
    Vector3f p = new Matrix4f(camera.worldFromCamera()).invertAffine().transformPosition(new Vector3f((float) Math.min(4, t), 1.62f, 0));
    double high = Math.tan(camera.verticalFov(16.0 / 9) / 2) * -p.z;
    return p.z > 0 ? new Vector3f(9 * Math.signum(p.x), 9, -1) : new Vector3f((float) (p.x / high / (16.0 / 9)), (float) (p.y / high), 1);
  }

  @ParameterizedTest
  @CsvSource({"MS, from left, -1", "MS, from the right, 1", "CU, from camera left, -1", "FS, from right, 1"})
  void whoComesIntoFrameWasNotInIt(String size, String from, int side) {
    CameraTrack track = TestCamera.of(walking(), "camera " + size + " on MARA, into frame " + from);
    float first = face(track.at(0), 0).x;
    assertThat(Math.signum(first)).isEqualTo(side);
    assertThat(Math.abs(first)).isGreaterThan(1.1f);
    Vector3f last = face(track.at(4), 4);
    assertThat(Math.abs(last.x)).isLessThan(0.6f);
    assertThat(Math.abs(last.y)).isLessThan(0.9f);
    assertThat(track.at(0).worldFromCamera()).as("the camera stays").isEqualTo(track.at(4).worldFromCamera());
    assertThat(track.faults(java.util.Set.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MS, left, -1", "MS, right, 1", "CU, to the right, 1"})
  void whoGoesOutOfFrameIsNotInItAnyMore(String size, String to, int side) {
    CameraTrack track = TestCamera.of(walking(), "camera " + size + " on MARA, out of frame " + to);
    assertThat(Math.abs(face(track.at(0), 0).x)).isLessThan(0.6f);
    float last = face(track.at(4), 4).x;
    assertThat(Math.signum(last)).isEqualTo(side);
    assertThat(Math.abs(last)).isGreaterThan(1.1f);
    assertThat(track.faults(java.util.Set.of())).isEmpty();
  }

  @Test
  void aWrittenSideIsKept() {
    CameraTrack track = TestCamera.of(walking(), "camera MS on MARA, 50mm, from left, into frame");
    Vector3f eye = track.at(2).worldFromCamera().getTranslation(new Vector3f());
    assertThat(List.of(eye.z < -2, Math.abs(eye.x - 4) < 1)).as("her left is north: " + eye).containsExactly(true, true);
    assertThat(track.numbers().values()).allMatch(n -> n.startsWith("50mm, ") && n.endsWith("from left"));
  }
}
