package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Statement;
import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Region;
import dev.actionline.timeline.camera.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is to be seen of what is done in a shot: hands that do something, what they do it to and with, faces that tell something. */
final class WorkAtHand implements Supplier<List<Work>> {
  /** Shares of an act's length at which it is looked at: not while hands are on their way to it or back. */
  private static final double[] MOMENTS = {0.4, 0.55, 0.7};

  /** Looked at in one shot, at the most. */
  private static final int MOST = 4;

  /** An arm that hangs is so straight, and so nearly upright. */
  private static final float STRAIGHT = 0.9f;
  private static final float UPRIGHT = -0.85f;

  /** A hand so low over the feet does something there, reference metres. */
  private static final float LOW_M = 0.5f;

  /** Faster than this somebody goes, and his arms swing, metres a second. */
  private static final double GOES = 0.4;

  /** What is farther from a hand than this is not in its reach, metres. */
  private static final float REACH_M = 0.6f;

  /** So much a face moves that tells something. */
  private static final float TELLS = 0.45f;

  private static final Pose.Channel[] FACE = {
    Pose.Channel.BROW_INNER, Pose.Channel.MOUTH_OPEN, Pose.Channel.MOUTH_CORNERS, Pose.Channel.TEARS, Pose.Channel.WINK, Pose.Channel.LIPS_WIDE
  };

  /** Corners of a box that tell where all of it is. */
  private static final int[] CORNERS = {0, 3, 5, 6};

  private final SceneDesk desk;
  private final World world;
  private final Extents extents;
  private final PlannedShot shot;
  private final double from;
  private final double to;
  private List<Work> known;

  WorkAtHand(SceneDesk desk, PlannedShot shot) {
    this.desk = desk;
    this.world = desk.world();
    this.extents = new Extents(world, desk.happenings());
    this.shot = shot;
    this.from = desk.film().seconds(shot.from());
    this.to = desk.film().seconds(shot.from() + shot.frames());
  }

  @Override
  public synchronized List<Work> get() {
    known = known == null ? Eye.shut(this::all) : known;
    return known;
  }

  private List<Work> all() {
    Set<Integer> lines = shot.lines().stream().map(Schedule.Timed::statement)
        .filter(s -> s instanceof Statement.Act act && !Cheat.is(act)).map(s -> desk.film().line(s.span())).collect(Collectors.toSet());
    List<Work> all = new ArrayList<>();
    for (Track track : world.tracks().values()) {
      if (!track.role().extra()) {
        Stream.concat(track.actions().stream(), track.gestures().stream())
            .filter(s -> !s.answer() && lines.contains(s.line())).forEach(s -> moments(track, s, all));
      }
    }
    List<Work> some = new ArrayList<>();
    int step = Math.max(1, (all.size() + MOST - 1) / MOST);
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }

  private void moments(Track track, Segment act, List<Work> all) {
    for (double share : MOMENTS) {
      double at = act.start() + share * (act.end() - act.start());
      if (at > from && at < to && desk.happenings().visible(track.role().name(), at)) {
        (track.role().isFigure() ? work(track, act, at) : ofThing(track, act, at)).ifPresent(all::add);
      }
    }
  }

  /** What a car or a beast does something to. */
  private Optional<Work> ofThing(Track track, Segment act, double at) {
    List<Work.Thing> things = targets(act).stream()
        .flatMap(t -> extent(t, at).map(e -> new Work.Thing(t.name(), points(e))).stream()).toList();
    return things.isEmpty() ? Optional.empty() : Optional.of(new Work(track.role().name(), at, List.of(), Optional.empty(), things, List.of()));
  }

  private static List<Target> targets(Segment act) {
    return Stream.of(act.call().target(), act.call().second(), act.call().with()).flatMap(Optional::stream)
        .filter(t -> t.kind() != Target.Kind.CAMERA && !t.name().equals(act.call().performer())).toList();
  }

  private Optional<Work> work(Track track, Segment act, double at) {
    String name = track.role().name();
    Body body = track.role().body();
    Matrix4f[] bones = world.skeletons().live(name, body, at);
    Extent whole = extents.whole(track, at);
    boolean goes = world.stance(name, at - 0.1).position().distance(world.stance(name, at + 0.1).position()) > 0.2 * GOES;
    List<Ball> hands = new ArrayList<>();
    List<Ball> both = whole.balls().stream().filter(b -> b.region() == Region.HANDS).toList();
    Map<String, Extent> things = things(act, at, both);
    for (Ball hand : both) {
      boolean left = joint(bones, Bone.FINGERS_L).distance(hand.centre()) < joint(bones, Bone.FINGERS_R).distance(hand.centre());
      boolean reaches = things.values().stream().anyMatch(e -> apart(hand.centre(), e) < 0.12f);
      if (reaches || !goes && lifted(bones, left, body.scale(), whole.low().y)) {
        hands.add(hand);
      }
    }
    if (!hands.isEmpty()) {
      world.props().values().stream().filter(p -> p.placed() && p.held(at).filter(h -> h.performer().equals(name)).isPresent() && desk.happenings().visible(p.name(), at))
          .forEach(p -> things.put(p.name(), extents.prop(Target.prop(p.name()), at)));
    }
    Optional<Work.Face> face = tells(name, at) ? Optional.of(new Work.Face(whole.face(), whole.heading())) : Optional.empty();
    List<Ball> trunk = extents.solid(track, at).stream().filter(b -> b.region() != Region.ARMS && b.region() != Region.HANDS).toList();
    return hands.isEmpty() && face.isEmpty() ? Optional.empty()
        : Optional.of(new Work(name, at, hands, face, things.entrySet().stream().map(e -> new Work.Thing(e.getKey(), points(e.getValue()))).toList(), trunk));
  }

  /** What an act is done to, as far as it is in the reach of a hand. */
  private Map<String, Extent> things(Segment act, double at, List<Ball> hands) {
    Map<String, Extent> all = new LinkedHashMap<>();
    targets(act).forEach(t -> extent(t, at).filter(e -> hands.stream().anyMatch(h -> apart(h.centre(), e) < REACH_M)).ifPresent(e -> all.put(t.name(), e)));
    return all;
  }

  private Optional<Extent> extent(Target target, double at) {
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

  private boolean tells(String name, double at) {
    Pose pose = world.basePose(name, at);
    for (Pose.Channel channel : FACE) {
      if (Math.abs(pose.get(channel)) > TELLS) {
        return true;
      }
    }
    return false;
  }

  private static Vector3f joint(Matrix4f[] bones, Bone bone) {
    return bones[bone.ordinal()].getTranslation(new Vector3f());
  }

  /** How far a point is from what something fills. */
  private static float apart(Vector3f point, Extent e) {
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    e.balls().forEach(b -> {
      low.min(new Vector3f(b.centre()).sub(b.radius(), b.radius(), b.radius()));
      high.max(new Vector3f(b.centre()).add(b.radius(), b.radius(), b.radius()));
    });
    return new Vector3f(point).max(low).min(high).distance(point);
  }

  private static List<Vector3f> points(Extent e) {
    if (e.figure()) {
      return e.balls().stream().filter(b -> b.region() == Region.HEAD || b.region() == Region.CHEST || b.region() == Region.WAIST).map(Ball::centre).toList();
    }
    Vector3f middle = e.middle();
    List<Vector3f> points = new ArrayList<>();
    for (int corner : CORNERS) {
      if (e.balls().size() > corner) {
        points.add(new Vector3f(e.balls().get(corner).centre()).lerp(middle, 0.3f));
      }
    }
    return points.isEmpty() ? List.of(middle) : points;
  }
}
