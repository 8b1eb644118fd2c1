package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.acts.Roping;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ropes that lead from one to another: a leash, a towline, the string by which something is pulled along, a lifeline. */
public final class Tethers {
  private static final WordTable WORDS = Vocabulary.table("tethers");

  private static final Pattern AROUND = Pattern.compile(" a?round ([^,;]+)");

  /** The action of which the end is a rope between two. */
  private static final String ROPES = Roping.LASSO.name();

  private static final String BEHIND = "0.8 m behind ";

  private final Unit unit;
  /** What is pulled along, and by whom. */
  private final Map<String, String> towed = new HashMap<>();

  /** {@code PETE's chest}: what a rope is tied round, by the rope. */
  private final Map<String, String> fast = new LinkedHashMap<>();

  Tethers(Unit unit) {
    this.unit = unit;
  }

  private static Optional<String> rope(Clause clause) {
    Stream<Clause.Adjunct> beside = clause.adjuncts().stream();
    return Stream.concat(
            clause.relation().filter(WORDS.row("by")::contains).flatMap(r -> clause.target()).stream(),
            beside.filter(a -> WORDS.row("by").contains(a.relation())).map(Clause.Adjunct::noun))
        .filter(ThingKinds::isRope).findFirst();
  }

  /** {@code towing a kite on a string, with a dog on a leash}: the rope is there, between the two; so is one that is made fast. */
  public Staged lead(Clause clause, Staged staged, List<String> performers) {
    boolean one = performers.size() == 1 && staged.played();
    if (one && itself(clause, staged).isPresent()) {
      return ofRope(clause, staged, performers.get(0));
    }
    if (one && clause.kind() == ActionClass.THROW && !fast.isEmpty() && clause.target().filter(WORDS.row("hooks")::contains).isPresent()) {
      return hooked(staged);
    }
    if (one && staged.action().filter(ROPES::equals).isPresent() && !staged.whom().isEmpty()) {
      return lassoed(staged, performers.get(0));
    }
    Optional<String> rope = rope(clause);
    if (!one || rope.isEmpty() || !WORDS.row("leads").contains(clause.verb())) {
      return staged;
    }
    String who = performers.get(0);
    Optional<String> whom = staged.whom().stream().filter(w -> !w.equals(who)).findFirst();
    whom.ifPresent(w -> bring(rope.get(), Company.name(who) + (unit.company.figure(who) ? "'s left hand" : ""), unit.company.figure(w) ? Company.name(w) : w));
    whom.filter(w -> !unit.company.figure(who)).ifPresent(w -> {
      towed.put(w, who);
      if (unit.props.has(w) && unit.props.kinds.small(w)) {
        unit.props.told(WORDS.row("loops").get(0), "around " + w); // one sees that it is tied
      }
      // it hangs on its string already when it is first seen to be pulled
      unit.props.placeOf(w).filter(p -> p.startsWith("under ") || p.startsWith("behind ")).ifPresent(p -> unit.props.move(w, BEHIND + Company.name(who)));
    });
    return staged;
  }

  /** Once it is caught a rope leads from its neck to the hands. */
  private Staged lassoed(Staged staged, String who) {
    String caught = staged.whom().get(0);
    String line = unit.props.bring(WORDS.row("thrown").get(0), "");
    unit.props.waits(line);
    return staged.ending("; then " + between(line, unit.company.figure(caught) ? Company.name(caught) : caught, Company.name(who) + "'s left hand") + "; " + Company.name(who) + " holds rope taut");
  }

  /** What is towed hangs on a line. */
  public void tows(String puller, String pulled) {
    bring(WORDS.row("hitch").get(0), puller, pulled);
  }

  /** The rope that something is done to, be it to its end. */
  private Optional<String> itself(Clause clause, Staged staged) {
    return clause.target().filter(ThingKinds::isRope).flatMap(unit.props::named)
        .or(() -> staged.whom().stream().filter(w -> clause.kind() == ActionClass.TIE && ThingKinds.isRope(w)).findFirst());
  }

