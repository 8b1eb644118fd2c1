package dev.actionline.catalogue;

import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** An empty room to try actions in: performers who stand where they are put, a few props, a pit. */
final class Rehearsal implements View {
  static final Body BODY = Figures.body(Figures.named("man").orElseThrow().look());

  private final Map<String, Stance> stances = new LinkedHashMap<>();
  private final Map<String, Pose> poses = new LinkedHashMap<>();
  private final Map<String, Matrix4f> props = new LinkedHashMap<>();
  private final Map<String, Vector3f> marks = new LinkedHashMap<>();

  Rehearsal performer(String name, Stance stance, Pose pose) {
    stances.put(name, stance);
    poses.put(name, pose);
    return this;
  }

  Rehearsal prop(String name, float x, float y, float z, double heading) {
    props.put(name, new Matrix4f().translation(x, y, z).rotateY((float) -Math.toRadians(heading)));
    return this;
  }

  Rehearsal mark(String prop, String mark, float x, float y, float z) {
    marks.put(prop + "/" + mark, new Vector3f(x, y, z));
    return this;
  }

  @Override
  public Stance stance(String performer, double sceneSeconds) {
    return stances.getOrDefault(performer, Stance.ORIGIN);
  }

  @Override
  public Vector3f joint(String performer, Bone bone, double sceneSeconds) {
    Vector3f p = BODY.joint(poses.getOrDefault(performer, Pose.STANDING), bone);
    return stance(performer, sceneSeconds).worldFromRoot().transformPosition(p);
  }

  @Override
  public float height(String performer) {
    return BODY.heightM();
  }

  @Override
  public Matrix4f prop(String prop, double sceneSeconds) {
    return new Matrix4f(props.getOrDefault(prop, new Matrix4f()));
  }

  @Override
  public Optional<Vector3f> propMark(String prop, String mark, double sceneSeconds) {
    return Optional.ofNullable(marks.get(prop + "/" + mark))
        .map(m -> prop(prop, sceneSeconds).transformPosition(new Vector3f(m)));
  }

  @Override
  public Vector3f point(Target target, double sceneSeconds) {
    return switch (target.kind()) {
      case PERFORMER -> partOf(target, sceneSeconds);
      case PROP -> propMark(target.name(), target.part().orElse("grip"), sceneSeconds)
          .orElseGet(() -> prop(target.name(), sceneSeconds).getTranslation(new Vector3f()));
      case PLACE, CAMERA -> new Vector3f(target.point());
    };
  }

  private Vector3f partOf(Target target, double sceneSeconds) {
    boolean left = target.part().filter(p -> p.startsWith("left ")).isPresent();
    String part = target.part().orElse("head").replaceFirst("^left ", "");
    if (part.equals("temple") || part.equals("hair")) {
      Vector3f at = part.equals("temple") ? new Vector3f(left ? -0.075f : 0.075f, 0.12f, -0.03f) : new Vector3f(0, 0.23f, 0);
      Pose pose = poses.getOrDefault(target.name(), Pose.STANDING);
      Vector3f p = BODY.rootFromBones(pose)[Bone.HEAD.ordinal()].transformPosition(at);
      return stance(target.name(), sceneSeconds).worldFromRoot().transformPosition(p);
    }
    return joint(target.name(), part(part), sceneSeconds);
  }

  private static Bone part(String part) {
    return switch (part) {
      case "shoulder" -> Bone.UPPER_ARM_L;
      case "hand" -> Bone.HAND_R;
      case "chest" -> Bone.CHEST;
      default -> Bone.HEAD;
    };
  }

  @Override
  public float floor(float x, float z) {
    return 0;
  }

  @Override
  public List<Vector3f> path(Vector3f from, Vector3f to) {
    return List.of(new Vector3f(from.x, 0, from.z), new Vector3f(to.x, 0, to.z));
  }

  static Target person(String name, String part) {
    return new Target(
        Target.Kind.PERFORMER, name, Optional.ofNullable(part), new Vector3f(), Optional.empty(), "");
  }

  static Target thing(String name) {
    return new Target(
        Target.Kind.PROP, name, Optional.empty(), new Vector3f(), Optional.empty(), "");
  }

  static Target camera(float x, float y, float z) {
    return new Target(
        Target.Kind.CAMERA, "camera", Optional.empty(), new Vector3f(x, y, z), Optional.empty(), "");
  }

  static Target mark(String type, float x, float y, float z, float heading) {
    return new Target(
        Target.Kind.PLACE, type, Optional.empty(), new Vector3f(x, y, z), Optional.of(heading), type);
  }

  /** A call with nothing asked for, by somebody who stands at the origin and faces north. */
  Request asked() {
    return new Request(this);
  }

  /** A call being put together. */
  static final class Request {
    private final View view;
    private Pose pose = Pose.STANDING;
    private Posture posture = Posture.STANDING;
    private Stance entry = Stance.ORIGIN;
    private String verb = "";
    private String relation = "";
    private Optional<Target> target = Optional.empty();
    private Optional<Target> with = Optional.empty();
    private Optional<Target> second = Optional.empty();
    private Set<String> manner = Set.of();
    private Map<String, Double> numbers = Map.of();
    private OptionalDouble seconds = OptionalDouble.empty();
    private boolean figure = true;
    private long seed = 7;
    private float scale = BODY.scale();

    private Request(View view) {
      this.view = view;
    }

    Request from(Posture p) {
      posture = p;
      pose = dev.actionline.catalogue.motion.Postures.of(p);
      return this;
    }

    Request from(Stance stance) {
      entry = stance;
      return this;
    }

    Request as(String lemma) {
      verb = lemma;
      return this;
    }

    Request at(Target t) {
      target = Optional.of(t);
      return this;
    }

    Request at(String preposition, Target t) {
      relation = preposition;
      target = Optional.of(t);
      return this;
    }

    Request with(Target t) {
      with = Optional.of(t);
      return this;
    }

    Request second(Target t) {
      second = Optional.of(t);
      return this;
    }

    Request how(String... words) {
      manner = Set.of(words);
      return this;
    }

    Request numbers(Map<String, Double> n) {
      numbers = n;
      return this;
    }

    Request over(double s) {
      seconds = OptionalDouble.of(s);
      return this;
    }

    Request scale(float metresAMetre) {
      scale = metresAMetre;
      return this;
    }

    Request thing() {
      figure = false;
      return this;
    }

    Call call() {
      return new Call(
          "ANN", figure, figure ? scale : 1, 10, entry, pose, posture, verb, target, relation,
          with, second, manner, numbers, seconds, seed, view);
    }
  }
}
