package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Close to one another with a word, a shoulder, a hand: whispering, weeping, comforting. */
public final class Consoling {
  private static final double CONTACT_S = 0.6;

  private Consoling() {}

  private static Target partner(Call call) {
    return call.target().orElseThrow();
  }

  private static Lead near(Call call, double metres) {
    Target p = partner(call);
    Target spot = Target.place(p.name(), call.view().stance(p.name(), call.start()).position());
    return Lead.of(call).within(spot, metres).facing(spot, 6);
  }

  /** A joint of the partner's, root frame. */
  private static Vector3f joint(Gesture.Moment m, Bone bone) {
    Call call = m.call();
    return Ground.local(call.entry(), call.scale(), m.aim().joint(partner(call).name(), bone));
  }

  private static List<Event> touches(Call call) {
    return List.of(new Event.Contact(CONTACT_S, partner(call).name()));
  }

  /** The mouth goes beside the other's ear, a hand screens it. */
  public static Motion whisper(Call call) {
    return near(call, 0.46).act(c -> Gesture.lasting(2.8).eased(0.5, 0.5)
        .draws(m -> {
          Vector3f head = joint(m, Bone.HEAD);
          double stoop = Math.max(-0.1, Math.min(0.4, 1.55 - head.y));
          m.s().lean(0.30 + 0.5 * stoop, -0.30).turnHead(48).nod(4).set(Channel.TILT, 10).brows(0.2, 0.5)
              .set(Channel.MOUTH_OPEN, 0.1 + Speaking.mouthOpen(c.seed(), m.t(), 0.4))
              .arm(Side.LEFT, 0.16, 1.51, -0.25).elbow(Side.LEFT, 0.9, -0.8, 0).fingers(Side.LEFT, -0.1, 1, -0.35)
              .palm(Side.LEFT, -0.9, 0, 0.3).curl(Side.LEFT, 0.15);
        })
        .events(g -> touches(c)).of(c));
  }

  /** An ear is held out to who whispers. */
  public static Motion lendEar(Call call) {
    return Lead.of(call).act(c -> Gesture.lasting(2.8).eased(0.45, 0.5)
        .draws(m -> m.s().lean(0.05 + low(m), -0.08).turnHead(34).set(Channel.TILT, -12).nod(8).brows(0.3, 0.5).set(Channel.GAZE_RIGHT, -20)).of(c));
  }

  /** How far one bends down to a smaller one. */
  private static double low(Gesture.Moment m) {
    boolean person = m.call().target().filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent();
    return person ? Math.max(0, Math.min(0.5, (1.56 - joint(m, Bone.HEAD).y) * 1.3)) : 0;
  }

  /** The face sinks on the other's shoulder, both arms round the back, the body heaving. */
  public static Motion weep(Call call) {
    return near(call, Embracing.apart(call, 0.38)).act(c -> Gesture.lasting(3.2).eased(0.7, 0.6)
        .draws(m -> {
          Vector3f chest = joint(m, Bone.CHEST);
          double heave = Math.max(0, m.wave(1.7)) * (0.7 + 0.3 * m.noise("sob", 1));
          double stoop = Embracing.comesDown(m, 1.20 - chest.y);
          double size = Embracing.size(c);
          Sketch s = m.s();
          s.lean(0.16 + stoop + 0.03 * heave, 0.12).turnHead(-24).nod(30 - 8 * heave).set(Channel.TILT, 14)
              .brows(Face.CRY.browInner(), Face.CRY.browOuter()).mouth(0.35 + 0.2 * heave, -1).lids(0.8).set(Channel.TEARS, 1)
              .add(Channel.PELVIS, 0, 0.010 * heave, 0);
          for (Side side : Side.values()) {
            s.hand(side, 0.10 * size, Math.min(1.40, chest.y + (side == Side.RIGHT ? 0.12 : -0.08) * size), chest.z - 0.155 * size).elbow(side, 1, -0.4, 0.2)
                .fingers(side, -1, 0.1, -0.2).palm(side, 0, 0, 1).curl(side, 0.4);
          }
        })
        .events(g -> touches(c)).of(c));
  }

