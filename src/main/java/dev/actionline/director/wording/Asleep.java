package dev.actionline.director.wording;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.Aim;
import dev.actionline.director.text.Phrases;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code She steps over the sleeping dog}: a beast of which nothing else is told lies there; a sleeping guard sits or lies asleep. */
public final class Asleep {
  private static final String SLEEPS = Phrases.ofKind("asleep");
  private static final Pattern ASLEEP = Pattern.compile(SLEEPS, Pattern.CASE_INSENSITIVE);

  private Asleep() {}

  /** Whether a sentence tells so of whom or what it names. */
  public static boolean told(String name, Clause clause) {
    return ASLEEP.matcher(clause.sentence()).find() && Pattern.compile(SLEEPS + "\\s+" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE).matcher(clause.sentence()).find();
  }

  /** What is written before the deed; empty for what is awake, or no beast. */
  public static String before(Clause clause, Arguments arguments, Unit unit) {
    Optional<String> body = clause.target().flatMap(t -> unit.company.performers(t).stream().findFirst()).filter(p -> unit.company.figure(p) && told(p, clause));
    if (body.isPresent()) {
      return Company.name(body.get()) + " sleeps; ";
    }
    Optional<String> beast = arguments.target().filter(Aim::thing).map(Aim::text)
        .filter(t -> told(t, clause))
        .filter(t -> unit.library.propNamed(t).filter(m -> m.part("foreleg left").isPresent()).isPresent());
    return beast.map(b -> b + " lies over 0.1s; ").orElse(""); // it has lain there all the time
  }
}
