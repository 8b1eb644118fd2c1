package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Rehearsal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Walks a drafted scene through on its set and closes the gaps that a script leaves: who has to do
 * with each other stands together when the shot begins, who falls into a pit stands at its edge, and
 * a thing lies where it is taken up. Who is moved is moved with the cut.
 */
final class Continuity {
  private static final int RUNS = 2;
  private static final Set<String> THROWS = Vocabulary.kind("throws");
  private static final Pattern LOOKS_INTO = Pattern.compile("\\b(?:look|star|gaz|peer)\\w* (?:down )?into ");
  /** Metres. */
  private static final double SEATED_TALK = 5.5;

  /** Where one stands who presses or takes something, and how far off one still reaches it, metres. */
  private static final double HAND = 0.7;

  private static final double AT_HAND = 1.1;

  /** Nearer than this two stand in one another, metres. */
  private static final double INSIDE = 0.7;

  /** Before what one looks up at, metres. */
  private static final double VIEW = 2;

  /** Metres within which one who came up from behind is still at somebody's back. */
  private static final double AT_BACK = 1.8;

  /** The scene so far as a list that can be read: its cast, its setup and one shot. */
  interface Page {
    /** @param everybody the whole cast, to stage the scene; else whom the page names */
    String with(ShotDraft shot, boolean everybody);
  }

  private final List<ShotDraft> shots;
  private final Unit unit;
  private final Set<String> figures;
  private final Page page;
  private final Map<Clause, Staged> stagings;
  private final Map<String, Integer> lastSeen = new HashMap<>();
  private final Returning returning = new Returning();

  /** At whose back somebody has come up. */
  private final Map<String, String> atBackOf = new HashMap<>();
  private Rehearsal rehearsal;
  private Spots spots;
  private int number;
  private boolean propsMoved;

  private Continuity(
      List<ShotDraft> shots, Unit unit, Set<String> figures, Page page, Map<Clause, Staged> stagings) {
    this.shots = shots;
    this.unit = unit;
    this.figures = figures;
    this.page = page;
    this.stagings = stagings;
  }

  /**
   * Adds to each shot the places that those must have who are elsewhere.
   *
   * @param figures everybody with a body
   */
  static void close(
      List<ShotDraft> shots, Unit unit, Set<String> figures, Page page, Map<Clause, Staged> stagings) {
    for (int run = 0; run < RUNS; run++) {
      shots.forEach(s -> s.places.clear());
      Continuity continuity = new Continuity(shots, unit, figures, page, stagings);
      shots.forEach(continuity::walk);
      if (!continuity.propsMoved) {
        return;
      }
    }
  }

  private void walk(ShotDraft shot) {
    Optional<ShotList> first = rehearsal == null ? read(shot) : Optional.empty();
    if (rehearsal == null && first.isEmpty()) {
      return;
    }
    first.ifPresent(this::stage);
    seesThing(shot);
    shot.moments.forEach(m -> returning.back(m, bodies(m.who()), rehearsal).forEach((who, there) -> place(who, there, shot)));
    Set<String> gone = new LinkedHashSet<>();
    for (Moment moment : shot.moments) {
      if (moment.plays()) {
        needs(moment, shot, gone);
      }
    }
    shot.moments.forEach(m -> m.who().forEach(w -> lastSeen.put(w, number)));
    shot.moments.forEach(m -> m.whom().forEach(w -> lastSeen.put(w, number)));
    number++;
    first.filter(l -> shot.places.isEmpty()).or(() -> read(shot)).ifPresent(l -> rehearsal.play(l.scenes().get(0).shots().get(0)));
    new Backing(unit.ground, figures, spots).give(shot);
    returning.remember(figures, shot, rehearsal, spots);
  }

  private void stage(ShotList list) {
    rehearsal = Rehearsal.of(list, list.scenes().get(0));
    spots = new Spots(rehearsal, unit.ground);
    returning.remember(figures, new ShotDraft(), rehearsal, spots);
  }

  /** Over whose shoulder one sees a thing, stands before it. */
  private void seesThing(ShotDraft shot) {
    Optional<String> over = Optional.ofNullable(shot.setup).flatMap(Setup::through).filter(figures::contains).filter(t -> rehearsal.where(t).isPresent());
    over.ifPresent(who -> shot.setup.subjects().stream().limit(1)
        .filter(s -> unit.props.has(s) && (shot.setup.size().equals("OTS") || unit.props.kinds.handy(s)) && rehearsal.holder(s).isEmpty() && rehearsal.where(s).isPresent() && rehearsal.upright(who))
        .forEach(s -> spots.near(who, s, VIEW, true).ifPresent(p -> place(who, p + ", facing " + s, shot))));
  }

