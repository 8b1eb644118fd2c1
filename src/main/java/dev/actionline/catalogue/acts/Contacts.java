package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.Action.Needs.PERFORMER;
import static dev.actionline.catalogue.Action.Needs.TARGET;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Consoling;
import dev.actionline.catalogue.motion.Embracing;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.InArms;
import dev.actionline.catalogue.motion.Walls;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Loads;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Pose.Channel;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.joml.Vector3f;

/** Hands on somebody or something. */
public final class Contacts {
  private Contacts() {}

  /** Roots this far apart, a hand reaches a shoulder without leaning; metres, grown people. */
  private static final double ARM_S_LENGTH_M = 0.62;

  /** Fingers closed so far hold something: the other hand touches. */
  private static final float FIST = 1.2f;

  /** What turns with the head. */
  private static final Set<String> FACE = Set.of("face", "cheek", "tear", "chin", "mouth", "lips", "nose", "forehead", "brow", "temple", "ear", "eye", "hair", "head");

  /** Of which a face has two. */
  private static final Set<String> PAIRED = Set.of("cheek", "tear", "temple", "ear", "eye");

  public static final Action REACH =
      Verb.named("reach")
          .words("reach out, reach for, stretch out hand, hold out hand, extend hand, reach toward, "
              + "grope, grasp at, stretch for, hold out a hand, offer hand, stretch out a hand, "
              + "shoot out, reach up, reach down, reach in")
          .doc("Reaches towards somebody or something")
          .sustained()
          .things(Creatures::lunge)
          .plays(Contacts::reach);

  public static final Action TOUCH =
      Verb.named("touch")
          .words("tap, feel, lay hand on, put hand on, place hand on, rest hand on, lay a hand on, "
              + "put a hand on, finger, brush, guide, palpate, poke, prod, place a hand on, "
              + "rest a hand on, touch lightly, press hand to, steady, lean on")
          .doc("Touches somebody, something or a part of one's own body; closes round somebody's hand")
          .parameter("hold", "s", 0.1, 60, 1, "how long the hand stays")
          .needs(TARGET)
          .things(Creatures::lunge)
          .answered(Contacts::facing)
          .plays(Contacts::touch);

  public static final Action STROKE =
      Verb.named("stroke")
          .words("caress, pet, rub, fondle, massage, smooth, "
              + "wipe tears, wipe away, wipe a tear, wipe nose, wipe his nose, wipe her nose, wipe cheek, dab")
          .doc("Strokes with the open hand")
          .needs(TARGET)
          .things(Creatures::lunge)
          .answered(Contacts::facing)
          .plays(call -> near(call, ARM_S_LENGTH_M, h -> h.lasting(0.6, 1.8, 0.5)
              .moving(t -> new Vector3f((float) (0.035 * Math.sin(2 * Math.PI * 0.9 * t)),
                  (float) (0.05 * Math.cos(2 * Math.PI * 0.9 * t)) - 0.03f, 0))
              .held((s, side) -> s.curl(side, 0.2))));

  public static final Action PAT =
      Verb.named("pat")
          .words("pat on back, pat on the back, clap on the back, slap on the back, thump on the back, pat on shoulder, pat on the shoulder")
          .doc("Pats with the flat hand; the shoulder unless another part is named")
          .needs(TARGET)
          .things(Creatures::lunge)
          .plays(Contacts::pat);

  public static final Action COMFORT =
      Verb.named("comfort")
          .words("console, soothe, reassure, put an arm around, calm, give comfort, solace")
          .doc("At somebody's side, an arm round the shoulders, pats an arm; who is comforted weeps")
          .needs(PERFORMER)
          .answered(c -> c.target().map(t -> new Action.Reaction(t.name(), "cry", 0.05, Optional.empty())))
          .plays(Consoling::comfort);

  public static final Action WEEP_ON =
      Verb.named("weep on shoulder")
          .words("cry on shoulder, sob on shoulder, cry into shoulder, sob into shoulder, weep into shoulder, cry against shoulder, sob against shoulder, "
              + "cry into chest, sob into chest, weep in arms, cry in arms, sob in arms")
          .doc("Sinks on somebody's shoulder, both arms round the back, and heaves; is held")
          .needs(PERFORMER)
          .answeredBeforeContact("embrace", 0.6, c -> Optional.empty())
          .plays(Consoling::weep);

