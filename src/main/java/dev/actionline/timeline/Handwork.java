package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Kind;
import dev.actionline.timeline.camera.Scenery.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What hands are at: those that do something, what is in them and what they reach, and where they stay while they do it. */
final class Handwork {
  /** An arm that hangs is so straight, and so nearly upright. */
  private static final float STRAIGHT = 0.9f;
  private static final float UPRIGHT = -0.85f;

  /** A hand so low over the feet does something there, reference metres. */
  private static final float LOW_M = 0.5f;

  /** Faster than this somebody goes, and his arms swing, metres a second. */
  private static final double GOES = 0.4;

  /** What is farther from a hand than this is not in its reach, metres. */
  private static final float REACH_M = 0.6f;

  /** What is farther from a hand is not at it, metres. */
  private static final float AT_M = 0.12f;

  /** Hips that go farther are no work of hands, and hands that go no farther about them for half of the time do none; metres, and metres a second. */
  private static final float HIPS_M = 0.15f;
  private static final float BUSY_M_S = 0.06f;

  /** Two hands so near to each other are at one thing, though it be a knot, metres. */
  private static final float MEET_M = 0.32f;

  /** Hands so near to their owner's face belong to a picture of it, metres. */
  private static final float FACE_M = 0.2f;

  /** Of the ball round a hand so much is the hand. */
  private static final float PALM = 0.65f;

  /** So often an act is looked at. */
  private static final int LOOKS = 16;

  /** Hands that need more room are not at one place; those that swing, reference metres. */
  private static final float PLACE_M = 0.5f;
  private static final float SWING_M = 0.72f;

  /** Of an act of hands at one place so much passes there. */
  private static final double MOST_OF_IT = 0.5;

  /** Of what is larger a picture of hands shows what is at them, metres. */
  private static final float SMALL_M = 0.45f;

  private final World world;
  private final Happenings happenings;
  private final Extents extents;
  private final Map<Segment, Optional<Place>> places = new ConcurrentHashMap<>();

  Handwork(World world, Happenings happenings) {
    this.world = world;
    this.happenings = happenings;
    this.extents = new Extents(world, happenings);
  }

  /** The hands that do something at a moment, and with them what they hold or reach. */
  record At(List<Ball> hands, Map<String, Extent> things, Set<String> held, Vector3f hips, Vector3f face) {
    /** Whether they are at something, and not at the face. */
    boolean busy() {
      boolean meet = hands.size() == 2 && hands.get(0).centre().distance(hands.get(1).centre()) < MEET_M;
      boolean at = hands.stream().anyMatch(h -> things.values().stream().anyMatch(e -> apart(h.centre(), e) < AT_M));
      return (meet || at) && hands.stream().noneMatch(h -> h.centre().distance(face) < FACE_M);
    }

    double smallestM() {
      return Stream.concat(hands.stream().map(h -> 2 * h.radius()), things.values().stream().filter(e -> !e.figure()).map(Handwork::sizeM)).min(Float::compare).orElse(0f);
    }

    /** How far both hands have gone about the hips since, metres. */
    float wayM(At before) {
      float way = 0;
      for (int i = 0; i < Math.min(hands.size(), before.hands.size()); i++) {
        way += new Vector3f(hands.get(i).centre()).sub(hips).distance(new Vector3f(before.hands.get(i).centre()).sub(before.hips));
      }
      return way;
    }

    double largestHeldM() {
      return held.stream().map(things::get).map(Handwork::sizeM).max(Float::compare).orElse(0f);
    }
  }

  /**
   * Where the hands stay for the longest part of an act.
   *
   * @param from seconds of the scene
   * @param low the least corner of what hands and small things at them fill meanwhile
   * @param smallestM how large the smallest of them is, a hand or a thing, metres
   * @param largestM how large the largest that is held is, metres
   */
  record Place(double from, double to, Vector3f low, Vector3f high, double smallestM, double largestM) {
    /** The larger of its height and its width against that of a picture, metres. */
    double sizeM() {
      return Math.max(high.y - low.y, Math.max(high.x - low.x, high.z - low.z) / 1.6);
    }
  }