  /** At the other's side, an arm round the far shoulder, the other hand on the near arm, which pats; the head laid to the other's. */
  public static Motion comfort(Call call) {
    Target p = partner(call);
    Target spot = new Target(p.kind(), p.name(), Optional.of("chest"), p.point(), p.heading(), p.markType());
    boolean low = call.view().joint(p.name(), Bone.HEAD, call.start()).y - call.entry().y() < LOW_HEAD * call.view().height(p.name());
    Lead lead = low ? near(call, 0.54) : Lead.of(call).standing().atSideOf(spot, BESIDE_M * call.scale()).turnTo(call.view().stance(p.name(), call.start()).heading(), 4);
    return lead.act(c -> Gesture.lasting(3.8).eased(0.6, 0.5)
        .draws(m -> {
          double pat = 0.04 * Math.max(0, m.wave(1.4));
          Vector3f near = joint(m, Bone.UPPER_ARM_L);
          Vector3f far = joint(m, Bone.UPPER_ARM_R);
          boolean right = joint(m, Bone.CHEST).x > 0;
          if (near.distance(new Vector3f(0, near.y, 0)) > far.distance(new Vector3f(0, far.y, 0))) {
            Vector3f swap = near;
            near = far;
            far = swap;
          }
          double stoop = low ? Math.max(0, Math.min(0.6, 1.40 - near.y)) : Embracing.comesDown(m, 1.40 - near.y);
          Side round = right ? Side.RIGHT : Side.LEFT;
          Side pats = right ? Side.LEFT : Side.RIGHT;
          m.s().lean(0.06 + 1.1 * stoop, round.sign * 0.12).nod(10).turnHead(round.sign * 34).set(Channel.TILT, round.sign * 10).brows(0.9, -0.1).mouth(0.04, 0.3);
          if (low) {
            laid(m, Side.RIGHT, joint(m, Bone.UPPER_ARM_L), 0.05 + pat);
            laid(m, Side.LEFT, joint(m, Bone.FOREARM_R).lerp(joint(m, Bone.UPPER_ARM_R), 0.45f), 0.02);
            return;
          }
          m.s().hand(round, round.sign * far.x, far.y + 0.07 + 0.5 * pat, far.z + 0.05).elbow(round, 0.4, -0.3, 1).fingers(round, 0.8, -0.6, -0.3).palm(round, 0.2, -1, 0).curl(round, 0.4)
              .hand(pats, pats.sign * near.x - 0.03, near.y - 0.13, near.z - 0.15 - pat).elbow(pats, 0.9, -0.6, 0.2).fingers(pats, -0.9, 0.2, -0.2).palm(pats, 0, 0, 1).curl(pats, 0.3);
        })
        .events(g -> touches(c)).of(c));
  }

  /** From shoulder to shoulder of two who stand close, metres of the reference body. */
  private static final double BESIDE_M = 0.50;

  /** Whose head is lower than this share of his height sits or lies. */
  private static final float LOW_HEAD = 0.72f;

  private static void laid(Gesture.Moment m, Side side, Vector3f on, double above) {
    m.s().hand(side, side.sign * on.x + 0.03, on.y + 0.03 + above, on.z + 0.09).elbow(side, 0.7, -1, 0.3)
        .fingers(side, -0.15, 0.15, -1).palm(side, -0.5, -0.9, 0).curl(side, 0.3);
  }

  /** Kissed: eyes shut, the face up, hands on the other's arms. */
  public static Motion kissed(Call call) {
    return Lead.of(call).act(c -> Gesture.lasting(2.0).eased(0.5, 0.5)
        .draws(m -> {
          double up = Easing.clamp((joint(m, Bone.HEAD).y - 1.55) * 2);
          m.s().lean(0.04, 0).nod(-4 - 14 * up).set(Channel.TILT, 12).lids(1).mouth(0.06, 0.2);
          laid(m, Side.RIGHT, joint(m, Bone.UPPER_ARM_L).lerp(joint(m, Bone.FOREARM_L), 0.6f), 0);
          laid(m, Side.LEFT, joint(m, Bone.UPPER_ARM_R).lerp(joint(m, Bone.FOREARM_R), 0.6f), 0);
        }).of(c));
  }
}
