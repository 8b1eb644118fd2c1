package dev.actionline.catalogue;

import dev.actionline.core.Noise;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** Every camera move there is: the explicit list. */
public final class CameraMoves {
  private CameraMoves() {}

  /** Moves that make a subject larger or smaller and are to keep it framed. */
  private static final Set<String> NEARING =
      Set.of(
          "push", "pull back", "dolly", "zoom", "crash zoom", "dolly zoom", "crane", "orbit", "tongue",
          "swoop", "soar", "lunge", "recoil", "spiral");

  /** How a camera is carried, for as long as the shot lasts. */
  private static final Set<String> CARRIED =
      Set.of("handheld", "steadicam", "vehicle mount", "boat mount");

  public static final List<CameraMove> ALL =
      List.of(
          new Move("hold", "the camera stays as it is", "", 0, "hold", "static", "lock off", "rest")
              .by((from, p, a) -> from),
          new Move("push", "push in towards the aim, or out", "m", 0, "push", "push in", "creep in", "move in", "close in", "move closer")
              .amount(from -> from.distance() * 0.35)
              .by((from, p, a) -> along(from, p * a.amount() * a.sign())),
          new Move("pull back", "pull back from the aim", "m", 0, "pull", "pull back", "pull out", "pull away", "move back", "back away", "widen")
              .amount(from -> from.distance() * 0.6)
              .by((from, p, a) -> along(from, -p * a.amount())),
          new Move("dolly", "travel along the line of sight: in, out", "m", 0, "dolly", "travel")
              .amount(from -> from.distance() * 0.35)
              .by((from, p, a) -> along(from, p * a.amount() * a.sign())),
          new Move("truck", "travel sideways with the aim: right, left", "m", 0, "truck", "crab", "slide", "dolly sideways", "dolly left", "dolly right")
              .amount(from -> 1.2)
              .by((from, p, a) -> from.moved(from.right().mul((float) (p * a.amount() * a.sign())))),
          new Move("pedestal", "rise or sink without tilting: up, down", "m", 0, "pedestal", "ped", "boom")
              .amount(from -> 0.6)
              .by((from, p, a) -> from.moved(up(p * a.amount() * a.sign()))),
          new Move("crane", "rise or sink and keep looking at the aim: up, down", "m", 0, "crane", "jib", "rise", "lift", "drop", "descend")
              .amount(from -> 1.8)
              .by((from, p, a) -> from.from(new Vector3f(from.eye()).add(up(p * a.amount() * a.sign())))),
          new Move("tongue", "swing the arm sideways and keep looking at the aim: right, left", "m", 0, "tongue", "swing the arm")
              .amount(from -> 1.2)
              .by((from, p, a) -> from.from(from.right().mul((float) (p * a.amount() * a.sign())).add(from.eye()))),
          new Move("swoop", "draw near and sink half as far, looking at the aim", "m", 0, "swoop", "descend on")
              .amount(from -> from.distance() * 0.4)
              .by((from, p, a) -> slanted(from, p * a.amount(), -0.5)),
          new Move("soar", "draw away and rise half as far, looking at the aim", "m", 0, "soar", "crane away", "lift away")
              .amount(from -> from.distance() * 0.8)
              .by((from, p, a) -> slanted(from, -p * a.amount(), -0.5)),
          new Move("lunge", "come nearer in a flash", "m", 0.4, "lunge", "rush in", "charge")
              .amount(from -> from.distance() * 0.4)
              .by((from, p, a) -> along(from, p * a.amount())),
          new Move("recoil", "start back in a flash", "m", 0.4, "recoil", "jump back")
              .amount(from -> from.distance() * 0.4)
              .by((from, p, a) -> along(from, -p * a.amount())),
          new Move("spiral", "circle the aim and rise, a metre a quarter turn: left is clockwise seen from above", "deg", 0, "spiral", "corkscrew")
              .amount(from -> 90)
              .by((from, p, a) -> risen(from.orbited(-p * a.amount() * a.sign()), p * a.amount() / 90)),
          new Move("orbit", "circle the aim: left is clockwise seen from above, right counter-clockwise", "deg", 0, "orbit", "arc", "circle", "wrap")
              .amount(from -> 50)
              .by((from, p, a) -> from.orbited(-p * a.amount() * a.sign())),
          new Move("pan", "turn on the spot: right, left, or to a subject", "deg", 0, "pan", "swing")
              .amount(from -> 35)
              .by((from, p, a) -> turn(from, p, a, true)),
          new Move("whip pan", "turn on the spot in a flash", "deg", 0.35, "whip pan", "whip", "swish pan", "swish")
              .amount(from -> 70)
              .by((from, p, a) -> turn(from, p, a, true)),
          new Move("scan", "turn right and left and come back, searching", "deg", 0, "scan", "search")
              .amount(from -> 25)
              .by((from, p, a) -> from.panned(a.amount() * a.sign() * Math.sin(2 * Math.PI * p), 0)),
          new Move("whip tilt", "look up or down in a flash", "deg", 0.35, "whip tilt", "snap tilt")
              .amount(from -> 40)
              .by((from, p, a) -> turn(from, p, a, false)),
          new Move("tilt", "look up or down on the spot, or to a subject", "deg", 0, "tilt")
              .amount(from -> 20)
              .by((from, p, a) -> turn(from, p, a, false)),
          new Move("roll", "roll into a dutch angle: right is clockwise", "deg", 0, "roll", "cant", "dutch")
              .amount(from -> 15)
              .by((from, p, a) -> from.rolled(p * a.amount() * a.sign())),
          new Move("barrel roll", "roll right over: right is clockwise", "deg", 0, "barrel roll", "roll over")
              .amount(from -> 360)
              .by((from, p, a) -> from.rolled(p * a.amount() * a.sign())),
          new Move("crash zoom", "change the lens in a flash", "mm", 0.3, "crash zoom", "snap zoom", "smash zoom")
              .amount(from -> from.focalLengthMm())
              .by((from, p, a) -> from.lens(zoomed(from, 1.4 * p * a.sign()))),
          new Move("zoom", "change the lens: in to longer, out to shorter", "mm", 0, "zoom")
              .amount(from -> from.focalLengthMm() * 0.6)
              .by((from, p, a) -> from.lens(zoomed(from, p * a.sign()))),
          new Move("dolly zoom", "push in while the lens widens, so that the subject stays and the world stretches", "m", 0, "dolly zoom", "vertigo", "zolly")
              .amount(from -> from.distance() * 0.45)
              .by(CameraMoves::dollyZoom),
          new Move("move", "travel to another framing in one take", "", 0, "move", "go", "continue", "come", "settle", "come to rest", "drift", "drop down", "arrive")
              .by((from, p, a) -> from.mix(a.towards(), p)),
          new Move("pass", "travel past a subject on the way", "", 0, "pass", "glide", "sweep", "fly")
              .by((from, p, a) -> from.mix(a.towards(), p)),
          new Move("track", "travel beside a moving subject", "", 0, "track", "tracking", "truck with", "move with", "travel with", "accompany")
              .ride(CameraMove.Ride.BESIDE)
              .by((from, p, a) -> from),
          new Move("follow", "travel behind a moving subject", "", 0, "follow", "trail", "chase")
              .ride(CameraMove.Ride.BEHIND)
              .by((from, p, a) -> from),
          new Move("lead", "travel before a moving subject, looking back at its face", "", 0, "lead", "precede")
              .ride(CameraMove.Ride.BEFORE)
              .by((from, p, a) -> from),
          new Move("handheld", "carried by hand: a living frame", "", 0, "handheld", "hand-held", "shaky")
              .by((from, p, a) -> shaken(from, a, 1)),
          new Move("steadicam", "carried on a stabilised arm: a floating frame", "", 0, "steadicam", "float", "stabilised")
              .by((from, p, a) -> shaken(from, a, 0.3)),
          new Move("vehicle mount", "fixed to something that drives: a small hard tremor", "", 0, "vehicle mount", "car mount")
              .by((from, p, a) -> jolted(from, a)),
          new Move("boat mount", "afloat: it heaves and rolls", "", 0, "boat mount", "afloat")
              .by((from, p, a) -> afloat(from, a)),
          new Move("shake", "the ground trembles", "", 0.8, "shake", "judder", "rattle")
              .by((from, p, a) -> shaken(from, a, 4 * (1 - p))));

