package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.Action.Needs.PERFORMER;
import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.With;
import dev.actionline.stage.Bone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What goes from one to another, asked or not: money, a bag at the point of a knife, a weapon out of a hand, a purse out of a pocket. */
public final class Robberies {
  private Robberies() {}

  /** From body to body of two between whom something changes hands, metres. */
  private static final double BETWEEN_M = 0.95;

  /** Seconds after both stand there until it does. */
  private static final double CHANGES_S = 1.9;

  private static Lead before(Call call, double metres) {
    Lead lead = Lead.of(call).standing();
    call.target().ifPresent(t -> {
      Target spot = Target.place(t.name(), call.view().stance(t.name(), call.start()).position());
      lead.within(spot, metres).facing(spot, 6);
    });
    return lead;
  }

  private static List<Action.Reaction> meets(Call call, String does) {
    double after = before(call, BETWEEN_M).motion().seconds();
    return call.target().stream().map(t -> new Action.Reaction(t.name(), does, after, Optional.empty())).toList();
  }

  public static final Action PAY =
      Verb.named("pay").words("tip, bribe, pay off, pay up, hand money, slip money, give a tip, leave a tip, give money").doc("Counts banknotes out into somebody's hand")
          .with(Tool.object("banknotes", "banknote", "coin", "wallet"))
          .answeredBeforeContact("receive", 0.7, Props::prop)
          .plays(Props::give);

  public static final Action MUG =
      Verb.named("mug").words("rob, hold up somebody, rob at knifepoint, hold at knifepoint").doc("A knife at somebody's breast, holds out a hand for what he has, and takes it").needs(PERFORMER)
          .with(Tool.held("knife", "pistol", "revolver", "gun"))
          .answers(call -> meets(call, "hand over bag"))
          .plays(call -> before(call, BETWEEN_M).act(c -> Gesture.lasting(4.4).eased(0.35, 0.45).looking().draws(m -> {
            double grab = m.ramp(CHANGES_S - 0.5, CHANGES_S) * (1 - m.ramp(CHANGES_S + 0.2, CHANGES_S + 0.8));
            double shake = 0.02 * m.wave(2.4);
            m.s().lean(0.10, 0).brows(-1.2, 0.4).mouth(0.3 + 0.15 * m.wave(3), -0.6)
                .arm(RIGHT, 0.10, 1.34 + shake, -0.48).elbow(RIGHT, 0.9, -0.6, 0.3).fingers(RIGHT, -0.1, 0.05, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.4)
                .arm(LEFT, 0.16, 1.08, -0.34 - 0.14 * grab).elbow(LEFT, 0.8, -0.8, 0.4).fingers(LEFT, -0.1, 0.1, -1).palm(LEFT, -0.2, 1, 0).curl(LEFT, 0.3 + 1.0 * grab);
          }).events(g -> List.of(new Event.Contact(CHANGES_S, Contacts.name(c)))).of(c)));

  public static final Action HAND_OVER =
      Verb.named("hand over bag").words("be mugged, be robbed, hand over purse").doc("One hand raised, holds a bag out to who threatens him; it is taken")
          .with(Tool.held("bag"))
          .plays(call -> Gesture.lasting(4.2).eased(0.35, 0.5).looking().draws(m -> {
            double out = m.ramp(0.5, 1.4);
            double gone = m.ramp(CHANGES_S + 0.1, CHANGES_S + 0.5);
            m.s().lean(-0.14, 0).brows(1.1, 0.2).mouth(0.35, -0.7).lids(-0.8)
                .arm(LEFT, 0.34, 1.52, -0.22).elbow(LEFT, 0.7, -1, 0.1).fingers(LEFT, 0.05, 1, 0).palm(LEFT, 0, 0, -1).curl(LEFT, 0.05)
                .arm(RIGHT, 0.22 - 0.08 * out + 0.18 * gone, 1.02 + 0.12 * out + 0.36 * gone, -0.16 - 0.28 * out + 0.20 * gone).elbow(RIGHT, 0.7, -0.9, 0.3)
                .fingers(RIGHT, 0, -0.5 * out + gone, -1 + 0.8 * gone).palm(RIGHT, -0.6, 0, -gone).curl(RIGHT, 1.3 * (1 - gone));
          }).events(g -> passed(g)).of(call));

