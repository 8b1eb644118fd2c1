package dev.actionline.render;

import dev.actionline.stage.Body;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A soft dark patch on the floor where something touches it; without it things seem to float.
 *
 * @param middle metres, world
 * @param across half an extent of it as a vector, level
 * @param along the other half extent
 * @param dark 0 nothing to 1 black
 */
record Blot(Vector3f middle, Vector3f across, Vector3f along, float dark) {
  /** Above the floor, so that it wins against it. */
  private static final float LIFT_M = 0.022f;

  static List<Blot> of(FrameState state, Library library) {
    List<Blot> blots = new ArrayList<>();
    for (FrameState.FigureState figure : state.figures()) {
      if (!figure.look().surface().equals("ghost")) {
        addFigure(figure, library.body(figure.look()), blots);
      }
    }
    for (FrameState.PropState prop : state.props()) {
      addProp(prop, Staging.modelOf(library, prop), blots);
    }
    return blots;
  }

  private static void addFigure(FrameState.FigureState figure, Body body, List<Blot> out) {
    Matrix4f world = figure.stance().worldFromRoot();
    Pose pose = figure.pose();
    float size = body.scale();
    addFoot(world, pose, Pose.Channel.FOOT_L, Pose.Channel.TOE_YAW_L, size, out);
    addFoot(world, pose, Pose.Channel.FOOT_R, Pose.Channel.TOE_YAW_R, size, out);
    Vector3f pelvis = pose.vector(Pose.Channel.PELVIS).mul(size);
    Vector3f spine = pose.vector(Pose.Channel.SPINE).normalize(new Vector3f());
    Vector3f chest = new Vector3f(spine).mul(0.45f * size).add(pelvis);
    float height = Math.min(pelvis.y, chest.y);
    Vector3f middle = new Vector3f(pelvis).lerp(chest, 0.5f);
    Vector3f lie = new Vector3f(spine.x, 0, spine.z);
    Vector3f along = lie.length() > 0.3f ? lie.mul(0.75f * size) : new Vector3f(0, 0, 0.42f * size);
    Vector3f across = new Vector3f(along.z, 0, -along.x).normalize(0.42f * size);
    float dark = 0.5f / (1 + 2.6f * Math.max(0, height - 0.12f));
    out.add(blot(world, new Vector3f(middle.x, 0, middle.z), across, along, dark));
  }

  private static void addFoot(
      Matrix4f world,
      Pose pose,
      Pose.Channel which,
      Pose.Channel turned,
      float size,
      List<Blot> out) {
    Vector3f foot = pose.vector(which).mul(size);
    float dark = (float) (0.6 * Math.exp(-Math.max(0, foot.y) / 0.08));
    if (dark < 0.02f) {
      return;
    }
    float yaw = (float) -Math.toRadians(pose.get(turned));
    Vector3f along = new Vector3f(0, 0, -0.2f * size).rotateY(yaw);
    Vector3f across = new Vector3f(0.12f * size, 0, 0).rotateY(yaw);
    // a foot is told by its ankle; the middle of the sole lies a little before it
    Vector3f middle = new Vector3f(along).mul(0.3f).add(foot.x, 0, foot.z);
    out.add(blot(world, middle, across, along, dark));
  }

  private static Blot blot(
      Matrix4f world, Vector3f middle, Vector3f across, Vector3f along, float dark) {
    return new Blot(
        world.transformPosition(middle).add(0, LIFT_M, 0),
        world.transformDirection(across),
        world.transformDirection(along),
        dark);
  }

  /** Only of props that stand upright on the set's floor: nobody knows what others lie on. */
  private static void addProp(FrameState.PropState prop, Model model, List<Blot> out) {
    Matrix4f world = prop.worldFromProp();
    Vector3f low = model.low();
    Vector3f high = model.high();
    Vector3f foot =
        world.transformPosition(
            new Vector3f((low.x + high.x) / 2, low.y, (low.z + high.z) / 2), new Vector3f());
    boolean upright = world.m11() > 0.98f * Drawable.stretch(world);
    if (!upright || Math.abs(foot.y) > 0.05f) {
      return;
    }
    Vector3f across = new Vector3f((high.x - low.x) * 0.68f + 0.04f, 0, 0);
    Vector3f along = new Vector3f(0, 0, (high.z - low.z) * 0.68f + 0.04f);
    out.add(
        new Blot(
            foot.add(0, LIFT_M, 0),
            world.transformDirection(across),
            world.transformDirection(along),
            0.5f));
  }
}
