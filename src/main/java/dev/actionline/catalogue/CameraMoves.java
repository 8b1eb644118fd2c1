package dev.actionline.catalogue;

import dev.actionline.catalogue.CameraMove.Ride;
import dev.actionline.catalogue.CameraMove.Way;
import dev.actionline.catalogue.MoveRow.Trait;
import java.util.List;
import java.util.Optional;

/** Every camera move there is: the explicit list. No two do the same under two names. */
public final class CameraMoves {
  private CameraMoves() {}

  public static final List<CameraMove> ALL =
      List.of(
          MoveRow.of("the camera stays as it is", "hold", "static", "lock off", "rest"),

          // nearer and farther
          MoveRow.of("along the line of sight towards the aim, or away from it", "push", "push in", "creep", "creep in", "move in", "close in", "move closer")
              .backwards("pull", "pull back", "pull out", "pull away", "move back", "back away", "back off", "widen")
              .way(Way.DEPTH).being(Trait.NEARS)
              .far("m", from -> from.distance() * 0.35)
              .by((from, p, a) -> CameraPaths.along(from, p * a.amount() * a.sign())),
          MoveRow.of("over the floor towards the aim or away, at the height it has, the aim kept", "dolly", "travel")
              .way(Way.DEPTH).being(Trait.NEARS)
              .far("m", from -> from.distance() * 0.35)
              .by((from, p, a) -> CameraPaths.rolled(from, p * a.amount() * a.sign())),
          MoveRow.of("nearer, or back, in a flash", "lunge", "rush in", "charge")
              .backwards("recoil", "jump back")
              .way(Way.DEPTH).takes(0.4).being(Trait.NEARS)
              .far("m", from -> from.distance() * 0.4)
              .by((from, p, a) -> CameraPaths.along(from, p * a.amount() * a.sign())),
          MoveRow.of("nearer and half as far down, the aim kept", "swoop", "descend on")
              .being(Trait.NEARS).far("m", from -> from.distance() * 0.4)
              .by((from, p, a) -> CameraPaths.slanted(from, p * a.amount(), -0.5)),
          MoveRow.of("away and half as far up, the aim kept", "soar", "crane away", "lift away")
              .being(Trait.NEARS).far("m", from -> from.distance() * 0.8)
              .by((from, p, a) -> CameraPaths.slanted(from, -p * a.amount(), -0.5)),
          MoveRow.of("up over what it looks at and on beyond it, looking ahead", "fly over", "pass over")
              .far("m", from -> from.distance() * 2)
              .by((from, p, a) -> CameraPaths.over(from, p, a.amount())),
          MoveRow.of("along the line of sight, through what it looks at and beyond", "fly through", "pass through", "fly into")
              .far("m", from -> from.distance() * 1.6)
              .by((from, p, a) -> from.moved(from.forward().mul((float) (p * a.amount())))),
          MoveRow.of("close by what it looks at and on, on its right or left in the picture, looking ahead", "push past", "brush past")
              .way(Way.SIDE).far("m", from -> from.distance() * 1.3)
              .by(CameraPaths::past),

          // sideways, up, around
          MoveRow.of("sideways, the gaze parallel", "truck", "crab", "slide", "dolly sideways", "dolly right")
              .backwards("dolly left")
              .way(Way.SIDE).far("m", from -> 1.2)
              .by((from, p, a) -> CameraPaths.sideways(from, p * a.amount() * a.sign())),
          MoveRow.of("sideways, the aim kept", "tongue", "swing the arm")
              .way(Way.SIDE).far("m", from -> 1.2)
              .by((from, p, a) -> from.from(from.right().mul((float) (p * a.amount() * a.sign())).add(from.eye()))),
          MoveRow.of("straight up or down, the gaze parallel", "pedestal", "ped", "boom")
              .way(Way.HEIGHT).far("m", from -> 0.6)
              .by((from, p, a) -> from.moved(CameraPaths.up(p * a.amount() * a.sign()))),
          MoveRow.of("straight up or down, the aim kept", "crane", "rise", "lift")
              .backwards("drop", "descend")
              .way(Way.HEIGHT).being(Trait.NEARS).far("m", from -> 1.8)
              .by((from, p, a) -> CameraPaths.risen(from, p * a.amount() * a.sign())),
          MoveRow.of("up or down on an arm with its pivot 2.5 m behind, so that it also draws back; the aim kept", "jib")
              .way(Way.HEIGHT).far("m", from -> 1.5)
              .by((from, p, a) -> CameraPaths.armed(from, p * a.amount() * a.sign())),
          MoveRow.of("up over the aim on an upright circle, or down, the distance kept", "arch", "arch over", "swing over")
              .way(Way.HEIGHT).far("deg", from -> 45)
              .by((from, p, a) -> CameraPaths.arched(from, p * a.amount() * a.sign())),
          MoveRow.of("around the aim: left is clockwise seen from above, right counter-clockwise", "orbit", "arc", "circle", "wrap")
              .way(Way.SIDE).being(Trait.NEARS).far("deg", from -> 50)
              .by((from, p, a) -> from.orbited(-p * a.amount() * a.sign())),
          MoveRow.of("around the aim and up, a metre a quarter turn: left is clockwise seen from above", "spiral", "spiral up", "corkscrew", "corkscrew up")
              .way(Way.SIDE).being(Trait.NEARS).far("deg", from -> 90)
              .by((from, p, a) -> CameraPaths.risen(from.orbited(-p * a.amount() * a.sign()), p * a.amount() / 90)),
          MoveRow.of("around the aim and down, a metre a quarter turn: left is clockwise seen from above", "spiral down", "corkscrew down")
              .way(Way.SIDE).being(Trait.NEARS).far("deg", from -> 90)
              .by((from, p, a) -> CameraPaths.risen(from.orbited(-p * a.amount() * a.sign()), -p * a.amount() / 90)),

          // on the spot
          MoveRow.of("turn on the spot, or to a subject", "pan", "swing")
              .way(Way.SIDE).far("deg", from -> 35)
              .by((from, p, a) -> CameraPaths.turned(from, p, a, true)),
          MoveRow.of("turn on the spot in a flash", "whip pan", "whip", "swish pan", "swish")
              .way(Way.SIDE).takes(0.35).far("deg", from -> 70)
              .by((from, p, a) -> CameraPaths.turned(from, p, a, true)),
          MoveRow.of("turn one way, then the other, and come back, searching", "scan", "search")
              .way(Way.SIDE).far("deg", from -> 25)
              .by((from, p, a) -> from.panned(a.amount() * a.sign() * Math.sin(2 * Math.PI * p), 0)),
          MoveRow.of("look up or down on the spot, or to a subject", "tilt")
              .way(Way.HEIGHT).far("deg", from -> 20)
              .by((from, p, a) -> CameraPaths.turned(from, p, a, false)),
          MoveRow.of("look up or down in a flash", "whip tilt", "snap tilt")
              .way(Way.HEIGHT).takes(0.35).far("deg", from -> 40)
              .by((from, p, a) -> CameraPaths.turned(from, p, a, false)),
          MoveRow.of("look up, then down, and come back; down first when it says down", "nod")
              .way(Way.HEIGHT).far("deg", from -> 8)
              .by((from, p, a) -> from.panned(0, a.amount() * a.sign() * Math.sin(2 * Math.PI * p))),
          MoveRow.of("into a dutch angle: the picture turns right or left", "roll", "cant", "dutch")
              .way(Way.ROLL).far("deg", from -> 15)
              .by((from, p, a) -> from.rolled(p * a.amount() * a.sign())),
          MoveRow.of("the picture rolls one way, then the other, and upright again", "dutch roll", "rock")
              .way(Way.ROLL).far("deg", from -> 8)
              .by((from, p, a) -> from.rolled(a.amount() * a.sign() * Math.sin(2 * Math.PI * p))),
          MoveRow.of("the picture turns right over", "barrel roll", "roll over")
              .way(Way.ROLL).far("deg", from -> 360)
              .by((from, p, a) -> from.rolled(p * a.amount() * a.sign())),
          MoveRow.of("fall to the ground and lie on its side, as one who is struck down", "topple", "fall over", "collapse")
              .way(Way.ROLL).takes(0.9).far("m", from -> Math.max(0.3, from.eye().y - 0.25))
              .by(CameraPaths::toppled),

          // the lens
          MoveRow.of("the lens longer or shorter, or to a length", "zoom")
              .way(Way.DEPTH).being(Trait.NEARS).far("mm", from -> 0)
              .by((from, p, a) -> CameraPaths.zoomed(from, p, 1, a)),
          MoveRow.of("the lens longer or shorter, or to a length, in a flash", "crash zoom", "snap zoom", "smash zoom")
              .way(Way.DEPTH).takes(0.3).being(Trait.NEARS).far("mm", from -> 0)
              .by((from, p, a) -> CameraPaths.zoomed(from, p, 1.4, a)),
          MoveRow.of("the lens longer and back again, or shorter and back", "pulse", "punch", "zoom pulse")
              .way(Way.DEPTH).takes(0.6).being(Trait.NEARS)
              .by((from, p, a) -> from.lens(from.focalLengthMm() * Math.pow(1.4, a.sign() * Math.sin(Math.PI * p)))),
          MoveRow.of("nearer while the lens widens, so that the subject stays and the world stretches; out the other way", "dolly zoom", "vertigo", "zolly")
              .way(Way.DEPTH).being(Trait.NEARS).far("m", from -> from.distance() * 0.45)
              .by(CameraPaths::dollyZoom),

          // into the framing
          MoveRow.of("sideways into the framing, moving right or left; from behind what is named", "reveal", "slide in")
              .way(Way.SIDE).being(Trait.ARRIVES).far("m", from -> 1.5)
              .by(CameraPaths::revealed),
          MoveRow.of("straight up or down into the framing, the gaze parallel", "reveal up", "boom in", "rise into view")
              .backwards("reveal down")
              .way(Way.HEIGHT).being(Trait.ARRIVES).far("m", from -> 1.2)
              .by((from, p, a) -> from.moved(CameraPaths.up((p - 1) * a.amount() * a.sign()))),
          MoveRow.of("down from above into the framing, the aim kept", "land", "crane in", "alight")
              .being(Trait.ARRIVES).far("m", from -> 3)
              .by((from, p, a) -> CameraPaths.risen(from, (1 - p) * a.amount())),
          MoveRow.of("up from below, the gaze lifted from the ground, into the framing", "drone reveal", "drone")
              .being(Trait.ARRIVES).far("m", from -> Math.max(0.5, Math.min(4, from.eye().y - 0.6)))
              .by((from, p, a) -> CameraPaths.lifted(from, p, a.amount())),
          MoveRow.of("to another framing in one take", "move", "go", "continue", "come", "settle", "come to rest", "drift", "drop down", "arrive")
              .by((from, p, a) -> from.mix(a.towards(), p)),
          MoveRow.of("past a subject on the way", "pass", "glide", "sweep", "fly")
              .by((from, p, a) -> from.mix(a.towards(), p)),

          // with who moves
          MoveRow.of("stay and turn after a moving subject", "watch", "pan with", "turn with", "swing with")
              .ride(Ride.TURNING),
          MoveRow.of("beside a moving subject", "track", "tracking", "truck with", "move with", "travel with", "accompany")
              .ride(Ride.BESIDE),
          MoveRow.of("behind a moving subject", "follow", "trail", "chase")
              .ride(Ride.BEHIND),
          MoveRow.of("before a moving subject, looking back at its face", "lead", "precede")
              .ride(Ride.BEFORE),
          MoveRow.of("from behind a moving subject, past it on the right or left of the picture, to before it", "overtake", "outrun")
              .way(Way.SIDE).ride(Ride.BEHIND).being(Trait.TIMED).far("deg", from -> 156)
              .by((from, p, a) -> from.orbited(-p * a.amount() * a.sign())),
          MoveRow.of("fixed to somebody's body: they stand still in the picture and the world turns", "body mount", "snorricam", "body rig")
              .ride(Ride.FIXED),

          // how it is carried
          MoveRow.of("carried by hand: a living frame", "handheld", "hand-held", "shaky")
              .being(Trait.LASTS).by((from, p, a) -> CameraMounts.shaken(from, a, 1)),
          MoveRow.of("carried on a stabilised arm: a floating frame", "steadicam", "float", "stabilised")
              .being(Trait.LASTS).by((from, p, a) -> CameraMounts.shaken(from, a, 0.3)),
          MoveRow.of("carried by somebody who runs: a beat with every step", "run", "running")
              .being(Trait.LASTS).by((from, p, a) -> CameraMounts.running(from, a)),
          MoveRow.of("fixed to something that drives, and going along with what is named: a small hard tremor", "vehicle mount", "car mount")
              .being(Trait.LASTS).by((from, p, a) -> CameraMounts.jolted(from, a)),
          MoveRow.of("afloat: it heaves and rolls", "boat mount", "afloat")
              .being(Trait.LASTS).by((from, p, a) -> CameraMounts.afloat(from, a)),
          MoveRow.of("in the air: it wanders around the aim", "helicopter mount", "helicopter", "hover")
              .being(Trait.LASTS).by((from, p, a) -> CameraMounts.flying(from, a)),
          MoveRow.of("side to side as a pendulum, the aim kept", "sway", "pendulum")
              .being(Trait.LASTS).by((from, p, a) -> CameraMounts.swaying(from, a.sceneSeconds())),
          MoveRow.of("in and out a little, as one who breathes", "breathe")
              .being(Trait.LASTS).by((from, p, a) -> CameraMounts.breathing(from, a.sceneSeconds())),
          MoveRow.of("the ground trembles and comes to rest", "shake", "judder", "rattle")
              .takes(0.8).by((from, p, a) -> CameraMounts.shaken(from, a, 4 * (1 - p))));

  /** A move by its name or the longest of its words that a phrase begins with. */
  public static Optional<CameraMove> named(String words) {
    CameraMove best = null;
    int length = 0;
    for (CameraMove move : ALL) {
      String w = word(move, words);
      if (w.length() > length) {
        best = move;
        length = w.length();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The longest of a move's words that a phrase begins with; empty when it begins with none. */
  public static String word(CameraMove move, String words) {
    String best = "";
    for (String w : move.words()) {
      if ((words.equals(w) || words.startsWith(w + " ")) && w.length() > best.length()) {
        best = w;
      }
    }
    return best;
  }
}
