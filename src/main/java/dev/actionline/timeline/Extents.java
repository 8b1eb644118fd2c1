package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Kind;
import dev.actionline.timeline.camera.Scenery.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** How large people, things and places are, as a camera wants to know it. */
final class Extents {
  /** Half of a part of a thing, metres. */
  private static final float PART_M = 0.08f;

  /** Half of what is to be looked at of a thing, against the width of the thing. */
  private static final float SCREEN = 0.38f;

  /** Crown above the middle of the eyes, reference metres. */
  private static final float CROWN = 0.13f;

  /** What falls into a liquid is seen with the ring that it makes there, half across, metres. */
  private static final float RING_M = 0.1f;

  /** What a mark stands for is on the horizon when it lies this far from the set's centre. */
  private static final float VISTA = 50;

  /** A picture is asked for no earlier before the cut that brings it, seconds. */
  private static final double CUT_S = 0.05;

  /** What is worn so far from the middle of a limb is on one of its sides, metres. */
  private static final float OFF_BODY = 0.05f;

  /** A joint, the ball around it in reference metres, and what it is to a framing. */
  private record Round(Bone bone, float radius, Region region) {}

  private static final Round[] BODY = {
    new Round(Bone.CHEST, 0.18f, Region.CHEST),
    new Round(Bone.UPPER_ARM_L, 0.09f, Region.ARMS),
    new Round(Bone.UPPER_ARM_R, 0.09f, Region.ARMS),
    new Round(Bone.BELLY, 0.16f, Region.WAIST),
    new Round(Bone.PELVIS, 0.17f, Region.WAIST),
    new Round(Bone.FOREARM_L, 0.07f, Region.ARMS),
    new Round(Bone.FOREARM_R, 0.07f, Region.ARMS),
    new Round(Bone.FINGERS_L, 0.08f, Region.HANDS),
    new Round(Bone.FINGERS_R, 0.08f, Region.HANDS),
    new Round(Bone.SHIN_L, 0.09f, Region.LEGS),
    new Round(Bone.SHIN_R, 0.09f, Region.LEGS),
    new Round(Bone.TOES_L, 0.06f, Region.FEET),
    new Round(Bone.TOES_R, 0.06f, Region.FEET),
  };

  /** What is between two joints, and how thick it is, reference metres. */
  private record Limb(Bone from, Bone to, float radius, Region region) {}

  private static final Limb[] LIMBS = {
    new Limb(Bone.UPPER_ARM_L, Bone.FOREARM_L, 0.075f, Region.ARMS),
    new Limb(Bone.UPPER_ARM_R, Bone.FOREARM_R, 0.075f, Region.ARMS),
    new Limb(Bone.FOREARM_L, Bone.FINGERS_L, 0.055f, Region.ARMS),
    new Limb(Bone.FOREARM_R, Bone.FINGERS_R, 0.055f, Region.ARMS),
    new Limb(Bone.PELVIS, Bone.SHIN_L, 0.07f, Region.LEGS),
    new Limb(Bone.PELVIS, Bone.SHIN_R, 0.07f, Region.LEGS),
    new Limb(Bone.SHIN_L, Bone.TOES_L, 0.05f, Region.LEGS),
    new Limb(Bone.SHIN_R, Bone.TOES_R, 0.05f, Region.LEGS),
  };

  private final World world;
  private final Happenings happenings;

  Extents(World world, Happenings happenings) {
    this.world = world;
    this.happenings = happenings;
  }

