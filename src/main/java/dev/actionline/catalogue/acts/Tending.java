package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Action.Needs;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Aim;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.HalfWay;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.InArms;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is done to somebody with a thing that stays on him, and what is held in the arms or rung. */
public final class Tending {
  private Tending() {}

  private static final Matrix4f ON_THE_EYES = new Matrix4f().translation(0, 0.105f, -0.004f);
  private static final Matrix4f ON_THE_BROW = new Matrix4f().translation(0, 0.148f, 0.004f);
  private static final Matrix4f ROUND_THE_LEG = new Matrix4f().translation(0, -0.3f, 0).scale(0.66f, 1.2f, 0.66f);
  private static final Matrix4f ROUND_THE_ARM = new Matrix4f().translation(0, -0.13f, 0).scale(0.52f, 1.1f, 0.52f);

  /** How high wrists are held out, and where that is from the chest, metres. */
  private static final double CUFFED_M = 1.06;

  private static final Matrix4f AT_THE_WRISTS = new Matrix4f().translation(0, -0.20f, -0.40f).scale(1.35f);
  private static final Matrix4f IN_THE_ARMS = new Matrix4f().translation(-0.06f, 0.05f, -0.24f).rotateX((float) Math.toRadians(-18)).rotateZ((float) Math.toRadians(-14));

  public static final Action BLINDFOLD =
      Verb.named("blindfold").words("cover eyes of, put blindfold on, tie blindfold").doc("From behind, ties a band over somebody's eyes")
          .needs(Needs.PERFORMER).with(Tool.held("blindfold"))
          .plays(call -> behind(call).act(c -> atHead(c, 0.10, ON_THE_EYES)));

  /** Over the mouth, from the joint of the head. */
  private static final Matrix4f OVER_THE_MOUTH = new Matrix4f().translation(0, 0.040f, -0.012f);

  public static final Action GAG =
      Verb.named("bind mouth").words("gag somebody, gag mouth, tie gag, muzzle somebody").doc("From behind, ties a cloth over somebody's mouth").needs(Needs.PERFORMER)
          .answered(call -> call.target().map(t -> new Action.Reaction(t.name(), "be gagged", behind(call).motion().seconds(), Optional.empty())))
          .plays(call -> behind(call).act(c -> Handling.to((g, side, aim) -> aim.joint(Contacts.name(g), Bone.HEAD).add(0, 0.05f * g.scale(), 0).fma(0.11f * side.sign, g.entry().right()))
              .lasting(0.8, 2.0, 0.6).withBoth().upright()
              .held((s, side) -> s.curl(side, 1.1).palm(side, -1, 0, 0))
              .events((h, all) -> {
                all.add(new Event.Contact(h.touches(), Contacts.name(c)));
                c.with().ifPresent(rag -> all.add(new Event.Show(h.touches(), rag.name(), false)));
              }).of(c)));

