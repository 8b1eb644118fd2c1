package dev.actionline.director.coverage;

import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A camera that turns to somebody has looked at somebody else before. */
final class Turn {
  private static final Pattern TO = Pattern.compile("camera (?:whip )?(?:pans|tilts) to .*");

  /** Of a turn whose aim is still to be found. */
  private static final String OPEN = " to";

  private Turn() {}

  /** {@code camera whip pans to MS on PIP}, of a line that says which way it turns. */
  static String to(String verb, String target) {
    return verb.replaceFirst(" (?:down|up|left|right)$", "") + " to MS on " + Company.name(target);
  }

  /** The same to a place that no camera can be put on: to whoever is seen there, when that is known. */
  static String toWhoIsThere(String verb) {
    return verb.replaceFirst(" (?:down|up|left|right)$", "") + OPEN;
  }

  private static void find(Setup setup, ShotDraft shot) {
    Optional<String> there = setup.subjects().stream().findFirst();
    shot.moves.removeIf(l -> there.isEmpty() && l.text().endsWith(OPEN));
    shot.moves.replaceAll(l -> l.text().endsWith(OPEN) ? l.with(to(l.text().replace(OPEN, ""), there.get())) : l);
  }

  /**
   * The setup from which a shot turns that would begin where it is to end: on those of the shot before. With
   * nobody to turn away from it begins where it ends, and turns to nothing.
   *
   * @param before null for the first shot of a scene
   */
  static Setup begin(Setup before, Setup setup, ShotDraft shot) {
    find(setup, shot);
    boolean turns =
        shot.moves.stream().map(Line::text).filter(t -> TO.matcher(t).matches())
            .anyMatch(t -> setup.subjects().stream().anyMatch(s -> t.endsWith(" on " + Company.name(s))));
    if (!turns) {
      return setup;
    }
    List<String> others = before == null ? List.of() : before.subjects().stream().filter(s -> !setup.subjects().contains(s)).toList();
    if (others.isEmpty()) {
      shot.moves.removeIf(l -> TO.matcher(l.text()).matches());
      return setup;
    }
    return Setup.on("MS", others);
  }
}
