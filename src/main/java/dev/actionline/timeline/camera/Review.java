package dev.actionline.timeline.camera;

import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3f;

/**
 * A finished shot looked at again, moves and all: whether those it frames and those who act in it are
 * seen. Measured at several moments in the film's own frame.
 */
final class Review {
  private static final int MOMENTS = 9;

  /** A subject is hidden when more than this of it is. */
  static final double HIDDEN = 0.35;

  static final double THING_HIDDEN = 0.6;

  /** Those who are far apart may be so much smaller than a frame that holds them makes them. */
  private static final double HELD = 0.6;

  /** Of whom so much is hidden no face tells enough. */
  private static final double MOSTLY = 0.75;

  /** Who acts is seen when this much of the body is. */
  private static final double SEEN = 0.35;

  /** So far the set is looked for along a line of sight, metres. */
  private static final float SET_FAR = 60;

  /** So large a part of the shot may be lost to a step behind a pillar. */
  private static final double FORGIVEN = 0.3;

  /** What is framed with who has it comes out of a pocket, or goes into one: it is seen for a quarter of the shot. */
  private static final double COMES_OUT = 0.75;

  /** Of what so much is not seen nobody knows what it is. */
  private static final double UNTOLD = 0.6;

  /** Who comes late or leaves early is there for some of it. */
  private static final double NEVER = 0.99;

  private final ShotContext shot;
  private final Framing framing;
  private final CameraTrack camera;
  private final Set<String> struck;
  private final double movesBegin;
  private final double nears;
  private final Sight sight;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * A review.
   *
   * @param struck who and what is left out of the shot's pictures
   * @param movesBegin when the camera leaves its framing for another; the shot's end when it does not
   * @param nears when it begins to come nearer to whom it frames; the same
   */
  private Review(ShotContext shot, Framing framing, CameraTrack camera, Set<String> struck, double movesBegin, double nears) {
    this.shot = shot;
    this.framing = framing;
    this.camera = camera;
    this.struck = struck;
    this.movesBegin = movesBegin;
    this.nears = nears;
    this.sight = new Sight(shot.scenery());
  }

  static List<Fault> of(ShotContext shot, Framing framing, CameraTrack camera, Set<String> struck, double movesBegin, double nears) {
    Review review = new Review(shot, framing, camera, struck, movesBegin, nears);
    review.camera();
    review.focus();
    if (framing.kind() != Framing.Kind.POV) {
      for (int i = 0; i < framing.subjects().size(); i++) {
        review.framed(framing.subjects().get(i), i == 0);
      }
    }
    review.work();
    review.leads();
    return List.copyOf(review.faults);
  }

  private double time(int moment) {
    return shot.start() + shot.seconds() * (0.02 + 0.95 * moment / (MOMENTS - 1));
  }

  private Sight.View view(double t) {
    CameraState state = camera.at(t);
    Opening opening = new Opening(state.openMetres(), state.openAboveM());
    return Sight.View.of(Picture.of(state, shot.film().aspect()), opening, struck);
  }

  private void camera() {
    Tally buried = new Tally();
    Tally touched = new Tally();
    for (int i = 0; i < MOMENTS; i++) {
      Sight.View view = view(time(i));
      buried.take(i, view.opening().none() && shot.scenery().blinds(view.eye()));
      touched.take(i, framing.kind() != Framing.Kind.POV && sight.touched(view.eye(), struck, time(i)));
    }
    if (buried.count > 0) {
      add(Fault.Kind.BURIED, "", buried);
    }
    tell(Fault.Kind.TOUCHED, "", touched, FORGIVEN);
  }

  private void focus() {
    Tally blurred = new Tally();
    for (int i = 0; i < MOMENTS; i++) {
      CameraState state = camera.at(time(i));
      blurred.take(i, state.focusMetres() > 0 && !anythingSharp(DepthOfField.of(state), view(time(i)), time(i)));
    }
    tell(Fault.Kind.BLURRED, "", blurred, FORGIVEN);
  }