  /** What hands are at in an act. */
  At at(Track track, Segment act, double at) {
    String name = track.role().name();
    Body body = track.role().body();
    Matrix4f[] bones = world.skeletons().live(name, body, at);
    Extent whole = extents.whole(track, at);
    boolean goes = world.stance(name, at - 0.1).position().distance(world.stance(name, at + 0.1).position()) > 0.2 * GOES;
    List<Ball> hands = new ArrayList<>();
    List<Ball> both = whole.balls().stream().filter(b -> b.region() == Region.HANDS).toList();
    Map<String, Extent> things = things(act, at, both);
    Set<String> held = new LinkedHashSet<>();
    for (Ball hand : both) {
      boolean left = joint(bones, Bone.FINGERS_L).distance(hand.centre()) < joint(bones, Bone.FINGERS_R).distance(hand.centre());
      boolean reaches = things.values().stream().anyMatch(e -> apart(hand.centre(), e) < AT_M);
      if (reaches || !goes && lifted(bones, left, body.scale(), whole.low().y)) {
        hands.add(hand);
      }
    }
    if (!hands.isEmpty()) {
      world.props().values().stream().filter(p -> p.placed() && happenings.visible(p.name(), at))
          .forEach(p -> held(p, name, hands, at).ifPresent(e -> {
            things.put(p.name(), e);
            held.add(p.name());
          }));
    }
    return new At(hands, things, held, joint(bones, Bone.PELVIS), whole.face());
  }

  /** What is in a hand, or was brought and is in both. */
  private Optional<Extent> held(PropTrack prop, String name, List<Ball> hands, double at) {
    boolean inHand = prop.held(at).filter(h -> h.performer().equals(name)).isPresent();
    boolean borne = !inHand && prop.isBrought() && prop.bearer(at).filter(name::equals).isPresent();
    return Optional.of(prop).filter(p -> inHand || borne).map(p -> extents.prop(Target.prop(p.name()), at))
        .filter(e -> inHand || hands.stream().anyMatch(h -> apart(h.centre(), e) < AT_M));
  }

  /** Where the hands stay in an act; empty for hands that do nothing, or go with somebody who goes. */
  Optional<Place> place(Track track, Segment act) {
    return places.computeIfAbsent(act, a -> longest(track, a));
  }

  /** What a picture of somebody's hands holds in what he does at a time; empty where they do nothing. */
  Optional<Extent> framed(Track track, double seconds) {
    Optional<Segment> act = track.at(seconds);
    return act.flatMap(a -> place(track, a)).map(p -> {
      At now = at(track, act.get(), Math.max(p.from, Math.min(p.to, seconds)));
      List<Ball> balls = new ArrayList<>();
      now.hands.forEach(h -> balls.add(new Ball(h.centre(), h.radius(), Region.THING)));
      now.things.values().stream().filter(Handwork::small).forEach(e -> balls.addAll(e.balls()));
      Vector3f middle = new Vector3f(p.low).add(p.high).mul(0.5f);
      return new Extent(
          new Vector3f(middle.x, p.low.y, middle.z), new Vector3f(middle.x, p.high.y, middle.z), middle, world.stance(track.role().name(), seconds).heading(),
          Math.max(p.high.x - p.low.x, p.high.z - p.low.z), Kind.THING, p.high.y - p.low.y, balls);
    });
  }

  private Optional<Place> longest(Track track, Segment act) {
    double step = (act.end() - act.start()) / LOOKS;
    List<At> looks = new ArrayList<>();
    for (int i = 0; i < LOOKS; i++) {
      looks.add(at(track, act, act.start() + (i + 0.5) * step));
    }
    float scale = track.role().scale();
    return longest(act.start() + 0.5 * step, step, looks, PLACE_M * scale).filter(p -> p.to - p.from > MOST_OF_IT * (act.end() - act.start()))
        .or(() -> longest(act.start() + 0.5 * step, step, looks, SWING_M * scale));
  }

