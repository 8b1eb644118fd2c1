package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Action.Needs;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Aim;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.With;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is done to somebody who sits, kneels or lies for it: hair is cut, a chest listened to, a sheet drawn over a face. */
public final class Care {
  private Care() {}

  /** A kitchen chair's seat, metres. */
  private static final double CHAIR_M = 0.5;

  /** From the joint of the chest up to the neck, metres of the reference body. */
  private static final Matrix4f ROUND_THE_NECK = new Matrix4f().translation(0, 0.20f, 0.01f);

  /** What lies on a body that lies on its back: its north to the head, its top away from the back. */
  private static final Matrix4f ON_WHO_LIES = new Matrix4f().rotateX((float) Math.toRadians(-90)).rotateY((float) Math.toRadians(180));

  /** How far down a sheet is when it is taken hold of, and how long it is drawn, metres and seconds. */
  private static final double DOWN_M = 0.46;

  private static final double DRAWN_S = 1.0;
  private static final int STAGES = 8;

  /** How tall a body of the reference is, metres, and in which share of it who stands has the joint of the head. */
  private static final double TALL_M = 1.8;

  private static final double UPRIGHT = 0.75;

  /** From the joint of a head to its crown, metres of the reference body. */
  private static final float CROWN_M = 0.19f;

  public static final Action TRIM =
      Verb.named("barber").words("cut hair, trim hair, snip hair, crop hair, clip hair, give a haircut, trim beard, cut beard, trim mustache")
          .doc("From behind, cuts somebody's hair who sits, scissors in one hand and a comb in the other").needs(Needs.PERFORMER)
          .with(Tool.held("scissors"), Tool.inLeft("comb"))
          .answered(call -> answer(call, "have hair cut", 0.05))
          .plays(call -> Tending.behind(call, 0.56 + sitsBack(call)).act(c -> Handling.to(Care::atHair).lasting(0.7, 3.0, 0.6).withBoth().upright().handM(0.13)
              .moving(t -> new Vector3f((float) (0.02 * Math.sin(2 * Math.PI * 1.7 * t)), (float) (0.05 * Math.sin(2 * Math.PI * 0.6 * t)),
                  (float) (0.05 * Math.cos(2 * Math.PI * 0.8 * t))))
              .held((s, side) -> s.curl(side, 1.1 + 0.3 * side.sign).thumb(side, 0.6).palm(side, -0.8, -0.5, 0))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  public static final Action BE_TRIMMED =
      Verb.named("have hair cut").words("get a haircut, have a haircut, get hair cut, get his hair cut, get her hair cut").doc("Sits under a barber's cape and holds still")
          .with(Tool.on(Bone.CHEST, ROUND_THE_NECK, "barber cape"), Tool.stands(-0.40, "chair"))
          .plays(call -> seated(call).act(c -> Gesture.lasting(4.2).eased(0.3, 0.3).draws(m -> m.s().nod(8).brows(0.3, 0.1).lids(0.15)).of(c)));

  public static final Action SHAVE_ANOTHER =
      Verb.named("shave clean").words("shave somebody, give a shave, shave cheek, shave chin, shave face of").doc("From behind, draws a razor down the lathered cheek of somebody who sits").needs(Needs.PERFORMER)
          .with(Tool.held("razor"))
          .answered(call -> answer(call, "be shaved", 0.05))
          .plays(call -> Tending.behind(call, 0.50 + sitsBack(call)).act(c -> Handling.to((g, side, aim) -> aim.joint(Contacts.name(g), Bone.HEAD).add(0, (side == RIGHT ? 0.03f : 0.15f) * g.scale(), 0)
                  .fma((side == RIGHT ? 0.10f : 0.11f) * side.sign, g.entry().right()).fma(side == RIGHT ? 0.05f : -0.02f, g.entry().forward()))
              .lasting(0.7, 3.4, 0.6).withBoth().upright().handM(0.13)
              .moving(t -> new Vector3f(0, (float) (-0.05 * Math.sin(2 * Math.PI * 0.6 * t)), (float) (0.02 * Math.sin(2 * Math.PI * 0.6 * t))))
              .held((s, side) -> s.curl(side, side == RIGHT ? 1.2 : 0.3).palm(side, -0.8, -0.5, 0))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  public static final Action BE_SHAVED =
      Verb.named("be shaved").words("get a shave, have a barber's shave").doc("Sits under a barber's cape, lather on the jaw, the head laid back")
          .with(Tool.on(Bone.HEAD, new Matrix4f().translation(0, 0.068f, -0.012f), "shaving foam"), Tool.on(Bone.CHEST, ROUND_THE_NECK, "barber cape"), Tool.stands(-0.40, "chair"))
          .plays(call -> seated(call).act(c -> Gesture.lasting(4.4).eased(0.3, 0.3).draws(m -> m.s().nod(-14).turnHead(-10).lids(0.4).mouth(0, -0.2)).of(c)));

  public static final Action AUSCULTATE =
      Verb.named("auscultate").words("listen to chest, listen to heart, listen to heartbeat, listen to lungs, listen to breathing, listen to back, use stethoscope, press stethoscope to chest, press stethoscope to back, hold stethoscope to chest, hold stethoscope to back, put stethoscope to chest, put stethoscope on chest, place stethoscope on chest, place stethoscope on back")
          .doc("A stethoscope in the ears, holds its end to somebody's chest and listens").needs(Needs.PERFORMER)
          .with(Tool.on(Bone.HEAD, new Matrix4f(), "worn stethoscope"))
          .answered(call -> answer(call, "bare chest", 0.5))
          .plays(call -> close(call, 0.55).act(c -> Gesture.lasting(3.8).eased(0.5, 0.5).draws(m -> {
            Vector3f chest = Ground.local(c.entry(), c.scale(), m.aim().joint(Contacts.name(c), Bone.CHEST));
            double place = m.ramp(1.7, 2.1);
            m.s().lean(0.14, 0).nod(20).lids(0.35).mouth(0, -0.1)
                .hand(RIGHT, chest.x + 0.06 - 0.10 * place, chest.y + 0.03 - 0.07 * place, chest.z + 0.24).elbow(RIGHT, 0.8, -0.9, 0.4)
                .fingers(RIGHT, -0.2, 0.1, -1).palm(RIGHT, -0.9, -0.3, 0).curl(RIGHT, 1.2).pointing(RIGHT, 0.4)
                .hand(LEFT, 0.26, chest.y + 0.12, chest.z + 0.26).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.1, 0.2, -1).palm(LEFT, -0.9, 0, -0.2).curl(LEFT, 0.3);
          }).events(g -> List.of(new Event.Contact(0.5, Contacts.name(c)))).of(c)));

  public static final Action BE_AUSCULTATED =
      Verb.named("bare chest").words("be listened to, have his chest listened to, have her chest listened to").doc("Stands straight, breathes in deep, and out")
          .plays(call -> Gesture.lasting(3.2).eased(0.4, 0.4).draws(m -> {
            double in = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.55 * m.t());
            m.s().lean(-0.06 * in, 0).mouth(0.25 * in, 0).brows(0.4, 0);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.30 + 0.02 * in, 0.87 + 0.02 * in, 0.02).curl(side, 0.4);
            }
          }).of(call));

