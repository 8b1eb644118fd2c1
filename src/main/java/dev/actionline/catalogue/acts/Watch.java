package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.View;
import dev.actionline.catalogue.motion.Carriage;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.GaitManners;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Turning;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** Who keeps a place and lets nobody by, and who wants to see what others do not show: sentries, oaths, spies. */
public final class Watch {
  private Watch() {}

  /** From what is guarded to who has it at his back, metres of the reference body. */
  private static final double AT_BACK_M = 0.75;

  /** From a door's leaf to who stands in its way. */
  private static final double IN_THE_WAY_M = 0.42;

  /** What is no further behind him he guards where he stands, metres. */
  private static final double NEAR_M = 1.3;

  /** How far a sentry goes before he turns, metres. */
  private static final double BEAT_M = 3.6;

  private static final double FENCE_M = 0.52;
  private static final double STAND_M = 0.62;

  public static final Action GUARD =
      Verb.named("stand guard").words("guard, keep guard, keep watch, stand watch, stand sentry, mount guard, stand sentinel, watch over gate, watch over door")
          .doc("Stands with the back to what is guarded, a rifle across the chest, and looks from one side to the other").with(Tool.held("rifle", "spear", "sword", "pistol"))
          .things(Creatures::look)
          .plays(call -> {
            Optional<View.Door> door = Doors.of(call).filter(d -> call.target().isPresent());
            Lead lead = door.map(d -> Doors.before(call, d, AT_BACK_M, -0.36)).orElseGet(() -> Lead.of(call).standing());
            boolean there = call.target().map(t -> call.view().point(t, call.start()).sub(call.entry().position())).filter(p -> Math.hypot(p.x, p.z) < NEAR_M && p.dot(call.entry().forward()) < 0).isPresent();
            call.target().filter(t -> door.isEmpty() && !there && !t.name().equals(call.performer())).ifPresent(t -> lead.before(t, AT_BACK_M * call.scale()));
            if (call.target().isPresent() && !there) {
              lead.turnTo(lead.at().heading() + 180, 4);
            }
            return lead.act(c -> Gesture.lasting(4.8).eased(0.4, 0.4).staying().draws(Watch::guards).of(c));
          });

  public static final Action PATROL =
      Verb.named("patrol").words("walk the beat, go the rounds, march up and down, march back and forth, do the rounds")
          .doc("Marches along and back again, a rifle on the shoulder").parameter("distance", "m", 1, 20, BEAT_M, "how far before each turn").with(Tool.held("rifle", "spear"))
          .things(Creatures::walk)
          .plays(Watch::patrols);

  public static final Action BAR_WAY =
      Verb.named("bar way").words("block doorway, block door, block the door, block the doorway, block way, block the way, bar door, bar doorway, bar the way, block path, block exit, block entrance, block passage, "
              + "stand in doorway, fill doorway, bar entrance, bar exit, stand in the way")
          .doc("Stands before a door, legs apart, both arms spread from side to side")
          .plays(call -> {
            Optional<View.Door> door = Doors.of(call);
            Lead lead = door.map(d -> Doors.before(call, d, IN_THE_WAY_M, -0.36)).orElseGet(() -> Lead.of(call).standing());
            door.ifPresent(d -> lead.turnTo(lead.at().heading() + 180, 4));
            return lead.act(c -> Gesture.lasting(4.0).eased(0.4, 0.4).staying().draws(m -> {
              m.s().add(Channel.PELVIS, 0, -0.06, 0).lean(0.04, 0).turnHead(10 * m.wave(0.3)).brows(-1, 0.3).mouth(0, -0.5);
              for (Side side : Side.values()) {
                m.s().arm(side, 0.74, 1.34, -0.02).elbow(side, 0.2, -0.8, 0.5).fingers(side, 0.5, 0.8, -0.2).palm(side, 0.8, 0, -0.5).curl(side, 0.1).foot(side, 0.30, 0, 0).toes(side, 22, 0);
              }
            }).of(c));
          });

