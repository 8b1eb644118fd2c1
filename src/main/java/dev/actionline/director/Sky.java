package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
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
record Sky(String effect, boolean heavy, Optional<Beat> begins) {
  private static final Pattern RAIN =
      Pattern.compile(
          "(?i)\\b(?:it (?:is |'s |\\w+ to )?rain(?:s|ing)?|raining|rainy|downpour|drizzl\\w+|rainstorm|cloudburst"
              + "|(?:pouring|driving|heavy|light|steady|cold|lashing|freezing) rain|(?:in|into|through|under|against|of) the rain)\\b|(?i)^rain\\b");
  private static final Pattern SNOW =
      Pattern.compile(
          "(?i)\\b(?:it (?:is |'s |\\w+ to )?snow(?:s|ing)?|snowing|snowfall|blizzard|snowstorm|flurries|snowflakes|(?:falling|driving|swirling|blowing) snow"
              + "|snow (?:\\w+ to )?(?:falls?|falling|drifts|swirls?|whirls?|blows))\\b|(?i)^(?:\\w+ )?snow\\.$");
  private static final Pattern OVER = Pattern.compile("(?i)\\b(?:after|before|like|as|no|without) (?:the |a )?\\w*(?:rain|snow)|\\b(?:rain|snow)\\w* (?:has |had )?(?:stop|end|ceas|eas)");
  private static final Pattern HEAVY =
      Pattern.compile("(?i)\\b(?:heavy|pouring|pours?|driving|hammer\\w*|lash\\w*|downpour|sheets|torrent\\w*|pound\\w*|batter\\w*|blizzard|storm|thick)\\b");
  private static final Pattern BEGINS = Pattern.compile("(?i)\\b(?:begins?|starts?|beginning|starting|first (?:drops?|flakes?))\\b");
  private static final Set<ActionClass> ENDS = Set.of(ActionClass.WAIT, ActionClass.VANISH);
  /** What snow does that has fallen. */
  private static final Set<String> LIES = Set.of("cover", "lie", "blanket", "melt", "crunch", "pile", "pile up", "glisten", "cling");
  private static final Set<String> CONTINUES = Set.of("", "continuous", "same", "same time", "later", "moments later", "meanwhile");
  /** A scene inside may stand between two outside. */
  private static final int BACK = 4;

  /** What falls in a scene; empty for a dry one. */
  static Optional<Sky> over(Breakdown.Scene scene, List<Breakdown.Scene> all) {
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
      boolean then = CONTINUES.contains(scene.time()) || earlier.time().equals(scene.time());
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
        ? c.actors().stream().map(a -> Elements.kind(a.toLowerCase(Locale.ROOT))).flatMap(Optional::stream)
            .filter(k -> k.equals("rain") || k.equals("snow") && !LIES.contains(c.verb())).findFirst()
        : Optional.empty();
  }

  /** As a line of a list. */
  String line() {
    return "effect " + effect + (heavy ? ", strength 0.9" : "");
  }
}
