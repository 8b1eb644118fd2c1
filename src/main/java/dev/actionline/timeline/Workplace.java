package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.Optional;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Where the bench of who works at one is put: before him, turned to where there is room for it. */
final class Workplace {
  private static final int[] TURNS = {0, 35, -35, 70, -70, 105, -105, 140, -140, 180};

  /** What is so high already is worked at where it stands, metres. */
  private static final float HIGH_M = 0.45f;

  /** What is higher is no thing to put on a bench: it stands on the floor before who works on it, metres. */
  private static final float HIGHER_M = 0.6f;

  private static final double SIDE_M = 0.35;

  /** What spreads further than this is no work to lay on a bench, metres. */
  private static final float LARGE_M = 2.3f;

  /** How far in from its ends a bench is tried for room, metres; people are kept off furniture by more. */
  private static final float ENDS_M = 0.3f;

  /** Who stands before it is no farther from it than this, metres, and turned to it by so many degrees. */
  private static final double BEFORE_M = 1.2;
  private static final double AHEAD_DEGREES = 60;

  /** From who pushes to the handle that he pushes, metres. */
  private static final double HANDLE_M = 0.38;

  /** What is no farther ahead carries who uses it, metres. */
  static final double ONTO_M = 0.1;

  private Workplace() {}

  /** Whether a thing that an act would lay on a bench is too high for one. */
  static boolean tooHigh(Model model) {
    return Resting.size(model).y > HIGHER_M;
  }

  /** From who works on it to the middle of what stands on the floor, metres of the set: an arm from its side. */
  static double beside(Tool.Stands stands, Model model, double scale) {
    return Math.max(ahead(stands, model) * scale, 0.5 * Resting.size(model).z + SIDE_M);
  }

  /** Whether something that an act is done to is a place to work at by itself: a stove, a counter, somebody. */
  static boolean has(World world, String performer, Target target, double at) {
    if (target.kind() != Target.Kind.PROP) {
      return !target.name().equals(performer);
    }
    Optional<Model> model = world.modelOf(target.name());
    Vector3f size = model.map(Resting::size).orElse(new Vector3f());
    Vector3f point = world.point(target, at);
    boolean up = point.y - world.floor(point.x, point.z) > HIGH_M && held(world, target, at).isEmpty();
    return up || Math.max(size.x, size.z) > LARGE_M || size.y > HIGH_M && Math.max(size.x, size.z) > HIGH_M;
  }

  private static Optional<PropTrack.Held> held(World world, Target target, double at) {
    return Optional.ofNullable(world.props().get(target.name())).flatMap(p -> p.held(at));
  }

  /** What the set has of the kind, where somebody stands before it already: who salts the soup tastes it at the same stove. */
  static Optional<Target> there(World world, Tool tool, String performer, double at) {
    Stance stance = world.stance(performer, at);
    return world.set().marks().stream()
        .filter(m -> m.type().equals("surface") && (tool.nouns().contains(m.name()) || m.words().stream().anyMatch(tool.nouns()::contains)))
        .filter(m -> Math.hypot(m.position().x - stance.x(), m.position().z - stance.z()) < BEFORE_M)
        .filter(m -> Math.abs(Math.IEEEremainder(stance.headingTo(m.position()) - stance.heading(), 360)) < AHEAD_DEGREES)
        .findFirst().map(Nouns::place);
  }

  /** What serves of the scene's things and has somebody in it. */
  static Optional<Target> satIn(World world, Tool tool, String performer, double at) {
    Stance stance = world.stance(performer, at);
    return world.props().values().stream().filter(p -> tool.nouns().contains(p.model().name().replace('-', ' ')))
        .filter(p -> world.prop(p.name(), at).getTranslation(new Vector3f()).distance(stance.position()) < BEFORE_M)
        .findFirst().map(p -> Nouns.prop(p.name(), Optional.empty()));
  }

  /** What is long stands further off: nobody stands in a stretcher to push it. */
  static double ahead(Tool.Stands stands, Model model) {
    return model.marks().stream().filter(m -> m.name().equals("handle")).mapToDouble(m -> m.position().z + HANDLE_M)
        .filter(z -> stands.ahead() > 0 && z > stands.ahead()).findFirst().orElse(stands.ahead());
  }

  /** World from what stands so far before somebody, metres of the set. */
  static Matrix4f before(World world, String performer, Model model, double ahead, double at) {
    Stance stance = world.stance(performer, at);
    for (int turn : TURNS) {
      Matrix4f place = turned(stance, turn, ahead);
      if (free(world, performer, model, place, at)) {
        return place;
      }
    }
    return turned(stance, 0, ahead);
  }

  /** World from what stands straight ahead, whoever stands across it. */
  static Matrix4f ahead(World world, String performer, double ahead, double at) {
    return turned(world.stance(performer, at), 0, ahead);
  }

  /** Whether there is room for it straight ahead: whom it is done to is across it. */
  static boolean roomAhead(World world, String performer, Model model, double ahead, double at) {
    return free(world, performer, model, turned(world.stance(performer, at), 0, ahead), at);
  }

  private static Matrix4f turned(Stance stance, double turn, double ahead) {
    return new Matrix4f().translation(stance.position())
        .rotateY((float) -Math.toRadians(stance.heading() + turn)).translate(0, 0, (float) -ahead);
  }

  private static boolean free(World world, String performer, Model model, Matrix4f place, double at) {
    float half = Math.max(0, 0.5f * Resting.size(model).x - ENDS_M);
    for (float x : new float[] {-half, 0, half}) {
      Vector3f p = place.transformPosition(new Vector3f(x, 0, 0));
      if (!FreePlaces.isClear(world, p, at, Set.of(performer))) {
        return false;
      }
    }
    return true;
  }
}