  /** Whether somebody, what is framed, or the set in the picture's middle lies where it is sharp. */
  private boolean anythingSharp(DepthOfField field, Sight.View view, double t) {
    List<Subject> all = new ArrayList<>(shot.scenery().performers(t));
    all.addAll(framing.subjects());
    for (Subject s : all) {
      for (Scenery.Ball ball : s.at(t).balls()) {
        Vector3f at = view.picture().place(ball.centre());
        boolean inFrame = Math.abs(at.x) < 1 && Math.abs(at.y) < 1;
        if (inFrame && field.sharp(at.z - ball.radius(), at.z + ball.radius())) {
          return true;
        }
      }
    }
    for (float x = -0.6f; x < 0.7f; x += 0.3f) {
      Vector3f far = view.picture().point(x, -0.3f, SET_FAR);
      double free = shot.scenery().free(view.eye(), far);
      if (free < 1 && field.sharp(free * SET_FAR, free * SET_FAR)) {
        return true;
      }
    }
    return false;
  }

  private void framed(Subject subject, boolean first) {
    Tally out = new Tally();
    Tally hidden = new Tally();
    Tally small = new Tally();
    Tally away = new Tally();
    ShotSize size = framing.kind() == Framing.Kind.OTS ? ShotSize.MCU : framing.size();
    for (int i = 0; i < MOMENTS && time(i) < movesBegin; i++) {
      double t = time(i);
      away.take(i, !subject.seen(t));
      if (!subject.seen(t)) {
        continue;
      }
      Extent e = subject.at(t);
      if (e.kind() == Scenery.Kind.VISTA) {
        return;
      }
      ShotSize now = t > nears && size.ordinal() > ShotSize.MCU.ordinal() ? ShotSize.MCU : size; // legs are left when the camera comes near
      Seen seen = sight.look(view(t), e, one(subject, t), now, t);
      boolean lost = seen.lost();
      out.take(i, lost);
      hidden.take(i, !lost && hidden(subject, e, seen.hidden(), now, t));
      boolean whole = first || framing.subjects().size() > 2;
      double least = e.figure() ? Math.min(0.45 * size.tall(), 0.5) * (e.height() / e.stature()) * shortened(t, e) : 0.02;
      small.take(i, whole && !lost && seen.tall() < Math.min(least, HELD * e.height() / frameToHold(t)) * nearest(t) / seen.depth());
    }
    double forgiven = first || subject.at(time(0)).figure() ? FORGIVEN : COMES_OUT;
    if (first || subject.at(time(0)).figure()) {
      tell(Fault.Kind.ABSENT, subject.name(), away, NEVER);
    }
    tell(Fault.Kind.OUT, subject.name(), out, forgiven);
    tell(Fault.Kind.HIDDEN, subject.name(), hidden, forgiven);
    tell(Fault.Kind.SMALL, subject.name(), small, forgiven);
  }

  /** Who is seen from above is so much less tall in the picture, 0..1. */
  private double shortened(double t, Extent e) {
    Vector3f to = view(t).eye().sub(e.middle(), new Vector3f()).normalize();
    return Math.min(1, Math.sqrt(1 - to.y * to.y) + e.width() / e.height() * Math.abs(to.y));
  }

  /** How far off the nearest of several is, metres: who stands behind others is as much smaller as he is farther. */
  private double nearest(double t) {
    Picture picture = view(t).picture();
    return framing.subjects().stream().mapToDouble(s -> picture.depth(s.at(t).face())).min().orElseThrow();
  }

  /** Height of a frame that holds all who are framed, as far apart as they are; next to nothing for one alone; metres. */
  private double frameToHold(double t) {
    double apart = 0;
    for (Subject a : framing.subjects()) {
      for (Subject b : framing.subjects()) {
        apart = Math.max(apart, a.at(t).middle().distance(b.at(t).middle()));
      }
    }
    return framing.subjects().size() < 2 ? 0.01 : (apart + 1) / shot.film().aspect();
  }

  /** Who is seen as one: somebody and whom of those framed he has in his arms. */
  private Set<String> one(Subject subject, double t) {
    Set<String> one = new LinkedHashSet<>(Set.of(subject.owner()));
    framing.subjects().stream().filter(o -> o.at(t).clasps(subject.at(t))).forEach(o -> one.add(o.owner()));
    return one;
  }

  /** Legs behind a table hide nobody whose head and chest are seen; a hand does not hide what it holds. */
  private boolean hidden(Subject subject, Extent e, double whole, ShotSize size, double t) {
    if (!e.figure()) {
      return whole > THING_HIDDEN && size != ShotSize.EWS; // so far off one sees where a thing is
    }
    boolean wide = e.figure() && !size.closerThan(ShotSize.COWBOY);
    return whole > HIDDEN
        && (!wide || whole > MOSTLY || sight.look(view(t), e, one(subject, t), ShotSize.MCU, t).hidden() > HIDDEN);
  }

