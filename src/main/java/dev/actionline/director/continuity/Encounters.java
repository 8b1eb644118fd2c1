package dev.actionline.director.continuity;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.Setup;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.library.Manner;
import dev.actionline.director.set.Spots;
import dev.actionline.director.text.Moment;
import dev.actionline.timeline.Rehearsal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings together, with the cut to a shot, those who have to do with each other in it. */
final class Encounters {
  /** Metres. */
  private static final double SEATED_TALK = 5.5;

  /** Nearer than this two stand in one another, metres. */
  static final double INSIDE = 0.7;

  /** Metres between two who stand shoulder to shoulder: who turns round from there takes a step back. */
  private static final double SHOULDERS = 0.8;

  /** So far off he then stands, metres: a face is not hidden by the other's back. */
  private static final double ARMS_LENGTH = 1;

  /** Metres within which one who came up from behind is still at somebody's back. */
  private static final double AT_BACK = 2.5;

  private final List<ShotDraft> shots;
  private final Rehearsal rehearsal;
  private final Spots spots;
  private final Map<String, Integer> lastSeen = new HashMap<>();

  /** At whose back somebody has come up. */
  private final Map<String, String> atBackOf = new HashMap<>();
  private int number;

  /** The encounters of a scene from its first shot on. */
  Encounters(List<ShotDraft> shots, Rehearsal rehearsal, Spots spots) {
    this.shots = shots;
    this.rehearsal = rehearsal;
    this.spots = spots;
  }

  /** A shot is over: who was in it has been seen. */
  void seen(ShotDraft shot) {
    shot.moments.forEach(m -> m.who().forEach(w -> lastSeen.put(w, number)));
    shot.moments.forEach(m -> m.whom().forEach(w -> lastSeen.put(w, number)));
    number++;
  }

  /** Who strikes at somebody's back stands behind him. */
  void behind(String who, String whom, ShotDraft shot) {
    String victim = Company.name(whom);
    shot.place(who, "1 m behind " + victim + ", facing " + victim);
    atBackOf.put(who, whom);
  }

  /** Who is walked along stands between those who hold him before they set out. */
  void takeHold(String whom, List<String> all, String towards, ShotDraft shot) {
    List<String> holders = all.stream().filter(h -> !h.equals(whom)).toList();
    spots.here(whom, holders.get(0)).ifPresent(p -> shot.place(whom, p + ", facing " + towards));
    for (int i = 0; i < holders.size(); i++) {
      String side = i % 2 == 0 ? "right" : "left";
      shot.place(holders.get(i), "0.5 m " + side + " of " + Company.name(whom) + ", facing " + towards);
    }
  }

  /** Who rises behind somebody comes up where that one is by now. */
  void comesUp(String who, String whom, Clause clause, ShotDraft shot) {
    boolean behind =
        clause.relation().filter("behind"::equals).isPresent() || clause.adjunct("behind").isPresent();
    if (behind) {
      shot.place(who, "1.6 m behind " + Company.name(whom) + ", hidden");
    } else if (spots.apart(who, whom) < INSIDE) {
      spots.near(who, whom, Reach.TOGETHER.stand(), true).ifPresent(p -> shot.place(who, p + ", facing " + Company.name(whom) + ", hidden"));
    } else if (spots.apart(who, whom) > Reach.TALK.most() * 3) {
      spots.near(who, whom, Reach.SIGHT.stand(), false).ifPresent(p -> shot.place(who, p + ", hidden"));
    }
  }

  /** Sees to it that two are within reach of each other when a shot begins. */
  void meet(
      String who, String whom, Reach reach, boolean face, ShotDraft shot, Set<String> gone) {
    boolean known = rehearsal.seen(who) && rehearsal.seen(whom);
    if (!known || gone.contains(who) || gone.contains(whom) || who.equals(whom)) {
      return;
    }
    double apart = spots.apart(who, whom);
    if (reach.approach() && triesToRise(whom, shot) && !rehearsal.lies(whom)) {
      spots.near(whom, who, reach.stand(), false).ifPresent(p -> shot.place(whom, p + ", lying"));
      return;
    }
    // who sits at a table is spoken to across the room
    boolean seated = reach == Reach.TALK && (!rehearsal.upright(who) || !rehearsal.upright(whom));
    double most = seated ? SEATED_TALK : reach.most();
    boolean again = lastSeen.getOrDefault(who, -9) < number - 1 || !reach.approach();
    boolean tooNear = apart < reach.least() && (again || alone(who, shot));
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
    comesTo(mover, anchor, tooNear && !again ? Reach.STEPS : reach, face, mover.equals(who) || talks, shot);
    gone.add(mover);
  }

  /** Whether one is seen so near that nobody else is in the picture: it shows how he comes, wherever he stood in the one before. */
  private static boolean alone(String who, ShotDraft shot) {
    return shot.setup != null && Passage.TIGHT.contains(shot.setup.size()) && shot.setup.subjects().equals(List.of(who));
  }

  /**
   * Puts somebody within reach of another.
   *
   * @param walks whether he is seen to walk there, where the eye was on him
   */
  private void comesTo(String mover, String anchor, Reach reach, boolean face, boolean walks, ShotDraft shot) {
    spots.near(mover, anchor, reach.stand(), face).ifPresent(p -> {
      String there = p + ", facing " + Company.name(anchor);
      double way = spots.apart(mover, anchor) - reach.stand();
      if (walks && Passage.shows(before(), shot, mover, way) && rehearsal.upright(mover)) {
        shot.places.removeIf(l -> l.text().startsWith(Company.name(mover) + " "));
        shot.places.add(Passage.line(mover, there, way));
      } else {
        shot.place(mover, there + (reach.approach() ? ", standing" : ""));
      }
    });
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
      boolean shoulder = spots.apart(who, whom) < SHOULDERS && rehearsal.upright(who);
      boolean stepped = shot.places.stream().anyMatch(l -> l.text().startsWith(Company.name(who) + " "));
      Optional<String> back = shoulder && !stepped ? spots.back(whom, who, ARMS_LENGTH) : Optional.empty();
      back.or(() -> stepped ? spots.standing(whom) : spots.here(whom, who)).ifPresent(p -> shot.place(whom, p + ", facing " + Company.name(who)));
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
}
