package dev.actionline.timeline;

import dev.actionline.stage.Model;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Where a thing that has fallen comes to lie: all of it on one level. What lands across a kerb or over a
 * brink slides or turns from it as little as it must.
 */
final class LevelRest {
  /** Steps that a thing does not lie across, metres. */
  private static final float STEP_M = 0.03f;

  private static final double TURN = 15;
  private static final double SLIDE_M = 0.12;

  /** As far a thing slides at most, in steps. */
  private static final int SLIDES = 6;

  private static final int WAYS = 12;

  private final Model model;
  private final Flight.Ground ground;

  LevelRest(Model model, Flight.Ground ground) {
    this.model = model;
    this.ground = ground;
  }

  /** World from prop, near a place of the floor and turned nearly so; just there when nothing near is level. */
  Matrix4f near(Vector3f floor, double yaw) {
    Matrix4f first = Resting.fallen(model, floor, yaw);
    if (isLevel(first, floor.y)) {
      return first;
    }
    for (int slide = 0; slide <= SLIDES; slide++) {
      for (int turn = 0; turn <= 90 / TURN; turn++) {
        Optional<Matrix4f> level = around(floor, slide * SLIDE_M, yaw, turn * TURN);
        if (level.isPresent()) {
          return level.get();
        }
      }
    }
    return first;
  }

  /** So far from a place in any direction, turned so far to either side. */
  private Optional<Matrix4f> around(Vector3f floor, double metres, double yaw, double turn) {
    for (int way = 0; way < (metres == 0 ? 1 : WAYS); way++) {
      double angle = 2 * Math.PI * way / WAYS;
      float x = (float) (floor.x + metres * Math.sin(angle));
      float z = (float) (floor.z + metres * Math.cos(angle));
      Vector3f at = new Vector3f(x, ground.height(x, z), z);
      for (int side = -1; side <= 1; side += 2) {
        Matrix4f lies = Resting.fallen(model, at, yaw + side * turn);
        if (Math.abs(at.y - floor.y) < 2 * STEP_M && isLevel(lies, at.y)) {
          return Optional.of(lies);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the floor under its corners, its middle and the middles of its sides is at one height, and no liquid. */
  private boolean isLevel(Matrix4f worldFromProp, float height) {
    Vector3f low = model.low();
    Vector3f high = model.high();
    for (int i = 0; i < 27; i++) {
      Vector3f p = new Vector3f(
          low.x + (high.x - low.x) * (i % 3) / 2,
          low.y + (high.y - low.y) * (i / 3 % 3) / 2,
          low.z + (high.z - low.z) * (i / 9) / 2);
      worldFromProp.transformPosition(p);
      if (ground.liquid(p.x, p.z) || Math.abs(ground.height(p.x, p.z) - height) > STEP_M) {
        return false;
      }
    }
    return true;
  }
}