  public static final Action SHROUD =
      Verb.named("shroud").words("pull sheet over face, draw sheet over face, pull sheet over head, pull blanket over face, draw blanket over face, lay sheet over face, pull sheet over body, "
              + "draw sheet over body")
          .doc("Draws a sheet up over the face of somebody who lies").needs(Needs.PERFORMER).with(Tool.held("burial sheet"))
          .plays(call -> covered(call, Lead.of(call).standing().atSideOf(chest(call), 0.62).act(Care::draws)));

  public static final Action RESUSCITATE =
      Verb.named("resuscitate").words("pump chest, pump on chest, compress chest, do chest compressions, give cpr, do cpr, perform cpr, give chest compressions, push on chest, massage heart")
          .doc("Kneels beside somebody who lies and pumps the chest with both hands, arms straight").needs(Needs.PERFORMER)
          .plays(call -> Lead.of(call).standing().atSideOf(chest(call), 0.52).then(c -> Lowering.toKnees(c.unhurried())).act(Care::pumps));

  public static final Action KNIGHT =
      Verb.named("knight").words("dub, make a knight, dub a knight, lay sword on shoulder, touch shoulder with sword")
          .doc("Lays the flat of a sword on one shoulder and on the other of somebody who kneels").needs(Needs.PERFORMER).with(Tool.held("sword"))
          .answered(call -> answer(call, "kneel", 0.05))
          .plays(call -> close(call, 1.12).act(c -> Gesture.lasting(4.8).eased(0.7, 0.5).looking().draws(m -> {
            double u = m.part();
            double across = Easing.ramp(u, 0.50, 0.67);
            double over = 4 * across * (1 - across) + (1 - Easing.ramp(u, 0.18, 0.31)) + Easing.ramp(u, 0.86, 0.98);
            Vector3f head = Ground.local(c.entry(), c.scale(), m.aim().joint(Contacts.name(c), Bone.HEAD));
            m.s().lean(0.08, 0).nod(8).arm(LEFT, 0.24, 1.02, -0.14)
                .hand(RIGHT, head.x + 0.17 - 0.34 * across, head.y - 0.13 + 0.36 * over, head.z + 0.66).elbow(RIGHT, 0.9, -0.5, 0.5)
                .fingers(RIGHT, 0, 0.02 + 0.8 * over, -1).palm(RIGHT, -0.5, -1, 0).curl(RIGHT, 1.4);
          }).events(g -> List.of(new Event.Contact(0.31 * g.seconds(), Contacts.name(c)), new Event.Contact(0.67 * g.seconds(), Contacts.name(c)))).of(c)));

