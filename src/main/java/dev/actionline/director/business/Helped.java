package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.Aim;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.director.wording.Arguments;
import dev.actionline.stage.Model;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who has been helped to his feet and cannot walk alone yet: whoever then walks with him holds him. */
public final class Helped {
  private static final Set<String> GAITS = Vocabulary.kind("helped gaits");

  private static final Set<String> HELPS = Vocabulary.kind("helps");
  private static final Set<String> LAYS = Vocabulary.kind("lays down");
  private static final Set<String> INTO = Prepositions.of("into a seat");

  private static final String HOW = ", supporting ";

  private Optional<String> whom = Optional.empty();

  /** Whom of those who go the others hold, by the line that was written for them. */
  public static Optional<String> whom(Staged staged, List<String> who) {
    return who.size() < 2 ? Optional.empty()
        : who.stream().filter(w -> staged.text().filter(t -> t.contains(HOW + Company.name(w))).isPresent()).findFirst();
  }

  void up(String performer) {
    whom = Optional.of(performer);
  }

  /** {@code helps him into the wheelchair, lowers her onto the bed}: he sits or lies down there, held by the arm; empty for other help. */
  public static Optional<Staged> into(Clause clause, List<String> who, Unit unit) {
    Optional<String> patient = clause.target().filter(t -> clause.relation().isEmpty())
        .flatMap(t -> unit.company.performers(t).stream().findFirst()).filter(p -> unit.company.figure(p) && !who.contains(p));
    Optional<String> noun = INTO.stream().map(clause::adjunct).flatMap(Optional::stream).map(n -> n.toLowerCase(Locale.ROOT)).findFirst();
    boolean helps = HELPS.contains(clause.simpleVerb()) && who.size() == 1 && unit.company.figure(who.get(0));
    return patient.filter(p -> helps && noun.filter(n -> seat(n, unit)).isPresent()).map(p -> {
      String helper = Company.name(who.get(0));
      String at = unit.ground.named(noun.get()).map(Model.Mark::name).orElseGet(() -> unit.props.bring(noun.get(), "1.6 m in front of " + helper));
      String sits = unit.library.words().isA(noun.get(), WordNet.Kind.NOUN, 1, "bed") ? " lies down on " : " sits down onto ";
      unit.acted(who, patient);
      return Staged.line(Company.name(p) + sits + at + "; with " + helper + " follows " + Company.name(p) + "; then " + helper + " touches " + Company.name(p) + "'s arm", "sit", List.of(p, who.get(0)), List.of(at));
    });
  }

  /** {@code lays him down on the straw}: he lies down where he is, and is held until he does. */
  public static Optional<Staged> down(Clause clause, List<String> who, Unit unit) {
    Optional<String> patient = clause.target().filter(t -> LAYS.contains(clause.verb()) && clause.kind() == ActionClass.PUT)
        .flatMap(t -> unit.company.performers(t).stream().findFirst()).filter(p -> unit.company.figure(p) && !who.contains(p));
    return patient.filter(p -> who.size() == 1 && unit.company.figure(who.get(0))).map(p -> {
      String helper = Company.name(who.get(0));
      unit.acted(who, patient);
      return Staged.line(helper + " steadies " + Company.name(p) + "; then " + Company.name(p) + " lies down; with " + helper + " kneels beside " + Company.name(p), "lie", List.of(who.get(0), p), List.of());
    });
  }

  private static boolean seat(String noun, Unit unit) {
    return unit.ground.all(noun).stream().anyMatch(m -> m.type().equals("seat"))
        || unit.library.propNamed(noun).filter(m -> m.marks().stream().anyMatch(k -> k.type().equals("seat"))).isPresent();
  }

  /** What a line's manner gains: {@code , supporting MARA}; takes down who is helped. */
  public String along(String action, List<String> performers, Arguments arguments) {
    if (action.equals("help up")) {
      arguments.target().flatMap(Aim::performer).ifPresent(this::up);
      return "";
    }
    boolean goes = GAITS.contains(action) && whom.filter(performers::contains).isPresent();
    if (goes && performers.size() == 1) {
      // he walks by himself again
      whom = Optional.empty();
      return "";
    }
    return goes ? HOW + Company.name(whom.get()) : "";
  }
}