  /** A performer, or a thing that acts, as a whole. */
  Extent whole(Track track, double t) {
    String name = track.role().name();
    if (!track.role().isFigure()) {
      return afloat(thing(world.prop(name, t), world.modelOf(name), track.role().standInMetres()));
    }
    FigureLook look = look(track, t);
    Body body = Figures.body(look);
    float scale = body.scale();
    Matrix4f[] bones = world.skeletons().live(name, body, t);
    Vector3f face = joint(bones, Bone.EYE_L).lerp(joint(bones, Bone.EYE_R), 0.5f);
    List<Ball> balls = balls(bones, face, scale);
    afloat(face, balls);
    Vector3f high = new Vector3f(face).add(0, CROWN * scale, 0);
    Vector3f low = new Vector3f(high);
    for (Ball ball : balls) {
      boolean hand = ball.region() == Region.HANDS;
      high.y = Math.max(high.y, ball.centre().y + (hand ? 0 : ball.radius()));
      low.y = Math.min(low.y, ball.centre().y - ball.radius());
    }
    Vector3f pelvis = joint(bones, Bone.PELVIS);
    low.x = (face.x + pelvis.x) / 2;
    low.z = (face.z + pelvis.z) / 2;
    high.x = low.x;
    high.z = low.z;
    float spread = (float) Math.hypot(face.x - pelvis.x, face.z - pelvis.z);
    return new Extent(
        low,
        high,
        face,
        (float) facing(name, t),
        Math.max(0.5f * scale, spread),
        Kind.FIGURE,
        look.heightM(),
        balls);
  }

  /**
   * What is under a liquid is no part of the picture: of who sinks, what still shows; of who has sunk, the
   * place where that was.
   */
  private void afloat(Vector3f face, List<Ball> balls) {
    if (!world.ground().liquid(face.x, face.z)) {
      return;
    }
    float surface = world.ground().height(face.x, face.z);
    face.y = Math.max(face.y, surface);
    for (Ball ball : balls) {
      boolean upper = ball.region() == Region.HEAD || ball.region() == Region.CHEST;
      ball.centre().y = upper ? Math.max(ball.centre().y, surface) : ball.centre().y;
    }
    balls.removeIf(ball -> ball.centre().y + ball.radius() < surface);
  }

  /** A thing that has sunk is where it went under. */
  private Extent afloat(Extent e) {
    Vector3f middle = e.middle();
    float under =
        world.ground().liquid(middle.x, middle.z)
            ? world.ground().height(middle.x, middle.z) - middle.y : 0;
    if (under <= 0) {
      return e;
    }
    List<Ball> balls =
        e.balls().stream()
            .map(b -> new Ball(new Vector3f(b.centre()).add(0, under, 0), b.radius(), b.region())).toList();
    return new Extent(
        new Vector3f(e.low()).add(0, under, 0), new Vector3f(e.high()).add(0, under, 0),
        new Vector3f(e.face()).add(0, under, 0), e.heading(), e.width(), e.kind(), e.stature(), balls);
  }

  /** Who has turned into somebody else is as large as that one. */
  private FigureLook look(Track track, double t) {
    FigureLook look = track.role().look().orElseThrow();
    for (Happenings.Turning turning : happenings.turnings(track.role().name())) {
      look = t >= turning.at() + turning.seconds() / 2 ? turning.to() : look;
    }
    return look;
  }

  private static Vector3f joint(Matrix4f[] bones, Bone bone) {
    return bones[bone.ordinal()].getTranslation(new Vector3f());
  }

  private static List<Ball> balls(Matrix4f[] bones, Vector3f face, float scale) {
    List<Ball> balls = new ArrayList<>();
    Vector3f skull = joint(bones, Bone.HEAD).lerp(face, 0.6f).add(0, 0.03f * scale, 0);
    balls.add(new Ball(skull, 0.13f * scale, Region.HEAD));
    for (Round r : BODY) {
      balls.add(new Ball(joint(bones, r.bone), r.radius * scale, r.region));
    }
    return balls;
  }

  /** A performer as one sees no way through: his joints, and his limbs between them. */
  List<Ball> solid(Track track, double t) {
    List<Ball> balls = new ArrayList<>(whole(track, t).balls());
    Body body = Figures.body(look(track, t));
    Matrix4f[] bones = world.skeletons().live(track.role().name(), body, t);
    for (Limb limb : LIMBS) {
      Vector3f from = joint(bones, limb.from);
      Vector3f to = joint(bones, limb.to);
      for (float share : new float[] {1 / 3f, 2 / 3f}) {
        balls.add(new Ball(new Vector3f(from).lerp(to, share), limb.radius * body.scale(), limb.region));
      }
    }
    return balls;
  }