  private Optional<ShotList> read(ShotDraft shot) {
    Result<ShotList> parsed = ShotListParser.parse(new Source("draft.shots", page.with(shot, rehearsal == null)));
    boolean whole =
        !parsed.value().scenes().isEmpty() && !parsed.value().scenes().get(0).shots().isEmpty();
    return whole ? Optional.of(parsed.value()) : Optional.empty();
  }

  /** @param gone who has left the place of the shot's beginning */
  private void needs(Moment moment, ShotDraft shot, Set<String> gone) {
    List<String> who = bodies(moment.who());
    List<String> whom = bodies(moment.whom());
    whom.removeAll(who);
    if (moment.beat() instanceof Beat.Speech speech) {
      if (!moment.offScreen() && !who.isEmpty() && !whom.isEmpty()) {
        Reach reach = Speeches.loud(speech) ? Reach.SHOUT : Reach.TALK;
        meet(who.get(0), whom.get(0), reach, true, shot, gone);
      }
    } else if (moment.beat() instanceof Clause clause && stagings.containsKey(clause)) {
      deed(moment, stagings.get(clause), who, whom, shot, gone);
    }
  }

  private List<String> bodies(List<String> names) {
    return new ArrayList<>(
        names.stream().filter(figures::contains).filter(n -> rehearsal.where(n).isPresent()).toList());
  }

  private void deed(
      Moment moment,
      Staged staged,
      List<String> who,
      List<String> whom,
      ShotDraft shot,
      Set<String> gone) {
    Clause clause = (Clause) moment.beat();
    String action = staged.action().orElse("");
    boolean leaves = clause.kind() == ActionClass.EXIT || clause.kind() == ActionClass.VANISH;
    if (leaves || who.isEmpty()) {
      return;
    }
    // of several who only look, laugh or wait each does it where he is
    Reach together = who.size() > 2 && Reach.of(clause.kind(), action) == Reach.SIGHT ? Reach.SIGHT : Reach.TOGETHER;
    for (String other : who.subList(1, who.size())) {
      meet(other, who.get(0), together, false, shot, gone);
    }
    Optional<String> to =
        staged.whom().stream().map(w -> spots.edgeOf(w, who.get(0))).flatMap(Optional::stream).findFirst();
    if (action.equals("drive back") && to.isPresent() && !whom.isEmpty()) {
      drives(whom.get(0), who.get(0), to.get(), shot);
      gone.addAll(who);
      gone.addAll(whom);
      return;
    }
    Helped.whom(staged, who).ifPresent(w -> to.ifPresent(t -> takeHold(w, who, t, shot)));
    Reach reach = Reach.of(clause.kind(), action);
    boolean comes = !rehearsal.seen(who.get(0)) && Presence.enters(clause);
    boolean behind =
        clause.kind() == ActionClass.STRIKE && staged.text().filter(t -> t.contains("'s back")).isPresent();
    Optional<String> wearer = clause.kind() == ActionClass.OPEN ? moment.whom().stream().flatMap(w -> unit.props.onBackOf(w).stream()).filter(w -> !who.contains(w)).findFirst() : Optional.empty();
    if (!whom.isEmpty() && behind) {
      String victim = Company.name(whom.get(0));
      place(who.get(0), "1 m behind " + victim + ", facing " + victim, shot);
      atBackOf.put(who.get(0), whom.get(0));
    } else if (wearer.isPresent()) {
      place(who.get(0), "0.7 m behind " + Company.name(wearer.get()) + ", facing " + Company.name(wearer.get()), shot);
    } else if (!whom.isEmpty() && comes) {
      comesUp(who.get(0), whom.get(0), clause, shot);
    } else if (comes) {
      clause.adjunct("behind").flatMap(n -> unit.company.performers(n).stream().findFirst())
          .or(() -> figures.stream().filter(f -> !f.equals(who.get(0)) && unit.isThere(f) && rehearsal.seen(f)).sorted()
              .filter(f -> spots.apart(who.get(0), f) < INSIDE).findFirst())
          .ifPresent(f -> comesUp(who.get(0), f, clause, shot));
    } else if (!whom.isEmpty()) {
      meet(who.get(0), whom.get(0), reach, reach.front(), shot, gone);
    }
    moment.whom().stream().filter(w -> wearer.isEmpty()).forEach(w -> errand(who, w, moment, action, shot, gone));
    boolean travels = reach.least() > 0 && !action.equals("stagger"); // a step or two leads nowhere
    if (travels || Set.of("topple", "step off", "sink", "dive").contains(action)) {
      gone.addAll(who);
    }
  }

  /** Who is walked along stands between those who hold him before they set out. */
  private void takeHold(String whom, List<String> all, String towards, ShotDraft shot) {
    List<String> holders = all.stream().filter(h -> !h.equals(whom)).toList();
    spots.here(whom, holders.get(0)).ifPresent(p -> place(whom, p + ", facing " + towards, shot));
    for (int i = 0; i < holders.size(); i++) {
      String side = i % 2 == 0 ? "right" : "left";
      place(holders.get(i), "0.5 m " + side + " of " + Company.name(whom) + ", facing " + towards, shot);
    }
  }

