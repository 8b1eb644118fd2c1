package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.function.Consumer;

/** What a face alone does, the hands at rest: eyes rolled, a brow raised, lips bitten. */
public final class Grimaces {
  private Grimaces() {}

  private static Action face(String name, String words, String doc, double seconds, Consumer<Moment> draws) {
    return Verb.named(name).words(words).doc(doc)
        .plays(call -> Gesture.lasting(seconds).eased(0.25, 0.35).looking().draws(draws).facing(call));
  }

  /** There and back. */
  private static double held(Moment m) {
    return Easing.smooth(m.part() / 0.25) * (1 - Easing.ramp(m.part(), 0.8, 1));
  }

  public static final Action ROLL_EYES =
      face("roll eyes", "roll his eyes, roll her eyes, roll their eyes, roll eye, roll eyes at, lift eyes to heaven, raise eyes to heaven",
          "The eyes go up and over to the other side, the head with them, the lids half down", 1.9, m -> {
            double over = Easing.ramp(m.part(), 0.15, 0.85);
            double up = Math.sin(Math.PI * over);
            m.s().set(Channel.GAZE_UP, 30 * up).set(Channel.GAZE_RIGHT, -26 + 52 * over).set(Channel.TILT, 7 * over).nod(-9 * up)
                .turnHead(-8 + 16 * over).brows(0.5 * up, 0.9 * up).lids(0.25 - 0.45 * up).mouth(0.05, -0.5);
          });

  public static final Action RAISE_EYEBROW =
      face("raise eyebrow", "raise eyebrows, raise an eyebrow, raise one eyebrow, raise brow, lift eyebrow, lift an eyebrow, cock eyebrow, cock an eyebrow, arch eyebrow, arch an eyebrow, "
              + "quirk eyebrow", "The brows go up, the head a little aside", 1.9, m -> {
            double w = held(m);
            m.s().brows(0.35 * w, 1 * w).lids(-0.35 * w).set(Channel.TILT, 8 * w).nod(-5 * w).mouth(0, -0.25 * w);
          });

  public static final Action BITE_LIP =
      face("bite lip", "bite his lip, bite her lip, bite lower lip, chew lip, chew on lip, gnaw lip, suck lip, purse lips, press lips together, press lips, lick lips",
          "The lips drawn in, the brows up, the eyes to the side", 2.2, m -> {
            double w = held(m);
            m.s().mouth(0.10 * w * (0.5 + 0.5 * m.wave(1.2)), -0.75 * w).brows(0.8 * w, -0.3 * w).set(Channel.GAZE_RIGHT, -16 * w).set(Channel.GAZE_UP, -10 * w)
                .lids(0.15 * w).nod(7 * w).set(Channel.TILT, -4 * w);
          });

  public static final Action PULL_FACE =
      face("stick out tongue", "pull faces, stick tongue out, poke out tongue, stick out his tongue, stick out her tongue, scrunch up face, screw up face",
          "The head thrust forward, eyes screwed up, the mouth wide open", 2.0, m -> {
            double w = held(m);
            m.s().mouth(0.85 * w, 0.5 * w).brows(-0.9 * w, 0.7 * w).lids(0.6 * w).lean(0.14 * w, 0).nod(-10 * w).set(Channel.TILT, 9 * m.wave(1.1) * w);
          });

  public static final Action TILT_HEAD =
      face("tilt head", "cock head, tilt head to the side, cock head to the side, cock his head, cock her head, tilt his head, tilt her head",
          "The head goes over to one side and stays there for a moment", 2.0, m -> m.s().set(Channel.TILT, 20 * held(m)).brows(0.25 * held(m), 0.5 * held(m)));

  public static final Action GRIN =
      face("grin", "grin at, flash a grin, give a grin, grin broadly, grin widely, bare teeth in a grin, flash a smile, flash teeth", "Grins from ear to ear, all teeth seen", 2.0, m -> {
        double w = held(m);
        m.s().mouth(0.42 * w, 1.1 * w).set(Channel.LIPS_WIDE, 0.6 * w).brows(0.35 * w, 0.8 * w).lids(0.42 * w).set(Channel.TILT, 6 * w).nod(-5 * w);
      });

  public static final Action GRIMACE =
      face("grimace", "grit teeth, clench teeth, bare teeth, make a face, pull a face, make faces, contort face, screw up his face, screw up her face",
          "The face screwed up, eyes shut to slits, the teeth bared and clenched, the head drawn aside", 2.2, m -> {
            double w = held(m);
            double strain = 1 + 0.08 * m.noise("strain", 8);
            m.s().mouth(0.42 * w * strain, -0.5 * w).set(Channel.LIPS_WIDE, w).brows(-1.2 * w, 0.1 * w).lids(0.72 * w).set(Channel.TILT, -9 * w).turnHead(-12 * w).nod(5 * w);
          });

  public static final Action WINCE =
      face("wince", "suck in breath, suck air through teeth, draw breath through teeth", "One eye pinched shut, the teeth bared, the head jerked away and a shoulder up: that hurt", 1.9, m -> {
        double w = Easing.smooth(m.part() / 0.12) * (1 - Easing.ramp(m.part(), 0.75, 1));
        m.s().mouth(0.36 * w, -0.4 * w).set(Channel.LIPS_WIDE, w).brows(0.4 * w, -1 * w).lids(0.55 * w).set(Channel.WINK, w).turnHead(22 * w).set(Channel.TILT, 13 * w)
            .nod(6 * w).lean(-0.12 * w, -0.08 * w);
      });

  public static final Action GLOWER =
      face("glower", "scowl, glare, glare at, scowl at, glower at, look daggers, look daggers at, give a dirty look, shoot a dirty look, narrow eyes, narrow his eyes, narrow her eyes, snarl, sneer",
          "From under drawn brows, the chin down and the lips pressed together, stares somebody down", 2.4, m -> {
            double w = held(m);
            m.s().mouth(0, -1.2 * w).brows(-1.3 * w, 0.9 * w).lids(0.28 * w).nod(15 * w).set(Channel.GAZE_UP, 15 * w).lean(0.06 * w, 0);
          });
}
