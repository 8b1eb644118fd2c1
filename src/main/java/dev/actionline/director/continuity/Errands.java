package dev.actionline.director.continuity;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.Setup;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.Spots;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.timeline.Rehearsal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings people, with the cut to a shot, to the things and edges they have to do with in it, or things to them. */
final class Errands {
  private static final Set<String> AFAR = Vocabulary.kind("roped from afar");
  private static final Set<String> THROWS = Vocabulary.kind("throws");
  private static final Pattern LOOKS_INTO = Pattern.compile("\\b(?:look|star|gaz|peer)\\w* (?:down )?into ");
  /** Where one stands who presses or takes something, and how far off one still reaches it, metres. */
  private static final double HAND = 0.7;

  private static final double AT_HAND = 1.1;

  /** Before what one looks up at, metres. */
  private static final double VIEW = 2;

  /** To what is wider one goes; it does not come, metres. */
  private static final double CAR_M = 1.6;

  /** To what lies on a table of the same room one goes too, metres. */
  private static final double ROOM_M = 4;

  private final Unit unit;
  private final Set<String> figures;
  private final Rehearsal rehearsal;
  private final Spots spots;
  private final Encounters encounters;
  private final Set<String> handled = new HashSet<>();

  /** @param figures everybody with a body */
  Errands(Unit unit, Set<String> figures, Rehearsal rehearsal, Spots spots, Encounters encounters) {
    this.unit = unit;
    this.figures = figures;
    this.rehearsal = rehearsal;
    this.spots = spots;
    this.encounters = encounters;
  }

  /** Over whose shoulder one sees a thing, stands before it. */
  void seesThing(ShotDraft shot) {
    Optional<String> over = Optional.ofNullable(shot.setup).flatMap(Setup::through).filter(figures::contains).filter(t -> rehearsal.where(t).isPresent());
    over.ifPresent(who -> shot.setup.subjects().stream().limit(1)
        .filter(s -> unit.props.has(s) && (shot.setup.size().equals("OTS") || unit.props.kinds.handy(s)) && rehearsal.holder(s).isEmpty() && rehearsal.where(s).isPresent() && rehearsal.upright(who))
        .forEach(s -> spots.near(who, s, VIEW, true).ifPresent(p -> shot.place(who, p + ", facing " + s))));
  }

  /** Who goes over an edge stands at it; who throws something in stands near; things are at hand. */
  void errand(
      List<String> who, String what, Moment moment, String action, ShotDraft shot, Set<String> gone) {
    Clause clause = (Clause) moment.beat();
    String first = who.get(0);
    if (gone.contains(first) || !rehearsal.seen(first)) {
      return;
    }
    Optional<String> edge = spots.edgeOf(what, first);
    if (edge.isPresent()) {
      toEdge(who, edge.get(), moment, action, shot, gone);
    } else if (unit.props.has(what) && rehearsal.where(what).isPresent()) {
      handles(first, what, clause, shot);
    }
  }

  private void toEdge(List<String> who, String edge, Moment moment, String action, ShotDraft shot, Set<String> gone) {
    Clause clause = (Clause) moment.beat();
    boolean over = Set.of("topple", "step off", "fall", "dive", "jump").contains(action);
    boolean down = moment.lines().stream().anyMatch(l -> LOOKS_INTO.matcher(l.text()).find());
    double most = over || down ? 1.3 : THROWS.contains(action) ? 3.5
        : clause.kind() == ActionClass.LOOK ? 3.5 : 8;
    boolean there = over && unit.ground.leapt(clause); // who dives off a board is on it
    for (String each : there ? List.<String>of() : who) {
      boolean room = !THROWS.contains(action) || !spots.crowded(each);
      if ((spots.apart(each, edge) > most || !room) && rehearsal.upright(each)) {
        spots.at(each, edge, over || most < 4 ? 0 : 4.5).ifPresent(p -> shot.place(each, p));
      }
    }
    gone.addAll(over ? who : List.of());
  }

  /** Who is driven to an edge begins a few steps from it, and who drives him stands before him. */
  void drives(String victim, String who, String edge, ShotDraft shot) {
    double far = spots.apart(victim, edge);
    boolean between = spots.apart(who, edge) > far + 0.5 && spots.apart(who, victim) < Reach.DRIVING.most();
    if (far < 4.5 && between) {
      return;
    }
    spots.at(victim, edge, 2.6).ifPresent(p -> shot.place(victim, turned(p, who)));
    spots.at(who, edge, 4.8).ifPresent(p -> shot.place(who, p));
  }

  private static String turned(String place, String to) {
    return place.replaceFirst(", facing .*", "") + ", facing " + Company.name(to);
  }

  private void handles(String who, String prop, Clause clause, ShotDraft shot) {
    if (AFAR.contains(clause.simpleVerb())) {
      return;
    }
    boolean first = handled.add(prop);
    double far = spots.apart(who, prop);
    boolean hands = Interest.of(clause.kind()) == Interest.HANDS || Interest.of(clause.kind()) == Interest.TOUCH;
    if (hands && far > AT_HAND && shot.setup != null && shot.setup.size().equals("insert") && shot.setup.subjects().contains(prop) && rehearsal.holder(prop).isEmpty()) {
      // nobody sees the way to what is seen alone
      spots.near(who, prop, HAND, false).ifPresent(p -> shot.place(who, p + ", facing " + prop));
      return;
    }
    boolean laid = unit.props.placeOf(prop).filter(p -> p.startsWith("on ")).isPresent() && rehearsal.holder(prop).isEmpty() && rehearsal.upright(who) && unit.ground.indoors();
    Optional<String> beside = laid && far > 1.8 && far < ROOM_M ? spots.near(who, prop, HAND, false) : Optional.empty();
    if (beside.isPresent()) { // one goes to a table; what lies on it does not come down to the floor
      shot.place(who, beside.get() + ", facing " + prop);
      return;
    }
    Optional<String> wearer = unit.props.wearer(prop);
    boolean travels = Reach.of(clause.kind(), "").least() > 0;
    if (far < (travels ? 7 : 1.8) || !travels && unit.props.kinds.width(prop) > CAR_M) {
      return;
    }
    if (wearer.isPresent()) {
      if (!wearer.get().equals(who)) {
        encounters.meet(who, wearer.get(), new Reach(0, 1.6, 0.8), false, shot, new HashSet<>());
      }
    } else if (first && rehearsal.untouched(prop) && unit.props.loose(prop)) { // whoever has to do with it later goes there
      Optional<String> table = travels || !unit.props.kinds.small(prop) ? Optional.empty() : spots.tableOf(who);
      table.or(() -> spots.floorBefore(who, travels ? 4 : 0.8)).ifPresent(p -> unit.props.move(prop, p));
    }
  }
}
