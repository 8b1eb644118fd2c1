package dev.actionline.director.effects;

import dev.actionline.breakdown.Beat;
import dev.actionline.core.Source;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.Ground;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the prose of a scene has in the air for as long as the scene lasts: fog from wall to wall, smoke over the stove. */
public final class Atmosphere {
  private static final WordTable AIR = Vocabulary.table("air");
  /** What of a set an effect comes from when the script does not say. */
  private static final WordTable SOURCES = Vocabulary.table("sources");

  private final Unit unit;
  private final Set<String> told = new LinkedHashSet<>();
  private final List<Line> lines = new ArrayList<>();

  /** The air of the scene that a unit plays. */
  public Atmosphere(Unit unit) {
    this.unit = unit;
  }

  /** Whether a noun, in lower case, is seen in the air. */
  public static boolean knows(String noun) {
    return AIR.has(noun) || ThingKinds.effect(noun).isPresent();
  }

  /** The line for what hangs in the air from wall to wall; empty for what does not. */
  static Optional<String> hangs(String noun) {
    return AIR.has(noun) ? Optional.of(String.join(", ", AIR.row(noun))) : Optional.empty();
  }

  /** The lines of the scene for all that has been told. */
  public List<Line> lines() {
    return lines;
  }

  /** Takes in a noun that it knows; gives the place of the set that it comes from, where it is told for the first time. */
  public Optional<String> of(String noun, Beat.Description description, Source script) {
    Optional<String> air = AIR.first(noun);
    String effect = air.orElseGet(() -> ThingKinds.effect(noun).orElseThrow());
    if (!told.add(effect)) {
      return Optional.empty();
    }
    Optional<String> over = air.isPresent() ? Optional.empty() : source(effect, description);
    String text = air.isPresent() ? String.join(", ", AIR.row(noun)) : "effect " + effect + over.map(o -> " over " + o).orElse("");
    lines.add(Line.of(text, script, description.span()));
    return over;
  }

  private Optional<String> source(String effect, Beat.Description description) {
    return description.nouns().stream().flatMap(n -> unit.ground.named(n).stream()).findFirst().map(Model.Mark::name)
        .or(() -> source(effect, unit.ground));
  }

  /** The place of a set that an effect comes from when nothing is said: smoke from the stove, fire from the hearth. */
  static Optional<String> source(String effect, Ground ground) {
    return SOURCES.row(effect).stream().flatMap(s -> ground.named(s).stream()).findFirst().map(Model.Mark::name);
  }
}
