package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.timeline.Rehearsal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives a close picture of somebody who does something with his hands as much room below as the walk through the scene
 * shows that they need: who digs is not seen in the size in which somebody lights a cigarette.
 */
final class HandsInFrame {
  /** What a size still shows below a crown, as a share of the stature, with the frame's edge a little below it. */
  private static final Map<Double, String> SHOWS = new TreeMap<>(Map.of(0.34, "MCU", 0.52, "MS", 0.7, "cowboy"));

  private static final String ALL = "FS";
  private static final List<String> CLOSE = List.of("MCU", "MS", "cowboy", ALL);

  private static final Set<Interest> WORK =
      Set.of(Interest.HANDS, Interest.BENCH, Interest.DEED, Interest.TOUCH, Interest.BODY);

  /** Hands have nothing to do in these; what is thrown is seen by a framing of its own. */
  private static final Set<ActionClass> IDLE =
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
      String wanted = sizeFor(played.workDepth(people.get(0)));
      shot.setup = CLOSE.indexOf(wanted) > CLOSE.indexOf(setup.size()) ? setup.sized(wanted) : setup;
    }
  }

  private static String sizeFor(double depth) {
    return SHOWS.entrySet().stream().filter(e -> depth <= e.getKey()).map(Map.Entry::getValue).findFirst().orElse(ALL);
  }
}
