package dev.actionline.director.coverage;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts a scene's moments into shots: a new one for every sentence or two, for every direction of the
 * script's that frames anew, and for every speaker; then has each shot framed.
 */
public final class Coverage {
  /** A shot of this length has had its time; the next sentence gets its own. */
  private static final Set<String> NEAR_SIZES = Set.of("insert", "CU", "ECU", "MCU");
  private static final double LONG_SECONDS = 4.5;
  /** What the same people do one after another may be one shot for longer. */
  private static final double SAME_SECONDS = 6.5;
  /** Shorter than this nobody has seen what a shot shows. */
  private static final double SHORT_SECONDS = 1.2;

  private static final Set<String> REFRAMING = Set.of("size", "angle", "pov", "insert", "shot");

  private static final Set<Interest> CLOSE =
      Set.of(Interest.FACE, Interest.EYE, Interest.HANDS, Interest.TALK, Interest.TOUCH);

  private static final Set<Interest> NEAR = Set.of(Interest.DEED, Interest.HANDS, Interest.TOUCH);

  private final List<ShotDraft> shots = new ArrayList<>();
  private final Framing framing;
  private final Directions directions;
  private final double longSeconds;
  private final double sameSeconds;
  private final Tempo tempo = new Tempo();
  private ShotDraft shot = new ShotDraft();

  private Coverage(Framing framing, Directions directions, Treatment treatment) {
    this.framing = framing;
    this.directions = directions;
    this.longSeconds = treatment.seconds(LONG_SECONDS);
    this.sameSeconds = treatment.seconds(SAME_SECONDS);
  }

  /** The shots of a scene, framed, in order; at least one. */
  static List<ShotDraft> of(List<Moment> moments, Framing framing, Directions directions) {
    return of(moments, framing, directions, Treatment.PLAIN);
  }

  /** The same, as a director wants them. */
  public static List<ShotDraft> of(List<Moment> moments, Framing framing, Directions directions, Treatment treatment) {
    Coverage coverage = new Coverage(framing, directions, treatment);
    moments.forEach(coverage::take);
    coverage.close();
    if (coverage.shots.isEmpty()) {
      coverage.shots.add(new ShotDraft());
    }
    coverage.shots.forEach(s -> s.pace = treatment.pace());
    framing.frameAll(coverage.shots);
    coverage.shots.forEach(directions::match);
    return treatment.of(coverage.shots);
  }

  private void take(Moment moment) {
    if (moment.beat() instanceof Beat.Direction direction) {
      direct(direction, moment);
      return;
    }
    if (moment.empty()) {
      return;
    }
    if (tempo.endsBefore(moment)) {
      close();
      tempo.over();
    }
    if (shot.awaits.isPresent() && !moment.who().isEmpty() && !unseen(moment)) {
      Line at = shot.awaits.get();
      shot.moves.add(at.with("camera moves to MS on " + Company.name(moment.who().get(0))));
      shot.awaits = Optional.empty();
      shot.rested = true;
      shot.moments.add(moment);
      return;
    }
    racks(moment);
    inside(moment);
    if (turnsAway(moment)) {
      close();
    }
    boolean nothingToSee = !moment.plays() && moment.who().isEmpty() && moment.whom().isEmpty();
    if (!nothingToSee && cutsBefore(moment)) {
      close();
    }
    if (shot.label.isEmpty() && !nothingToSee) {
      shot.label = moment.label();
    }
    shot.moments.add(moment);
  }

  /** {@code RACK FOCUS to the floor, where a ball rolls out}: to what the words behind it name, seen on the floor behind. */
  private void racks(Moment next) {
    boolean names = shot.racks.isPresent() && next.plays() && next.paragraph() == shot.paragraph && !next.who().isEmpty();
    if (names && Collections.disjoint(next.who(), shot.setup.subjects())) {
      String to = next.who().get(0);
      Line rack = shot.racks.get();
      shot.moves.add(rack.with(rack.text().replaceFirst("rack to .* at ", "rack to " + Company.name(to) + " at ")));
      shot.setup = framing.figure(to) ? shot.setup.before(to) : shot.setup.sized("MS").before(to).angled("high");
      shot.racks = Optional.empty();
    }
  }

  /** {@code CLOSE ON A CRATE. Inside, a cat wakes}: what is inside is what one wants to see. */
  private void inside(Moment next) {
    boolean near = shot.setup != null && NEAR_SIZES.contains(shot.setup.size()) && shot.moments.isEmpty() && next.plays();
    if (near && next.who().size() == 1 && next.beat() instanceof Clause c && c.manner().contains("inside")) {
      shot.setup = Setup.on("insert", next.who());
    }
  }