  /** Who rises behind somebody comes up where that one is by now. */
  private void comesUp(String who, String whom, Clause clause, ShotDraft shot) {
    boolean behind =
        clause.relation().filter("behind"::equals).isPresent() || clause.adjunct("behind").isPresent();
    if (behind) {
      place(who, "1.6 m behind " + Company.name(whom) + ", hidden", shot);
    } else if (spots.apart(who, whom) < INSIDE) {
      spots.near(who, whom, Reach.TOGETHER.stand(), true).ifPresent(p -> place(who, p + ", facing " + Company.name(whom) + ", hidden", shot));
    } else if (spots.apart(who, whom) > Reach.TALK.most() * 3) {
      spots.near(who, whom, Reach.SIGHT.stand(), false).ifPresent(p -> place(who, p + ", hidden", shot));
    }
  }

  /** Sees to it that two are within reach of each other when a shot begins. */
  private void meet(
      String who, String whom, Reach reach, boolean face, ShotDraft shot, Set<String> gone) {
    boolean known = rehearsal.seen(who) && rehearsal.seen(whom);
    if (!known || gone.contains(who) || gone.contains(whom) || who.equals(whom)) {
      return;
    }
    double apart = spots.apart(who, whom);
    if (reach.approach() && triesToRise(whom, shot) && !rehearsal.lies(whom)) {
      spots.near(whom, who, reach.stand(), false).ifPresent(p -> place(whom, p + ", lying", shot));
      return;
    }
    // who sits at a table is spoken to across the room
    boolean seated = reach == Reach.TALK && (!rehearsal.upright(who) || !rehearsal.upright(whom));
    double most = seated ? SEATED_TALK : reach.most();
    boolean again = lastSeen.getOrDefault(who, -9) < number - 1 || !reach.approach();
    boolean tooNear = apart < reach.least() && again;
    if (apart <= most && !tooNear) {
      faces(who, whom, reach, shot);
      if (reach == Reach.TALK) {
        faces(whom, who, reach, shot);
      }
      return;
    }
    boolean down = !rehearsal.upright(who) && rehearsal.upright(whom) && !reach.approach();
    boolean freer = lately(whom) < lately(who) - 3 || !reach.approach() && justSeen(who, whom, shot);
    boolean settled = rehearsal.upright(who) && !rehearsal.upright(whom); // who sits at a table is gone to
    boolean talks = reach == Reach.TALK || reach == Reach.SHOUT;
    if (reach.approach() && !tooNear && Passage.shows(before(), shot, who, apart - reach.stand())) {
      return; // who was seen there comes all the way
    }
    boolean jumps = !talks && Passage.shows(before(), shot, whom, apart - reach.stand()); // who is come to does not come himself
    boolean swaps = down || freer && !settled && !jumps;
    String mover = swaps ? whom : who;
    String anchor = swaps ? who : whom;
    String up = reach.approach() ? ", standing" : "";
    spots
        .near(mover, anchor, reach.stand(), face)
        .ifPresent(
            p -> {
              String there = p + ", facing " + Company.name(anchor);
              double way = spots.apart(mover, anchor) - reach.stand();
              boolean free = mover.equals(who) || talks;
              if (free && Passage.shows(before(), shot, mover, way) && rehearsal.upright(mover)) {
                shot.places.removeIf(l -> l.text().startsWith(Company.name(mover) + " "));
                shot.places.add(Passage.line(mover, there, way));
              } else {
                place(mover, there + up, shot);
              }
            });
    gone.add(mover);
  }

  /** Whether the eye has just left the one and has not seen the other: who was not seen may be elsewhere. */
  private boolean justSeen(String one, String other, ShotDraft shot) {
    Optional<Setup> last = before().map(b -> b.setup).filter(s -> s != null && shot.opening.isEmpty());
    return last.filter(s -> s.shows(one) && !s.shows(other) && !s.wide()).isPresent() && rehearsal.upright(other);
  }

  private Optional<ShotDraft> before() {
    return number == 0 ? Optional.empty() : Optional.of(shots.get(number - 1));
  }

  /** Who is shot at or spoken to and looks the other way is turned round where he stands. */
  private void faces(String who, String whom, Reach reach, ShotDraft shot) {
    boolean fromBehind = reach.front() && whom.equals(atBackOf.get(who)) && spots.apart(who, whom) < AT_BACK;
    if (!fromBehind && reach.faces() && rehearsal.upright(whom) && spots.turnedAway(whom, who)) {
      spots.here(whom, who).ifPresent(p -> place(whom, p + ", facing " + Company.name(who), shot));
    }
  }

