package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who comes in or leaves by the door, whatever verb tells it. */
public final class Crossing {
  private static final Set<String> BURSTS = Vocabulary.kind("bursts out");

  /** How one goes when nothing is said of it. */
  private static final Set<String> PLAIN = Vocabulary.kind("plain gaits");
  private static final Set<String> AFTER = Vocabulary.kind("goes after");

  private final Unit unit;

  /** For the scene that a unit plays. */
  public Crossing(Unit unit) {
    this.unit = unit;
  }

  /**
   * {@code She tiptoes in}, who was not there, {@code he limps out of the room}: they enter and exit so, by the door.
   *
   * @param rest what follows the verb in the line, with a space before it
   */
  public Optional<Staged> of(Clause clause, Performances.Performance performance, List<String> performers, String rest, String manner) {
    String action = performance.action().name();
    String first = clause.simpleVerb();
    boolean bursts = BURSTS.contains(first);
    boolean comes = Set.of(ActionClass.EXIT, ActionClass.MOVE).contains(clause.kind()) && !unit.scene().interior().orElse(true) && (bursts && clause.kind() == ActionClass.EXIT || clause.verb().endsWith(" out"))
        && performers.stream().noneMatch(unit::isThere);
    if (comes) { // out of doors one who bursts out of a house comes
      String gait = bursts ? ", running" : PLAIN.contains(first) ? "" : ", " + ThirdPerson.participle(first);
      return Optional.of(Staged.line(Company.names(performers) + (performers.size() == 1 ? " enters" : " enter") + gait + manner, "enter", performers, List.of()));
    }
    boolean walks = performance.action().parameters().stream().anyMatch(p -> p.name().equals("speed")) && !action.matches("enter|exit");
    boolean in = (clause.kind() == ActionClass.ENTER && !clause.verb().endsWith(" out") || clause.verb().endsWith(" in")) && performers.stream().noneMatch(unit::isThere);
    boolean out = clause.kind() == ActionClass.EXIT || clause.kind() == ActionClass.MOVE && clause.verb().endsWith(" out")
        && performers.stream().allMatch(unit.company::figure); // a thing that rolls out comes from under something
    Optional<Model.Mark> place = clause.target().flatMap(unit.ground::named);
    boolean door = place.filter(m -> m.type().equals("door")).isPresent();
    boolean away = clause.kind() == ActionClass.EXIT && rest.startsWith(" out of ")
        && place.filter(m -> m.type().matches("liquid|edge|seat")).isEmpty() && clause.target().filter(unit.props::modelled).isEmpty();
    boolean here = away || rest.isBlank() || door || rest.matches(" (?:out of|from|in|inside|into)\\b.*") && place.isEmpty();
    if (!walks || !here || !in && !out) {
      return Optional.empty();
    }
    String verb = (in ? " enter" : " exit") + (performers.size() == 1 ? "s" : "") + (door && out ? " through " + unit.ground.word(clause.target().get()) : "");
    String head = clause.simpleVerb();
    String how = PLAIN.contains(head) ? "" : ", " + ThirdPerson.participle(head);
    return Optional.of(Staged.line(Company.names(performers) + verb + how + manner, in ? "enter" : "exit", performers, List.of()));
  }

  /** {@code He follows her}, who has left: he leaves too. */
  public Optional<Clause> leavesAfter(Clause clause) {
    boolean after = clause.kind() == ActionClass.MOVE && AFTER.contains(clause.simpleVerb());
    boolean gone = clause.target().map(unit.company::performers).filter(p -> !p.isEmpty() && p.stream().allMatch(unit::isGone)).isPresent();
    String way = clause.verb().startsWith("follow") ? "leave" : "run out";
    return after && gone
        ? Optional.of(clause.withVerb(way).withoutTarget().withAdjuncts(List.of()).withKind(ActionClass.EXIT))
        : Optional.empty();
  }
}
