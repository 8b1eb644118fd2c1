package dev.actionline.director.continuity;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Source;
import dev.actionline.director.business.Helped;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.coverage.ShotListWriter;
import dev.actionline.director.coverage.ShotScript;
import dev.actionline.director.floor.Presence;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.Spots;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.shotlist.ShotReader;
import dev.actionline.timeline.Rehearsal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks a drafted scene through on its set and closes the gaps that a script leaves: who has to do
 * with each other stands together when the shot begins, who falls into a pit stands at its edge, and
 * a thing lies where it is taken up. Who is moved is moved with the cut.
 */
public final class Continuity {
  /** The scene so far as a list that can be read: its cast, its setup and its first shot. */
  public interface Page {
    String with(ShotDraft first);
  }

  private static final Set<String> FROM_BEHIND = Vocabulary.kind("from behind");

  private final List<ShotDraft> shots;
  private final Unit unit;
  private final Set<String> figures;
  private final Page page;
  private final Map<Clause, Staged> stagings;
  private final Map<String, String> behind;
  private final Returning returning = new Returning();
  private Rehearsal rehearsal;
  private ShotReader reader;
  private Spots spots;
  private Encounters encounters;
  private Errands errands;
  private CutIns cutIns;
  private List<Line> laid = List.of();

  private Continuity(
      List<ShotDraft> shots, Unit unit, Set<String> figures, Page page, Map<Clause, Staged> stagings, Map<String, String> behind) {
    this.shots = shots;
    this.unit = unit;
    this.figures = figures;
    this.page = page;
    this.stagings = stagings;
    this.behind = behind;
  }

  /**
   * Whom the nouns mean behind which somebody is told to be, by noun: asked while the scene is blocked, for in the next
   * another may play the same part.
   */
  public static Map<String, String> behind(Collection<ShotDraft> shots, Company company) {
    Map<String, String> all = new HashMap<>();
    shots.stream().flatMap(s -> s.moments.stream()).forEach(m -> {
      if (m.beat() instanceof Clause c) {
        c.adjunct("behind").ifPresent(n -> company.performers(n).stream().findFirst().ifPresent(p -> all.put(n, p)));
      }
    });
    return all;
  }

  /**
   * Adds to each shot the places that those must have who are elsewhere.
   *
   * @param figures everybody with a body
   * @param behind whom nouns mean that somebody is behind
   * @param cutsIn whether small things and what hands do with them get a shot of their own
   * @return the shots with those that were cut in to
   */
  public static List<ShotDraft> close(
      List<ShotDraft> shots, Unit unit, Set<String> figures, Page page, Map<Clause, Staged> stagings, Map<String, String> behind, boolean cutsIn) {
    Continuity continuity = new Continuity(shots, unit, figures, page, stagings, behind);
    List<ShotDraft> all = new ArrayList<>();
    for (ShotDraft shot : shots) {
      continuity.walk(shot);
      all.add(shot);
      Optional.ofNullable(continuity.cutIns).filter(c -> cutsIn).flatMap(c -> c.of(shot)).ifPresent(all::add);
    }
    return all;
  }

  private void walk(ShotDraft shot) {
    Optional<ShotList.Shot> first = rehearsal == null ? stage(shot) : Optional.empty();
    if (rehearsal == null) {
      return;
    }
    errands.seesThing(shot);
    shot.moments.forEach(m -> returning.back(m, bodies(m.who()), rehearsal).forEach((who, there) -> shot.place(who, there)));
    Set<String> gone = new LinkedHashSet<>();
    for (Moment moment : shot.moments) {
      if (moment.plays()) {
        needs(moment, shot, gone);
        layAnew();
      }
    }
    encounters.seen(shot);
    Optional<String> lay = Supine.of(shot, rehearsal, figures);
    first.filter(s -> shot.places.isEmpty()).or(() -> read(shot)).ifPresent(rehearsal::play);
    Supine.raise(shot, lay, rehearsal, figures);
    HandsInFrame.widen(shot, rehearsal, figures);
    new Backing(unit.ground, figures, spots).give(shot);
    returning.remember(figures, shot, rehearsal);
  }

  /** Sets the scene up for its first shot, which is returned; nothing for one of which nothing can be played. */
  private Optional<ShotList.Shot> stage(ShotDraft shot) {
    ShotList list = ShotListParser.parse(new Source("draft.shots", page.with(shot))).value();
    Optional<ShotList.Scene> scene = list.scenes().stream().filter(s -> !s.shots().isEmpty()).findFirst();
    if (scene.isEmpty()) {
      return Optional.empty();
    }
    reader = new ShotReader(list, scene.get());
    laid = unit.props.lines();
    rehearsal = Rehearsal.of(list, scene.get());
    spots = new Spots(rehearsal, unit.ground);
    encounters = new Encounters(shots, rehearsal, spots);
    errands = new Errands(unit, figures, rehearsal, spots, encounters);
    cutIns = new CutIns(rehearsal, figures);
    returning.remember(figures, new ShotDraft(), rehearsal);
    return Optional.of(scene.get().shots().get(0));
  }