  public static final Action SWEAR =
      Verb.named("take oath").words("swear on bible, swear on a bible, swear on the bible, swear on book, take an oath, take the oath, swear an oath, swear oath, be sworn in, swear allegiance")
          .doc("The left hand flat on a book that lies on a stand, the right one raised, speaks").with(Tool.stands(STAND_M, "high table"), Tool.lies("book"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.2).eased(0.6, 0.5).draws(m -> {
            double says = Math.max(0, m.wave(1.4)) * Math.max(0, m.wave(0.5));
            m.s().look(0, 0.02, -1).mouth(0.08 + 0.3 * says, 0)
                .hand(LEFT, 0.10, 1.06, -0.42).elbow(LEFT, 0.8, -0.3, 0.5).fingers(LEFT, -0.3, 0, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.05)
                .arm(RIGHT, 0.34, 1.52, -0.16).elbow(RIGHT, 0.7, -1, 0.1).fingers(RIGHT, 0, 1, 0).palm(RIGHT, 0, 0, -1).curl(RIGHT, 0.05);
          }).of(c)));

  public static final Action SPY =
      Verb.named("spy through hole").words("peep through hole, peek through hole, look through hole, peer through hole, spy through fence, peek through fence, peep through fence, look through knothole, spy through a hole, "
              + "peer through fence, squint through hole, peer through crack, peek through crack, peep through crack, look through crack, spy through crack")
          .doc("Bent to a hole in a board fence, one eye at it, both hands flat on the boards").with(Tool.stands(FENCE_M, "board fence"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.0).eased(0.6, 0.5).draws(m -> {
            m.s().pelvis(0, 0.80, 0.20).spine(0.06 * m.wave(0.3), 1, -0.52).look(0.02, 0, -1).set(Channel.WINK, 1).brows(0.4, 0.6).foot(LEFT, 0.13, 0, -0.12).foot(RIGHT, 0.13, 0, 0.20).knee(LEFT, 0.1, 0.2, -1).knee(RIGHT, 0.1, 0.2, -1);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.22, 1.26, -0.46).elbow(side, 1, -0.6, 0.4).fingers(side, 0.1, 1, -0.1).palm(side, 0, 0, -1).curl(side, 0.05);
            }
          }).of(c)));

  public static final Action CRANE_NECK =
      Verb.named("crane neck").words("crane, crane his neck, crane her neck, stretch neck, crane forward, crane neck to see, stretch up to see")
          .doc("Up on the toes, the neck stretched, the chin up, looks over what is before him, now left, now right").sustained()
          .plays(call -> Gesture.lasting(3.6).eased(0.5, 0.4).draws(m -> {
            double way = m.wave(0.42);
            m.s().add(Channel.PELVIS, 0.03 * way, 0.05, -0.02).spine(0.16 * way, 1, -0.14).look(0.5 * way, 0.26, -1).set(Channel.TILT, 10 * way).lids(-0.6).brows(0.9, 0.7).mouth(0.12, 0);
            for (Side side : Side.values()) {
              if (m.call().posture() == dev.actionline.catalogue.Posture.STANDING) {
                m.s().rolled(side, 0.11, 0, 8, 34);
              }
              m.s().arm(side, 0.30, 0.92, -0.02).elbow(side, 0.6, -0.1, 1).curl(side, 0.5);
            }
          }).of(call));

  private static void guards(Moment m) {
    double way = m.wave(0.24);
    m.s().turnHead(38 * way).spine(0, 1, 0.02).brows(-0.5, 0.2)
        .arm(RIGHT, 0.16, 1.02, -0.24).elbow(RIGHT, 0.9, -0.4, 0.4).fingers(RIGHT, -0.75, 0.7, -0.1).palm(RIGHT, -0.2, 0, 1).curl(RIGHT, 1.3)
        .arm(LEFT, 0.13, 1.30, -0.27).elbow(LEFT, 0.9, -0.7, 0.2).fingers(LEFT, -0.7, 0.3, -0.3).palm(LEFT, 0, 0, 1).curl(LEFT, 1.1);
    for (Side side : Side.values()) {
      m.s().foot(side, 0.18, 0, 0).toes(side, 16, 0);
    }
  }

  private static Motion patrols(Call call) {
    Lead lead = Lead.of(call).standing();
    Gait march = GaitManners.apply(Gait.WALK, Set.of("march"));
    Vector3f here = lead.at().position();
    Vector3f right = lead.at().right();
    float far = (float) call.number("distance", BEAT_M);
    goes(lead, march, new Vector3f(here).fma(0.5f * far, right));
    goes(lead, march, new Vector3f(here).fma(-0.5f * far, right));
    goes(lead, march, new Vector3f(here).fma(0.5f * far, right));
    return lead.motion();
  }

  private static void goes(Lead lead, Gait gait, Vector3f to) {
    Way way = Way.through(List.of(lead.at().position(), to));
    double turn = Math.IEEEremainder(way.heading(0) - lead.at().heading(), 360);
    lead.then(c -> new Turning(c.unhurried(), turn)).then(c -> new Walking(c.unhurried(), gait, way, 0, Optional.of(shouldered())));
  }

  /** A rifle against the right shoulder, the muzzle up. */
  private static Carriage shouldered() {
    return (pose, t, seconds, stance, aim) -> {
      Sketch s = new Sketch(pose);
      s.arm(RIGHT, 0.17, 1.06, -0.26).elbow(RIGHT, 0.6, -1, 0.4).fingers(RIGHT, 0.02, 1, 0.35).palm(RIGHT, -0.9, 0, -0.2).curl(RIGHT, 1.3);
      return s.over(pose, Math.min(Easing.smooth(t / 0.4), Easing.smooth((seconds - t) / 0.4)));
    };
  }
}
