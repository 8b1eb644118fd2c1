package dev.actionline.director.wording;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.Aim;
import dev.actionline.director.text.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is in whose saddle: {@code mounts the horse and rides away} takes the horse along. */
public final class Saddles {
  private static final Set<String> GETS_ON = Vocabulary.kind("gets on");

  /** Who rides off is gone from the picture, metres. */
  private static final String AWAY = " 16 m";

  private final Unit unit;
  private final Map<String, Aim> mounted = new HashMap<>();

  /** For the scene that a unit plays. */
  public Saddles(Unit unit) {
    this.unit = unit;
  }

  /** Notes who gets on what, and has who only rides ride that; what is to be said behind the target. */
  public String of(String action, Clause clause, Arguments arguments, List<String> performers) {
    if (!GETS_ON.contains(action) && !action.equals("drive") || performers.size() != 1 || !unit.company.figure(performers.get(0))) {
      return "";
    }
    String who = performers.get(0);
    Optional<Aim> mount = arguments.target().filter(t -> t.thing() || t.performer().filter(p -> !unit.company.figure(p)).isPresent());
    mount.ifPresent(m -> mounted.put(who, m));
    if (arguments.target().isEmpty() && mounted.containsKey(who)) {
      arguments.aimAt(mounted.get(who), "");
    }
    boolean away = (clause.verb() + " " + String.join(" ", clause.manner())).matches(".*\\b(?:away|off)\\b.*");
    return away && !action.equals("mount") ? AWAY : "";
  }
}
