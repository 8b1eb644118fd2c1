package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.stream.Stream;

/** Somebody whom others drag over the floor: where he is held, and how he hangs from there. */
public final class Dragged {
  private Dragged() {}

  /** So long what is held comes out limp towards the hands that take it, is raised by them, and comes down again, seconds. */
  static final double LIMP_S = 0.45;
  static final double UP_S = 0.6;
  private static final double LETS_S = 0.9;

  /** Where somebody is held: how far from the hips that is, and how far from it one stands who holds it, metres. */
  enum Hold {
    WRISTS("hands", true, 0.88, 0.50), SHOULDERS("shoulders", true, 0.42, 0.46), ANKLES("feet", false, 0.76, 0.50), BETWEEN("hand", true, 0.68, -0.04);

    private final String part;
    private final boolean head;
    private final double gripM;
    private final double apartM;

    Hold(String part, boolean head, double gripM, double apartM) {
      this.part = part;
      this.head = head;
      this.gripM = gripM;
      this.apartM = apartM;
    }

    String part() {
      return part;
    }

    /** Whether it is at the head's end. */
    boolean head() {
      return head;
    }

    double gripM() {
      return gripM;
    }

    double apartM() {
      return apartM;
    }

    /** By the part that an answer names. */
    static Hold told(String part) {
      return Stream.of(values()).filter(h -> h.part.equals(part)).findFirst().orElse(WRISTS);
    }

    static Hold of(Call call, Target whom) {
      String part = whom.part().orElse("").replaceFirst("^(left|right) ", "");
      return call.number(Dragging.SIDE, 0) != 0 ? BETWEEN : switch (part) {
        case "foot", "feet", "leg", "legs", "ankle", "ankles", "knee" -> ANKLES;
        case "neck", "collar", "chest", "shoulder", "shoulders", "head", "hair", "back" -> SHOULDERS;
        default -> WRISTS;
      };
    }
  }

  /** How he lies with what is held brought out to the hands that take it. */
  static Pose offered(Hold hold, boolean front) {
    Pose lies = front ? Postures.LYING_FRONT : Postures.LYING_BACK;
    int head = front ? -1 : 1;
    Sketch s = new Sketch(lies);
    if (hold == Hold.WRISTS || hold == Hold.BETWEEN) {
      arms(s, hold == Hold.WRISTS ? 0.15 : 0.34, 0.08, 0.94 * head, head);
    }
    return s.pose();
  }

  private static void arms(Sketch s, double out, double up, double back, int head) {
    for (Side side : Side.values()) {
      s.hand(side, out, up, back).elbow(side, 1, 0.2 * head, 0).fingers(side, 0, 0.1 * head, head).palm(side, -0.2, head, 0).curl(side, 0.5);
    }
  }

  /** How he hangs from the hands: the end that is held up, the other on the floor, the head fallen back. */
  static Pose borne(Hold hold, boolean front) {
    int head = front ? -1 : 1;
    Sketch s = new Sketch(offered(hold, front));
    switch (hold) {
      case WRISTS -> {
        s.spine(0, 0.42, head).look(0, front ? -0.7 : 0.9, front ? -0.75 : 0.45);
        arms(s, 0.12, 0.60, 0.86 * head, head);
      }
      case BETWEEN -> {
        s.pelvis(0, 0.20, 0).spine(0, front ? 0.5 : 0.80, 0.62 * head).look(0, front ? -0.9 : 0.75, front ? -0.45 : 0.65);
        arms(s, 0.36, front ? 0.70 : 0.82, 0.68 * head, head);
      }
      case SHOULDERS -> {
        s.spine(0, 0.62, 0.80 * head).look(0, front ? -0.85 : 0.6, front ? -0.55 : -0.7);
        for (Side side : Side.values()) {
          s.hand(side, 0.40, 0.05, -0.02).elbow(side, 1, 0.1, 0.3).fingers(side, 0.2, 0, -1).palm(side, 0, -1, 0).curl(side, 0.4);
        }
      }
      default -> {
        for (Side side : Side.values()) {
          s.foot(side, 0.11, 0.60, -0.76 * head).knee(side, 0.2, head, 0.3 * head).toes(side, 6, front ? 120 : -60);
        }
        arms(s, 0.30, 0.06, 0.96 * head, head);
      }
    }
    return s.pose();
  }

  /** Raised by hands that have come to what is held. */
  static Pose raised(Pose offered, Pose borne, double t) {
    return offered.mix(borne, Easing.smooth(t / UP_S));
  }

  /** Who is dragged: what is held comes out to the hands, and he hangs from them. */
  public static Motion dragged(Call call) {
    Hold hold = call.second().flatMap(Target::part).map(Hold::told).orElse(Hold.WRISTS);
    boolean front = call.posture() == Posture.LYING_FRONT;
    Pose offered = Postures.withFaceOf(call.entryPose(), offered(hold, front));
    Pose borne = Postures.withFaceOf(call.entryPose(), borne(hold, front));
    if (call.posture() == Posture.LYING_BACK || front) {
      return new Limp(call, offered, borne, call.seconds().orElse(LIMP_S + UP_S), front);
    }
    Motion down = Keyed.from(call.unhurried()).after(2 * LIMP_S, Postures.withFaceOf(call.entryPose(), Postures.LYING_BACK)).exit(Posture.LYING_BACK);
    double left = Math.max(LIMP_S + UP_S, call.seconds().orElse(0) - 2 * LIMP_S);
    return Sequence.of(List.of(down, new Limp(call.after(down), offered, borne, left, false)));
  }

  private record Limp(Call call, Pose offered, Pose borne, double seconds, boolean front) implements Motion {
    @Override
    public Stance stance(double t) {
      return call.entry();
    }

    @Override
    public Pose pose(double t) {
      double w = Easing.smooth(t / LIMP_S);
      Pose out = call.entryPose().mix(offered, w);
      for (Side side : Side.values()) {
        // arms are lifted over the face; of who lies on it they go round by the side
        float arc = (float) Easing.bump(w) * call.entryPose().vector(side.hand()).distance(offered.vector(side.hand()));
        out = front ? out.plus(side.hand(), side.sign * 0.4f * arc, 0, 0) : out.plus(side.hand(), side.sign * -0.05f * arc, 0.5f * arc, 0);
      }
      return raised(Floor.above(out), borne, t - LIMP_S);
    }

    @Override
    public Posture exit() {
      return front ? Posture.LYING_FRONT : Posture.LYING_BACK;
    }

    @Override
    public List<Event> events() {
      return List.of();
    }
  }

  /** Let down again: flat on the floor. */
  public static Motion letDown(Call call) {
    boolean front = call.posture() == Posture.LYING_FRONT;
    if (!front && call.posture() != Posture.LYING_BACK) {
      return new Still(call, LETS_S, List.of());
    }
    Hold hold = call.second().flatMap(Target::part).map(Hold::told).orElse(Hold.WRISTS);
    Pose flat = Postures.withFaceOf(call.entryPose(), offered(hold, front));
    return new Limp(call, flat, flat, LETS_S, front);
  }
}
