package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code She turns on the light}: indoors that is done at the switch by the door, unless it is a lamp that stands there. */
public final class Switches {
  private static final Pattern SWITCHES = Pattern.compile(Vocabulary.anyOf("works a switch") + "(?: (?:on|off|out))?");

  /** Lamps that nobody reaches: they have a switch. */
  private static final Set<String> OVERHEAD = Vocabulary.kind("overhead lights");

  private static final String SWITCH = "light switch";

  private static final Set<ActionClass> KINDS = Set.of(ActionClass.OPERATE, ActionClass.PUT, ActionClass.VANISH, ActionClass.APPEAR);

  private Switches() {}

  /** The clause with the switch in place of the light. */
  public static Clause of(Clause clause, Unit unit) {
    String verb = clause.verb() + clause.relation().map(r -> " " + r).orElse("");
    boolean switched = SWITCHES.matcher(verb).matches() && unit.ground.indoors() && KINDS.contains(clause.kind());
    boolean light = clause.target().filter(OVERHEAD::contains).filter(t -> clause.owner().isEmpty() && unit.props.named(t).isEmpty()).isPresent();
    return switched && light ? clause.withVerb(verb).withObject(SWITCH) : clause;
  }
}