  public static final Action ANOINT =
      Verb.named("anoint").words("rub sunscreen on back, rub lotion on back, rub oil on back, rub cream on back, rub sunscreen on shoulder, rub lotion on shoulder, rub ointment on back, "
              + "spread sunscreen on back, apply sunscreen to back, smear cream on back, massage back, rub back, scrub back, wash back")
          .doc("From behind, rubs somebody's back and shoulders with the flat hand, round and round").needs(Needs.PERFORMER)
          .plays(call -> Tending.behind(call, 0.56).act(c -> Handling.to(Care::back).withBoth().lasting(0.6, 3.4, 0.5).upright()
              .moving(t -> new Vector3f((float) (0.07 * Math.sin(2 * Math.PI * 0.8 * t)), (float) (0.10 * Math.cos(2 * Math.PI * 0.8 * t)), 0))
              .held((s, side) -> s.curl(side, c.with().isPresent() && side == LEFT ? 1.2 : 0.1).palm(side, 0, -0.1, -1).fingers(side, -0.3, 1, 0))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  public static final Action MASSAGE =
      Verb.named("knead shoulders").words("massage shoulders, massage shoulder, rub shoulders, massage neck, knead neck, give a massage, give a back rub, work the knots out of shoulders")
          .doc("From behind, kneads somebody's shoulders with both hands").needs(Needs.PERFORMER)
          .plays(call -> Tending.behind(call, 0.42).act(c -> Handling.to((k, side, aim) -> aim.joint(Contacts.name(k), side == Side.LEFT ? Bone.UPPER_ARM_L : Bone.UPPER_ARM_R)
                  .lerp(aim.joint(Contacts.name(k), Bone.NECK), 0.3f).add(0, 0.06f * k.scale(), 0).fma(-0.03f * k.scale(), k.entry().forward()))
              .withBoth().lasting(0.6, 3.4, 0.5).upright()
              .moving(t -> new Vector3f(0, (float) (0.025 * Math.sin(2 * Math.PI * 1.1 * t)), (float) (0.02 * Math.cos(2 * Math.PI * 1.1 * t))))
              .held((s, side) -> s.curl(side, 0.7).palm(side, 0, -1, -0.2).fingers(side, -0.2, -0.1, -1))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  /** Round chest and arms, as wide and deep as they are. */
  private static final Matrix4f ROUND_THE_CHEST = new Matrix4f().translation(0, 0.0f, 0).scale(0.52f, 1, 0.44f);

  private static final Tool ROPE = Tool.on(Bone.CHEST, ROUND_THE_CHEST, "binding ropes");
  private static final Tool CHAIR = Tool.stands(-0.40, "chair");

  public static final Action BOUND =
      Verb.named("sit bound").words("be tied to a chair, be bound to a chair, be tied up, be bound, sit tied up, be roped to a chair")
          .doc("Sits tied to a chair, ropes round chest and arms, the hands behind the back").with(ROPE, CHAIR)
          .plays(call -> seated(call).act(c -> Gesture.lasting(2.6).eased(0.1, 0.1).staying().draws(m -> tied(m, 0)).of(c)));

  public static final Action STRAIN =
      Verb.named("strain in ropes").words("struggle against rope, struggle against bond, struggle with rope, struggle with bond, struggle in ropes, strain against rope, strain against bond, "
              + "writhe in ropes, fight against rope, pull against rope, pull at bond, wriggle in ropes, squirm in ropes, squirm in rope, writhe in rope, wriggle in rope, struggle in rope, "
              + "struggle in bond, squirm in bond, wriggle in bond, strain in rope, thrash in rope")
          .doc("Tied to a chair, throws the trunk from side to side against the ropes").with(ROPE, CHAIR)
          .plays(call -> seated(call).act(c -> Gesture.lasting(3.6).eased(0.25, 0.3).draws(m -> tied(m, 1)).of(c)));

  private static void tied(Gesture.Moment m, double strains) {
    double way = strains * Math.sin(2 * Math.PI * 0.9 * m.t());
    m.s().lean(0.10 + 0.14 * strains * Math.abs(way), 0.22 * way).twist(26 * way).nod(strains > 0 ? -6 : 16).turnHead(-18 * way)
        .mouth(0.05 + 0.25 * strains, -0.6).brows(-0.6 * strains, 0.4);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.07, 0.98, 0.22).elbow(side, 0.9, -0.2, 0.6).fingers(side, -0.6, -0.7, 0.2).palm(side, 0, 0, -1).curl(side, 1.2);
    }
  }

  /** From a chair's back to who draws it back, and how far he draws it, metres. */
  private static final double CHAIR_BACK_M = 0.78;

  private static final float DRAWN_M = 0.34f;

  public static final Action OFFER_SEAT =
      Verb.named("draw back chair").words("pull out chair, pull out a chair, pull back a chair, draw out a chair, hold a chair, offer chair, offer a chair, offer a seat, pull out the chair")
          .doc("Takes a chair by its back and draws it back for somebody").with(Tool.stands(CHAIR_BACK_M, "chair"))
          .plays(call -> Lead.of(call).standing().act(Care::drawsBack));

  private static Motion drawsBack(Call call) {
    Optional<Target> chair = call.target().filter(t -> t.kind() == Target.Kind.PROP);
    Lead lead = Lead.of(call);
    chair.ifPresent(t -> lead.before(t, CHAIR_BACK_M));
    Vector3f here = lead.at().position();
    Vector3f to = new Vector3f(here).fma(-DRAWN_M, lead.at().forward());
    return lead.then(c -> Gesture.lasting(0.6).eased(0.5, 0.05).staying().draws(m -> atBack(m.s())).of(c)).act(c -> {
      Motion step = new Walking(c, Gait.WALK.faster(0.5), Way.through(List.of(here, to)), 180, Optional.of((pose, t, s, stance, aim) -> {
        Sketch sketch = new Sketch(pose);
        atBack(sketch);
        return sketch.over(pose, 1);
      }));
      return chair.<Motion>map(t -> new With(step, List.of(new Event.Attach(0.02, t.name(), c.performer(), Bone.PELVIS),
          new Event.Put(step.seconds() - 0.02, t.name(), c.view().prop(t.name(), c.start()).getTranslation(new Vector3f()).add(new Vector3f(to).sub(here)))))).orElse(step);
    });
  }

  private static void atBack(Sketch s) {
    s.lean(0.16, 0).nod(8);
    for (Side side : Side.values()) {
      s.hand(side, 0.20, 0.97, -0.42).elbow(side, 0.8, -0.3, 0.7).fingers(side, -0.2, -0.5, -1).palm(side, 0, -1, 0.1).curl(side, 1.3);
    }
  }

  private static Optional<Action.Reaction> answer(Call call, String action, double after) {
    return call.target().map(t -> new Action.Reaction(t.name(), action, after, Optional.empty()));
  }

  /** How far back somebody who stands yet will sit, metres. */
  static double sitsBack(Call call) {
    String whom = Contacts.name(call);
    boolean up = call.view().joint(whom, Bone.HEAD, call.start()).y - call.entry().y() > UPRIGHT * call.view().height(whom);
    return up ? Lowering.SEAT_BEHIND_M * call.view().height(whom) / TALL_M : 0;
  }

  private static Target chest(Call call) {
    Target t = call.target().orElseThrow();
    return new Target(t.kind(), t.name(), Optional.of("chest"), t.point(), t.heading(), t.markType());
  }

  private static Lead close(Call call, double metres) {
    Target t = call.target().orElseThrow();
    Target spot = Target.place(t.name(), call.view().stance(t.name(), call.start()).position());
    return Lead.of(call).standing().within(spot, metres * Math.max(0.75, call.scale())).facing(spot, 8);
  }

  static Lead seated(Call call) {
    Lead lead = Lead.of(call);
    return call.posture() == Posture.SITTING ? lead : lead.standing().then(c -> Lowering.toSeat(c.unhurried(), CHAIR_M / c.scale()));
  }

  /** The sides of a head from behind, a little over the ears. */
  private static Vector3f atHair(Call call, Side side, Aim aim) {
    return aim.joint(Contacts.name(call), Bone.HEAD).add(0, 0.15f * call.scale(), 0).fma(0.13f * side.sign, call.entry().right())
        .fma(-0.09f, call.entry().forward());
  }

  private static Vector3f back(Call call, Side side, Aim aim) {
    return aim.joint(Contacts.name(call), Bone.CHEST).add(0, 0.06f * call.scale(), 0).fma(0.10f * side.sign, call.entry().right())
        .fma(-0.13f * call.scale(), call.entry().forward());
  }

  /** Both hands along the body from the belly to over the head; the sheet goes with them. */
  private static Motion draws(Call call) {
    String whom = Contacts.name(call);
    return Handling.to((c, side, aim) -> aim.joint(whom, Bone.BELLY).add(0, 0.20f, 0).fma(0.15f * side.sign, c.entry().right()))
        .withBoth().lasting(0.9, 2.0, 0.7).upright().staying()
        .moving(t -> along(call, whom).mul((float) Easing.smooth((t - 0.16) / DRAWN_S)))
        .held((s, side) -> s.curl(side, 1.2).palm(side, -0.3, -1, 0).brows(0.7, -0.4).mouth(0, -0.5))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), whom));
          call.with().ifPresent(sheet -> {
            for (int i = 1; i <= STAGES; i++) {
              all.add(lies(h.touches() + (h.leaves() - h.touches()) * (0.08 + 0.5 * i / STAGES), sheet, whom, DOWN_M * (1 - Easing.smooth(i / (double) STAGES))));
            }
          });
        }).of(call);
  }

  /** Up to the chest it lies on him from the beginning. */
  private static Motion covered(Call call, Motion motion) {
    return call.with().<Motion>map(sheet -> new With(motion, List.of(lies(0.001, sheet, Contacts.name(call), DOWN_M)))).orElse(motion);
  }

  private static Event lies(double at, Target sheet, String whom, double down) {
    return new Event.Wear(at, sheet.name(), whom, Bone.PELVIS, new Matrix4f().translation(0, (float) -down, 0).mul(ON_WHO_LIES));
  }

  /** From the belly to past the crown of who lies, in the frame of whose hands go there: outwards is the same for both. */
  private static Vector3f along(Call call, String whom) {
    Vector3f belly = Ground.local(call.entry(), call.scale(), call.view().joint(whom, Bone.BELLY, call.start()));
    Vector3f head = Ground.local(call.entry(), call.scale(), call.view().joint(whom, Bone.HEAD, call.start()));
    return new Vector3f(head).sub(belly).mul(1 + CROWN_M).mul(0, 1, 1);
  }

  private static Motion pumps(Call call) {
    String whom = Contacts.name(call);
    return Gesture.lasting(4.4).eased(0.5, 0.4).draws(m -> {
      double press = Math.max(0, m.wave(1.7));
      Vector3f chest = Ground.local(call.entry(), call.scale(), m.aim().joint(whom, Bone.CHEST));
      double reach = Math.min(0.62, -chest.z);
      m.s().pelvis(0, 0.56 - 0.03 * press, -0.06).lean(0.72 + 0.10 * press, 0).nod(4).mouth(0.15, -0.4).brows(-0.6, 0.2);
      for (Side side : Side.values()) {
        double up = side == RIGHT ? 0.21 : 0.24;
        m.s().hand(side, side.sign * chest.x + 0.015, chest.y + up - 0.06 * press, -reach + 0.02).elbow(side, 1, 0.2, 0.1)
            .fingers(side, -0.3, -0.4, -1).palm(side, 0, -1, 0.2).curl(side, 0.15);
      }
    }).events(g -> List.of(new Event.Contact(0.6, whom))).of(call);
  }

  public static final Action STITCH_WOUND =
      Verb.named("stitch wound")
          .words("stitch a wound, stitch the wound, stitch up a wound, stitch up the wound, suture a wound, suture the wound, sew up a wound, sew a wound, stitch a cut, stitch a gash, suture a cut, close a wound, sew up the wound, stitch wounds, sew up a cut, suture, stitch up a cut, "
              + "sew up a gash")
          .doc("Draws needle and thread through a bleeding cut in one's own forearm, which lies before one").with(Tool.held("sewing needle"), Tool.on(Bone.PELVIS, new Matrix4f().translation(-0.11f, 0.14f, -0.33f), "forearm gash"))
          .plays(call -> Gesture.lasting(4.0).eased(0.4, 0.45).draws(m -> {
            double u = (m.t() * 0.7) % 1;
            double out = Math.sin(Math.PI * u);
            m.s().hand(Side.LEFT, 0.0, 1.05, -0.36).elbow(Side.LEFT, 1, -0.1, 0.5).fingers(Side.LEFT, -0.95, 0, -0.25).palm(Side.LEFT, 0, -1, 0).curl(Side.LEFT, 1.2)
                .hand(Side.RIGHT, -0.06 + 0.20 * out, 1.17 + 0.24 * out, -0.34).elbow(Side.RIGHT, 1, -0.2, 0.3).fingers(Side.RIGHT, -0.8, -0.5 + 0.7 * out, -0.4).palm(Side.RIGHT, -0.3, -0.8, 0.3).curl(Side.RIGHT, 1.1).pointing(Side.RIGHT, 0.4)
                .nod(28).brows(-0.8 * (1 - out), 0).mouth(0, -0.6);
          }).of(call));
}