  public static final Action DISARM =
      Verb.named("disarm").words("take away gun, wrest gun, knock gun from hand, wrench gun from hand, twist gun from hand, wrest away gun").doc("Wrenches the pistol out of an armed hand, and points it back").needs(PERFORMER).with(Tool.held("pistol"))
          .answers(call -> meets(call, "be disarmed"))
          .plays(call -> unseen(call, before(call, BETWEEN_M).act(c -> Gesture.lasting(4.0).eased(0.25, 0.5).looking().draws(m -> {
            double grab = m.ramp(0.8, 1.2);
            double mine = m.ramp(CHANGES_S, CHANGES_S + 0.5);
            double twist = 0.05 * m.wave(2.2) * grab * (1 - mine);
            m.s().lean(0.10 * grab - 0.14 * mine, 0).brows(-0.9, 0.3).mouth(0.2, -0.6)
                .arm(RIGHT, 0.06 + 0.06 * mine, 1.24 + 0.10 * grab + twist + 0.04 * mine, -0.28 - 0.20 * grab + 0.06 * mine).elbow(RIGHT, 0.9, -0.6, 0.3).fingers(RIGHT, -0.2, 0, -1)
                .palm(RIGHT, -0.8, -0.3, 0).curl(RIGHT, 0.4 + grab)
                .arm(LEFT, 0.02 + 0.28 * mine, 1.22 + 0.08 * grab + twist - 0.26 * mine, -0.28 - 0.22 * grab + 0.40 * mine).elbow(LEFT, 0.9, -0.6, 0.3).fingers(LEFT, -0.5, 0.2, -0.9).palm(LEFT, -0.8, -0.2, 0)
                .curl(LEFT, 0.4 + grab * (1 - mine));
          }).events(g -> Stream.<Event>concat(Stream.of(new Event.Contact(1.2, Contacts.name(c))), Props.prop(c).stream().<Event>map(p -> new Event.Show(CHANGES_S, p.name(), true))).toList()).of(c))));

  public static final Action BE_DISARMED =
      Verb.named("be disarmed").words("lose gun, have gun taken").doc("Points a pistol at somebody, who wrenches it away; staggers and raises the empty hands")
          .with(Tool.held("pistol"))
          .plays(call -> Gesture.lasting(4.0).eased(0.15, 0.5).looking().draws(m -> {
            double lost = m.ramp(CHANGES_S, CHANGES_S + 0.5);
            double twist = 0.05 * m.wave(2.2) * m.ramp(1.1, 1.3) * (1 - lost);
            m.s().lean(-0.16 * lost, 0).brows(-0.8 + 1.8 * lost, 0.3).mouth(0.4 * lost, -0.6)
                .arm(RIGHT, 0.08 + 0.26 * lost, 1.32 + twist + 0.16 * lost, -0.46 + 0.20 * lost).elbow(RIGHT, 0.8, -0.7, 0.3).fingers(RIGHT, -0.05, lost, -1 + lost).palm(RIGHT, -1 + lost, 0, -lost)
                .curl(RIGHT, 1.4 * (1 - lost));
            m.s().arm(LEFT, 0.30, 1.04 + 0.42 * lost, -0.10 - 0.16 * lost).elbow(LEFT, 0.7, -1, 0.3).fingers(LEFT, 0, -1 + 2 * lost, 0).palm(LEFT, -1 + lost, 0, -lost).curl(LEFT, 0.3);
          }).events(g -> Props.prop(g.call()).<List<Event>>map(p -> List.of(new Event.Show(CHANGES_S, p.name(), false))).orElse(List.of())).of(call));

  /** What will be in the hand is not seen until it is got. */
  private static Motion unseen(Call call, Motion motion) {
    return Props.prop(call).<Motion>map(p -> new With(motion, List.of(new Event.Show(0.001, p.name(), false)))).orElse(motion);
  }

  /** What is held is in the other's left hand from then on. */
  private static List<Event> passed(Gesture g) {
    Optional<Target> to = g.call().target().filter(t -> t.kind() == Target.Kind.PERFORMER);
    return Stream.of(Props.prop(g.call())).flatMap(Optional::stream).filter(p -> to.isPresent())
        .<Event>map(p -> new Event.Attach(CHANGES_S, p.name(), to.get().name(), Bone.HAND_L)).toList();
  }