  private Optional<ShotList.Shot> read(ShotDraft shot) {
    String text = new ShotListWriter().shot("1A", Line.of(""), ShotScript.of(shot)).text();
    return reader.read(new Source("draft.shots", text)).stream().findFirst();
  }

  /** What is to lie elsewhere from the first is laid there before the scene goes on. */
  private void layAnew() {
    if (laid == unit.props.lines()) {
      return;
    }
    Set<Line> before = new LinkedHashSet<>(laid);
    laid = unit.props.lines();
    laid.stream().filter(l -> !before.contains(l)).flatMap(l -> reader.setup(new Source("draft.shots", l.text())).stream()).forEach(rehearsal::lay);
  }

  /** @param gone who has left the place of the shot's beginning */
  private void needs(Moment moment, ShotDraft shot, Set<String> gone) {
    List<String> who = bodies(moment.who());
    List<String> whom = bodies(moment.whom());
    whom.removeAll(who);
    if (moment.beat() instanceof Beat.Speech speech) {
      if (!moment.offScreen() && !who.isEmpty() && !whom.isEmpty()) {
        Reach reach = Gist.loud(speech) ? Reach.SHOUT : Reach.TALK;
        encounters.meet(who.get(0), whom.get(0), reach, true, shot, gone);
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
      encounters.meet(other, who.get(0), together, false, shot, gone);
    }
    Optional<String> to =
        staged.whom().stream().map(w -> spots.edgeOf(w, who.get(0))).flatMap(Optional::stream).findFirst();
    if (action.equals("drive back") && to.isPresent() && !whom.isEmpty()) {
      errands.drives(whom.get(0), who.get(0), to.get(), shot);
      gone.addAll(who);
      gone.addAll(whom);
      return;
    }
    Helped.whom(staged, who).ifPresent(w -> to.ifPresent(t -> encounters.takeHold(w, who, t, shot)));
    Optional<String> wearer = wearer(moment, who);
    if (wearer.isPresent()) {
      shot.place(who.get(0), "0.7 m behind " + Company.name(wearer.get()) + ", facing " + Company.name(wearer.get()));
    } else {
      approach(clause, staged, who.get(0), whom, shot, gone);
    }
    moment.whom().stream().filter(w -> wearer.isEmpty()).forEach(w -> errands.errand(who, w, moment, action, shot, gone));
    Reach reach = Reach.of(clause.kind(), action);
    boolean travels = reach.least() > 0 && !action.equals("stagger"); // a step or two leads nowhere
    if (travels || Set.of("topple", "step off", "sink", "dive").contains(action)) {
      gone.addAll(who);
    }
  }

  /** On whose back somebody else opens what he carries there. */
  private Optional<String> wearer(Moment moment, List<String> who) {
    boolean opens = moment.beat() instanceof Clause c && c.kind() == ActionClass.OPEN;
    return moment.whom().stream().filter(w -> opens).flatMap(w -> unit.props.onBackOf(w).stream()).filter(w -> !who.contains(w)).findFirst();
  }

  /** Who acts comes up behind whom he strikes, comes in where the other is, or is within reach of him. */
  private void approach(Clause clause, Staged staged, String who, List<String> whom, ShotDraft shot, Set<String> gone) {
    boolean back = Set.of(ActionClass.STRIKE, ActionClass.CUT).contains(clause.kind()) && staged.text().filter(t -> t.contains("'s back")).isPresent();
    boolean behind = back || staged.action().filter(FROM_BEHIND::contains).isPresent();
    boolean comes = !rehearsal.seen(who) && Presence.enters(clause);
    if (!whom.isEmpty() && behind) {
      encounters.behind(who, whom.get(0), shot);
    } else if (!whom.isEmpty() && comes) {
      encounters.comesUp(who, whom.get(0), clause, shot);
    } else if (comes) {
      clause.adjunct("behind").map(this.behind::get)
          .or(() -> figures.stream().filter(f -> !f.equals(who) && unit.isThere(f) && rehearsal.seen(f)).sorted()
              .filter(f -> spots.apart(who, f) < Encounters.INSIDE).findFirst())
          .ifPresent(f -> encounters.comesUp(who, f, clause, shot));
    } else if (!whom.isEmpty()) {
      Reach reach = Reach.of(clause.kind(), staged.action().orElse(""));
      encounters.meet(who, whom.get(0), reach, reach.front(), shot, gone);
    }
  }
}