  /** How somebody's head stands, which looks along -Z with the crown up; empty for what is no body. */
  Optional<Quaternionf> head(String name, double t) {
    Track track = world.track(name);
    if (track == null || !track.role().isFigure()) {
      return Optional.empty();
    }
    Matrix4f[] bones = world.skeletons().live(name, Figures.body(look(track, t)), t);
    return Optional.of(bones[Bone.HEAD.ordinal()].getNormalizedRotation(new Quaternionf()));
  }

  /** Where the face looks, degrees. */
  private double facing(String name, double t) {
    Stance stance = world.stance(name, t);
    Pose pose = world.basePose(name, t);
    Vector3f look = stance.worldFromRoot().transformDirection(pose.vector(Pose.Channel.LOOK));
    return Math.hypot(look.x, look.z) < 0.2
        ? stance.heading()
        : Stance.headingOf(look.x, look.z);
  }

  /** A part of a body. */
  Extent part(Target target, double t) {
    Vector3f at = world.point(target, t);
    if (world.ground().liquid(at.x, at.z)) {
      at.y = Math.max(at.y, world.ground().height(at.x, at.z));
    }
    float scale = world.track(target.name()).role().scale();
    String part = target.part().orElse("");
    float half =
        (part.matches(".*(face|head|chest|back|belly|legs|arms).*") ? 0.16f : 0.09f) * scale;
    Region region = part.matches(".*(face|head).*") ? Region.HEAD : Region.THING;
    return small(at, half, world.stance(target.name(), t).heading(), region);
  }

  /** A prop, or a part of one. */
  Extent prop(Target target, double t) {
    Matrix4f worldFromProp = world.prop(target.name(), t);
    // until one cuts to where it comes down it is seen to fly
    Optional<PropTrack.Fall> under = world.goesUnder(world.props().get(target.name()), t)
        .filter(f -> t >= f.at() + ShotEnd.IN_THE_AIR * f.flight().lands() - CUT_S);
    if (under.isPresent() && target.part().isEmpty()) {
      Vector3f size = Resting.size(world.props().get(target.name()).model());
      float half = Math.max(RING_M, Math.max(size.x, Math.max(size.y, size.z)) / 2);
      return small(under.get().flight().landing(), half, Resting.yaw(worldFromProp), Region.THING);
    }
    Optional<Matrix4f> down = target.part().isEmpty() ? world.comesDown(world.props().get(target.name()), t) : Optional.empty();
    if (down.isPresent()) {
      // what falls is waited for where it comes to rest
      return thing(down.get(), world.modelOf(target.name()), 0.3f);
    }
    return target.part().isPresent()
        ? partOfThing(target, worldFromProp, t)
        : worn(target.name(), t, afloat(thing(worldFromProp, world.modelOf(target.name()), 0.3f)));
  }

  /** A part of a thing; what is to be looked at of it, a dial or a screen, is about as wide as the thing and looks where that does. */
  private Extent partOfThing(Target target, Matrix4f worldFromProp, double t) {
    Optional<Model> seen = world.modelOf(target.name())
        .filter(m -> m.mark(target.part().orElseThrow()).filter(k -> k.type().equals("look")).isPresent());
    return seen.map(m -> small(world.point(target, t), Math.max(PART_M, SCREEN * Resting.size(m).x), Resting.yaw(worldFromProp) + turned(m), Region.THING))
        .orElseGet(() -> small(world.point(target, t), PART_M, Resting.yaw(worldFromProp), Region.THING));
  }

  /** What somebody wears shows its front on the side on which he wears it: a bag on a back behind it. */
  private Extent worn(String name, double t, Extent e) {
    PropTrack prop = world.props().get(name);
    Track bearer = prop == null || prop.held(t).isPresent() ? null : prop.bearer(t).map(world::track).orElse(null);
    if (bearer == null || !bearer.role().isFigure()) {
      return e;
    }
    Vector3f middle = e.middle();
    Vector3f off = new Vector3f(middle).sub(nearest(whole(bearer, t).balls(), middle).centre());
    return Math.hypot(off.x, off.z) < OFF_BODY ? e : e.facing(Stance.headingOf(off.x, off.z));
  }

  private static Ball nearest(List<Ball> balls, Vector3f point) {
    return balls.stream().min(Comparator.comparingDouble(b -> b.centre().distance(point) - b.radius())).orElseThrow();
  }

