package dev.actionline.director.effects;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.coverage.SceneDraft;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Phrases;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rain or snow over a scene under the sky: where heading or prose tells that it falls, it falls from
 * the scene's first picture on, and in the next scene at the same place too; where it only begins, from
 * that line on.
 *
 * @param effect {@code rain} or {@code snow}
 * @param heavy more of it than usual
 * @param begins the beat that tells of its beginning; empty when it falls all along
 */
public record Sky(String effect, boolean heavy, Optional<Beat> begins) {
  private static final WordTable WORDS = Vocabulary.table("sky");
  private static final Pattern RAIN = Phrases.of(WORDS, "rain", "more rain");
  private static final Pattern SNOW = Phrases.of(WORDS, "snow", "more snow");
  private static final Pattern OVER = Phrases.of(WORDS, "over");
  private static final Pattern HEAVY = Phrases.of(WORDS, "heavy");
  private static final Pattern BEGINS = Phrases.of(WORDS, "begins");
  private static final Set<ActionClass> ENDS = Set.of(ActionClass.WAIT, ActionClass.VANISH);
  private static final Set<String> CONTINUES = Vocabulary.kind("same hour");
  /** A scene inside may stand between two outside. */
  private static final int BACK = 4;

  /** What falls in a scene; empty for a dry one. */
  public static Optional<Sky> over(Breakdown.Scene scene, List<Breakdown.Scene> all) {
    return told(scene).or(() -> before(scene, all));
  }

  private static Optional<Sky> told(Breakdown.Scene scene) {
    String heading = scene.heading().map(h -> SceneDraft.headingText(scene)).orElse("");
    Optional<String> stands = falls(heading);
    if (stands.isPresent()) {
      return Optional.of(new Sky(stands.get(), HEAVY.matcher(heading).find(), Optional.empty()));
    }
    for (Beat beat : scene.beats()) {
      String said = sentence(beat);
      Optional<String> falls = falls(said).or(() -> acts(beat));
      if (falls.isPresent()) {
        boolean begins = BEGINS.matcher(said).find();
        return Optional.of(new Sky(falls.get(), HEAVY.matcher(said).find(), begins ? Optional.of(beat) : Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** It has not stopped when the story comes back to the place at the same hour. */
  private static Optional<Sky> before(Breakdown.Scene scene, List<Breakdown.Scene> all) {
    int at = all.indexOf(scene);
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      Breakdown.Scene earlier = all.get(i);
      boolean then = scene.time().isEmpty() || CONTINUES.contains(scene.time()) || earlier.time().equals(scene.time());
      boolean same = earlier.place().equals(scene.place()) && then;
      Optional<Sky> fell = same && !earlier.interior().orElse(false) ? told(earlier) : Optional.empty();
      if (fell.isPresent()) {
        return fell.map(s -> new Sky(s.effect, s.heavy, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static String sentence(Beat beat) {
    return beat instanceof Clause c && c.real() ? c.sentence() : beat instanceof Beat.Description d ? d.sentence() : "";
  }

  private static Optional<String> falls(String said) {
    if (OVER.matcher(said).find()) {
      return Optional.empty();
    }
    Matcher rain = RAIN.matcher(said);
    return rain.find() ? Optional.of("rain") : SNOW.matcher(said).find() ? Optional.of("snow") : Optional.empty();
  }

  private static Optional<String> acts(Beat beat) {
    return beat instanceof Clause c && c.real() && !ENDS.contains(c.kind())
        ? c.actors().stream().map(a -> ThingKinds.element(a.toLowerCase(Locale.ROOT))).flatMap(Optional::stream)
            .filter(k -> k.equals("rain") || k.equals("snow") && !WORDS.row("lies").contains(c.verb())).findFirst()
        : Optional.empty();
  }

  /** As a line of a list. */
  String line() {
    return "effect " + effect + (heavy ? ", strength 0.9" : "");
  }
}
