package dev.actionline.timeline.camera;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.catalogue.Rig;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.camera.CameraWork.PlannedMove;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A setup with its moves and its focus: the shot's camera at any time. */
final class MovingCamera implements CameraTrack {
  private final ShotContext shot;
  private final Setup setup;
  private final List<Timed> moves;
  private final FocusPull focus;
  private final Lens lens;
  private final long seed;

  /** A move with its time; seconds of the scene. */
  record Timed(PlannedMove plan, Setup towards, double begins, double seconds) {}

  MovingCamera(ShotContext shot, Setup setup, List<Timed> moves, FocusPull focus) {
    this.shot = shot;
    this.setup = setup;
    this.moves = List.copyOf(moves);
    this.focus = focus;
    this.lens = Lens.of(shot.film());
    this.seed = Noise.seed(shot.seed(), "camera " + shot.shot().name());
  }

  @Override
  public FrameState.CameraState at(double sceneSeconds) {
    Rig rig = setup.at(sceneSeconds);
    for (Timed move : moves) {
      rig = moved(rig, move, sceneSeconds);
    }
    rig = aboveFloor(rig);
    return new FrameState.CameraState(
        worldFromCamera(rig),
        rig.focalLengthMm(),
        (float) lens.sensorWidthMm(),
        focus.metres(rig, sceneSeconds),
        focus.fStop());
  }

  private Rig moved(Rig rig, Timed timed, double t) {
    double share = (t - timed.begins()) / Math.max(1e-6, timed.seconds());
    if (share <= 0 && !timed.plan().lasting()) {
      return rig;
    }
    CameraMove move = timed.plan().move();
    double progress = timed.plan().lasting() ? 1 : Easing.smoother(share);
    double amount = timed.plan().amount().orElse(move.amount(rig));
    Rig towards = timed.towards() == null ? rig : timed.towards().at(t);
    return move.at(rig, progress, new CameraMove.Args(amount, timed.plan().sign(), towards, t, seed));
  }

  /** No move takes the lens below the floor it stands on. */
  private Rig aboveFloor(Rig rig) {
    float floor = shot.scenery().centre().y + 0.08f;
    if (rig.eye().y >= floor || shot.scenery().room().isEmpty()) {
      return rig;
    }
    return rig.from(new Vector3f(rig.eye().x, floor, rig.eye().z));
  }

  static Matrix4f worldFromCamera(Rig rig) {
    Vector3f way = rig.forward();
    Vector3f up = Math.abs(way.y) > 0.999f ? new Vector3f(0, 0, -1) : new Vector3f(0, 1, 0);
    return new Matrix4f()
        .lookAt(rig.eye(), rig.aim(), up)
        .invert()
        .rotateZ((float) Math.toRadians(rig.rollDegrees()));
  }
}
