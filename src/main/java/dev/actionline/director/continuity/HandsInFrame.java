package dev.actionline.director.continuity;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.director.coverage.Emphasis;
import dev.actionline.director.coverage.Setup;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.text.Interest;
import dev.actionline.timeline.Rehearsal;
import dev.actionline.timeline.camera.ShotSize;
import java.util.List;
import java.util.Set;

/**
 * Gives a close picture of somebody who does something with his hands as much room below as the walk through the scene
 * shows that they need: who digs is not seen in the size in which somebody lights a cigarette.
 */
final class HandsInFrame {
  /** As a list writes them, from MCU on as {@link ShotSize} has them. */
  private static final List<String> CLOSE = List.of("MCU", "MS", "cowboy", "FS");

  private static final Set<Interest> WORK =
      Set.of(Interest.HANDS, Interest.BENCH, Interest.DEED, Interest.TOUCH, Interest.BODY);

  /** Hands have nothing to do in these; what is thrown is seen by a framing of its own. */
  static final Set<ActionClass> IDLE =
      Set.of(
          ActionClass.WAIT, ActionClass.LOOK, ActionClass.EMOTE, ActionClass.SPEAK, ActionClass.THROW, ActionClass.MOVE, ActionClass.ENTER,
          ActionClass.EXIT);

  private HandsInFrame() {}

  /**
   * Widens the framing where it must be; never makes it closer, nor touches what the script itself asks for.
   *
   * @param played the scene, the shot played last in it
   */
  static void widen(ShotDraft shot, Rehearsal played, Set<String> figures) {
    Setup setup = shot.setup;
    if (setup == null || shot.directed || shot.take || !shot.optics.isEmpty() || setup.through().isPresent() || !CLOSE.contains(setup.size())) {
      return;
    }
    List<String> people = setup.subjects().stream().filter(figures::contains).toList();
    boolean works = people.size() == 1 && setup.subjects().size() == 1
        && shot.moments.stream().anyMatch(m -> m.plays() && WORK.contains(m.interest()) && !Emphasis.of(m, IDLE) && m.who().contains(people.get(0)));
    if (works) {
      int wanted = ShotSize.reaching(played.workDepth(people.get(0))).ordinal() - ShotSize.MCU.ordinal();
      shot.setup = wanted > CLOSE.indexOf(setup.size()) ? setup.sized(CLOSE.get(wanted)) : setup;
    }
  }
}
