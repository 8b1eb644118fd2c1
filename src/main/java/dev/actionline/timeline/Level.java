package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.motion.InArms;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import java.util.Optional;

/** What would spill is carried level: a hand that has nothing else to do holds a cup upright before the body. */
final class Level {
  private final World world;

  Level(World world) {
    this.world = world;
  }

  /** What has something in it to drink, in a hand that can close round it. */
  static boolean is(Model model) {
    return Resting.size(model).y < SMALL_M && model.marks().stream().anyMatch(m -> m.type().equals("liquid"));
  }

  private static final float SMALL_M = 0.4f;

  /** A body that holds what it holds so that nothing spills. */
  Pose over(String performer, Pose pose, double seconds) {
    Pose held = pose;
    for (PropTrack prop : world.props().values()) {
      Optional<PropTrack.Held> hand = !prop.placed() || !is(prop.model()) ? Optional.empty()
          : prop.held(seconds).filter(h -> h.performer().equals(performer) && h.hand() != Event.Hand.BOTH);
      if (hand.isPresent()) {
        held = InArms.level(held, hand.get().hand() == Event.Hand.LEFT ? Side.LEFT : Side.RIGHT);
      }
    }
    return held;
  }
}
