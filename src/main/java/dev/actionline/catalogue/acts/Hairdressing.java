package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.joml.Vector3f;

/** Hair that is combed, braided and dried: one's own before a mirror, or that of somebody who sits, from behind. */
public final class Hairdressing {
  private Hairdressing() {}

  private static final double SECONDS = 3.6;

  /** From who does it to whom it is done to, metres; and from the joint of a head to its crown and to the back of it, metres of the reference body. */
  private static final double BEHIND_M = 0.56;
  private static final float CROWN_M = 0.17f;
  private static final float BACK_M = 0.13f;

  /** From a wrist to what is held in the fist, metres. */
  private static final float FIST_M = 0.10f;

  public static final Action COMB =
      hair("comb hair", "brush hair, comb, comb his hair, comb her hair, brush her hair, brush his hair, do hair, brush out hair", "Draws a comb through the hair, one's own or that of somebody who sits for it",
          Hairdressing::combs, Hairdressing::combsAnother, Tool.held("comb"));

  public static final Action BRAID =
      hair("braid", "braid hair, plait, plait hair, braid her hair, plait her hair, do up hair, put up hair, tie up hair, weave hair", "Lays strand over strand with both hands, in one's own hair over the shoulder or down the back of somebody who sits for it",
          Hairdressing::braids, Hairdressing::braidsAnother);

  public static final Action BLOW_DRY =
      hair("blow-dry", "blow-dry hair, dry hair, dry her hair, dry his hair, blow dry hair, blow-dry her hair, blow-dry his hair", "Moves a dryer to and fro at the hair, the other hand in it", Hairdressing::dries, Hairdressing::combsAnother,
          Tool.held("hair dryer", "power drill"));

  public static final Action HAVE_HAIR_DONE =
      Verb.named("have hair done").words("have hair combed, have hair braided, have hair brushed").doc("Sits upright on a chair while somebody does the hair").with(Tool.stands(-0.40, "chair"))
          .plays(call -> Care.seated(call).act(c -> Gesture.lasting(SECONDS + 0.8).eased(0.3, 0.3).draws(m -> {
            m.s().nod(5).set(Channel.TILT, 3 * m.wave(0.4)).lids(0.25).mouth(0, 0.3);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.12, 0.66, -0.30).elbow(side, 0.9, -0.2, 0.5).curl(side, 0.4);
            }
          }).of(c)));

  private static Action hair(String name, String words, String doc, Consumer<Moment> own, BiConsumer<Moment, Vector3f> others, Tool... tools) {
    return Verb.named(name).words(words).doc(doc).with(tools)
        .answered(call -> another(call).map(t -> new Action.Reaction(t.name(), "have hair done", 0.05, Optional.empty())))
        .plays(call -> another(call).isPresent() ? doneTo(call, others) : Lead.of(call).act(c -> Gesture.lasting(SECONDS).eased(0.4, 0.45).draws(own).of(c)));
  }

  private static Optional<Target> another(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer()));
  }

  /** From behind the chair, at the back of the head. */
  private static Motion doneTo(Call call, BiConsumer<Moment, Vector3f> draws) {
    return Tending.behind(call, BEHIND_M + Care.sitsBack(call)).act(c -> Gesture.lasting(SECONDS).eased(0.5, 0.5).draws(m -> {
      Vector3f crown = m.aim().joint(Contacts.name(c), Bone.HEAD).add(0, CROWN_M * c.scale(), 0);
      m.s().lean(0.16, 0).nod(22).mouth(0, 0.2);
      draws.accept(m, Ground.local(c.entry(), c.scale(), crown).add(0, 0, BACK_M));
    }).events(g -> List.of(new Event.Contact(0.6, Contacts.name(c)))).of(c));
  }

  private static double down(Moment m) {
    double u = (m.t() * 0.8) % 1;
    return u < 0.7 ? Easing.smooth(u / 0.7) : 1 - Easing.smooth((u - 0.7) / 0.3);
  }

  private static void combs(Moment m) {
    double down = down(m);
    m.s().arm(RIGHT, 0.20, 1.76 - 0.26 * down, -0.02 + 0.05 * down).elbow(RIGHT, 1, -0.1, 0.1).fingers(RIGHT, -0.7, 0.2 - 0.7 * down, 0.5)
        .palm(RIGHT, -0.7, -0.6, 0).curl(RIGHT, 1.1).set(Channel.TILT, -14).nod(4);
  }

  private static void combsAnother(Moment m, Vector3f crown) {
    double down = down(m);
    m.s().hand(RIGHT, crown.x + 0.05, crown.y + 0.03 - 0.26 * down, crown.z + FIST_M).elbow(RIGHT, 1, -0.4, 0.4).fingers(RIGHT, -0.35, 0.3 - 0.6 * down, -0.9).palm(RIGHT, -0.8, -0.5, 0).curl(RIGHT, 1.2)
        .hand(LEFT, crown.x - 0.12, crown.y - 0.10, crown.z + 0.04).elbow(LEFT, 1, -0.4, 0.4).fingers(LEFT, 0.3, 0.3, -0.9).palm(LEFT, 0.9, -0.2, 0).curl(LEFT, 0.3);
  }

  /** One hand over the other and down, strand by strand. */
  private static void braids(Moment m) {
    double down = 0.16 * m.part();
    strands(m.s(), m, 0.10, 1.40 - down, -0.20);
    m.s().set(Channel.TILT, -12).turnHead(-16).nod(10);
  }

  private static void braidsAnother(Moment m, Vector3f crown) {
    strands(m.s(), m, crown.x, crown.y - 0.12 - 0.14 * m.part(), crown.z + FIST_M);
  }

  private static void strands(Sketch s, Moment m, double x, double y, double z) {
    for (Side side : Side.values()) {
      double over = Math.sin(2 * Math.PI * 0.9 * m.t() + (side == RIGHT ? 0 : Math.PI));
      s.hand(side, 0, y, z).elbow(side, 1, -0.5, 0.3).fingers(side, -0.5, 0.3, -0.7).palm(side, -0.9, 0.1, -0.2).curl(side, 1.0).pointing(side, 0.3);
      s.add(side.hand(), (float) (x + side.sign * (0.07 + 0.05 * over)), (float) (0.03 * Math.cos(2 * Math.PI * 0.9 * m.t()) * side.sign), (float) (0.02 * over));
    }
  }

  private static void dries(Moment m) {
    double way = m.wave(0.8);
    m.s().arm(RIGHT, 0.36, 1.66 + 0.08 * way, -0.08 + 0.06 * way).elbow(RIGHT, 1, -0.3, 0.2).fingers(RIGHT, -1, 0.1, 0.2).palm(RIGHT, 0, -0.4, 0.9).curl(RIGHT, 1.4)
        .arm(LEFT, 0.18, 1.72, -0.02).elbow(LEFT, 1, -0.1, 0.1).fingers(LEFT, -0.5, 0.5, 0.4).palm(LEFT, -0.9, 0, 0).curl(LEFT, 0.4 + 0.3 * way).set(Channel.TILT, 10).nod(6).lids(0.3);
  }
}
