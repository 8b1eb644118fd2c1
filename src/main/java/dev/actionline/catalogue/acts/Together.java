package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.Action.Needs.PERFORMER;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Aim;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Struggling;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import org.joml.Vector3f;

/** Rest and help: sleeping and waking, helping up, hiding, waiting. */
public final class Together {
  private Together() {}

  /** Who leans over a thing stands so near to it, metres. */
  private static final double OVER_M = 0.62;

  /** Who helps somebody up leaves him room to rise, metres. */
  private static final double HELPS_M = 0.6;

  public static final Action HELP_UP =
      Verb.named("help up")
          .words("help, assist, pull to feet, help to feet, help stand, raise to feet, aid, rescue, "
              + "lift to feet, pull up onto feet, help rise, get on feet")
          .doc("Bends down to somebody, takes hold and lifts; who is helped gets up")
          .needs(PERFORMER)
          .answeredBeforeContact("stand", -0.25, c -> java.util.Optional.empty())
          .plays(Together::helpUp);

  public static final Action TRY_TO_RISE =
      Verb.named("try to rise")
          .words("struggle, struggle to rise, try to stand, try to get up, fail to rise, strain, "
              + "struggle to get up, try to move, lift itself, lift himself, lift herself, "
              + "flail, fight to rise")
          .doc("Tries to get up, and falls back")
          .things(Creatures::bounce)
          .plays(Struggling::up);

  public static final Action SLEEP =
      Verb.named("sleep")
          .words("doze, nap, snooze, snore, slumber, fall asleep, nod off, drowse, doze off, drift off, "
              + "lie asleep, be asleep, dream")
          .doc("Sleeps, sitting or lying; who stands lies down first; who sits may lean on somebody's shoulder")
          .things(Creatures::stay)
          .plays(Together::sleep);

  public static final Action WAKE =
      Verb.named("wake")
          .words("wake up, awake, awaken, stir awake, come to, jerk awake, open eyes, rouse, come round, "
              + "regain consciousness, revive, get out of sleep, blink awake")
          .doc("Wakes: the eyes open, the head comes up")
          .things(Creatures::nod)
          .plays(Together::wake);

  public static final Action CLOSE_EYES =
      Verb.named("close eyes")
          .words("shut eyes, close an eye, squeeze eyes shut, squeeze shut eyes, squeeze eyes, screw up eyes, "
              + "screw shut eyes, lower eyelids, blink, bat eyelashes, flutter eyelids")
          .doc("The eyes close, and stay so until something else is done; who blinks opens them again")
          .sustained()
          .plays(Together::closeEyes);

  public static final Action WAIT =
      Verb.named("wait")
          .words("freeze, stop, pause, stay, halt, remain, linger, be still, stop dead, hold still, "
              + "stand motionless, keep still, stay put, loiter, stop moving, settle in, come to rest, "
              + "stand by")
          .doc("Does nothing for a while")
          .things(call -> Travel.stay(call, 1.5))
          .plays(Together::freeze);

  public static final Action HIDE =
      Verb.named("hide")
          .words("take cover, conceal, lurk, duck behind, crouch behind, hide behind, take shelter, "
              + "press against, lie low, hide out, get down")
          .doc("Goes behind something and makes oneself small")
          .things(Creatures::walk)
          .plays(Together::hide);

  public static final Action LEAN =
      Verb.named("lean over")
          .words("lean in, bend over, lean forward, bend, lean back, lean down, lean against, hunch, "
              + "bend forward, bend to, hunch over, lean close, tilt")
          .doc("Leans over or towards something; back when told so")
          .things(Creatures::nod)
          .plays(Together::leanOver);

  private static Motion helpUp(Call call) {
    Target who = call.target().orElseThrow();
    // beside the hips: over them whoever is helped comes to stand
    Target hips = new Target(who.kind(), who.name(), java.util.Optional.of("hips"), who.point(), who.heading(), who.markType());
    Lead lead = Lead.of(call).standing().atSideOf(hips, HELPS_M * call.scale());
    return lead.act(c -> Handling.to((g, side, aim) -> hold(g, who, side, aim))
        .withBoth().lasting(0.9, 2.7, 0.7)
        .held((s, side) -> s.curl(side, 1.1).palm(side, -0.3, 0.8, 0).brows(-0.3, 0.2))
        .events((h, all) -> all.add(new Event.Contact(h.touches(), who.name())))
        .of(c));
  }

  /** Under the arms of who is down. */
  private static Vector3f hold(Call call, Target who, Side side, Aim aim) {
    Vector3f chest = aim.joint(who.name(), dev.actionline.stage.Bone.CHEST);
    return chest.fma(side.sign * 0.16f, call.entry().right()).add(0, 0.12f, 0);
  }

  /** What is no further ahead one sits on, metres of the reference body. */
  private static final float SAT_ON_M = 0.3f;