  public static final Action PICK_POCKET =
      Verb.named("pick pocket")
          .words("pick pockets, pickpocket, pick the pocket, steal wallet, steal a wallet, lift wallet, lift a wallet, steal purse, steal something from pocket, take something from pocket, slip wallet from pocket, "
              + "lift something from pocket, pull something from pocket, filch wallet, swipe wallet")
          .doc("From behind, two fingers go into somebody's pocket and come out with a wallet").needs(PERFORMER)
          .with(Tool.object("wallet", "watch", "necklace"))
          .plays(call -> unseen(call, Tending.behind(call, 0.62).act(c -> Handling.to((g, side, aim) -> aim.joint(Contacts.name(g), Bone.PELVIS).add(0, 0.02f, 0).fma(0.16f, g.entry().right()).fma(-0.09f, g.entry().forward()))
              .with(RIGHT).lasting(0.9, 1.1, 0.9).fingertips()
              .moving(t -> new Vector3f(0, (float) (0.03 * Math.sin(2 * Math.PI * 0.9 * t)), 0))
              .held((s, side) -> s.curl(side, 0.5).pointing(side, 0.6).palm(side, 0.8, -0.2, 0).brows(0.3, 0.5).lids(0.2))
              .ending(Props::held)
              .events((h, all) -> {
                all.add(new Event.Contact(h.touches(), Contacts.name(c)));
                Props.prop(c).ifPresent(p -> {
                  all.add(new Event.Show(h.leaves(), p.name(), true));
                });
              }).of(c))));

  /** A pillow over the face, in the frame of the head. */
  private static final Matrix4f OVER_THE_FACE = new Matrix4f().translation(0, 0.08f, -0.10f).rotateX((float) Math.toRadians(-90));

  public static final Action SMOTHER =
      Verb.named("smother").words("suffocate, stifle somebody, smother with pillow, press pillow on face").doc("Leans over somebody who lies and presses a pillow down on the face with both hands").needs(PERFORMER)
          .with(Tool.object("pillow", "blanket", "towel"))
          .answers(call -> call.target().stream().map(t -> new Action.Reaction(t.name(), "be smothered", 0.8, Optional.empty())).toList())
          .plays(call -> Lead.of(call).standing().atSideOf(Grips.at(call, "chest").target().orElseThrow(), 0.50).act(c -> {
            String whom = Contacts.name(c);
            return Handling.to((g, side, aim) -> aim.joint(whom, Bone.HEAD).add(0, 0.26f, 0).fma(0.14f * side.sign, g.entry().right()).fma(-0.02f, g.entry().forward()))
                .withBoth().lasting(0.7, 3.0, 0.5).staying()
                .moving(t -> new Vector3f(0, (float) (0.02 * Math.sin(2 * Math.PI * 1.6 * t)), 0))
                .held((s, side) -> s.curl(side, 0.4).palm(side, -0.2, -1, 0).brows(-1.2, 0.3).mouth(0.25, -0.8))
                .events((h, all) -> {
                  all.add(new Event.Contact(h.touches(), whom));
                  Props.prop(c).ifPresent(p -> all.add(new Event.Wear(h.touches() - 0.1, p.name(), whom, Bone.HEAD, OVER_THE_FACE)));
                }).of(c);
          }));

  public static final Action BE_SMOTHERED =
      Verb.named("be smothered").words("be suffocated").doc("Flat on the back, kicks and beats about until the limbs go slack")
          .plays(call -> flat(call).act(c -> Gesture.lasting(3.2).eased(0.3, 0.5).draws(m -> {
            double wild = 1 - m.ramp(2.2, 3.0);
            for (Side side : Side.values()) {
              double beat = Math.max(0, Math.sin(2 * Math.PI * 1.5 * m.t() + (side == LEFT ? Math.PI : 0))) * wild;
              if (m.call().posture() != Posture.LYING_BACK) {
                continue; // face down there is no room to kick
              }
              m.s().hand(side, 0.34, 0.16 + 0.34 * beat, 0.26).elbow(side, 1, 0.4, 0.2).fingers(side, 0, 1, 0).curl(side, 0.8)
                  .foot(side, 0.12, 0.06 + 0.26 * beat, -0.72 + 0.12 * beat).knee(side, 0.2, 1, -0.2);
            }
          }).of(c)));

  private static Lead flat(Call call) {
    Lead lead = Lead.of(call);
    boolean lies = call.posture() == Posture.LYING_BACK || call.posture() == Posture.LYING_FRONT;
    return lies ? lead : lead.standing().then(c -> Lowering.toBack(c.unhurried()));
  }
}
