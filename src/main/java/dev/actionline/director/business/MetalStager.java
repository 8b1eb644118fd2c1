package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.Role;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Manner;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What befalls bodies of liquid metal: they grow together with floors, are torn open, heal. */
public final class MetalStager {
  private static final Set<String> WOUNDS = Vocabulary.kind("wounds");
  private static final Set<String> CLOSES = Vocabulary.kind("closes");
  private static final Set<String> MELDS = Vocabulary.kind("melds");
  private static final Set<ActionClass> TEARS =
      Set.of(ActionClass.BREAK, ActionClass.OPEN, ActionClass.EXPLODE, ActionClass.CUT, ActionClass.PULL);

  /** What is told twice takes no more time than once. */
  private static final double SAME_SECONDS = 0.2;

  private final Unit unit;
  private final Set<String> open = new LinkedHashSet<>();
  /** Performer to the sentence that tells of it. */
  private final Map<String, String> melded = new LinkedHashMap<>();

  MetalStager(Unit unit) {
    this.unit = unit;
  }

  /** The clause as something that befalls a body of metal; empty for any other. */
  public Optional<Staged> stage(Clause clause, List<String> performers) {
    Optional<String> target = metal(clause.target());
    if (clause.actors().isEmpty() && clause.target().map(MetalStager::lastWord).filter(WOUNDS::contains).isPresent()) {
      // "a hole is blown through it": the hole is what is made, who has it stands behind
      target = clause.adjuncts().stream().map(a -> metal(Optional.of(a.noun()))).flatMap(Optional::stream).findFirst();
    }
    if (clause.actors().isEmpty() && target.isPresent() && TEARS.contains(clause.kind())) {
      return torn(target.get());
    }
    if (performers.isEmpty() && clause.actors().size() == 1) {
      return wound(clause);
    }
    return performers.size() == 1 && isMetal(performers.get(0)) ? ofItself(clause, performers.get(0)) : Optional.empty();
  }

  private Optional<Staged> wound(Clause clause) {
    String noun = lastWord(clause.actors().get(0));
    Optional<String> body =
        metal(clause.telling().owner()).or(() -> metal(clause.owner())).or(this::lastHurt);
    boolean closes = WOUNDS.contains(noun) && CLOSES.contains(clause.simpleVerb());
    return closes ? body.flatMap(b -> line(b, "heal", Manner.of(clause, unit.library))) : Optional.empty();
  }

  /** What explodes inside tears open. */
  public Optional<Staged> torn(String body) {
    if (!open.add(body)) {
      return Optional.of(Staged.already("rip open", List.of(body), List.of()).seen(Interest.OPPOSITE));
    }
    unit.acted(List.of(body), Optional.empty());
    return unit.performances.named("rip open").map(p -> Staged.line(
        Company.name(body) + " " + ThirdPerson.of(p.verb()), p.action().name(), List.of(body), List.of()).seen(Interest.CHANGE));
  }

  private Optional<Staged> ofItself(Clause clause, String body) {
    boolean foot = clause.adjuncts().stream().anyMatch(a -> ThingKinds.bodyPart(a.noun()) && a.relation().equals("with"));
    boolean melds =
        MELDS.contains(clause.verb()) && (foot || clause.kind() == ActionClass.TRANSFORM && clause.target().isPresent());
    if (melds) {
      return meld(body, clause.sentence());
    }
    boolean stays = clause.kind() == ActionClass.MOVE && clause.sentence().equals(melded.get(body));
    if (stays) {
      return Optional.of(melded(body));
    }
    boolean heals = clause.verb().equals("heal") || clause.verb().startsWith("recover");
    return heals ? line(body, "heal", Manner.of(clause, unit.library)) : Optional.empty();
  }

  private static Staged melded(String body) {
    return Staged.already("meld", List.of(), List.of(feet(body))).seen(Interest.DEED).cutAfter(SAME_SECONDS);
  }

  private static String feet(String body) {
    return Company.name(body) + "'s feet";
  }

  /** Grows together with the floor, once: it is seen at the feet. */
  public Optional<Staged> meld(String body, String sentence) {
    if (melded.putIfAbsent(body, sentence) != null) {
      return Optional.of(melded(body));
    }
    return unit.performances.named("meld").map(p -> Staged.line(
        Company.name(body) + " " + ThirdPerson.of(p.verb()) + " with floor", p.action().name(), List.of(),
        List.of(feet(body))).seen(Interest.DEED));
  }

  /** Whoever has grown together with the floor tears free before going on: what stands before the line. */
  public String freed(String performer, ActionClass kind) {
    boolean moves =
        Set.of(ActionClass.MOVE, ActionClass.TURN, ActionClass.JUMP, ActionClass.TRANSFORM, ActionClass.FALL)
            .contains(kind);
    if (!moves || !melded.containsKey(performer)) {
      return "";
    }
    melded.remove(performer);
    return unit.performances.named("tear free")
        .map(p -> Company.name(performer) + " " + ThirdPerson.of(p.verb()) + "; ").orElse("");
  }

  private Optional<Staged> line(String body, String verb, String manner) {
    open.remove(body);
    return unit.performances.named(verb).map(p -> Staged.line(
        Company.name(body) + " " + ThirdPerson.of(p.verb()) + manner, p.action().name(), List.of(body), List.of()).seen(Interest.DEED));
  }

  private Optional<String> lastHurt() {
    return unit.lastActor().filter(this::isMetal).or(() -> unit.company.shifter().filter(unit::isThere));
  }

  private Optional<String> metal(Optional<String> name) {
    return name.flatMap(n -> unit.company.performers(n).stream().findFirst()).filter(this::isMetal);
  }

  /** Whether a performer has a body of liquid metal. */
  public boolean isMetal(String performer) {
    return unit.company.roleOf(performer).filter(Role::shapeless).isPresent();
  }

  private static String lastWord(String noun) {
    return English.head(noun).toLowerCase(Locale.ROOT);
  }
}