  private static Motion sleep(Call call) {
    boolean up = call.posture() == Posture.STANDING || call.posture() == Posture.CRAWLING
        || call.posture() == Posture.KNEELING;
    Lead lead = Lead.of(call);
    if (up) {
      lead.standing();
      lead.then(c -> Lowering.to(c.unhurried(), Posture.LYING_BACK));
    }
    // on whose shoulder one sleeps, to that side one leans
    double side = call.target().map(t -> Math.signum(Ground.local(call.entry(), call.scale(), call.view().point(t, call.start())).x)).orElse(0f);
    return lead.act(c -> Gesture.lasting(3.0).eased(1.2, 0.5).staying()
        .draws(m -> {
          boolean sits = c.posture() == Posture.SITTING;
          boolean snores = c.verb().startsWith("snore");
          double deep = Math.sin(2 * Math.PI * (snores ? 0.42 : 0.22) * m.t());
          double breath = (snores ? 0.05 : 0.012) * deep;
          m.s().lids(1).mouth(snores ? 0.45 + 0.35 * deep : 0.07, 0);
          if (sits && m.call().target().filter(t -> t.kind() != Target.Kind.PERFORMER && !t.markType().equals("seat") && m.to().filter(p -> p.z < -SAT_ON_M).isPresent()).isPresent()) {
            Chores.sunk(m); // the head on the table
          } else if (sits && side != 0) {
            m.s().lean(0.04 + breath, 0.26 * side).nod(22).set(Channel.TILT, 34 * side);
          } else if (sits) {
            m.s().lean(0.10 + breath, 0.05).nod(30).set(Channel.TILT, 17);
          } else {
            m.s().add(Channel.SPINE, 0, breath, 0).turnHead(16);
          }
        })
        .of(c));
  }

  private static Motion wake(Call call) {
    boolean jerks = call.verb().contains("jerk") || call.has("suddenly", "with a start", "startled");
    boolean lies = call.posture() == Posture.LYING_BACK;
    Pose eyes = new dev.actionline.catalogue.motion.Sketch(call.entryPose())
        .lids(jerks ? -0.6 : 0).mouth(jerks ? 0.25 : 0, 0).set(Channel.TILT, 0).pose();
    return Gesture.lasting(jerks ? 1.1 : 2.0).eased(jerks ? 0.15 : 0.9, 0.5).staying()
        .draws(m -> {
          double open = Easing.ramp(m.part(), 0, 0.4);
          m.s().lids(Easing.mix(1, eyes.get(Channel.LIDS), open)).mouth(eyes.get(Channel.MOUTH_OPEN), 0)
              .set(Channel.TILT, 0);
          if (lies) {
            m.s().spine(0, jerks ? 0.85 : 0.42, 1).look(0, 0.5, -0.8);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.34, 0.06, 0.26).elbow(side, 0.8, 0, 1).palm(side, 0, -1, 0)
                  .fingers(side, 0.4, 0, -0.8);
            }
          } else {
            m.s().spine(0, 1, -0.02).look(0, 0, -1);
          }
        })
        .of(call);
  }

  private static Motion closeEyes(Call call) {
    if (call.verb().matches("blink|bat .*|flutter .*")) {
      return Gesture.lasting(1.3).eased(0.1, 0.2).looking()
          .draws(m -> m.s().lids(Math.max(0, Math.sin(2 * Math.PI * 2.3 * m.t())))).facing(call);
    }
    return Gesture.lasting(2.2).eased(0.6, 0.4).staying()
        .draws(m -> m.s().lids(1).nod(7).brows(0.15, 0.35).mouth(0, 0)).of(call);
  }

  private static Motion freeze(Call call) {
    boolean stiff = call.verb().equals("freeze") || call.verb().equals("stop dead")
        || call.verb().equals("stop");
    if (!stiff) {
      return Travel.stay(call, 1.5);
    }
    return Gesture.lasting(1.5).eased(0.12, 0.4).looking().staying()
        .draws(m -> {
          m.s().lean(-0.05, 0).brows(0.6, 0.5).lids(-0.6);
          for (Side side : Side.values()) {
            m.s().add(side.hand(), side.sign * 0.05, 0.07, -0.05).curl(side, 0.1);
          }
        })
        .of(call);
  }

  private static final double BESIDE_M = 1.2;

  private static Motion hide(Call call) {
    if (Under.told(call)) { // on the belly before it, then in
      return Under.before(call).act(c -> Travel.crawl(c.unhurried()));
    }
    // who is beside it already is behind it
    boolean near = call.target().filter(t -> t.kind() == Target.Kind.PROP).map(t -> call.view().point(t, call.start())).filter(p -> Math.hypot(p.x - call.entry().x(), p.z - call.entry().z()) < BESIDE_M).isPresent();
    Motion there = call.target().isPresent() && !near
        ? Travel.go(behind(call), dev.actionline.catalogue.motion.Gait.RUN)
        : Lead.of(call).standing().motion();
    Call after = call.after(there);
    Motion down = Lowering.toCrouch(after.unhurried());
    return dev.actionline.catalogue.motion.Sequence.of(java.util.List.of(there, down));
  }

  private static Call behind(Call call) {
    String relation = call.relation().isEmpty() ? "behind" : call.relation();
    return new Call(
        call.performer(), call.figure(), call.scale(), call.start(), call.entry(), call.entryPose(),
        call.posture(), call.verb(), call.target(), relation, call.with(), call.second(),
        call.manner(), call.numbers(), call.seconds(), call.seed(), call.view());
  }

  private static Motion leanOver(Call call) {
    boolean back = call.has("back", "backwards") || call.verb().contains("back");
    boolean deep = call.verb().contains("bend") || call.verb().contains("double");
    Lead lead = Lead.of(call);
    boolean over = call.relation().equals("over") || call.verb().endsWith(" over");
    call.target().ifPresent(t -> (over && t.kind() == Target.Kind.PROP ? lead.within(t, OVER_M) : lead).facing(t, 30));
    return lead.act(c -> Gesture.lasting(1.8).eased(0.6, 0.6).looking()
        .draws(m -> m.s().lean(back ? -0.22 : deep ? 0.95 : 0.50, 0)
            .add(Channel.PELVIS, 0, 0, back ? -0.05 : 0.10))
        .of(c));
  }
}