  public static final Action RUFFLE =
      Verb.named("ruffle")
          .words("tousle, muss, ruffle hair, tousle hair, mess up hair, pat head, pat on head")
          .doc("Ruffles somebody's hair")
          .needs(PERFORMER)
          .plays(Contacts::ruffle);

  public static final Action SHAKE_HANDS =
      Verb.named("shake hands")
          .words("shake hand, shake on it, clasp hand, take hand, hold hands, shake his hand, "
              + "shake her hand, clasp hands with, grasp hand")
          .doc("Two shake hands, eyes on each other")
          .needs(PERFORMER)
          .answeredBeforeContact("shake hands", 0.6, c -> Optional.empty())
          .plays(Embracing::hands);

  public static final Action EMBRACE =
      Verb.named("embrace")
          .words("hug, hold close, cuddle, throw arms around, wrap arms around, take in arms, squeeze, "
              + "cling to, clutch to, snuggle, nestle, hold tight, hold each other, lay head on shoulder, rest head on shoulder, lean head on shoulder, put head on shoulder")
          .doc("Takes somebody in the arms")
          .needs(PERFORMER)
          .bothArms()
          .answeredBeforeContact("embrace", 0.6, c -> Optional.empty())
          .plays(Embracing::arms);

  public static final Action KISS =
      Verb.named("kiss")
          .words("make out, kiss on cheek, smooch, give a kiss, nuzzle")
          .doc("Leans in and kisses")
          .needs(PERFORMER)
          .things(Creatures::lunge)
          .answeredBeforeContact("be kissed", 0.5, c -> Optional.empty())
          .plays(Embracing::kiss);

  public static final Action TOUCH_FOREHEADS =
      Verb.named("touch foreheads")
          .words("press foreheads, lean foreheads together, touch heads, touch noses, rub noses, press visors, touch helmets, press helmets, lean forehead against, rest forehead against")
          .doc("Two lean their heads together, brow to brow or visor to visor")
          .needs(PERFORMER)
          .answeredBeforeContact("touch foreheads", 0.6, c -> Optional.empty())
          .plays(Embracing::foreheads);

  public static final Action BE_KISSED =
      Verb.named("be kissed").words("return a kiss, kiss back").doc("Shuts the eyes and lifts the face, hands on the other's arms")
          .needs(PERFORMER)
          .plays(Consoling::kissed);

  public static final Action PUSH =
      Verb.named("push")
          .words("shove, push away, push off, thrust away, bump, jostle, push aside, "
              + "shove aside, push back a step, ram, push over")
          .doc("Pushes with both hands; who is pushed steps back")
          .needs(TARGET)
          .answeredOnContact("be pushed")
          .things(Creatures::lunge)
          .plays(call -> Loads.shove(call).orElseGet(() -> near(atTrunk(call), 0.60, h -> h.lasting(0.34, 0.45, 0.5).withBoth()
              .moving(t -> new Vector3f(0, 0, (float) (-0.40 * Math.min(1, t / 0.2))))
              .held((s, side) -> s.fingers(side, 0, 1, -0.2).palm(side, 0, 0, -1).curl(side, 0.05))
              .events((g, all) -> all.add(new Event.Contact(g.touches(), name(g.call())))))));

