package dev.actionline.render;

import dev.actionline.core.FrameRate;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import dev.actionline.timeline.FrameState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Frames that show one thing by itself: for galleries, documentation, and whoever makes models. */
public final class Portrait {
  private Portrait() {}

  private static final float SENSOR_WIDTH_MM = 24.89f;
  private static final double ASPECT = 16 / 9.0;

  /** Even daylight of a studio, in which a thing's own colours show. */
  static final Model.Air STUDIO =
      new Model.Air(
          new Vector3f(0.30f, 0.36f, 0.44f),
          new Vector3f(0.42f, 0.46f, 0.50f),
          new Vector3f(0.42f, 0.46f, 0.54f),
          new Vector3f(0.22f, 0.20f, 0.18f),
          new Vector3f(0.42f, 0.46f, 0.50f),
          30,
          0.01f,
          false);

  private static final List<Model.Light> STUDIO_LIGHTS =
      List.of(
          new Model.Light(
              "key",
              Model.Light.Type.SUN,
              new Vector3f(-0.5f, 0.9f, 0.8f),
              new Vector3f(1, 0.94f, 0.86f),
              0.75f,
              1,
              true),
          new Model.Light(
              "rim",
              Model.Light.Type.SUN,
              new Vector3f(0.7f, 0.5f, -0.8f),
              new Vector3f(0.7f, 0.85f, 1),
              0.35f,
              1,
              false));

  /** A set in its own light, from a place towards a place, metres. */
  public static FrameState set(Model set, Vector3f from, Vector3f to, float mm, double seconds) {
    FrameState.SetState state =
        new FrameState.SetState(
            set.name(), List.of(), set.lights(), set.air().orElse(STUDIO), Map.of());
    return frame(state, List.of(), List.of(), camera(from, to, mm), seconds);
  }

  /** A prop on nothing, from the front left, filling the picture. */
  public static FrameState prop(Model prop, double seconds) {
    Vector3f centre = new Vector3f(prop.low()).add(prop.high()).mul(0.5f);
    float size = Math.max(0.05f, prop.low().distance(prop.high()));
    Vector3f from = new Vector3f(-0.6f, 0.35f, 1).normalize(1.9f * size).add(centre);
    FrameState.PropState state =
        new FrameState.PropState(
            prop.name(), prop.name(), "", size, new Matrix4f(), 1, Map.of());
    return frame(studio(), List.of(), List.of(state), camera(from, centre, 50), seconds);
  }

  /**
   * A figure in a pose.
   *
   * @param fromHeading degrees around it from which it is seen; 0 is its face
   */
  public static FrameState figure(FigureLook look, Pose pose, float fromHeading) {
    Vector3f centre = new Vector3f(0, look.heightM() * 0.5f, 0);
    Vector3f from =
        new Vector3f(0, 0.15f, -1)
            .rotateY((float) -Math.toRadians(fromHeading))
            .mul(4.2f * look.heightM())
            .add(centre);
    FrameState.FigureState state =
        new FrameState.FigureState(
            look.figure(), look, Stance.ORIGIN, pose, Map.of(), Optional.empty());
    return frame(studio(), List.of(state), List.of(), camera(from, centre, 50), 0);
  }

  private static FrameState.SetState studio() {
    return new FrameState.SetState("", List.of(), STUDIO_LIGHTS, STUDIO, Map.of());
  }

  private static FrameState.CameraState camera(Vector3f from, Vector3f to, float mm) {
    Matrix4f worldFromCamera =
        new Matrix4f().lookAt(from, to, new Vector3f(0, 1, 0)).invertAffine();
    return new FrameState.CameraState(worldFromCamera, mm, SENSOR_WIDTH_MM, 0, 2.8f);
  }

  private static FrameState frame(
      FrameState.SetState set,
      List<FrameState.FigureState> figures,
      List<FrameState.PropState> props,
      FrameState.CameraState camera,
      double seconds) {
    return new FrameState(
        1, FrameRate.FILM, "00:00:00:00", "", "", seconds, 1, ASPECT, set, figures, props, camera,
        List.of(), List.of(), Optional.empty());
  }
}
