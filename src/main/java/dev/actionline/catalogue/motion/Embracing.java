package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.List;
import org.joml.Vector3f;

/** What two do with each other, planned by each alone and meeting in the middle. */
public final class Embracing {
  /** Until two hands meet, seconds. */
  private static final double REACHES_S = 0.6;

  /** From spine to spine of two who stand breast to breast, metres of the reference body. */
  private static final double CHESTS_M = 0.35;

  /** How high the middle of the chest of one who stands is, metres of the reference body. */
  private static final double CHEST_M = 1.20;

  /** From the middle of a hand to its palm, metres. */
  private static final float PALM_DEEP_M = 0.014f;

  private Embracing() {}

  private static Target partner(Call call) {
    return call.target().orElseThrow();
  }

  private static Stance other(Call call) {
    return call.view().stance(partner(call).name(), call.start());
  }

  private static Lead near(Call call, double metres) {
    Lead lead = Lead.of(call);
    Stance there = other(call);
    Target spot = Target.place(partner(call).name(), there.position());
    return lead.within(spot, metres).facing(spot, 6);
  }

  /** Shakes the partner's right hand. */
  public static Motion hands(Call call) {
    return near(call, 0.92).act(c -> Handling.to((g, side, aim) -> between(g, aim))
        .with(Side.RIGHT).lasting(REACHES_S, 2.4, 0.5).upright().lookingElsewhere().handM(0.085).palmThere()
        .moving(t -> new Vector3f(0, (float) (0.035 * Math.sin(2 * Math.PI * 1.7 * (c.start() + REACHES_S + t))), 0)) // by one clock for both
        .held((s, side) -> s.fingers(side, -0.1, -0.12, -1).palm(side, -1, 0, 0).curl(side, 0.95).thumb(side, 0.2)
            .elbow(side, 0.5, -1, 0.7))
        .events((g, all) -> all.add(new Event.Contact(g.touches(), partner(g.call()).name())))
        .of(c));
  }

  /** The same point for both: half way, at the height where two forearms meet. */
  private static Vector3f between(Call call, Aim aim) {
    Stance a = call.entry();
    Stance b = aim.stance(partner(call).name());
    float own = call.view().height(call.performer());
    float theirs = call.view().height(partner(call).name());
    float height = 0.60f * (own + theirs) / 2;
    Vector3f middle = a.position().add(b.position()).mul(0.5f).add(0, height, 0);
    // two right hands meet where both arms cross the line between the two, palm on palm and not palm in palm
    return middle.fma(PALM_DEEP_M * call.scale(), a.right());
  }

  /** Arms round the partner. */
  public static Motion arms(Call call) {
    double size = size(call);
    return near(call, apart(call, CHESTS_M)).act(c -> Gesture.lasting(2.6).eased(0.7, 0.7)
        .draws(m -> {
          Vector3f chest = joint(m, Bone.CHEST);
          Sketch s = m.s();
          double stoop = comesDown(m, CHEST_M - chest.y);
          s.lean(0.10 + stoop, 0.05).turnHead(32).nod(6 + 20 * stoop).set(
              Channel.TILT, 12);
          double behind = chest.z - 0.155 * size;
          s.hand(Side.RIGHT, 0.10 * size, Math.min(1.42, chest.y + 0.13 * size), behind)
              .elbow(Side.RIGHT, 1, -0.2, 0.2).fingers(Side.RIGHT, -1, 0.1, -0.2)
              .palm(Side.RIGHT, 0, 0, 1).curl(Side.RIGHT, 0.2);
          s.hand(Side.LEFT, 0.09 * size, Math.min(1.30, chest.y - 0.08 * size), behind)
              .elbow(Side.LEFT, 1, -0.5, 0.2).fingers(Side.LEFT, -1, 0.1, -0.2)
              .palm(Side.LEFT, 0, 0, 1).curl(Side.LEFT, 0.2);
          double squeeze = Easing.bump(m.part());
          s.lean(0.03 * squeeze, 0);
        })
        .events(g -> List.of(new Event.Contact(0.6, partner(c).name())))
        .of(c));
  }