  public static final Action BE_GAGGED =
      Verb.named("be gagged").words("have mouth gagged, be muzzled").doc("A cloth comes over the mouth; the head jerks from side to side").sustained()
          .with(Tool.on(Bone.HEAD, OVER_THE_MOUTH, "gag"))
          .plays(call -> Gesture.lasting(3.4).eased(0.4, 0.4).draws(m -> {
            m.s().turnHead(14 * m.wave(0.8)).brows(1.2, 0.2).lids(-0.7);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.26, 1.12, -0.22).elbow(side, 0.9, -0.5, 0.4).fingers(side, -0.3, 0.7, -0.6).curl(side, 0.6);
            }
          }).events(g -> g.call().with().<List<Event>>map(t -> List.of(new Event.Show(0, t.name(), false), new Event.Show(0.8, t.name(), true))).orElse(List.of())).of(call));

  public static final Action BANDAGE =
      Verb.named("bandage").words("dress wound, dress his wound, dress her wound, bandage head, bandage up, put bandage on, wind cloth, wind bandage, wind gauze, wrap bandage, wrap gauze")
          .doc("Winds a bandage round somebody's head, round the leg, or round the arm, who holds it out")
          .needs(Needs.PERFORMER).with(Tool.held("bandage"))
          .answers(call -> call.target().filter(Tending::arm).map(t -> new Action.Reaction(t.name(), "hold out arm", 0.05, Optional.empty())).stream().toList())
          .plays(call -> before(call, 0.46).act(c -> leg(c) ? roundTheLeg(c) : call.target().filter(Tending::arm).isPresent() ? round(c) : atHead(c, 0.14, ON_THE_BROW)));

  public static final Action HOLD_OUT_ARM =
      Verb.named("hold out arm").words("stretch out arm, have arm bandaged, hold out sleeve").doc("Holds out the left arm, the other hand under its elbow")
          .plays(call -> Gesture.lasting(3.6).eased(0.5, 0.5).draws(m -> m.s().arm(LEFT, 0.07, 1.13, -0.36).elbow(LEFT, 0.8, -0.8, 0.3).fingers(LEFT, -0.2, 0.15, -1)
              .palm(LEFT, -0.2, 1, 0).curl(LEFT, 0.5).arm(RIGHT, -0.16, 1.02, -0.26).elbow(RIGHT, 0.9, -0.6, 0.4).fingers(RIGHT, -1, 0, -0.3).palm(RIGHT, 0, 1, 0)
              .curl(RIGHT, 0.6).nod(20).brows(0.6, -0.2)).of(call));

  public static final Action HANDCUFF =
      Verb.named("handcuff").words("cuff hands, shackle, manacle, put handcuffs on, arrest, put in handcuffs, chain up").doc("Snaps handcuffs round somebody's wrists, who holds them out")
          .needs(Needs.PERFORMER).with(Tool.held("handcuffs"))
          .answers(call -> call.target().stream().map(t -> new Action.Reaction(t.name(), behindBack(t) ? "put hands behind back" : "be handcuffed", 0.1, Optional.empty())).toList())
          .plays(call -> cuffs(call, call.target().filter(Tending::behindBack).isPresent() || Backwards.hands(call)));

  public static final Action BIND_HANDS =
      Verb.named("bind hands").words("tie hands, bind wrists, tie wrists, tie up hands, bind hand, tie hand, bind wrist, rope hands, tie up somebody, bind somebody, tie somebody").doc("Winds a rope round somebody's wrists, who holds them out, and draws it tight")
          .needs(Needs.PERFORMER)
          .answers(call -> call.target().stream().map(t -> new Action.Reaction(t.name(), "have hands bound", 0.1, Optional.empty())).toList())
          .plays(call -> HalfWay.before(call, 0.62).act(c -> Handling.to(Tending::wrists).lasting(0.8, 2.8, 0.5).withBoth().upright()
              .moving(t -> new Vector3f((float) (0.05 * Math.sin(2 * Math.PI * 0.9 * t)), (float) (0.07 * Math.cos(2 * Math.PI * 0.9 * t)), 0))
              .held((s, side) -> s.curl(side, 1.2).palm(side, -0.8, 0, -0.3))
              .events((h, all) -> {
                all.add(new Event.Contact(h.touches(), Contacts.name(c)));
                c.with().ifPresent(coil -> all.add(new Event.Show(h.touches(), coil.name(), false))); // it is about the wrists then
              }).of(c)));

  public static final Action HAVE_HANDS_BOUND =
      Verb.named("have hands bound").words("have his hands tied, have her hands tied").doc("Holds both wrists out together, round which a rope comes").sustained()
          .with(Tool.on(Bone.HAND_L, new Matrix4f().translation(0.07f, 0, 0), "wrist rope"))
          .plays(call -> Gesture.lasting(4.2).eased(0.6, 0.4).onFeet().staying().draws(m -> {
            for (Side side : Side.values()) {
              m.s().arm(side, 0.07, HalfWay.up(call, 1.08), -0.34).elbow(side, 0.8, -0.7, 0.4).fingers(side, -0.1, 0.15, -1).palm(side, -1, 0, 0).curl(side, 1.2);
            }
            m.s().nod(16).brows(0.6, -0.2).mouth(0.05, -0.6);
          }).events(g -> g.call().with().<List<Event>>map(t -> List.of(new Event.Show(0, t.name(), false), new Event.Show(Math.min(1.8, g.seconds() / 2), t.name(), true))).orElse(List.of())).of(call));

  public static final Action BE_HANDCUFFED =
      Verb.named("be handcuffed").words("hold out wrists, hold out his wrists, be cuffed, be shackled").doc("Holds both wrists out together")
          .plays(call -> Backwards.own(call) ? Backwards.kept(call) : Gesture.lasting(2.4).eased(0.6, 0.4).onFeet().staying().draws(m -> {
            for (Side side : Side.values()) {
              m.s().arm(side, 0.075, HalfWay.up(call, CUFFED_M), -0.34).elbow(side, 0.8, -0.7, 0.4).fingers(side, -0.1, 0.1, -1).palm(side, -1, 0, 0).curl(side, 1.3);
            }
            m.s().nod(16).brows(0.5, -0.2);
          }).of(call));

  public static final Action PIN_ARMS =
      Verb.named("pin arms").words("twist arm, twist arms, pull hands behind, twist arm behind, twist arms behind, force hands behind, pull arms behind, restrain, overpower, subdue, pin hands behind, wrench arm behind")
          .doc("From behind, draws somebody's hands together at his back").needs(Needs.PERFORMER)
          .answers(call -> call.target().stream().map(t -> new Action.Reaction(t.name(), "put hands behind back", 0.2, Optional.empty())).toList())
          .plays(call -> behind(call).act(c -> Handling.to(Backwards::wrist).lasting(0.7, 0.9, 0.4).withBoth().staying()
              .held((s, side) -> s.curl(side, 1.2).palm(side, -0.8, 0, -0.3))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  public static final Action HANDS_BEHIND =
      Verb.named("put hands behind back").words("clasp hands behind back, fold hands behind back, hold hands behind back, put his hands behind his back, put her hands behind her back")
          .doc("Both hands at the small of the back").sustained()
          .plays(Backwards::kept);

  private static Motion cuffs(Call call, boolean back) {
    return (back ? behind(call) : HalfWay.before(call, 0.62)).act(c -> Handling.to(back ? Backwards::wrist : Tending::wrists).lasting(0.8, 1.4, 0.5).withBoth()
        .moving(t -> new Vector3f((float) (0.03 * Math.sin(2 * Math.PI * 0.8 * t)), 0, 0))
        .held((s, side) -> s.curl(side, 1.0).palm(side, -0.8, 0, -0.3))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), Contacts.name(c)));
          wear(all, c, h.touches() + 0.5, Bone.CHEST, back ? Backwards.AT_THE_WRISTS : new Matrix4f().translation(0, (float) (HalfWay.height(c, CUFFED_M) / HalfWay.other(c) - CUFFED_M), 0).mul(AT_THE_WRISTS));
        }).of(c));
  }

  public static final Action INJECT =
      Verb.named("inject").words("vaccinate, give an injection, give injection, give a shot, prick, stick needle in").doc("Sets a syringe at somebody's upper arm and presses it down")
          .needs(Needs.PERFORMER).with(Tool.held("syringe"))
          .plays(call -> before(call, 0.58).act(c -> Handling.to(Tending::upperArm).with(RIGHT).lasting(0.8, 1.6, 0.6).handM(0.19).upright()
              .moving(t -> new Vector3f(0, 0, (float) (-0.02 * Math.min(1, t))))
              .held((s, side) -> s.curl(side, 1.2).thumb(side, 1))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  public static final Action FRISK =
      Verb.named("frisk").words("pat down, body-search, search for weapons, pat down for weapons").doc("Pats somebody down from the arms to the hips, who holds the hands up")
          .needs(Needs.PERFORMER)
          .answers(call -> call.target().stream().map(t -> new Action.Reaction(t.name(), "surrender", 0.1, Optional.empty())).toList())
          .plays(call -> before(call, 0.52).act(c -> Handling.to(Tending::flank).lasting(0.7, 3.0, 0.5).withBoth()
              .moving(t -> new Vector3f(0, (float) (-0.24 + 0.24 * Math.cos(2 * Math.PI * 0.5 * t)), (float) (0.03 * Math.sin(2 * Math.PI * 2 * t))))
              .held((s, side) -> s.curl(side, 0.3).palm(side, -1, 0, 0))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  public static final Action CRADLE =
      Verb.named("cradle").words("cradle baby, cradle a baby, rock baby, rock a baby, rock infant, rock child, rock newborn, jiggle baby, dandle, bounce baby, lull, rock to sleep, hold a baby, hold baby, nurse a baby").doc("Rocks a baby in both arms, smiling down at it")
          .with(Tool.on(Bone.CHEST, IN_THE_ARMS, "baby", "swaddled baby", "doll"))
          .plays(call -> upright(call).act(c -> Gesture.lasting(3.6).eased(0.4, 0.45).staying().draws(m -> {
            double rock = m.wave(0.55);
            m.s().twist(12 * rock).lean(0.02, 0.05 * rock).nod(30).turnHead(-12).mouth(0.08, 0.9).brows(0.3, 0.2);
            InArms.upon(InArms.crook(m.s()));
          }).of(c)));

  /** Before the breast, upright, looking where its owner looks. */
  private static final Matrix4f AT_THE_BREAST = new Matrix4f().translation(0.02f, -0.12f, -0.19f).rotateY((float) Math.PI);

  public static final Action HUG_TOY =
      Verb.named("hug to chest").words("cuddle toy, hug toy, hug pillow, hug a pillow, clutch toy, hug to breast, press to chest, clutch to chest, hold to chest, hug tight").doc("Holds something soft to the breast in both arms, the cheek on it, swaying")
          .with(Tool.on(Bone.CHEST, AT_THE_BREAST, "teddy bear", "doll", "pillow", "toy", "blanket", "cat", "rabbit").unlessDoneTo())
          .plays(call -> upright(call).act(c -> Gesture.lasting(3.6).eased(0.4, 0.45).staying().draws(m -> {
            double rock = m.wave(0.5);
            m.s().twist(10 * rock).lean(0.04, 0.04 * rock).nod(24).set(Channel.TILT, 16).lids(0.8).mouth(0.04, 0.9).brows(0.3, 0.1)
                .arm(RIGHT, -0.06, 1.22, -0.34).elbow(RIGHT, 1, -0.4, 0.2).fingers(RIGHT, -1, 0.2, 0.1).palm(RIGHT, 0, 0, 1).curl(RIGHT, 0.5)
                .arm(LEFT, -0.06, 1.10, -0.34).elbow(LEFT, 1, -0.5, 0.2).fingers(LEFT, -1, 0.1, 0.1).palm(LEFT, 0, 0, 1).curl(LEFT, 0.5);
          }).of(c)));

  public static final Action FEED_BABY =
      Verb.named("feed baby").words("feed a baby, feed the baby, feed infant, feed an infant, feed a newborn, feed newborn, spoon-feed a baby, spoon-feed the baby")
          .doc("A baby in one arm, brings a spoon to its mouth and takes it back, the own mouth opening with it")
          .with(Tool.held("spoon", "bottle"), Tool.on(Bone.CHEST, IN_THE_ARMS, "baby", "swaddled baby", "doll"))
          .plays(call -> upright(call).act(c -> Gesture.lasting(4.2).eased(0.4, 0.45).draws(m -> {
            double u = (m.t() * 0.55) % 1;
            double near = Easing.ramp(u, 0.1, 0.4) * (1 - Easing.ramp(u, 0.62, 0.9));
            m.s().lean(0.02, 0).nod(30).turnHead(-16).mouth(0.05 + 0.4 * near, 0.5).brows(0.3, 0.4);
            InArms.crook(m.s()).arm(RIGHT, 0.20 - 0.32 * near, 1.28 - 0.05 * near, -0.42).elbow(RIGHT, 1, -0.3, 0.2).fingers(RIGHT, -0.95, -0.25, 0.15)
                .palm(RIGHT, -0.1, -0.5, 1).curl(RIGHT, 1.1).pointing(RIGHT, 0.4);
          }).of(c)));

  /** Who sits stays where he sits. */
  private static Lead upright(Call call) {
    return call.posture() == Posture.SITTING ? Lead.of(call) : Lead.of(call).standing();
  }

  public static final Action RING_BELL =
      Verb.named("ring bell").words("ring a bell, ring a hand bell, jingle bell, ring his bell, ring her bell").doc("Swings a hand bell to and fro")
          .with(Tool.held("hand bell"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.0).eased(0.35, 0.4).draws(m -> {
            double way = m.wave(1.6);
            m.s().arm(RIGHT, 0.32 + 0.13 * way, 1.50, -0.34).elbow(RIGHT, 0.9, -0.6, 0.2).fingers(RIGHT, -0.4, 0.1, -0.9)
                .palm(RIGHT, -1, 0.75 * way, 0.3).curl(RIGHT, 1.4).mouth(0.5, 0.3);
          }).of(c)));

  public static final Action OPEN_DRAWER =
      Verb.named("open drawer").words("pull out drawer, open a drawer, open the drawer, pull open drawer, search drawer").doc("Draws a drawer out and looks into it")
          .with(Tool.stands(0.72, "chest of drawers", "desk"))
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            call.target().ifPresent(t -> lead.before(t, 0.72 * call.scale()));
            return lead.act(c -> Gesture.lasting(3.2).eased(0.45, 0.45).draws(m -> {
              double out = m.ramp(0.8, 1.6);
              for (Side side : Side.values()) {
                m.s().hand(side, 0.20, 0.84, -0.52 + 0.29 * out).elbow(side, 0.8, -0.1, 0.8).fingers(side, -0.1, -0.3, -1).palm(side, -0.2, -0.9, 0)
                    .curl(side, 1.2);
              }
              m.s().lean(0.40 - 0.10 * out, 0).nod(24).add(Channel.PELVIS, 0, -0.04, 0.10 + 0.05 * out);
            }).events(g -> call.target().filter(t -> t.kind() == Target.Kind.PROP).<List<Event>>map(t ->
                List.of(new Event.Move(0.85, 0.8, t.name(), "drawer", 0, 1))).orElse(List.of())).of(c));
          });

  private static boolean behindBack(Target whom) {
    return whom.part().filter(p -> p.contains("back")).isPresent();
  }

  private static Lead before(Call call, double metres) {
    Lead lead = Lead.of(call).standing();
    call.target().ifPresent(t -> lead.within(t, metres * Math.max(0.7, call.scale())).facing(t, 10));
    return lead;
  }

  private static Lead behind(Call call) {
    return behind(call, 0.44);
  }

  /** At somebody's back, the two roots so far apart, metres. */
  static Lead behind(Call call, double metres) {
    Lead lead = Lead.of(call).standing();
    call.target().ifPresent(t -> {
      Stance whom = call.view().stance(t.name(), call.start());
      Vector3f from = lead.at().position().sub(whom.position());
      if (from.dot(whom.forward()) > -0.1f) {
        // round the shoulder that is nearer, not through
        float side = from.dot(whom.right()) < 0 ? -0.72f : 0.72f;
        lead.walkTo(whom.position().fma(side, whom.right()), Gait.WALK);
      }
      lead.walkTo(whom.position().fma((float) -metres, whom.forward()), Gait.WALK).facing(t, 6);
    });
    return lead;
  }

  /** Both hands at the sides of somebody's head, with something that stays there. */
  private static Motion atHead(Call call, double up, Matrix4f place) {
    return Handling.to((c, side, aim) -> aim.joint(Contacts.name(c), Bone.HEAD).add(0, (float) up * c.scale(), 0)
            .fma(0.12f * side.sign, c.entry().right()))
        .lasting(0.8, 1.8, 0.6).withBoth().upright()
        .moving(t -> new Vector3f((float) (0.03 * Math.sin(2 * Math.PI * 1.1 * t)), 0, (float) (0.04 * Math.cos(2 * Math.PI * 1.1 * t))))
        .held((s, side) -> s.curl(side, 0.9).pointing(side, 0.3).palm(side, -1, 0, 0))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), Contacts.name(call)));
          wear(all, call, h.touches() - 0.1, Bone.HEAD, place);
        }).of(call);
  }

  private static boolean arm(Target t) {
    return t.kind() == Target.Kind.PERFORMER && t.part().filter(p -> p.endsWith("arm") || p.endsWith("hand")).isPresent();
  }

  private static boolean leg(Call call) {
    return Stream.concat(call.target().stream(), call.second().stream()).flatMap(t -> t.part().stream()).anyMatch(p -> p.endsWith("foot") || p.endsWith("leg"));
  }

  /** Both hands go round a shin above the foot, and leave the bandage there. */
  private static Motion roundTheLeg(Call call) {
    return Handling.to((c, side, aim) -> aim.joint(Contacts.name(c), Bone.SHIN_L).lerp(aim.joint(Contacts.name(c), Bone.FOOT_L), 0.7f)
            .fma(0.06f * side.sign, c.entry().right()))
        .lasting(0.8, 2.4, 0.6).withBoth().handM(0.12f)
        .moving(t -> new Vector3f((float) (0.06 * Math.sin(2 * Math.PI * 1.1 * t)), (float) (0.04 * Math.cos(2 * Math.PI * 1.1 * t)), 0))
        .held((s, side) -> s.curl(side, 0.9).pointing(side, 0.3).palm(side, -1, 0, 0))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), Contacts.name(call)));
          wear(all, call, h.touches() + 0.2, Bone.SHIN_L, ROUND_THE_LEG);
        }).of(call);
  }

  /** Both hands go round a forearm that is held out, and leave the bandage there. */
  private static Motion round(Call call) {
    return Handling.to((c, side, aim) -> aim.joint(Contacts.name(c), Bone.FOREARM_L).lerp(aim.joint(Contacts.name(c), Bone.HAND_L), 0.5f)
            .fma(0.05f * side.sign, c.entry().right()))
        .lasting(0.8, 2.2, 0.6).withBoth().upright().handM(0.12f)
        .moving(t -> new Vector3f((float) (0.02 * Math.sin(2 * Math.PI * 1.1 * t)), (float) (0.06 * Math.sin(2 * Math.PI * 1.1 * t)), (float) (0.07 * Math.cos(2 * Math.PI * 1.1 * t))))
        .held((s, side) -> s.curl(side, 0.9).pointing(side, 0.3).palm(side, -1, 0, 0))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), Contacts.name(call)));
          wear(all, call, h.touches() + 0.2, Bone.FOREARM_L, ROUND_THE_ARM);
        }).of(call);
  }

  private static void wear(List<Event> all, Call call, double at, Bone bone, Matrix4f place) {
    call.with().filter(w -> call.target().isPresent())
        .ifPresent(w -> all.add(new Event.Wear(at, w.name(), call.target().get().name(), bone, place)));
  }

  /** Where who faces one holds them out: a little up the forearm. */
  private static Vector3f wrists(Call call, Side side, Aim aim) {
    return aim.joint(Contacts.name(call), side == RIGHT ? Bone.HAND_L : Bone.HAND_R).fma(0.05f * call.scale(), call.entry().forward());
  }

  /** The sides of the chest, under the arms. */
  private static Vector3f flank(Call call, Side side, Aim aim) {
    return aim.joint(Contacts.name(call), Bone.CHEST).add(0, 0.04f * call.scale(), 0).fma(0.17f * side.sign, call.entry().right());
  }

  private static Vector3f upperArm(Call call, Side side, Aim aim) {
    return aim.joint(Contacts.name(call), Bone.UPPER_ARM_L).add(0, -0.12f * call.scale(), 0);
  }
}