  /** The view of a thing that the script asks for is over when it tells of somebody who does nothing to it. */
  private boolean turnsAway(Moment next) {
    List<String> seen = shot.setup == null ? List.of() : shot.setup.subjects();
    boolean things = !seen.isEmpty() && shot.setup.through().isEmpty() && seen.stream().noneMatch(framing::figure) && shot.moves.isEmpty();
    boolean told = next.plays() && !unseen(next) && next.who().stream().anyMatch(framing::figure);
    return (things || turnedTo(seen, next)) && told && seen.stream().noneMatch(s -> concerns(next, s));
  }

  /** Whom the camera has turned or gone to one has seen when the next paragraph tells what somebody else does. */
  private boolean turnedTo(List<String> seen, Moment next) {
    boolean people = shot.take && !shot.moves.isEmpty() && !seen.isEmpty() && seen.stream().allMatch(framing::figure);
    return people && shot.moments.isEmpty() && next.beat() instanceof Clause && next.paragraph() != shot.paragraph;
  }

  /** Whether a moment is of a thing, or of what is a part of it. */
  private static boolean concerns(Moment moment, String thing) {
    return moment.who().contains(thing) || moment.whom().contains(thing) || Emphasis.names(moment, thing);
  }

  private void direct(Beat.Direction direction, Moment moment) {
    boolean speeds = direction.kind().equals("speed");
    if (speeds && direction.value().equals("FREEZE") && shot.empty() && moment.subject().isEmpty() && !shots.isEmpty()) {
      directions.apply(direction, moment, shots.get(shots.size() - 1));
      return;
    }
    boolean cuts =
        speeds && (!shot.moments.isEmpty() || !shot.atLife()) && (!direction.value().equals("FREEZE") || moment.subject().isPresent())
            || REFRAMING.contains(direction.kind())
            || direction.kind().equals("transition")
            || direction.kind().equals("title")
                && (!shot.moments.isEmpty() || directions.standsAlone(direction))
            || direction.kind().equals("move") && !continuesTake(moment)
            || direction.kind().equals("focus") && newParagraph(moment);
    if (cuts && !directions.closes(direction) && !shot.onlyTitle()) {
      close();
    }
    boolean ends = directions.closes(direction);
    boolean between = ends && shot.empty() && !shots.isEmpty();
    tempo.heed(direction, moment);
    shot.paragraph = moment.paragraph();
    directions.apply(direction, moment, between ? shots.get(shots.size() - 1) : shot);
    if (ends && !between || directions.standsAlone(direction)) {
      close();
    }
  }

  /** A moving camera keeps moving: the next move of the paragraph belongs to the same take. */
  private boolean continuesTake(Moment moment) {
    boolean goesOn = !newParagraph(moment) || !shot.rested && last() != null && unseen(last());
    return shot.take && goesOn || shot.setup != null && shot.moments.isEmpty();
  }

  private boolean cutsBefore(Moment next) {
    if (watchesItself(next) || shot.frozen() && !unseen(next)) {
      return true;
    }
    if (shot.frozen()) {
      return false;
    }
    boolean behind = shot.setup != null && next.who().stream().anyMatch(shot.setup::behind);
    if (shot.moments.isEmpty() || next.joined() || behind) {
      return false;
    }
    Moment last = last();
    if (last == null) {
      return shot.moments.get(0).paragraph() != next.paragraph();
    }
    if (last.lines().stream().anyMatch(l -> l.text().startsWith("until "))) {
      return true;
    }
    if (next.interest() == Interest.INSERT && next.lines().isEmpty() && !shown(last).equals(shown(next))) {
      return true; // where a small thing has come down is seen near, whatever the shot was asked to be
    }
    if (next.interest() == Interest.EYE || next.interest() == Interest.HALVES && last.interest() != Interest.HALVES) {
      return true;
    }
    return !runsOn(next) && longEnough(last, next);
  }

  /** Whether the shot has been long enough for what comes next to be a picture of its own. */
  private boolean longEnough(Moment last, Moment next) {
    boolean sameSentence =
        last.beat() instanceof Clause a
            && next.beat() instanceof Clause b
            && a.sentence().equals(b.sentence())
            && a.span().equals(b.span());
    double seconds = shot.seconds();
    if (answers(last, next)) {
      return seconds > longSeconds;
    }
    if (shot.take && !shot.rested && unseen(next)) {
      return false;
    }
    if (shot.take && !newParagraph(next) && !leaves(next)) {
      return false;
    }
    if (sameSentence) {
      boolean elsewhere = Collections.disjoint(last.who(), next.who()) && (next.interest().wide() || happens(last, next) || happens(next, last));
      return seconds > longSeconds
          || seconds >= SHORT_SECONDS && (elsewhere || parts(last, next));
    }
    boolean same = (shown(last).equals(shown(next)) || goesOn(next)) && !comesTo(last, next);
    if (seconds < SHORT_SECONDS && same && !parts(last, next)) {
      return false;
    }
    return newParagraph(next)
        || seconds + next.seconds() > (same ? sameSeconds : longSeconds)
        || !same
        || parts(last, next);
  }

