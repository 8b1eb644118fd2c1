package dev.actionline.timeline;

import dev.actionline.catalogue.Posture;
import dev.actionline.core.Diagnostics;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.stage.Stance;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A scene walked through on its set before it is filmed, shot after shot, without a camera: tells
 * where everybody and every thing is when the next shot begins.
 */
public final class Rehearsal {
  /** Nobody stands nearer to somebody else than this, metres. */
  private static final double APART = 0.75;

  /** Before a shot's end, so that it is still this shot, seconds. */
  private static final double LAST = 0.03;

  private final SceneDesk desk;
  private final Schedule schedule;
  private double began;
  private double seconds;
  private List<Schedule.Timed> played = List.of();

  private Rehearsal(SceneDesk desk) {
    this.desk = desk;
    this.schedule = new Schedule(desk);
  }

  /** The scene as set up, before its first shot. */
  public static Rehearsal of(ShotList list, ShotList.Scene scene) {
    Diagnostics told = new Diagnostics();
    Library library = new Library();
    Map<String, Role> roles = new CastReader(list, library, told).read();
    SceneDesk desk = Staging.stage(new FilmDesk(list, library, roles, told), scene);
    Extras.place(desk);
    return new Rehearsal(desk);
  }

  /** Plays a shot to its end. */
  public void play(ShotList.Shot shot) {
    began = seconds;
    played = schedule.plan(shot, seconds);
    double end = ShotEnd.of(desk, shot, played, seconds, SpeedLines.read(desk.film(), played, seconds));
    seconds = desk.film().snapped(Math.max(end, seconds + 0.05));
  }

  /** Has a thing that nobody has touched lie elsewhere from the first: where a line of the setup says. */
  public void lay(Statement line) {
    if (line instanceof Statement.Direction prop) {
      PropPlacing.again(desk, prop);
    }
  }

  /**
   * How far below the crown the work of somebody's hands went in the shot that was played last, as a share of his
   * stature; 0 for who did nothing.
   */
  public double workDepth(String performer) {
    return new WorkDepth(desk).of(performer, played);
  }

  /**
   * Hands at one place.
   *
   * @param from seconds from the shot's beginning
   * @param sizeM what of a picture's height they and small things at them need, metres
   * @param smallestM how large the smallest of them is, a hand or a thing, metres
   * @param largestM how large the largest that is held is, metres
   * @param stature whose hands they are, metres
   */
  public record Hands(double from, double to, double sizeM, double smallestM, double largestM, double stature) {}

  /** What somebody's hands did for the longest time in his last act of the shot that was played last; empty where they did nothing. */
  public Optional<Hands> hands(String performer) {
    Track track = desk.world().track(performer);
    return Optional.ofNullable(track).filter(t -> t.role().isFigure()).flatMap(t -> t.at(seconds - LAST)).filter(a -> a.start() >= began - LAST)
        .flatMap(a -> new Handwork(desk.world(), desk.happenings()).place(track, a))
        .map(p -> new Hands(p.from() - began, p.to() - began, p.sizeM(), p.smallestM(), p.largestM(), track.role().heightM()));
  }

  /** The clock of the scene. */
  public double seconds() {
    return seconds;
  }

  /** All who play in the scene, and its props. */
  public Set<String> onStage() {
    Set<String> names = new HashSet<>(desk.world().tracks().keySet());
    names.addAll(desk.world().props().keySet());
    return names;
  }

  /** Where somebody or some thing is now; empty for who is not in the scene. */
  public Optional<Stance> where(String name) {
    if (desk.world().track(name) != null) {
      return Optional.of(desk.world().stance(name, seconds));
    }
    PropTrack prop = desk.world().props().get(name);
    if (prop == null || !prop.placed()) {
      return Optional.empty();
    }
    Matrix4f m = desk.world().prop(name, seconds);
    return Optional.of(Stance.at(m.getTranslation(new Vector3f()), Resting.yaw(m)));
  }

  /** Whether somebody is seen now if a camera looks. */
  public boolean seen(String name) {
    return desk.happenings().visible(name, seconds);
  }

  /** Whether nobody sees somebody now, who is hidden or has gone out by a door. */
  public boolean gone(String name) {
    return !seen(name) || new WorldScenery(desk).behindTheDoor(name, seconds);
  }

  /** Whether somebody is on his feet now. */
  public boolean upright(String name) {
    Track track = desk.world().track(name);
    return track == null
        || track.posture(seconds) == Posture.STANDING;
  }

  /** Whether somebody lies now. */
  public boolean lies(String name) {
    Track track = desk.world().track(name);
    return track != null
        && Set.of(Posture.LYING_BACK, Posture.LYING_FRONT).contains(track.posture(seconds));
  }

  /** Who holds a thing now. */
  public Optional<String> holder(String prop) {
    PropTrack track = desk.world().props().get(prop);
    return track == null ? Optional.empty() : track.held(seconds).map(PropTrack.Held::performer);
  }

  /** Whether a thing lies where it has lain from the first. */
  public boolean untouched(String prop) {
    PropTrack track = desk.world().props().get(prop);
    return track != null && track.neverMoved(seconds);
  }

  /**
   * Whether somebody could stand at a point: on the floor of a height, inside the set, clear of
   * furniture, liquids and everybody else.
   */
  public boolean clear(Vector3f point, String mover) {
    World world = desk.world();
    boolean ground =
        FreePlaces.isInside(world, point.x, point.z)
            && !world.ground().liquid(point.x, point.z)
            && Math.abs(world.ground().height(point.x, point.z, point.y) - point.y) < 0.6;
    return ground && alone(point, mover);
  }

  /** Whether nobody else stands at a point. */
  public boolean alone(Vector3f point, String mover) {
    return alone(point, mover, APART);
  }

  /** Whether nobody else is within so many metres of a point. */
  public boolean alone(Vector3f point, String mover, double metres) {
    return desk.world().tracks().keySet().stream().noneMatch(n -> near(n, point, mover, metres));
  }

  private boolean near(String name, Vector3f point, String mover, double metres) {
    Vector3f p = desk.world().stance(name, seconds).position();
    return !name.equals(mover)
        && seen(name)
        && Math.hypot(p.x - point.x, p.z - point.z) < metres;
  }
}
