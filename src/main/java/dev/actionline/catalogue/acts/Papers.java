package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import java.util.List;
import org.joml.Matrix4f;

/** Light things that hands alone change: paper torn, an umbrella put up. */
public final class Papers {
  private Papers() {}

  /** How often a sheet is torn across before it is thrown away. */
  private static final int TEARS = 3;

  private static final double TEAR_S = 0.9;

  private static final double ALL_S = TEARS * TEAR_S + 1.1;

  /** Between two hands held out before the breast. */
  private static final Matrix4f IN_BOTH_HANDS = new Matrix4f().translation(0, 0.42f, -0.44f);

  public static final Action TEAR_UP =
      Verb.named("tear up paper")
          .words("rip up, tear in half, tear in two, tear to pieces, tear to shreds, rip to pieces, rip to shreds, rip in half, rip in two, shred, tear letter, "
              + "tear paper, rip letter, rip paper, tear up letter, tear up a letter, rip up letter, tear photograph, rip photograph, tear contract, rip contract, tear a page, rip apart, tear off a page, tear off a note, tear off a sheet, tear out a page, tear out a sheet, rip out a page, rip off a page, tear off page")
          .doc("Tears a sheet across, and across again, and lets the pieces fall")
          .with(Tool.object("letter", "newspaper", "photograph", "map", "book"), Tool.inLeft("torn paper"))
          .plays(call -> Lead.of(call).act(c -> Gesture.lasting(ALL_S).eased(0.35, 0.4).draws(Papers::tear).of(c)));

