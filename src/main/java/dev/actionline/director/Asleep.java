package dev.actionline.director;

import dev.actionline.breakdown.Clause;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code She steps over the sleeping dog}: a beast of which nothing else is told lies there. */
final class Asleep {
  private static final String SLEEPS = Phrases.ofKind("asleep");

  private Asleep() {}

  /** What is written before the deed; empty for what is awake, or no beast. */
  static String before(Clause clause, Arguments arguments, Unit unit) {
    Optional<String> beast = arguments.target().filter(Aim::thing).map(Aim::text)
        .filter(t -> Pattern.compile(SLEEPS + "\\s+" + Pattern.quote(t) + "\\b", Pattern.CASE_INSENSITIVE).matcher(clause.sentence()).find())
        .filter(t -> unit.library.propNamed(t).filter(m -> m.part("foreleg left").isPresent()).isPresent());
    return beast.map(b -> b + " lies; ").orElse("");
  }
}
