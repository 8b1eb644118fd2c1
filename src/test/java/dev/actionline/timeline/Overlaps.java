package dev.actionline.timeline;

import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Bodies that stand inside things: the middle of a trunk, a thigh or a shin goes through a face of the set or of a large prop, so that
 * at least half of it, and never less than six centimetres, is in what should hold it off.
 */
public final class Overlaps {
  private static final Bone[][] CORE = {
    {Bone.PELVIS, Bone.CHEST}, {Bone.CHEST, Bone.HEAD}, {Bone.THIGH_L, Bone.SHIN_L}, {Bone.THIGH_R, Bone.SHIN_R},
    {Bone.SHIN_L, Bone.FOOT_L}, {Bone.SHIN_R, Bone.FOOT_R}, {Bone.UPPER_ARM_L, Bone.FOREARM_L}, {Bone.UPPER_ARM_R, Bone.FOREARM_R}
  };

  /** Joints are where flesh is thick, a foot is near the floor: a bone is looked at so far from its ends. */
  private static final float ENDS = 0.12f;

  private static final int PICTURES = 8;

  private Overlaps() {}

  /** {@code shot: who in what}, with the share of eight pictures of the shot in which it is so. */
  public static Map<String, Double> in(Timeline film) {
    Map<String, Double> found = new TreeMap<>();
    for (Timeline.ShotSpan shot : film.shots()) {
      for (int i = 0; i < PICTURES; i++) {
        FrameState state = film.at(shot.first() + (long) ((i + 0.5) * (shot.last() - shot.first() + 1) / PICTURES));
        for (String one : of(state)) {
          found.merge(shot.name() + ": " + one, 1.0 / PICTURES, Double::sum);
        }
      }
    }
    return found;
  }

  /** {@code who in what}, of one picture. */
  static List<String> of(FrameState state) {
    List<String> found = new ArrayList<>();
    for (FrameState.FigureState figure : state.figures()) {
      Body body = Figures.body(figure.look());
      Matrix4f[] bones = body.rootFromBones(figure.pose());
      Matrix4f root = figure.stance().worldFromRoot();
      Models.named(Model.Kind.SET, state.set().model()).flatMap(set -> meets(set, new Matrix4f(), root, bones, figure)).ifPresent(found::add);
      for (FrameState.PropState prop : state.props()) {
        Optional<Model> model = Models.named(Model.Kind.PROP, prop.model()).filter(Overlaps::large);
        model.flatMap(m -> meets(m, prop.worldFromProp(), root, bones, figure)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean large(Model model) {
    Vector3f size = Resting.size(model);
    return Math.max(size.x, size.z) > 0.4f && size.y > 0.25f && !Shapes.changes(model) && model.marks().stream().noneMatch(m -> m.type().equals("seat") && m.name().endsWith("driver seat"));
  }

  private static Optional<String> meets(Model model, Matrix4f worldFromModel, Matrix4f root, Matrix4f[] bones, FrameState.FigureState figure) {
    Matrix4f modelFromRoot = new Matrix4f(worldFromModel).invert().mul(root);
    Opaque opaque = Opaque.of(model);
    for (Bone[] bone : CORE) {
      Vector3f a = modelFromRoot.transformPosition(bones[bone[0].ordinal()].getTranslation(new Vector3f()));
      Vector3f b = modelFromRoot.transformPosition(bones[bone[1].ordinal()].getTranslation(new Vector3f()));
      Vector3f from = new Vector3f(a).lerp(b, ENDS);
      Vector3f to = new Vector3f(a).lerp(b, 1 - ENDS);
      if (!opaque.clear(from, to) || !opaque.clear(to, from)) {
        return Optional.of(figure.name() + " in " + model.name() + " (" + bone[0].name().toLowerCase() + ")");
      }
    }
    return Optional.empty();
  }
}