  /** The next thing that somebody does is to try to get up: until then he lies. */
  private boolean triesToRise(String performer, ShotDraft shot) {
    for (Moment moment : following(shot)) {
      if (moment.beat() instanceof Clause c && moment.who().contains(performer)) {
        return Manner.tries(c) && Set.of(ActionClass.STAND, ActionClass.RISE).contains(c.kind());
      }
    }
    return false;
  }

  private List<Moment> following(ShotDraft shot) {
    int at = shots.indexOf(shot);
    return shots.subList(at, Math.min(shots.size(), at + 3)).stream().flatMap(s -> s.moments.stream()).toList();
  }

  private int lately(String performer) {
    return lastSeen.getOrDefault(performer, -1);
  }

  /** Who goes over an edge stands at it; who throws something in stands near; things are at hand. */
  private void errand(
      List<String> who, String what, Moment moment, String action, ShotDraft shot, Set<String> gone) {
    Clause clause = (Clause) moment.beat();
    String first = who.get(0);
    if (gone.contains(first) || !rehearsal.seen(first)) {
      return;
    }
    Optional<String> edge = spots.edgeOf(what, first);
    if (edge.isPresent()) {
      boolean over = Set.of("topple", "step off", "fall", "dive", "jump").contains(action);
      boolean down = moment.lines().stream().anyMatch(l -> LOOKS_INTO.matcher(l.text()).find());
      double most = over || down ? 1.3 : THROWS.contains(action) ? 3.5
          : clause.kind() == ActionClass.LOOK ? 3.5 : 8;
      boolean there = over && Berths.leavesFor(clause, unit.ground); // who dives off a board is on it
      for (String each : there ? List.<String>of() : who) {
        boolean room = !THROWS.contains(action) || !spots.crowded(each);
        if ((spots.apart(each, edge.get()) > most || !room) && rehearsal.upright(each)) {
          spots.at(each, edge.get(), over || most < 4 ? 0 : 4.5).ifPresent(p -> place(each, p, shot));
        }
      }
      gone.addAll(over ? who : List.of());
      return;
    }
    if (unit.props.has(what) && rehearsal.where(what).isPresent()) {
      handles(first, what, clause, shot);
    }
  }

  /** Who is driven to an edge begins a few steps from it, and who drives him stands before him. */
  private void drives(String victim, String who, String edge, ShotDraft shot) {
    double far = spots.apart(victim, edge);
    boolean between = spots.apart(who, edge) > far + 0.5 && spots.apart(who, victim) < Reach.DRIVING.most();
    if (far < 4.5 && between) {
      return;
    }
    spots.at(victim, edge, 2.6).ifPresent(p -> place(victim, turned(p, who), shot));
    spots.at(who, edge, 4.8).ifPresent(p -> place(who, p, shot));
  }

  private static String turned(String place, String to) {
    return place.replaceFirst(", facing .*", "") + ", facing " + Company.name(to);
  }

  /** To what is wider one goes; it does not come, metres. */
  private static final double CAR_M = 1.6;

  private void handles(String who, String prop, Clause clause, ShotDraft shot) {
    double far = spots.apart(who, prop);
    boolean hands = Interest.of(clause.kind()) == Interest.HANDS || Interest.of(clause.kind()) == Interest.TOUCH;
    if (hands && far > AT_HAND && shot.setup != null && shot.setup.size().equals("insert") && shot.setup.subjects().contains(prop) && rehearsal.holder(prop).isEmpty()) {
      // nobody sees the way to what is seen alone
      spots.near(who, prop, HAND, false).ifPresent(p -> place(who, p + ", facing " + prop, shot));
      return;
    }
    Optional<String> wearer = unit.props.wearer(prop);
    boolean travels = Reach.of(clause.kind(), "").least() > 0;
    if (far < (travels ? 7 : 1.8) || !travels && unit.props.width(prop) > CAR_M) {
      return;
    }
    if (wearer.isPresent()) {
      if (!wearer.get().equals(who)) {
        meet(who, wearer.get(), new Reach(0, 1.6, 0.8), false, shot, new HashSet<>());
      }
    } else if (rehearsal.holder(prop).isEmpty() && unit.props.loose(prop)) {
      Optional<String> table = travels || !unit.props.kinds.small(prop) ? Optional.empty() : spots.tableOf(who);
      table.or(() -> spots.floorBefore(who, travels ? 4 : 0.8)).ifPresent(p -> unit.props.move(prop, p));
      propsMoved = true;
    }
  }

  private void place(String performer, String place, ShotDraft shot) {
    shot.places.removeIf(l -> l.text().startsWith(Company.name(performer) + " "));
    shot.places.add(Line.of(Company.name(performer) + " " + place));
  }
}