  public static final Action UMBRELLA =
      Verb.named("open umbrella")
          .words("open an umbrella, put up umbrella, put up an umbrella, raise umbrella, raise an umbrella, hold umbrella, hold an umbrella, hold up umbrella, unfurl umbrella, "
              + "shelter under umbrella")
          .doc("Puts up an umbrella and holds it over the head").sustained()
          .with(Tool.object("umbrella"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.0).eased(0.5, 0.5).staying().draws(m -> {
            double up = m.ramp(0.4, 1.2);
            m.s().arm(RIGHT, 0.15, 0.98 + 0.14 * up, -0.36 + 0.10 * up).elbow(RIGHT, 0.8, -1, 0.3).fingers(RIGHT, -0.6, 0, -0.8 + 0.3 * up)
                .palm(RIGHT, -0.5, 0, 0.6).curl(RIGHT, 1.4)
                .nod(-14 * Easing.bump(m.t() / 1.8));
            double off = m.ramp(1.2, 1.9);
            m.s().arm(LEFT, 0.02 + 0.27 * off, 1.14 + 0.20 * up - 0.48 * off, -0.36 + 0.28 * off).elbow(LEFT, 0.9, -0.6, 0.2 + 0.8 * off)
                .fingers(LEFT, -0.6 + 0.6 * off, 0.4 - 1.4 * off, -0.6 + 0.5 * off).palm(LEFT, -0.5 - 0.3 * off, 0, 0.6 - 0.6 * off).curl(LEFT, 0.9 - 0.45 * off);
          }).of(c)));

  public static final Action CRUMPLE =
      Verb.named("crumple paper")
          .words("crumple a paper, crumple up paper, crumple letter, crumple a letter, crumple up letter, crumple note, crumple a note, crumple page, crumple a page, screw up paper, "
              + "crumple sheet, crumple a sheet, crush letter, crush paper, ball up paper, wad up paper, crumble paper")
          .doc("Squeezes a sheet into a ball between both hands").with(Tool.held("crumpled paper"))
          .plays(call -> Lead.of(call).act(c -> Gesture.lasting(2.8).eased(0.35, 0.4).draws(m -> {
            double squeeze = Math.abs(m.wave(0.9));
            for (Side side : Side.values()) {
              m.s().arm(side, 0.045 + 0.035 * squeeze, 1.20 + 0.02 * squeeze * side.sign, -0.36).elbow(side, 1, -0.5, 0.2).fingers(side, -0.25, 0.5, -0.8)
                  .palm(side, -1, 0.1 * side.sign, 0.2).curl(side, 1.0 - 0.5 * squeeze);
            }
            m.s().nod(22).twist(4 * m.wave(0.9)).brows(-0.9, 0.2).mouth(0, -0.7);
          }).of(c)));

  public static final Action UNWRAP =
      Verb.named("unwrap")
          .words("tear off wrapping, tear off paper, rip off paper, tear off the paper, tear off wrapping paper, unwrap present, unwrap a present, unwrap the present, unwrap a gift, unwrap the gift, "
              + "open a present, open the present, open a gift, open the gift, open a parcel, open presents, open gifts, unwrap presents, tear open present, tear open a present, rip open a present")
          .doc("Holds a parcel before the belly and pulls the paper off it, strip after strip")
          .with(Tool.inLeft("present", "box").unlessDoneTo(), Tool.held("torn paper"))
          .plays(call -> Lead.of(call).act(c -> Gesture.lasting(3.4).eased(0.35, 0.4).draws(Papers::strip).of(c)));

  public static final Action FOLD =
      Verb.named("fold cloth")
          .words("fold a blanket, fold blanket, fold laundry, fold clothes, fold a towel, fold a sheet, fold up cloth")
          .doc("Holds a cloth wide before the body and lays it together, half on half")
          .with(Tool.inBoth(IN_BOTH_HANDS, "held cloth"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.0).eased(0.4, 0.4).draws(Papers::fold).events(Papers::folded).of(c)));

  /** The paper comes off to the right, and again. */
  private static void strip(Moment m) {
    double u = (m.t() * 0.9) % 1;
    double off = Easing.ramp(u, 0.25, 0.6) * (1 - Easing.ramp(u, 0.7, 1));
    m.s().arm(LEFT, 0.10, 1.12, -0.34).elbow(LEFT, 0.8, -0.8, 0.3).fingers(LEFT, -0.5, 0.1, -0.9).palm(LEFT, -0.3, 1, 0).curl(LEFT, 0.9)
        .arm(RIGHT, 0.02 + 0.40 * off, 1.24 + 0.10 * off, -0.36 + 0.06 * off).elbow(RIGHT, 0.9, -0.5, 0.2).fingers(RIGHT, -0.7 + 0.8 * off, 0.1, -0.7)
        .palm(RIGHT, -0.4, -0.9, 0.1).curl(RIGHT, 1.3).nod(24).twist(5 * off).mouth(0.05, 0.3);
  }

  private static void fold(Moment m) {
    double together = m.ramp(0.9, 1.7);
    double again = m.ramp(2.2, 3.0);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.58 - (side == RIGHT ? 1.04 : 0.04) * together, 1.34 - 0.10 * again, -0.34 - 0.06 * together).elbow(side, 0.9, -0.6, 0.3)
          .fingers(side, -0.2, 0.2, -1).palm(side, -0.8, -0.4, 0).curl(side, 1.2);
    }
    m.s().nod(16).twist(-8 * together * (1 - again));
  }

  private static List<Event> folded(Gesture g) {
    return Props.prop(g.call()).<List<Event>>map(t -> List.of(
        new Event.Move(0.9, 0.8, t.name(), "right half", 0, 1), new Event.Move(2.2, 0.8, t.name(), "lower half", 0, 1),
        new Event.Move(2.2, 0.8, t.name(), "lower right", 0, 1))).orElse(List.of());
  }

  private static void tear(Moment m) {
    double last = TEARS * TEAR_S;
    double t = m.part() * ALL_S;
    double u = Math.min(t, last - 1e-6) / TEAR_S % 1;
    double lets = Easing.ramp(t, last, last + 0.45);
    double apart = t < last ? Easing.ramp(u, 0.12, 0.4) * (1 - Easing.ramp(u, 0.75, 1)) : lets;
    for (Side side : Side.values()) {
      double way = apart * (side == RIGHT ? 1 : 0.8);
      m.s().arm(side, 0.06 + 0.24 * way, 1.24 - (side == RIGHT ? 0.10 : -0.05) * way, -0.38).elbow(side, 1, -0.6, 0.2)
          .fingers(side, 0, 0.8 - 1.0 * lets, -0.6).palm(side, -1, -0.6 * lets, 0.1).curl(side, 1.2 - 1.1 * lets);
    }
    m.s().nod(20).twist(-5 * apart).brows(-0.8, 0.2).mouth(0, -0.6);
  }
}
