package dev.actionline.director.set;

import dev.actionline.director.casting.Company;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import dev.actionline.timeline.Rehearsal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joml.Vector3f;

/** Finds places to stand near others, and says them as a list says them. */
public final class Spots {
  /** Turns from the wanted direction that are tried in this order, degrees. */
  private static final int[] TURNS = {
    0, 20, -20, 40, -40, 60, -60, 80, -80, 100, -100, 120, -120, 150, -150, 180
  };

  /** So many of them keep the direction about. */
  private static final int SLIGHT_TURNS = 7;
  /** As little off an axis it is said to be on it. */
  private static final double ON_AXIS = 4;

  /** Turned by more than this one sees no more of the other, degrees. */
  private static final double AWAY = 65;

  /** As far as one swings an arm to throw, metres. */
  private static final double ARM = 0.82;

  /** Whose table is no further off than this is at it, metres. */
  private static final double TABLE = 1.3;

  /** Who is no further from an edge stands at it, metres. */
  private static final float BRINK = 1.3f;
  /** So far along it to both sides of its mark. */
  private static final float ALONG = 3;

  private final Rehearsal rehearsal;
  private final Ground ground;

  /** By where everybody is in a rehearsal. */
  public Spots(Rehearsal rehearsal, Ground ground) {
    this.rehearsal = rehearsal;
    this.ground = ground;
  }

  /** Level metres between two of performers, props and marks; 0 when one of them is nowhere. */
  public double apart(String one, String other) {
    Optional<Vector3f> a = point(one);
    Optional<Vector3f> b = point(other);
    return a.isEmpty() || b.isEmpty()
        ? 0
        : Math.hypot(a.get().x - b.get().x, a.get().z - b.get().z);
  }

  private Optional<Vector3f> point(String name) {
    return rehearsal.where(name).map(Stance::position)
        .or(() -> ground.set().mark(name).map(m -> new Vector3f(m.position())));
  }

  /**
   * A free place beside somebody.
   *
   * @param face true for before the face; else on the side the mover comes from
   */
  public Optional<String> near(String mover, String anchor, double metres, boolean face) {
    Optional<Stance> there = rehearsal.where(anchor);
    Optional<Stance> here = rehearsal.where(mover);
    if (there.isEmpty() || here.isEmpty()) {
      return Optional.empty();
    }
    Stance a = there.get();
    double from = a.headingTo(here.get().position()) - a.heading();
    double wanted = face ? 0 : from;
    for (double far : new double[] {metres, metres * 0.75, metres * 1.4}) {
      for (int turn : TURNS) {
        Vector3f p = from(a, wanted + turn, far);
        if (rehearsal.clear(p, mover)) {
          return Optional.of(words(a, anchor, wanted + turn, far));
        }
      }
    }
    return Optional.of(words(a, anchor, 0, metres));
  }

  /** A free place as far from somebody as given, where the mover would get by stepping back, by compass; empty when there is no room. */
  public Optional<String> back(String mover, String anchor, double metres) {
    Optional<Stance> a = rehearsal.where(anchor);
    Optional<Stance> here = rehearsal.where(mover);
    if (a.isEmpty() || here.isEmpty()) {
      return Optional.empty();
    }
    double away = a.get().headingTo(here.get().position()) - a.get().heading();
    return IntStream.of(TURNS).limit(SLIGHT_TURNS).mapToObj(t -> from(a.get(), away + t, metres)).filter(p -> rehearsal.clear(p, mover)).findFirst()
        .map(p -> compass(p.x - a.get().x(), p.z - a.get().z()) + " of " + Company.name(anchor));
  }

  /** Where somebody stands, by compass from the set's middle. */
  public Optional<String> standing(String who) {
    return point(who).map(Spots::standing);
  }

  /** A place by compass from the set's middle. */
  public static String standing(Vector3f point) {
    return compass(point.x, point.z);
  }

  /** Where somebody stands already, told by compass from somebody else, whichever way that one looks. */
  public Optional<String> here(String who, String anchor) {
    return rehearsal.where(anchor).flatMap(
        a -> point(who).map(p -> compass(p.x - a.x(), p.z - a.z()) + " of " + Company.name(anchor)));
  }

  private static Vector3f from(Stance a, double turn, double metres) {
    double heading = Math.toRadians(a.heading() + turn);
    return a.position()
        .add((float) (Math.sin(heading) * metres), 0, (float) (-Math.cos(heading) * metres));
  }

  /** {@code 1.6 m in front of IVO}; off the four axes by compass: {@code 1.2 m north 0.8 m east of IVO}. */
  private static String words(Stance a, String anchor, double turn, double metres) {
    String name = Company.name(anchor);
    double angle = Math.IEEEremainder(turn, 360);
    String[] axes = {"in front of", "right of", "behind", "left of"};
    for (int i = 0; i < 4; i++) {
      if (Math.abs(Math.IEEEremainder(angle - 90 * i, 360)) < ON_AXIS) {
        return number(metres) + " m " + axes[i] + " " + name;
      }
    }
    double heading = Math.toRadians(a.heading() + turn);
    return compass(Math.sin(heading) * metres, -Math.cos(heading) * metres) + " of " + name;
  }