  /** The partner's height against one's own. */
  static double size(Call call) {
    return call.view().height(partner(call).name()) / call.view().height(call.performer());
  }

  /** How far two stand apart whom a distance of the reference body keeps apart: the smaller they are, the nearer. */
  static double apart(Call call, double metres) {
    return metres * call.scale() * (1 + size(call)) / 2;
  }

  /** Down to who is smaller or sits, with the knees; what is left for the back to lean, 0..0.5. Who lies is bent down to. */
  static double comesDown(Gesture.Moment m, double lower) {
    Vector3f head = joint(m, Bone.HEAD);
    Vector3f pelvis = joint(m, Bone.PELVIS);
    boolean upright = head.y - pelvis.y > 1.5 * Math.hypot(head.x - pelvis.x, head.z - pelvis.z);
    double had = m.s().vector(Channel.PELVIS).y;
    if (upright) {
      Bend.toLevel(m.s(), lower);
    }
    return Math.max(0, Math.min(0.5, 0.9 * (lower - had + m.s().vector(Channel.PELVIS).y)));
  }

  /** A joint of the partner's, root frame. */
  private static Vector3f joint(Gesture.Moment m, Bone bone) {
    Call call = m.call();
    return Ground.local(call.entry(), call.scale(), m.aim().joint(partner(call).name(), bone));
  }

  /** Brow to brow: both lean in, a hand on the other's arm. */
  public static Motion foreheads(Call call) {
    return near(call, apart(call, 0.60)).act(c -> Gesture.lasting(3.2).eased(0.7, 0.6)
        .draws(m -> {
          Vector3f head = joint(m, Bone.HEAD).add(0, 0.08f, 0);
          Vector3f eyes = Gaze.eyes(m.s().pose());
          comesDown(m, eyes.y - head.y);
          eyes = Gaze.eyes(m.s().pose());
          double down = Math.max(-0.3, Math.min(0.6, eyes.y - head.y));
          m.s().lean(0.19 + 0.5 * Math.max(0, down), 0).nod(8 + 20 * down).set(Channel.TILT, 0)
              .set(Channel.LOOK, 0, -down, -1);
          m.s().hand(Side.RIGHT, 0.2, Math.max(0.9, head.y - 0.42), Math.max(-0.5, head.z + 0.04))
              .elbow(Side.RIGHT, 0.8, -1, 0.2).palm(Side.RIGHT, -1, 0, 0)
              .fingers(Side.RIGHT, -0.1, 0.5, -0.8).curl(Side.RIGHT, 0.3);
        })
        .events(g -> List.of(new Event.Contact(0.7, partner(c).name())))
        .of(c));
  }

  /** Leans in to the partner's face. */
  public static Motion kiss(Call call) {
    return near(call, apart(call, 0.43)).act(c -> Gesture.lasting(2.6).eased(0.7, 0.6)
        .draws(m -> {
          Vector3f head = joint(m, Bone.HEAD).add(0, 0.08f, 0);
          Vector3f eyes = Gaze.eyes(m.s().pose());
          comesDown(m, eyes.y - head.y);
          eyes = Gaze.eyes(m.s().pose());
          double ahead = Math.max(0, Math.min(0.5, (-head.z - 0.20 + eyes.z) / 0.7));
          double down = Math.max(0, eyes.y - head.y);
          m.s().lean(ahead + 0.8 * down, 0).set(Channel.TILT, 14)
              .lids(1).mouth(0.08, 0.15)
              .set(Channel.LOOK, 0, head.y < 1.35 ? -0.7 : -0.05, -1);
          m.s().hand(Side.RIGHT, 0.16, Math.max(0.9, head.y - 0.22), -0.30)
              .elbow(Side.RIGHT, 0.8, -1, 0.2).palm(Side.RIGHT, -1, 0, 0)
              .fingers(Side.RIGHT, -0.1, 0.8, -0.6).curl(Side.RIGHT, 0.3);
        })
        .events(g -> List.of(new Event.Contact(0.8, partner(c).name())))
        .of(c));
  }
}