  private static Extent small(Vector3f at, float half, double heading, Region region) {
    return new Extent(
        new Vector3f(at).sub(0, half, 0),
        new Vector3f(at).add(0, half, 0),
        at,
        (float) heading,
        2 * half,
        Kind.THING,
        2 * half,
        List.of(new Ball(at, half, region)));
  }

  private static Extent thing(Matrix4f m, Optional<Model> model, float standIn) {
    Vector3f from =
        model.map(x -> new Vector3f(x.low())).orElse(new Vector3f(-standIn / 2, 0, -standIn / 2));
    Vector3f to =
        model
            .map(x -> new Vector3f(x.high()))
            .orElse(new Vector3f(standIn / 2, standIn, standIn / 2));
    Vector3f low = new Vector3f();
    Vector3f high = new Vector3f();
    m.transformAab(from, to, low, high);
    List<Ball> balls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Vector3f corner =
          new Vector3f(
              (i & 1) == 0 ? from.x : to.x, (i & 2) == 0 ? from.y : to.y, (i & 4) == 0 ? from.z : to.z);
      balls.add(new Ball(m.transformPosition(corner), 0.005f, Region.THING));
    }
    Vector3f middle = m.transformPosition(new Vector3f(from).add(to).mul(0.5f));
    balls.add(new Ball(middle, 0.005f, Region.THING));
    float width = Math.max(high.x - low.x, high.z - low.z);
    return new Extent(
        new Vector3f(middle.x, low.y, middle.z),
        new Vector3f(middle.x, high.y, middle.z),
        middle,
        (float) (Resting.yaw(m) + model.map(Extents::turned).orElse(0f)),
        width,
        model.filter(Model::beast).isPresent() ? Kind.BEAST : Kind.THING,
        high.y - low.y,
        balls);
  }

  /** What is looked at from the south shows its front there: a clock, a cupboard; what drives or walks heads north. Degrees. */
  static float turned(Model model) {
    float middle = Resting.middle(model).z;
    float deep = Resting.size(model).z;
    boolean south =
        model.marks().stream().filter(m -> m.type().equals("look")).findFirst()
            .map(m -> m.position().z() - middle > 0.1f * deep)
            .orElseGet(() -> model.marks().stream()
                .anyMatch(m -> m.type().equals("floor") && m.name().equals("front") && m.position().z() > middle + deep / 2));
    return south ? 180 : 0;
  }

  /** A mark has no size of its own: about that of what stands, lies or happens there. */
  Extent place(Target target) {
    Vector3f p = target.point();
    Vector3f centre = FreePlaces.centre(world).position();
    boolean far = Math.hypot(p.x - centre.x, p.z - centre.z) > VISTA;
    float half =
        switch (target.markType()) {
          case "liquid", "floor" -> 1.4f;
          case "door" -> 0.6f;
          default -> 0.5f;
        };
    float tall = target.markType().equals("door") ? 2.1f : target.markType().equals("floor") ? 1.7f : 1;
    Vector3f low =
        target.markType().equals("look") ? new Vector3f(p).sub(0, half, 0) : new Vector3f(p);
    Vector3f top = new Vector3f(low).add(0, tall, 0);
    Vector3f middle = new Vector3f(low).lerp(top, 0.5f);
    return new Extent(
        low,
        top,
        middle,
        // who sits looks out of the seat; a floor mark is faced by who comes to it
        target.heading().orElse(0f) + (target.markType().equals("seat") ? 0 : 180),
        2 * half,
        far ? Kind.VISTA : Kind.THING,
        tall,
        List.of(
            new Ball(middle, 0.05f, Region.THING),
            new Ball(new Vector3f(middle).add(half * 0.7f, 0, 0), 0.05f, Region.THING),
            new Ball(new Vector3f(middle).sub(half * 0.7f, 0, 0), 0.05f, Region.THING),
            new Ball(new Vector3f(middle).add(0, 0, half * 0.7f), 0.05f, Region.THING),
            new Ball(new Vector3f(middle).sub(0, 0, half * 0.7f), 0.05f, Region.THING)));
  }
}