  /** What hands and faces of those who are framed do must be seen at most of the moments that tell what it is; a close picture leaves hands out. */
  private void work() {
    boolean near = framing.size().closerThan(ShotSize.MS) || framing.kind() != Framing.Kind.PLAIN;
    WorkInFrame inFrame = new WorkInFrame(sight, false);
    Map<String, List<Double>> unseen = new LinkedHashMap<>();
    for (Work work : near ? List.<Work>of() : shot.work().get()) {
      if (work.at() < movesBegin && framing.subjects().stream().anyMatch(s -> s.name().equals(work.doer()))) {
        unseen.computeIfAbsent(work.doer(), d -> new ArrayList<>()).add(inFrame.of(view(work.at()), work).most());
      }
    }
    unseen.forEach((doer, all) -> {
      double share = all.stream().mapToDouble(d -> d).average().orElse(0);
      if (share > UNTOLD && faults.stream().noneMatch(f -> f.name().equals(doer))) {
        faults.add(new Fault(Fault.Kind.WORK, doer, 0, 1));
      }
    });
  }

  /** Who acts must be seen for a good part of the shot, framed or not. */
  private void leads() {
    boolean goesOn = movesBegin < shot.end(); // a take comes to its people one after another
    Set<String> told = new LinkedHashSet<>();
    faults.forEach(f -> told.add(f.name()));
    for (String name : shot.leads()) {
      boolean framed = framing.subjects().stream().anyMatch(s -> s.name().equals(name));
      if (told.contains(name) || framed || partOf(name) || doneTo(name)) {
        continue;
      }
      Tally there = new Tally();
      Tally seen = new Tally();
      for (int i = 0; i < MOMENTS; i++) {
        double t = time(i);
        for (Subject s : shot.scenery().performers(t)) {
          if (s.name().equals(name)) {
            there.take(i, true);
            seen.take(i, shows(view(t), s, t));
          }
        }
      }
      if (there.count > MOMENTS / 3 && seen.count < (goesOn ? 0.1 : 0.4) * there.count) {
        add(Fault.Kind.UNSEEN, name, there);
      }
    }
  }

  /** Whether a shot looks closely at something of somebody's, or through somebody's eyes. */
  private boolean partOf(String name) {
    return framing.through().filter(s -> s.owner().equals(name)).isPresent()
        || framing.subjects().stream().anyMatch(s -> s.owner().equals(name));
  }

  /** Whether a shot looks closely at what somebody does all that he does to: the thing he takes, who is hit by him. */
  private boolean doneTo(String name) {
    List<String> lines = shot.deeds().getOrDefault(name, List.of());
    return framing.size().closerThan(ShotSize.FS)
        && framing.subjects().stream().anyMatch(s -> lines.stream().allMatch(l -> ShotContext.names(l, s.name()) || ShotContext.names(l, s.owner())));
  }

  private boolean shows(Sight.View view, Subject s, double t) {
    Extent e = s.at(t);
    Seen seen = sight.look(view, e, Set.of(s.owner()), ShotSize.FS, t);
    Vector3f face = view.picture().place(e.face());
    boolean close = face.z > 0.1f && Math.abs(face.x) < 1 && Math.abs(face.y) < 1 && seen.hidden() < 0.5;
    return close || seen.inFrame() * (1 - seen.hidden()) > SEEN;
  }

  private void tell(Fault.Kind kind, String name, Tally tally, double forgiven) {
    if (tally.count > 0 && tally.share() > forgiven) {
      add(kind, name, tally);
    }
  }

  private void add(Fault.Kind kind, String name, Tally tally) {
    faults.add(new Fault(kind, name, time(tally.first) - shot.start(), tally.share()));
  }

  /** Moments counted. */
  private static final class Tally {
    private int count;
    private int of;
    private int first;

    private void take(int moment, boolean so) {
      of++;
      if (so) {
        first = count == 0 ? moment : first;
        count++;
      }
    }

    private double share() {
      return of == 0 ? 0 : (double) count / of;
    }
  }
}