  /** A move by its name or the longest of its words that a phrase begins with. */
  public static Optional<CameraMove> named(String words) {
    CameraMove best = null;
    int length = 0;
    for (CameraMove move : ALL) {
      for (String w : move.words()) {
        boolean fits = words.equals(w) || words.startsWith(w + " ");
        if (fits && w.length() > length) {
          best = move;
          length = w.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Vector3f up(double metres) {
    return new Vector3f(0, (float) metres, 0);
  }

  /** Along the line of sight; never nearer than 0.25 m to the aim. */
  private static Rig along(Rig from, double metres) {
    double most = Math.min(metres, from.distance() - 0.25);
    return from.from(from.forward().mul((float) most).add(from.eye()));
  }

  private static Rig turn(Rig from, double p, CameraMove.Args a, boolean level) {
    if (a.towards() != from) {
      Rig target = from.at(new Vector3f(a.towards().aim()));
      return from.mix(target, p);
    }
    double degrees = p * a.amount() * a.sign();
    return level ? from.panned(degrees, 0) : from.panned(0, degrees);
  }

  private static double zoomed(Rig from, double p) {
    return from.focalLengthMm() * Math.pow(1.9, p);
  }

  /** The image of the aim keeps its size: focal length over distance is constant. */
  private static Rig dollyZoom(Rig from, double p, CameraMove.Args a) {
    Rig nearer = along(from, p * a.amount() * a.sign());
    return nearer.lens(from.focalLengthMm() * nearer.distance() / from.distance());
  }

  private static Rig shaken(Rig from, CameraMove.Args a, double strength) {
    double t = a.sceneSeconds();
    double yaw = strength * (0.5 * Noise.smooth(a.seed(), t * 1.1) + 0.22 * Noise.smooth(a.seed() + 1, t * 3.7));
    double pitch = strength * (0.4 * Noise.smooth(a.seed() + 2, t * 1.3) + 0.2 * Noise.smooth(a.seed() + 3, t * 4.1));
    double roll = strength * 0.35 * Noise.smooth(a.seed() + 4, t * 0.9);
    float sway = (float) (strength * 0.012 * Noise.smooth(a.seed() + 5, t * 0.8));
    return from.panned(yaw, pitch).rolled(roll).moved(from.right().mul(sway));
  }

  /** Along the line of sight, and up by a share of the way; the aim stays. */
  private static Rig slanted(Rig from, double metres, double up) {
    return risen(along(from, metres), metres * up);
  }

  private static Rig risen(Rig from, double metres) {
    return from.from(new Vector3f(from.eye()).add(up(metres)));
  }

  private static Rig jolted(Rig from, CameraMove.Args a) {
    double t = a.sceneSeconds();
    float up = (float) (0.006 * Noise.smooth(a.seed(), t * 9) + 0.004 * Noise.smooth(a.seed() + 1, t * 17));
    double roll = 0.25 * Noise.smooth(a.seed() + 2, t * 5);
    return from.moved(up(up)).rolled(roll);
  }

  private static Rig afloat(Rig from, CameraMove.Args a) {
    double t = a.sceneSeconds();
    double heave = 0.09 * Math.sin(t * 1.3) + 0.04 * Noise.smooth(a.seed(), t * 0.7);
    return from.moved(up(heave)).rolled(2.2 * Math.sin(t * 0.9 + 0.7) + 0.6 * Noise.smooth(a.seed() + 1, t * 0.5));
  }

  /** What a move does with a rig. */
  private interface Path {
    Rig at(Rig from, double progress, CameraMove.Args args);
  }

  /** How far it goes when the list does not say. */
  private interface Amount {
    double of(Rig from);
  }

  /** A move as a row of the list above. */
  private record Move(
      String name, String doc, String unit, double seconds, List<String> words, Amount far, Ride ride, Path path)
      implements CameraMove {
    Move(String name, String doc, String unit, double seconds, String... words) {
      this(name, doc, unit, seconds, List.of(words), from -> 0, Ride.NONE, (from, p, a) -> from);
    }

    Move amount(Amount amount) {
      return new Move(name, doc, unit, seconds, words, amount, ride, path);
    }

    Move ride(Ride way) {
      return new Move(name, doc, unit, seconds, words, far, way, path);
    }

    Move by(Path newPath) {
      return new Move(name, doc, unit, seconds, words, far, ride, newPath);
    }

    @Override
    public boolean lasting() {
      return ride != Ride.NONE || CARRIED.contains(name);
    }

    @Override
    public boolean keepsHead() {
      return NEARING.contains(name);
    }

    @Override
    public double amount(Rig from) {
      return far.of(from);
    }

    @Override
    public Rig at(Rig from, double progress, Args args) {
      return path.at(from, progress, args);
    }
  }
}