  /** {@code 1.2 m north 0.8 m east}. */
  private static String compass(double east, double south) {
    String ns = number(Math.abs(south)) + " m " + (south < 0 ? "north" : "south");
    String ew = number(Math.abs(east)) + " m " + (east < 0 ? "west" : "east");
    boolean onlyEw = Math.abs(south) < 0.05;
    boolean onlyNs = Math.abs(east) < 0.05;
    return onlyNs ? ns : onlyEw ? ew : ns + " " + ew;
  }

  private static String number(double metres) {
    return String.format(Locale.ROOT, "%.1f", metres).replaceFirst("\\.0$", "");
  }

  /** Whether somebody looks the other way. */
  public boolean turnedAway(String who, String from) {
    Optional<Stance> here = rehearsal.where(who);
    Optional<Vector3f> there = point(from);
    return here.isPresent()
        && there.isPresent()
        && Math.abs(Math.IEEEremainder(here.get().headingTo(there.get()) - here.get().heading(), 360)) > AWAY;
  }

  /** The edge of a liquid, or the edge itself, nearest to somebody; empty for any other place. */
  public Optional<String> edgeOf(String mark, String performer) {
    Optional<Model.Mark> found = ground.set().mark(mark);
    if (found.filter(m -> m.type().equals("edge")).isPresent()) {
      return Optional.of(mark);
    }
    Optional<Vector3f> here = point(performer);
    if (found.filter(m -> m.type().equals("liquid")).isEmpty() || here.isEmpty()) {
      return Optional.empty();
    }
    return ground.edgesOf(found.get()).stream()
        .min(Comparator.comparingDouble((Model.Mark m) -> m.position().distance(here.get())))
        .map(Model.Mark::name);
  }

  /** Whether somebody else stands so near that there is no room to swing an arm. */
  public boolean crowded(String performer) {
    return point(performer).filter(p -> !rehearsal.alone(p, performer, ARM)).isPresent();
  }

  /** The liquid at whose edge somebody stands now. */
  public Optional<String> brink(String performer) {
    Optional<Vector3f> here = point(performer);
    return here.isEmpty() || !rehearsal.upright(performer)
        ? Optional.empty()
        : ground.ofType("edge").stream()
            .filter(e -> stands(here.get(), e))
            .findFirst()
            .flatMap(ground::nearestLiquid)
            .map(Model.Mark::name);
  }

  private static boolean stands(Vector3f point, Model.Mark edge) {
    Stance e = Stance.at(edge.position(), edge.heading());
    Vector3f from = new Vector3f(point).sub(edge.position());
    float before = -from.dot(e.forward());
    return Math.abs(from.dot(e.right())) < ALONG && before > -0.3f && before < BRINK && Math.abs(from.y) < 0.2f;
  }

  /** At an edge, side by side with who is there, or some metres before it. */
  public Optional<String> at(String mover, String edge, double metres) {
    Optional<Model.Mark> mark = ground.set().mark(edge);
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    Stance a = Stance.at(mark.get().position(), mark.get().heading());
    if (metres > 0) {
      for (double turn : new double[] {180, 165, 195, 150, 210, 135, 225}) {
        if (rehearsal.clear(from(a, turn, metres), mover)) {
          return Optional.of(words(a, edge, turn, metres) + ", facing " + edge);
        }
      }
      return Optional.of(words(a, edge, 180, metres) + ", facing " + edge);
    }
    for (double aside : new double[] {0, 0.9, -0.9, 1.8, -1.8}) {
      Vector3f p = from(a, 90, aside);
      if (rehearsal.clear(p, mover) || aside == 0 && free(p, mover)) {
        return Optional.of(
            aside == 0 ? "at " + edge : words(a, edge, aside > 0 ? 90 : -90, Math.abs(aside))
                + ", facing " + edge);
      }
    }
    return Optional.of("at " + edge);
  }

  private boolean free(Vector3f point, String mover) {
    return rehearsal.alone(point, mover);
  }

  /** On the table, the bar, the sill that somebody stands or sits at. */
  public Optional<String> tableOf(String performer) {
    return point(performer).flatMap(
        p -> ground.ofType("surface").stream()
            .filter(m -> Math.hypot(m.position().x - p.x, m.position().z - p.z) < TABLE)
            .min(Comparator.comparingDouble((Model.Mark m) -> m.position().distance(p)))
            .map(m -> "on " + m.name()));
  }

  /** A free place on the floor before somebody, within the set, by compass from the set's middle; nearer where that far is a wall. */
  public Optional<String> floorBefore(String performer, double metres) {
    Optional<Stance> there = rehearsal.where(performer);
    for (double far : new double[] {metres, metres * 0.75, metres * 0.5}) {
      for (int turn : TURNS) {
        Optional<Vector3f> p = there.map(s -> from(s, turn, far)).filter(v -> rehearsal.clear(v, performer));
        if (p.isPresent()) {
          return p.map(v -> compass(v.x, v.z));
        }
      }
    }
    return there.map(s -> from(s, 0, metres)).map(p -> compass(p.x, p.z));
  }
}
