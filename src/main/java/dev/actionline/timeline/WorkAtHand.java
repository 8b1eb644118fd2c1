package dev.actionline.timeline;

import dev.actionline.shotlist.Statement;
import dev.actionline.stage.Pose;
import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Region;
import dev.actionline.timeline.camera.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joml.Vector3f;

/** What is to be seen of what is done in a shot: hands that do something, what they do it to and with, faces that tell something. */
final class WorkAtHand implements Supplier<List<Work>> {
  /** Shares of an act's length at which it is looked at: not while hands are on their way to it or back. */
  private static final double[] MOMENTS = {0.4, 0.55, 0.7};

  /** Looked at in one shot, at the most. */
  private static final int MOST = 4;

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
  private final Handwork handwork;
  private final PlannedShot shot;
  private final double from;
  private final double to;
  private List<Work> known;

  WorkAtHand(SceneDesk desk, PlannedShot shot) {
    this.desk = desk;
    this.world = desk.world();
    this.extents = new Extents(world, desk.happenings());
    this.handwork = new Handwork(world, desk.happenings());
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
    boolean carriedOn = shot.lines().stream().noneMatch(l -> l.statement() instanceof Statement.Act || l.statement() instanceof Statement.Speech);
    Set<Integer> lines = shot.lines().stream().map(Schedule.Timed::statement)
        .filter(s -> s instanceof Statement.Act act && !Cheat.is(act)).map(s -> desk.film().line(s.span())).collect(Collectors.toSet());
    List<Work> all = new ArrayList<>();
    for (Track track : world.tracks().values()) {
      if (!track.role().extra()) {
        Stream.concat(track.actions().stream(), track.gestures().stream())
            .filter(s -> !s.answer() && (carriedOn || lines.contains(s.line()))).forEach(s -> moments(track, s, all));
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
    List<Work.Thing> things = Handwork.targets(act).stream()
        .flatMap(t -> handwork.extent(t, at).map(e -> new Work.Thing(t.name(), points(e))).stream()).toList();
    return things.isEmpty() ? Optional.empty() : Optional.of(new Work(track.role().name(), at, List.of(), Optional.empty(), things, List.of()));
  }

  private Optional<Work> work(Track track, Segment act, double at) {
    String name = track.role().name();
    Extent whole = extents.whole(track, at);
    Handwork.At work = handwork.at(track, act, at);
    Optional<Work.Face> face = tells(name, at) ? Optional.of(new Work.Face(whole.face(), whole.heading())) : Optional.empty();
    List<Ball> trunk = extents.solid(track, at).stream().filter(b -> b.region() != Region.ARMS && b.region() != Region.HANDS).toList();
    return work.hands().isEmpty() && face.isEmpty() ? Optional.empty()
        : Optional.of(new Work(name, at, work.hands(), face, work.things().entrySet().stream().map(e -> new Work.Thing(e.getKey(), points(e.getValue()))).toList(), trunk));
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