  /** Whose face is touched holds it to whoever does that, so that the hand finds it where it is. */
  private static Optional<Action.Reaction> facing(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && atHead(t) && !t.name().equals(call.performer()))
        .map(t -> new Action.Reaction(t.name(), "look", 0.05, Optional.empty()));
  }

  private static boolean atHead(Target t) {
    return t.part().filter(p -> FACE.contains(p.replaceFirst("^(left|right) ", ""))).isPresent();
  }

  /** Nobody can look at a hand at the own head. */
  private static boolean atOwnHead(Call call) {
    return call.target().filter(t -> t.name().equals(call.performer()) && atHead(t)).isPresent();
  }

  private static Motion pat(Call call) {
    // who is faced is patted on the back over the shoulder
    Call on = call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && t.part().filter(p -> !p.contains("back")).isEmpty())
        .map(t -> call.at(new Target(t.kind(), t.name(), Optional.of("shoulder"), t.point(), t.heading(), t.markType()))).orElse(call);
    return near(on, ARM_S_LENGTH_M, h -> h.lasting(0.55, 1.9, 0.5).upright()
        .moving(t -> new Vector3f(0.05f, (float) (0.10 * Math.max(0, Math.sin(2 * Math.PI * 1.6 * t))) - 0.02f, 0))
        .held((s, side) -> s.curl(side, 0.05).palm(side, -0.2, -1, 0).mouth(0.05, 0.6)));
  }

  /** Whoever is pushed or tickled is taken by the trunk, unless another part is named. */
  private static Call atTrunk(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && t.part().isEmpty())
        .map(t -> call.at(new Target(t.kind(), t.name(), Optional.of("chest"), t.point(), t.heading(), t.markType())))
        .orElse(call);
  }

  static String name(Call call) {
    return call.target().map(Target::name).orElse("");
  }

  /** Comes within reach, faces the target, and puts a hand there. */
  static Motion near(Call asked, double metres, UnaryOperator<Handling.Builder> how) {
    Call call = onThisSide(asked);
    Lead lead = Lead.of(call);
    call.target().ifPresent(t -> lead.within(t, nearer(call, t, metres * Math.max(0.7, call.scale()))).facing(t, 40));
    if (InArms.holds(call)) {
      return lead.act(c -> how.apply(Handling.to((g, side, aim) -> targetOr(g, side, aim).add(0, OVER_M * g.scale(), 0)).with(Side.RIGHT)).upright().of(c));
    }
    boolean full = call.entryPose().get(Channel.CURL_R) > FIST && call.entryPose().get(Channel.CURL_L) < FIST;
    Handling.Builder hand = atOwnHead(call) ? Handling.to(Contacts::targetOr).lookingElsewhere() : Handling.to(Contacts::targetOr);
    return lead.act(c -> how.apply(full ? hand.with(Side.LEFT) : hand).of(c));
  }

  /** Of whom one faces it is the cheek opposite to the right hand that is meant: nobody reaches across a nose. */
  private static Call onThisSide(Call call) {
    return call.target()
        .filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer()) && t.part().filter(PAIRED::contains).isPresent())
        .filter(t -> call.view().stance(t.name(), call.start()).forward().dot(new Vector3f(call.view().stance(t.name(), call.start()).position()).sub(call.entry().position())) < 0)
        .map(t -> call.at(new Target(t.kind(), t.name(), t.part().map(p -> "left " + p), t.point(), t.heading(), t.markType())))
        .orElse(call);
  }

  /** From the middle of what lies in the arms up to where a hand comes down on it, metres. */
  private static final float OVER_M = 0.12f;

  /** Who bends down to somebody small comes closer. */
  private static double nearer(Call call, Target t, double metres) {
    double drop = 1.36 * call.scale() - (call.view().point(t, call.start()).y - call.entry().y());
    boolean person = t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer());
    return person ? Math.max(0.42, metres - 0.4 * Math.max(0, drop - 0.1)) : metres;
  }

  /** The target's point; without a target, a place before the chest. */
  static Vector3f targetOr(Call call, Side side, dev.actionline.catalogue.motion.Aim aim) {
    Vector3f p = call.target().map(aim::point).orElseGet(() -> before(call, 1.2, 0.55));
    return p;
  }

  /** A point before a performer: height and distance in metres of the reference body. */
  static Vector3f before(Call call, double up, double ahead) {
    return call.entry().position()
        .fma((float) (ahead * call.scale()), call.entry().forward())
        .add(0, (float) (up * call.scale()), 0);
  }

  private static Motion reach(Call call) {
    Lead lead = Lead.of(call);
    // a hand that stops in the air short of a face is at a throat
    call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && atHead(t)).ifPresent(t -> lead.within(t, ARM_S_LENGTH_M * Math.max(0.7, call.scale())));
    call.target().ifPresent(t -> lead.facing(t, 50));
    return lead.act(c -> Handling.to(Contacts::halfWay).lasting(0.7, 1.1, 0.6).fingertips()
        .held((s, side) -> s.curl(side, 0.12).palm(side, -0.6, 0, 0)).of(c));
  }

  /** Towards the target as far as an arm goes. */
  private static Vector3f halfWay(Call call, Side side, dev.actionline.catalogue.motion.Aim aim) {
    Vector3f shoulder = before(call, 1.38, 0.02)
        .fma(side.sign * 0.18f * call.scale(), call.entry().right());
    Vector3f to = targetOr(call, side, aim).sub(shoulder);
    float most = 0.70f * call.scale();
    return to.length() > most ? shoulder.add(to.normalize(most)) : shoulder.add(to);
  }

  /** {@code touches her finger to her temple}: what is touched is told second. */
  private static Call toSecond(Call call) {
    boolean swapped = call.second().filter(t -> t.part().isPresent() || t.kind() != Target.Kind.PLACE).isPresent()
        && call.target().filter(t -> t.name().equals(call.performer()) && t.part().isPresent()).isPresent();
    return swapped
        ? new Call(call.performer(), call.figure(), call.scale(), call.start(), call.entry(), call.entryPose(),
            call.posture(), call.verb(), call.second(), call.relation(), call.with(), Optional.empty(), call.manner(),
            call.numbers(), call.seconds(), call.seed(), call.view())
        : call;
  }

  private static Motion touch(Call asked) {
    Call call = Walls.reached(toSecond(asked));
    boolean taps = call.verb().equals("tap") || call.verb().equals("poke") || call.verb().equals("prod");
    boolean own = name(call).equals(call.performer());
    double hold = call.number("hold", taps ? 0.9 : 1.0);
    boolean palm = call.target().flatMap(Target::part)
        .filter(p -> p.contains("shoulder") || p.contains("back") || p.contains("chest")
            || p.contains("arm") || p.contains("knee")).isPresent() && !own;
    boolean clasps = !own && call.target().flatMap(Target::part).filter(p -> p.contains("hand")).isPresent();
    return near(call, ARM_S_LENGTH_M, h -> {
      h.lasting(0.65, hold, 0.55)
          .held((s, side) -> {
            s.curl(side, palm ? 0.15 : 0.9);
            if (clasps) {
              s.curl(side, 0.6).thumb(side, 0.5).palm(side, -0.2, -1, 0);
            } else if (!palm) {
              s.curl(side, 1.6).pointing(side, 1).thumb(side, 0.6).palm(side, -0.5, -0.8, 0.2); // one finger: the others are folded out of the way
            } else {
              s.palm(side, -0.2, -1, 0);
            }
          })
          .events((g, all) -> all.add(new Event.Contact(g.touches(), name(g.call()))));
      if (own) {
        h.lookingElsewhere();
      }
      if (taps) {
        boolean down = InArms.holds(call);
        h.moving(t -> {
          float away = (float) Math.abs(Math.sin(2 * Math.PI * 1.6 * t));
          return down ? new Vector3f(0, 0.06f * away, 0) : new Vector3f(0, 0, 0.03f * away);
        });
      }
      return palm || clasps ? h : h.fingertips();
    });
  }

  private static Motion ruffle(Call call) {
    Lead lead = Lead.of(call);
    Target t = call.target().orElseThrow();
    lead.within(t, 0.55 * Math.max(0.7, call.scale())).facing(t, 40);
    return lead.act(c -> Handling.to((g, side, aim) -> crown(g, aim)).lasting(0.5, 1.3, 0.5).upright()
        .handM(0.10)
        .moving(s -> new Vector3f((float) (0.045 * Math.sin(2 * Math.PI * 2.2 * s)), 0.01f,
            (float) (0.03 * Math.cos(2 * Math.PI * 1.7 * s))))
        .held((s, side) -> s.curl(side, 0.5).palm(side, 0, -1, 0)).of(c));
  }

  /** The top of somebody's head. */
  private static Vector3f crown(Call call, dev.actionline.catalogue.motion.Aim aim) {
    Target t = call.target().orElseThrow();
    Vector3f head = aim.point(new Target(t.kind(), t.name(), Optional.of("hair"), t.point(),
        t.heading(), t.markType()));
    return head;
  }
}
