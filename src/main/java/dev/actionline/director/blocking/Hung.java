package dev.actionline.director.blocking;

import dev.actionline.breakdown.Beat;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.LeftBehind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code A jacket hangs over the chair}: what the prose hangs over something is there, and what it hangs over is there too. */
final class Hung {
  private static final Pattern OVER =
      Pattern.compile("(?i)\\b(?:hangs?|hanging|(?:is|are|lies|lie)? ?(?:draped|slung|thrown|folded)) (?:over|across|on) (?:the back of )?(?:the |an? |his |her |their )?(\\w+)");

  private static final Pattern FIRST =
      Pattern.compile(
          "^(?<how>(?i:" + String.join("|", LeftBehind.LYING.keys()) + "))(?: top of)? (?:the|a|an|his|her|their) (?:[\\w-]+ )?(?<host>\\w+)(?::|,|--| is| are| lies| lie| sits| stands| rests)+ "
              + "(?:the|a|an|his|her|their) (?:[\\w-]+ )*?(?<thing>\\w+)\\b");

  private final Unit unit;

  Hung(Unit unit) {
    this.unit = unit;
  }

  /** Brings a thing where a description hangs it; empty for a thing that is there already or hangs nowhere. */
  Optional<String> of(String noun, Beat.Description description) {
    Optional<String> first = first(noun, description);
    if (first.isPresent()) {
      return first;
    }
    Matcher over = OVER.matcher(description.sentence());
    boolean fresh = unit.props.isThing(noun) && unit.props.named(noun).isEmpty();
    if (!fresh || !over.find() || over.group(1).equalsIgnoreCase(noun)) {
      return Optional.empty();
    }
    String host = over.group(1).toLowerCase(Locale.ROOT);
    Optional<String> there = unit.aims.of(host, Optional.empty(), java.util.List.of()).flatMap(Aim::frame)
        .or(() -> unit.props.isThing(host) ? Optional.of(unit.props.bring(host, besides())) : Optional.empty());
    return there.map(h -> unit.props.told(noun, "over " + h));
  }

  /** {@code On the desk: the book}: there it is, whoever had it in the scene before. */
  private Optional<String> first(String noun, Beat.Description description) {
    Matcher told = FIRST.matcher(description.sentence().strip());
    if (!told.find() || !noun.endsWith(told.group("thing").toLowerCase(Locale.ROOT)) || !unit.props.isThing(noun)) {
      return Optional.empty();
    }
    String host = told.group("host").toLowerCase(Locale.ROOT);
    String how = LeftBehind.LYING.first(told.group("how").toLowerCase(Locale.ROOT)).orElseThrow();
    Optional<String> there = unit.aims.of(host, Optional.empty(), java.util.List.of()).flatMap(Aim::frame)
        .or(() -> unit.props.isThing(host) ? Optional.of(unit.props.bring(host, besides())) : Optional.empty());
    return there.map(h -> {
      String prop = unit.props.told(noun, how + " " + h);
      unit.hands.release(prop);
      unit.props.move(prop, how + " " + h);
      return prop;
    });
  }

  private String besides() {
    return unit.lastActor().map(a -> "1.6 m left of " + Company.name(a)).orElse("1 m east");
  }
}