  /** {@code She drags a coil of rope}: it is in her hand and stays there; {@code loops it around his chest}: it leads from him to her. */
  private Staged ofRope(Clause clause, Staged staged, String who) {
    Optional<String> rope = itself(clause, staged);
    if (rope.isEmpty() || !unit.company.figure(who)) {
      return staged;
    }
    if (clause.kind() == ActionClass.PULL && clause.relation().isEmpty() && unit.props.loose(rope.get()) && unit.hands.holder(rope.get()).isEmpty()) {
      unit.props.move(unit.props.told(rope.get(), ""), "in " + Company.name(who) + " left hand");
      unit.hands.take(who, rope.get());
      return staged;
    }
    Optional<String> whom = staged.whom().stream()
        .filter(w -> !w.equals(who) && !w.equals(rope.get()) && (unit.company.figure(w) || unit.props.has(w) || unit.ground.named(w).isPresent())).findFirst();
    if (clause.kind() != ActionClass.TIE || staged.text().isEmpty()) {
      return staged;
    }
    if (whom.isEmpty()) {
      return fast.containsKey(rope.get()) ? tightened(staged, rope.get(), who) : staged;
    }
    return tied(staged, rope.get(), who, whom.get());
  }

  /** First one sees what it is tied round or to, and that it leads to whoever holds it; its other end then leads on to what that is tied to. */
  private Staged tied(Staged staged, String rope, String who, String whom) {
    Matcher around = AROUND.matcher(staged.text().get());
    boolean round = around.find();
    String at = round ? around.group(1) : unit.company.figure(whom) ? Company.name(whom) : whom;
    if (!round && fast.containsKey(rope)) {
      return staged.ending("; then " + between(rope, fast.get(rope), at));
    }
    fast.put(rope, at);
    String held = between(rope, at, Company.name(who) + "'s left hand");
    if (round && (unit.company.figure(whom) || unit.props.has(whom))) {
      String loop = unit.props.bring(WORDS.row("loops").get(0), "");
      unit.props.waits(loop);
      held = loop + " around " + at + "; " + held;
    }
    // it has been in the way of no hand meanwhile
    return staged.under(rope + " hidden").ending("; then " + held);
  }

  private static String between(String rope, String one, String other) {
    return rope + " between " + one + " and " + other;
  }

  /** {@code She pulls the rope tight}: at him whom it is tied round. */
  private Staged tightened(Staged staged, String rope, String who) {
    return Staged.line(staged.text().get().replaceFirst("\\b" + Pattern.quote(rope) + "\\b", Matcher.quoteReplacement(fast.get(rope))), staged.action().get(), List.of(who), staged.whom());
  }

  /** Whether a rope is drawn from one to another. */
  public boolean taut(String prop) {
    return fast.containsKey(prop);
  }

  /** What is thrown has the end of the rope on it by which somebody is made fast: that leads from him to where it catches. */
  private Staged hooked(Staged staged) {
    Map.Entry<String, String> rope = fast.entrySet().iterator().next();
    return staged.whom().stream().filter(w -> unit.ground.set().mark(w).isPresent()).findFirst()
        .map(m -> staged.ending("; then " + between(rope.getKey(), rope.getValue(), m))).orElse(staged);
  }

  /** {@code The kite glides past her} on its string: what pulls it along does. */
  public Optional<Clause> towed(Clause clause) {
    return clause.kind() != ActionClass.MOVE || clause.actors().size() != 1 ? Optional.empty()
        : unit.props.named(clause.actors().get(0).toLowerCase(Locale.ROOT)).map(towed::get).map(t -> clause.withActors(List.of(t)));
  }

  /** With what is pulled along behind it, which one looks at. */
  public Staged behind(Staged staged, Clause clause) {
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
        Company.names(performers) + " " + (performers.size() == 1 ? ThirdPerson.of(p.verb()) : p.verb()), p.action().name(), performers, List.of()));
  }
}
