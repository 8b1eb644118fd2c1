package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.shotlist.Rule;
import dev.actionline.shotlist.ShotList;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/**
 * The pictures that a shot is cut to, as far as they are set up already: what a camera costs that jumps from
 * them, crosses their line, or has somebody in the background who was elsewhere in them.
 */
public final class Adjoining {
  /** A shot that nothing is cut to. */
  public static final Adjoining NONE = new Adjoining(Optional.empty(), Optional.empty());

  private static final double CROSSED = 3.6;
  private static final double JUMPS = 2.2;

  /** Of a cut to the same setup, or to the next size on the same line of sight. */
  private static final double IDLE = 1.3;

  /** Of a camera that turns to something that it does not see from where it stands. */
  private static final double BLIND = 4;

  /** The same of a camera that is twice too near to it for its lens, or twice too far. */
  private static final double CRAMPED = 2.5;

  /** The frame of who is turned to is so many bodies high. */
  private static final double NEAREST = 0.45;

  private static final double FARTHEST = 2.5;

  /** Of each whom both pictures show, and who is nowhere near in the second. */
  private static final double ELSEWHERE = 2.8;

  private final Optional<Vantage> before;
  private final Optional<Vantage> after;

  /**
   * Both neighbours.
   *
   * @param before the last picture of the shot before; empty when that one is set up by this one
   * @param after the first picture of the shot after
   */
  public Adjoining(Optional<Vantage> before, Optional<Vantage> after) {
    this.before = before;
    this.after = after;
  }

  /** As for a shot that ends elsewhere than it begins. */
  Adjoining before() {
    return new Adjoining(before, Optional.empty());
  }

  /**
   * The same cuts for one shot, whose people are where they are.
   *
   * @param turns to whom and to what its camera turns from where it stands
   */
  Cuts of(ShotContext shot, Set<String> framed, List<Subject> turns) {
    return new Cuts(shot, framed, turns);
  }

  /** What the cuts of a shot cost from a setup. */
  final class Cuts {
    private final double first;
    private final double last;
    private final Map<String, Extent> atFirst;
    private final Map<String, Extent> atLast;
    private final Set<String> framed;
    private final ShotList.Film film;
    private final Scenery scenery;
    private final List<Extent> turns;

    private Cuts(ShotContext shot, Set<String> framed, List<Subject> turns) {
      this.film = shot.film();
      this.scenery = shot.scenery();
      this.turns = turns.stream().map(s -> s.at(shot.end() - 1.0 / film.rate().nominal())).toList();
      this.framed = framed;
      this.first = shot.start();
      this.last = Math.max(first, shot.end() - 1.0 / shot.film().rate().nominal());
      this.atFirst = before.isEmpty() ? Map.of() : Vantage.people(shot.scenery(), first);
      this.atLast = after.isEmpty() ? Map.of() : Vantage.people(shot.scenery(), last);
    }

    double cost(Setup setup) {
      double cost = before.map(b -> cost(new Seam(b, vantage(setup.at(first), atFirst)))).orElse(0.0);
      cost += after.map(a -> cost(new Seam(vantage(setup.at(last), atLast), a))).orElse(0.0);
      return cost + BLIND * blind(setup) + (turns.isEmpty() ? 0 : CRAMPED * cramped(setup.at(last)));
    }

    /** How much too near or too far, in doublings, those are to whom the camera turns, for its lens. */
    private double cramped(Rig rig) {
      double cramped = 0;
      for (Extent e : turns) {
        double frame = Lens.of(film).spread(rig.focalLengthMm()) * rig.eye().distance(e.face());
        double bodies = frame / Math.max(0.1, e.figure() ? e.stature() : e.height());
        double off = Math.max(NEAREST / bodies, bodies / FARTHEST);
        cramped += Math.max(0, Math.log(off) / Math.log(2)) / turns.size();
      }
      return cramped;
    }

    /** The share of all that the camera turns to which it does not see. */
    private double blind(Setup setup) {
      double blind = 0;
      Vector3f eye = turns.isEmpty() ? null : setup.at(last).eye();
      for (Extent e : turns) {
        long hidden = e.balls().stream().filter(b -> !scenery.clear(eye, new Vector3f(b.centre()).lerp(eye, 0.05f))).count();
        blind += (double) hidden / e.balls().size() / turns.size();
      }
      return blind;
    }

    private Vantage vantage(Rig rig, Map<String, Extent> people) {
      return new Vantage(MovingCamera.worldFromCamera(rig), rig.focalLengthMm(), Vantage.among(framed, people), people);
    }

    private double cost(Seam seam) {
      // whom it frames it cannot leave out
      long elsewhere = seam.elsewhere(film).stream().filter(m -> !framed.contains(m.name())).count();
      double crossed = seam.crossing().isPresent() && !film.without().contains(Rule.LINE) ? CROSSED : 0;
      double jumps = film.without().contains(Rule.DEGREES) ? 0 : seam.jump().isPresent() ? JUMPS : seam.idle() ? IDLE : 0;
      return crossed + jumps + ELSEWHERE * elsewhere;
    }
  }
}
