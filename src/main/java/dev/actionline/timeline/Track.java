package dev.actionline.timeline;

import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.View;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import org.joml.Vector3f;

/**
 * All that a performer does in a scene: one action after another, and gestures over them. Filled
 * while the scene is planned, only read afterwards.
 */
final class Track {
  /** Less than this between the hips of two postures tells nothing, reference metres. */
  private static final double HIPS_TELL_M = 0.25;

  private Role role;
  private Stance entry;
  private final List<Segment> actions = new ArrayList<>();
  private final List<Segment> gestures = new ArrayList<>();
  private boolean settled;

  Track(Role role, Stance entry) {
    this.role = role;
    this.entry = entry;
  }

  Role role() {
    return role;
  }

  /** Sets where it stands before its first action. */
  void enter(Stance stance) {
    entry = stance;
  }

  /** Gives it another look for the scene. */
  void dress(dev.actionline.stage.FigureLook look) {
    role = role.withLook(look);
  }

  List<Segment> actions() {
    return Collections.unmodifiableList(actions);
  }

  List<Segment> gestures() {
    return Collections.unmodifiableList(gestures);
  }

  /** From now on nothing is added. */
  void freeze() {
    settled = true;
  }

  /** Adds an action; what still runs when it begins is cut off there. */
  void play(Segment segment) {
    actions.removeIf(s -> s.start() >= segment.start());
    if (!actions.isEmpty()) {
      int last = actions.size() - 1;
      actions.set(last, actions.get(last).cut(segment.start()));
    }
    actions.add(segment);
  }

  /** Adds a gesture over whatever the body does meanwhile. */
  void gesture(Segment segment) {
    gestures.add(segment);
    gestures.sort((a, b) -> Double.compare(a.start(), b.start()));
  }

  /** The action at a time: the one that began last. */
  Optional<Segment> at(double seconds) {
    int i = index(seconds);
    return i < 0 ? Optional.empty() : Optional.of(actions.get(i));
  }

  /** The action under way at a time. */
  Optional<Segment> running(double seconds) {
    return at(seconds).filter(s -> seconds < s.end() - 1e-6);
  }

  /**
   * How far actions of a kind leave the body alone: 0 while one runs, 1 at rest, smoothly from one
   * to the other.
   */
  double idle(double seconds, Predicate<Segment> kind) {
    int i = index(seconds);
    if (i < 0) {
      return 1;
    }
    Segment last = actions.get(i);
    if (seconds >= last.end() - 1e-6) {
      return kind.test(last) ? Easing.ramp(seconds, last.end(), last.end() + 0.5) : 1;
    }
    double leaving = 1 - Easing.ramp(seconds, last.start(), last.start() + 0.3);
    return kind.test(last) ? idleBefore(i) * leaving : 1;
  }

  private double idleBefore(int index) {
    if (index == 0) {
      return 1;
    }
    Segment before = actions.get(index - 1);
    return Easing.ramp(actions.get(index).start(), before.end(), before.end() + 0.5);
  }

  private int index(double seconds) {
    int low = 0;
    int high = actions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (actions.get(middle).start() <= seconds + 1e-9) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Where the root is, before anybody carries it. */
  Stance stance(double seconds) {
    int i = index(seconds);
    return i < 0 ? entry : actions.get(i).stance(seconds);
  }

  /**
   * When the last action began that led somewhere else, as of a time.
   *
   * @param brought how far a ride has brought the performer at a time, metres
   */
  double lastTravel(double seconds, DoubleFunction<Vector3f> brought) {
    for (int i = index(seconds); i >= 0; i--) {
      if (actions.get(i).travels()) {
        return actions.get(i).end() > seconds ? Double.MAX_VALUE : actions.get(i).end();
      }
      if (isPut(i, brought)) {
        return actions.get(i).start();
      }
    }
    return -1e9;
  }

  /** Whether an action begins elsewhere than the one before it left off. */
  private boolean isPut(int index, DoubleFunction<Vector3f> brought) {
    double start = actions.get(index).start();
    double earlier = index == 0 ? start : actions.get(index - 1).start();
    Stance before = index == 0 ? entry : actions.get(index - 1).stance(start);
    Vector3f was = before.position().sub(index == 0 ? new Vector3f() : brought.apply(earlier));
    Vector3f is = actions.get(index).stance(start).position().sub(brought.apply(start));
    return was.distance(is) > 0.15;
  }

  Posture posture(double seconds) {
    return at(seconds).map(s -> posture(s, seconds)).orElse(Posture.STANDING);
  }

  /** Half way down one still stands: a body cut off on its way is carried like the end it is nearer to. */
  private static Posture posture(Segment s, double seconds) {
    Posture exit = s.motion().exit();
    double local = seconds - s.start();
    if (exit == s.call().posture() || local >= s.motion().seconds()) {
      return exit;
    }
    double from = hips(s.call().entryPose());
    double to = hips(s.motion().rest());
    boolean nearer = Math.abs(hips(s.motion().pose(local)) - from) < Math.abs(to - from) / 2;
    return Math.abs(to - from) > HIPS_TELL_M && nearer ? s.call().posture() : exit;
  }

  private static double hips(Pose pose) {
    return pose.vector(Channel.PELVIS).y;
  }

  /** The body at a time; {@code view} null for the body before anything live. */
  Pose pose(double seconds, View view) {
    Pose pose = pose(index(seconds), seconds, view);
    for (Segment gesture : gestures) {
      pose = over(pose, gesture, seconds, view);
    }
    return pose;
  }

  private Pose pose(int index, double seconds, View view) {
    if (index < 0) {
      return Pose.STANDING;
    }
    Segment segment = actions.get(index);
    Pose own = segment.pose(seconds, view, settled);
    double local = seconds - segment.start();
    if (local >= segment.blend()) {
      return own;
    }
    Pose before = pose(index - 1, segment.start(), view);
    return before.mix(own, Easing.smooth(local / segment.blend()));
  }

  private Pose over(Pose body, Segment gesture, double seconds, View view) {
    double in = Easing.ramp(seconds, gesture.start(), gesture.start() + gesture.blend());
    double out = 1 - Easing.ramp(seconds, gesture.end(), gesture.end() + 0.3);
    double weight = Math.min(in, out);
    if (weight <= 0) {
      return body;
    }
    Pose own = gesture.pose(Math.min(seconds, gesture.end()), view, settled);
    // Hands keep their place on the body, wherever the pelvis is carried meanwhile.
    var shift = body.vector(Channel.PELVIS).sub(own.vector(Channel.PELVIS));
    own = own.with(Channel.HAND_L, own.vector(Channel.HAND_L).add(shift));
    own = own.with(Channel.HAND_R, own.vector(Channel.HAND_R).add(shift));
    return body.mix(own, weight, gesture.channels().toArray(Channel[]::new));
  }
}
