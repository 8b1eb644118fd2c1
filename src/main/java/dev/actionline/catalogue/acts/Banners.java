package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;

/** Cloth and paper that are unrolled to be seen. */
public final class Banners {
  private Banners() {}

  /** The rod of a banner from the hips, metres of the reference body, and half as far as both hands are apart on it. */
  private static final Matrix4f HELD_UP = new Matrix4f().translation(0, 0.62f, -0.46f);
  private static final double HAND_OUT_M = 0.40;
  private static final double ROD_UP_M = 1.50;

  private static final double OPENS_S = 1.0;
  private static final int FOLDS = 5;

  public static final Action UNFURL =
      Verb.named("unfurl").words("unfurl a banner, unfurl banner, unfurl the banner, unroll a banner, unroll banner, unroll the banner, unfurl a flag, unfurl flag, unfurl the flag, unroll a flag, unroll, unroll a scroll, unroll scroll, unfurl a scroll, "
              + "unfold a banner, unfold banner, unfurl a sign, unroll a poster, unroll poster, unfurl a standard, unfurl the standard, drop a banner, hang a banner, hold up a banner, display a banner")
          .doc("Holds a rod up before the body in both hands, from which a banner unrolls to the ground").with(Tool.inBoth(HELD_UP, "unrolled banner"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.4).eased(0.4, 0.4).paced().draws(m -> {
            double shake = 0.02 * m.wave(3) * m.ramp(0.5, 0.9) * (1 - m.ramp(1.6, 2.2));
            for (Side side : Side.values()) {
              m.s().hand(side, HAND_OUT_M, ROD_UP_M - 0.03 + shake, -0.38).elbow(side, 0.9, -0.6, 0.3).fingers(side, -0.1, 0.3, -1).palm(side, 0, -1, -0.3).curl(side, 1.5);
            }
            m.s().look(0, 0.12, -1);
          }).events(g -> {
            List<Event> all = new ArrayList<>();
            c.with().ifPresent(w -> {
              for (int i = 1; i <= FOLDS; i++) {
                all.add(new Event.Move(OPENS_S, 1.1, w.name(), "fold " + i, 0, 1));
              }
            });
            return all;
          }).of(c)));
}
