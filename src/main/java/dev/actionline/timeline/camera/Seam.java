package dev.actionline.timeline.camera;

import dev.actionline.shotlist.ShotList;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Vector3f;

/** Where one picture is cut to the next: the rules that a script supervisor looks after and a camera is set up by. */
public record Seam(Vantage before, Vantage after) {
  /** Less than this from one angle to the next is a jump, degrees. */
  private static final double JUMP = 30;

  /** Sizes that differ by less than this are the same. */
  private static final double SAME_SIZE = 1.35;

  /** From one size to the next but one it is more. */
  private static final double ONE_STEP = 1.7;

  /** So near the line a camera is on neither side, sine of the angle. */
  private static final double ON_THE_LINE = 0.3;

  /** Cosine of the angle within which one faces another. */
  private static final double FACING = 0.5;

  /** Who is farther apart has no line, metres. */
  private static final double FAR = 6;

  /** Who is so much elsewhere has not walked there; less is cheated from setup to setup on any set, metres. */
  private static final double ELSEWHERE = 2.25;

  /** What is wrong with two who are seen on both sides of a cut. */
  public enum Crossing {
    /** The camera is on the other side of the line between two of whom one looks at the other. */
    LINE,
    /** Two who look at each other, each alone in the picture, look the same way. */
    EYELINES
  }

  /** How far aside somebody is seen again just as before, degrees; empty when no jump is seen. */
  public OptionalDouble jump() {
    Set<String> framed = after.framed();
    if (framed.isEmpty() || !framed.equals(before.framed())) {
      return OptionalDouble.empty();
    }
    String name = framed.iterator().next();
    Vector3f from = before.eye().sub(before.people().get(name).face());
    Vector3f to = after.eye().sub(after.people().get(name).face());
    double turned = Math.toDegrees(from.angle(to));
    double ratio = before.focalMm() / from.length() / (after.focalMm() / to.length());
    ratio = Math.max(ratio, 1 / ratio);
    boolean same = turned < 3 && ratio < 1.06;
    return !same && turned < JUMP && ratio < SAME_SIZE ? OptionalDouble.of(turned) : OptionalDouble.empty();
  }

  /**
   * Whether both pictures frame the same from less than 30 degrees apart and hardly larger or smaller, or exactly
   * alike: no fault that anybody would name, but nothing is gained by the cut.
   */
  public boolean idle() {
    Set<String> framed = after.framed();
    if (framed.isEmpty() || !framed.equals(before.framed())) {
      return false;
    }
    Vector3f from = before.eye().sub(before.people().get(framed.iterator().next()).face());
    Vector3f to = after.eye().sub(after.people().get(framed.iterator().next()).face());
    double ratio = before.focalMm() / from.length() / (after.focalMm() / to.length());
    return Math.toDegrees(from.angle(to)) < JUMP && Math.max(ratio, 1 / ratio) < ONE_STEP;
  }

  /** Somebody whom both pictures show, and how far from where the first shows them the second does, metres. */
  public record Moved(String name, double metres) {}

  /**
   * Who is elsewhere than the picture before left them, though both show them; of shots that follow each other in
   * the scene's time.
   */
  public List<Moved> elsewhere(ShotList.Film film) {
    Lens lens = Lens.of(film);
    List<Moved> moved = new ArrayList<>();
    for (String name : after.people().keySet()) {
      Extent was = before.people().get(name);
      Extent is = after.people().get(name);
      double away = was == null ? 0 : was.middle().distance(is.middle());
      if (away > ELSEWHERE && before.shows(was.face(), lens) && after.shows(is.face(), lens)) {
        moved.add(new Moved(name, away));
      }
    }
    return moved;
  }

  /** The two who are framed before or after, in order of their names; empty when they are not two or not both there. */
  public List<String> pair() {
    Set<String> pair = new TreeSet<>(before.framed());
    pair.addAll(after.framed());
    boolean two = pair.size() == 2 && !before.framed().isEmpty() && !after.framed().isEmpty();
    boolean there = before.people().keySet().containsAll(pair) && after.people().keySet().containsAll(pair);
    return two && there ? List.copyOf(pair) : List.of();
  }

  /** Of two people both cameras are on one side of the line between them; else what is wrong. */
  public Optional<Crossing> crossing() {
    List<String> pair = pair();
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    double was = sideOf(before, pair);
    double is = sideOf(after, pair);
    if (was * is >= 0 || Math.min(Math.abs(was), Math.abs(is)) < ON_THE_LINE) {
      return Optional.empty();
    }
    boolean one = faces(after, pair.get(0), pair.get(1));
    boolean other = faces(after, pair.get(1), pair.get(0));
    boolean singles = before.framed().size() == 1 && after.framed().size() == 1;
    if (!singles && (one || other) && looksAcross(before, pair) && looksAcross(after, pair)) {
      return Optional.of(Crossing.LINE);
    }
    return singles && one && other ? Optional.of(Crossing.EYELINES) : Optional.empty();
  }

  /** Whether a picture tells where the other of two is: it frames both, or one alone who looks there. */
  private static boolean looksAcross(Vantage side, List<String> pair) {
    String alone = side.framed().iterator().next();
    return side.framed().size() > 1 || faces(side, alone, pair.get(pair.get(0).equals(alone) ? 1 : 0));
  }

  private static boolean faces(Vantage side, String who, String whom) {
    Extent e = side.people().get(who);
    Vector3f to = new Vector3f(side.people().get(whom).face()).sub(e.face());
    double a = Math.toRadians(e.heading());
    return to.x * Math.sin(a) - to.z * Math.cos(a) > FACING * Math.hypot(to.x, to.z);
  }

  /** Sine of the camera's angle from the line, with its side; 0 when there is no line. */
  private static double sideOf(Vantage side, List<String> names) {
    Vector3f from = side.people().get(names.get(0)).middle();
    Vector3f to = side.people().get(names.get(1)).middle();
    double dx = to.x - from.x;
    double dz = to.z - from.z;
    double length = Math.hypot(dx, dz);
    if (length < 0.4 || length > FAR) {
      return 0;
    }
    Vector3f eye = side.eye();
    double ex = eye.x - (from.x + to.x) / 2;
    double ez = eye.z - (from.z + to.z) / 2;
    return (dx * ez - dz * ex) / length / Math.max(1e-3, Math.hypot(ex, ez));
  }
}