  private static Optional<Place> longest(double first, double step, List<At> looks, float mostM) {
    Optional<Place> longest = Optional.empty();
    for (int from = 0; from < LOOKS; from++) {
      Vector3f low = new Vector3f(Float.MAX_VALUE);
      Vector3f high = new Vector3f(-Float.MAX_VALUE);
      double smallest = Double.MAX_VALUE;
      double largest = 0;
      int moves = 0;
      for (int to = from; to < LOOKS && looks.get(to).busy() && looks.get(to).hips.distance(looks.get(from).hips) < HIPS_M; to++) {
        moves += to > from && looks.get(to).wayM(looks.get(to - 1)) > BUSY_M_S * step ? 1 : 0;
        fill(looks.get(to), low, high);
        smallest = Math.min(smallest, looks.get(to).smallestM());
        largest = Math.max(largest, looks.get(to).largestHeldM());
        Place place = new Place(first + from * step, first + to * step, new Vector3f(low), new Vector3f(high), smallest, largest);
        if (place.sizeM() > mostM) {
          break;
        }
        if (moves >= (to - from) / 2 && longest.filter(l -> worth(l, step) >= worth(place, step) - 1e-6).isEmpty()) {
          longest = Optional.of(place);
        }
      }
    }
    return longest;
  }

  /** A long part of an act at a small place: of a whole act as much as of a metre. */
  private static double worth(Place place, double step) {
    return (place.to - place.from) / (LOOKS * step) - place.sizeM();
  }

  /** Widens a box to what hands are at. */
  private static void fill(At look, Vector3f low, Vector3f high) {
    look.hands.forEach(h -> widen(h.centre(), PALM * h.radius(), low, high));
    look.things.values().stream().filter(Handwork::small).forEach(t -> t.balls().forEach(b -> widen(b.centre(), b.radius(), low, high)));
  }

  private static void widen(Vector3f centre, float radius, Vector3f low, Vector3f high) {
    low.min(new Vector3f(centre).sub(radius, radius, radius));
    high.max(new Vector3f(centre).add(radius, radius, radius));
  }

  private static boolean small(Extent thing) {
    return !thing.figure() && sizeM(thing) < SMALL_M;
  }

  private static float sizeM(Extent thing) {
    return Math.max(thing.height(), thing.width());
  }

  /** What an act is done to, as far as it is in the reach of a hand. */
  private Map<String, Extent> things(Segment act, double at, List<Ball> hands) {
    Map<String, Extent> all = new LinkedHashMap<>();
    targets(act).forEach(t -> extent(t, at).filter(e -> hands.stream().anyMatch(h -> apart(h.centre(), e) < REACH_M)).ifPresent(e -> all.put(t.name(), e)));
    return all;
  }

  /** Whom and what an act is done to and with. */
  static List<Target> targets(Segment act) {
    return Stream.of(act.call().target(), act.call().second(), act.call().with()).flatMap(Optional::stream)
        .filter(t -> t.kind() != Target.Kind.CAMERA && !t.name().equals(act.call().performer())).toList();
  }

  /** What somebody or something fills at a time; empty for what has no size. */
  Optional<Extent> extent(Target target, double at) {
    return switch (target.kind()) {
      case PERFORMER -> world.track(target.name()) == null ? Optional.empty()
          : Optional.of(target.part().isPresent() ? extents.part(target, at) : extents.whole(world.track(target.name()), at));
      case PROP -> Optional.ofNullable(world.props().get(target.name())).filter(PropTrack::placed).map(p -> extents.prop(target, at));
      default -> Optional.empty();
    };
  }

  private boolean lifted(Matrix4f[] bones, boolean left, float scale, float ground) {
    Vector3f shoulder = joint(bones, left ? Bone.UPPER_ARM_L : Bone.UPPER_ARM_R);
    Vector3f elbow = joint(bones, left ? Bone.FOREARM_L : Bone.FOREARM_R);
    Vector3f hand = joint(bones, left ? Bone.FINGERS_L : Bone.FINGERS_R);
    Vector3f arm = new Vector3f(hand).sub(shoulder);
    float straight = arm.length() / (shoulder.distance(elbow) + elbow.distance(hand));
    boolean hangs = straight > STRAIGHT && arm.y / arm.length() < UPRIGHT;
    return !hangs || hand.y - ground < LOW_M * scale;
  }

  private static Vector3f joint(Matrix4f[] bones, Bone bone) {
    return bones[bone.ordinal()].getTranslation(new Vector3f());
  }

  /** How far a point is from what something fills. */
  private static float apart(Vector3f point, Extent e) {
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    e.balls().forEach(b -> widen(b.centre(), b.radius(), low, high));
    return new Vector3f(point).max(low).min(high).distance(point);
  }
}
