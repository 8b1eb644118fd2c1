package dev.actionline.director.continuity;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.Emphasis;
import dev.actionline.director.coverage.Labels;
import dev.actionline.director.coverage.Setup;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.timeline.Rehearsal;
import dev.actionline.timeline.camera.ShotSize;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What hands do with something that is too small for the picture is begun in it and carried on near: there one sees what is done,
 * to what and with what.
 */
final class CutIns {
  /** A thing that fills so little of a picture's height is not made out. */
  private static final double MADE_OUT = 0.17;

  /** A cut-in that brings no more is none. */
  private static final double NEARER = 1.6;

  /** Of what is larger in the hands more is to be seen than hands, metres. */
  private static final double LARGE_M = 0.7;

  /** So long who does it is seen at least, and then what he does; seconds. */
  private static final double WHO_S = 1.1;

  private static final double WHAT_S = 1.3;

  private static final Set<Interest> WORK = Set.of(Interest.HANDS, Interest.DEED, Interest.BENCH, Interest.TOUCH, Interest.INSERT, Interest.PROFILE, Interest.WALL);

  /** What is seen past a shoulder or from the side is seen so from near, too. */
  private static final Set<String> SIDES = Set.of("behind right", "right");

  /** What is done to it is done by the whole body. */
  private static final Set<String> SEATS = Vocabulary.kind("seats");

  private static final ShotSize NEAR = ShotSize.CU;

  /** What is over in one move, or is of the face or of both, and no work. */
  private static final Set<ActionClass> NO_WORK = Set.of(ActionClass.GESTURE, ActionClass.EAT, ActionClass.GIVE, ActionClass.GRAB, ActionClass.PUT, ActionClass.EMBRACE, ActionClass.STRIKE, ActionClass.SHOOT);

  private final Rehearsal played;
  private final Set<String> figures;
  private boolean before;

  /** @param played the scene, each shot played last when it is asked for */
  CutIns(Rehearsal played, Set<String> figures) {
    this.played = played;
    this.figures = figures;
  }

  /** The shot in which the last act of another is carried on, which ends where that begins; no two follow one another. */
  Optional<ShotDraft> of(ShotDraft shot) {
    Optional<String> who = before ? Optional.empty() : deed(shot);
    Optional<ShotDraft> in = who.flatMap(w -> played.hands(w).filter(h -> tooSmall(shot.setup, h)).flatMap(h -> cut(shot, w, h)));
    before = in.isPresent();
    return in;
  }

  /** Who does something at the end of a shot in which nobody speaks and nobody else does anything. */
  private Optional<String> deed(ShotDraft shot) {
    boolean still = shot.moves.isEmpty() || shot.moves.stream().allMatch(m -> m.text().equals("camera handheld"));
    if (!shot.plain() || !still || !shot.optics.isEmpty() || shot.setup.through().isPresent()) {
      return Optional.empty();
    }
    List<Moment> acts = shot.moments.stream().filter(Moment::plays).toList();
    boolean timed = acts.stream().flatMap(m -> m.lines().stream()).anyMatch(l -> l.text().matches("(lasts|until) .*"));
    boolean one = acts.stream().noneMatch(m -> m.joined() || m.beat() instanceof Beat.Speech || m.who().size() != 1 || !m.who().equals(acts.get(0).who()));
    return Optional.of(acts).filter(a -> !a.isEmpty() && one && !timed && a.get(a.size() - 1) == shot.moments.get(shot.moments.size() - 1))
        .map(a -> a.get(a.size() - 1)).filter(m -> m.beat() instanceof Clause c && c.target().filter(SEATS::contains).isEmpty() && WORK.contains(m.interest()) && !Emphasis.of(m, HandsInFrame.IDLE) && !Emphasis.of(m, NO_WORK)).map(m -> m.who().get(0)).filter(figures::contains);
  }

  private static boolean tooSmall(Setup setup, Rehearsal.Hands hands) {
    double frame = ShotSize.of(setup.size()).map(s -> s.metres(hands.stature())).orElse(0.0);
    return hands.smallestM() < MADE_OUT * frame && hands.largestM() < LARGE_M && NEARER * NEAR.metresAt(hands.sizeM()) < frame;
  }

  private static Optional<ShotDraft> cut(ShotDraft shot, String who, Rehearsal.Hands work) {
    double at = tenth(Math.max(WHO_S, work.from()));
    double seconds = tenth(work.to() - at);
    if (seconds < WHAT_S) {
      return Optional.empty();
    }
    String theirs = Company.name(who) + "'s hands";
    Setup hands = Setup.on("insert", List.of(theirs));
    ShotDraft near = shot.carriedOn(SIDES.contains(shot.setup.side()) ? hands.from(shot.setup.side()) : hands, Labels.title(who) + "'s hands", seconds);
    shot.ends(at);
    return Optional.of(near);
  }

  private static double tenth(double seconds) {
    return Math.round(10 * seconds) / 10.0;
  }
}