  /** Whether something comes about by itself, and the other moment is somebody's who has nothing to do with it: it is seen, then who watches. */
  private boolean happens(Moment event, Moment other) {
    List<String> things = Emphasis.of(event);
    return event.plays() && !things.isEmpty() && things.stream().noneMatch(framing::figure)
        && other.who().stream().anyMatch(framing::figure) && things.stream().noneMatch(t -> concerns(other, t));
  }

  /** What two do to each other, one thing after another, is one picture. */
  private boolean goesOn(Moment next) {
    Set<String> people = new LinkedHashSet<>();
    shot.moments.forEach(m -> {
      people.addAll(m.who());
      people.addAll(m.whom());
    });
    boolean near = shot.moments.stream().allMatch(m -> NEAR.contains(m.interest())) && NEAR.contains(next.interest());
    return near && shot.moments.get(0).who().size() == 1 && !next.whom().isEmpty()
        && people.containsAll(next.who()) && people.containsAll(next.whom());
  }

  /** A face is left when its owner turns to somebody, and come to when he turns away from somebody. */
  private static boolean comesTo(Moment last, Moment next) {
    boolean deeds = last.beat() instanceof Clause && next.beat() instanceof Clause;
    return deeds && (alone(last) && together(next) || together(last) && alone(next));
  }

  private static boolean alone(Moment moment) {
    return moment.interest() == Interest.FACE && moment.whom().isEmpty();
  }

  private static boolean together(Moment moment) {
    return moment.interest() == Interest.DEED && !moment.whom().isEmpty();
  }

  /** Who is looked at; what, when there is nobody. */
  private static List<String> shown(Moment moment) {
    return moment.who().isEmpty() ? moment.whom() : moment.who();
  }

  /** A run of forms goes on while it is told of. */
  private boolean runsOn(Moment next) {
    boolean runs = shot.moments.stream().flatMap(m -> m.lines().stream()).anyMatch(l -> l.text().contains(" strobes "));
    return runs && next.interest() == Interest.CHANGE && !next.plays() && last().who().equals(next.who());
  }

  /** Who is hit and reels does it in the picture of the shot that hits. */
  private static boolean answers(Moment last, Moment next) {
    boolean reels = next.lines().stream().anyMatch(l -> l.text().contains(" staggers"));
    return reels && last.shoots() && !next.who().isEmpty() && last.whom().containsAll(next.who());
  }

  /** A voice over a take is heard while the camera goes on. */
  private static boolean unseen(Moment moment) {
    return moment.beat() instanceof Beat.Speech s && Gist.offScreen(s);
  }

  /** A camera that rides with somebody does not stay for somebody else, nor for ever. */
  private boolean leaves(Moment next) {
    boolean rides = !shot.moves.isEmpty() && shot.setup != null
        && !Collections.disjoint(shot.setup.subjects(), last().who());
    return rides
        && (Collections.disjoint(shot.setup.subjects(), next.who()) || shot.seconds() > 2 * longSeconds);
  }

  /** Nobody is seen through their own eyes. */
  private boolean watchesItself(Moment next) {
    return shot.setup != null
        && shot.setup.size().equals("POV")
        && next.who().stream().anyMatch(w -> shot.setup.through().filter(w::equals).isPresent());
  }

  /** What one framing cannot show well: a face after a chase, hands after a fall. */
  private static boolean parts(Moment last, Moment next) {
    if (last.interest() == next.interest()) {
      return last.interest() == Interest.INSERT && !last.whom().isEmpty() && !next.whom().isEmpty() && Collections.disjoint(last.whom(), next.whom());
    }
    if (last.interest() == Interest.INSERT || next.interest() == Interest.INSERT) {
      return true;
    }
    boolean closeNow = CLOSE.contains(next.interest());
    boolean closeBefore = CLOSE.contains(last.interest());
    return closeNow && last.interest().wide() || closeBefore && next.interest().wide();
  }

  private boolean newParagraph(Moment next) {
    Moment last = last();
    return last != null && last.paragraph() != next.paragraph();
  }

  /** The last moment of the shot in which there is something to see; null for none. */
  private Moment last() {
    for (int i = shot.moments.size() - 1; i >= 0; i--) {
      Moment moment = shot.moments.get(i);
      if (moment.plays() || !moment.who().isEmpty() || !moment.whom().isEmpty()) {
        return moment;
      }
    }
    return null;
  }

  private void close() {
    shot.racks.ifPresent(shot.moves::add);
    shot.racks = Optional.empty();
    if (!shot.empty()) {
      shot.opening.addAll(0, directions.opening());
      shot.speed.addAll(tempo.lines(shot));
      shots.add(shot);
    }
    shot = new ShotDraft();
  }
}
