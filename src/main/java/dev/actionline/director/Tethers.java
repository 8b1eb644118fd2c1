package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.words.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Ropes that lead from one to another: a leash, a towline, the string by which something is pulled along, a lifeline. */
final class Tethers {
  private static final WordTable WORDS = Vocabulary.table("tethers");

  private static final String BEHIND = "0.8 m behind ";

  private final Unit unit;
  /** What is pulled along, and by whom. */
  private final Map<String, String> towed = new HashMap<>();

  Tethers(Unit unit) {
    this.unit = unit;
  }

  /** Whether a noun means something that leads from one to another. */
  static boolean isRope(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return WORDS.row("ropes").contains(word) || WORDS.row("ropes").contains(word.substring(word.lastIndexOf(' ') + 1));
  }

  private static Optional<String> rope(Clause clause) {
    Stream<Clause.Adjunct> beside = clause.adjuncts().stream();
    return Stream.concat(
            clause.relation().filter(WORDS.row("by")::contains).flatMap(r -> clause.target()).stream(),
            beside.filter(a -> WORDS.row("by").contains(a.relation())).map(Clause.Adjunct::noun))
        .filter(Tethers::isRope).findFirst();
  }

  /** {@code towing the goose by its string, with a dog on a leash}: the rope is there, between the two. */
  void lead(Clause clause, Staged staged, List<String> performers) {
    Optional<String> rope = rope(clause);
    if (!staged.played() || rope.isEmpty() || performers.size() != 1 || !WORDS.row("leads").contains(clause.verb())) {
      return;
    }
    String who = performers.get(0);
    Optional<String> whom = staged.whom().stream().filter(w -> !w.equals(who)).findFirst();
    whom.ifPresent(w -> bring(rope.get(), Company.name(who) + (unit.company.figure(who) ? "'s left hand" : ""), unit.company.figure(w) ? Company.name(w) : w));
    whom.filter(w -> !unit.company.figure(who)).ifPresent(w -> {
      towed.put(w, who);
      // it hangs on its string already when it is first seen to be pulled
      unit.props.placeOf(w).filter(p -> p.startsWith("under ") || p.startsWith("behind ")).ifPresent(p -> unit.props.move(w, BEHIND + Company.name(who)));
    });
  }

  /** {@code The goose glides past her} on its string: what pulls it along does. */
  Optional<Clause> towed(Clause clause) {
    return clause.kind() != ActionClass.MOVE || clause.actors().size() != 1 ? Optional.empty()
        : unit.props.named(clause.actors().get(0).toLowerCase(Locale.ROOT)).map(towed::get).map(t -> clause.by(t, List.of()));
  }

  /** With what is pulled along behind it, which one looks at. */
  Staged behind(Staged staged, Clause clause) {
    String thing = unit.props.named(clause.actors().get(0).toLowerCase(Locale.ROOT)).orElseThrow();
    return staged.ending(", pulling " + thing);
  }

  private void bring(String rope, String from, String to) {
    String place = "between " + from + " and " + to;
    unit.props.move(unit.props.bring(rope, place), place);
  }

  /** {@code The two of them swing on a thread}: where nothing weighs anything one floats at a line that leads to the ship. */
  Optional<Staged> afloat(Clause clause, List<String> performers) {
    Optional<String> rope = rope(clause);
    if (!unit.weightless || rope.isEmpty() || performers.isEmpty() || !performers.stream().allMatch(unit.company::figure)) {
      return Optional.empty();
    }
    String last = WORDS.row("anchors").stream().flatMap(a -> unit.ground.named(a).stream()).findFirst().map(m -> m.name()).orElse("centre");
    for (String who : performers) {
      bring(who.equals(performers.get(0)) ? rope.get() : WORDS.row("more").stream().filter(m -> !m.equals(rope.get())).findFirst().orElseThrow(), Company.name(who), last);
      last = Company.name(who);
    }
    return unit.performances.named("float").map(p -> Staged.line(
        ClauseStager.subjects(performers) + " " + (performers.size() == 1 ? ThirdPerson.of(p.verb()) : p.verb()), p.action().name(), performers, List.of()));
  }
}
