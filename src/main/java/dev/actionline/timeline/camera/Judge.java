package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a camera costs in what it does not show, measured at several moments of the shot. */
final class Judge {
  private static final double HIDDEN = 7;
  private static final double OUT = 6;
  private static final double HEAD_CUT = 5;

  /** At a moment that is looked at strictly: somebody is lost to the eye. */
  private static final double LOST = 4;

  /** Moments of a shot that is looked at strictly. */
  private static final int EVERY = 9;

  /** What counts that is hidden of a thing by what holds it. */
  private static final double HELD = 0.35;

  /** What counts that is hidden of a thing which flies off from somebody: the way counts, not the hand. */
  private static final double THROWN = 0.1;

  /** A thing that goes farther than arms do flies, metres. */
  private static final double FLIES_M = 1.5;

  /** What head and chest count of what is hidden of one of several. */
  private static final double FACES = 0.65;

  private static final double HALF = 0.5;
  private static final double BURIED = 12;
  private static final double TOUCHED = 3;

  /** For each octave that somebody is too small. */
  private static final double TOO_FAR = 2.2;

  /** For each octave that somebody comes too near in a frame for whole bodies, and in a closer one. */
  private static final double TOO_NEAR = 2;

  private static final double CLOSER = 0.8;

  /** A wall in the way of who travels is worse than a picture less close. */
  private static final double THROUGH = 2;
  private static final double CROSSED = 1.6;
  private static final double FOREGROUND = 2.2;
  private static final double FLAT = 0.5;

  /** Somebody who stands right behind the head of another, as if grown out of it. */
  private static final double MERGED = 3.5;

  /** Of others before a clean single; a wide frame and a group bear more of them. */
  private static final double CROWD = 8;

  private static final double WIDE_CROWD = 2.2;

  /** Of those who are in the picture without a head; no reason to give a framing up. */
  static final double HEADLESS = 3.4;

  /** Others in front are no reason to give a framing up. */
  private static final double MOST_CROWD = 2.5;

  /** Who stands beside the subject stands not before it, metres. */
  private static final float BESIDE = 0.12f;
  private static final double SHORT = 0.4;
  private static final double EMPTY = 9;

  /** A face is seen well from as far round it, degrees. */
  private static final double FACE = 62;

  /** From so far round a beast shows its tail, degrees. */
  private static final double BEHIND = 115;

  /** Of a deed of which nothing is seen: no line is crossed for a hand alone. */
  private static final double WORK = 2.5;

  /** Of two who face each other both are seen from the side. */
  private static final double PROFILE = 95;

  private final ShotContext shot;
  private final Framing framing;
  private final Company company;
  private final Lens lens;
  private final Sight sight;
  private final Headless headless;
  private final Line line;
  private final Adjoining.Cuts cuts;
  private final boolean handled;
  private final List<Work> works;
  private final WorkInFrame inFrame;
  private boolean heeding;

  Judge(ShotContext shot, Framing framing, Company company, Lens lens, Sight sight, Line line, Adjoining.Cuts cuts) {
    this.shot = shot;
    this.framing = framing;
    this.company = company;
    this.lens = lens;
    this.sight = sight;
    this.headless = new Headless(shot.scenery());
    this.line = line;
    this.cuts = cuts;
    Set<String> framed = company.owners();
    this.inFrame = new WorkInFrame(sight, !company.figure());
    this.works = shot.work().get().stream().filter(w -> shot.holds(w.at()) && (framed.contains(w.doer()) || w.things().stream().anyMatch(t -> framed.contains(t.name())))).toList();
    String thing = company.first().owner();
    this.handled = shot.deeds().entrySet().stream()
        .anyMatch(d -> !d.getKey().equals(thing) && d.getValue().stream().anyMatch(l -> ShotContext.names(l, thing)));
  }

  /** From now on what is done and not seen costs something too. */
  Judge heeding() {
    heeding = true;
    return this;
  }

  /**
   * The cost of a setup.
   *
   * @param limit as soon as it is certain to cost more the rest is left
   */
  double cost(PlainSetup setup, double limit) {
    int moments = sight.strict() ? Math.min(EVERY, Math.max(3, company.samples())) : company.samples() < 10 ? 3 : company.travel() > 1 ? 7 : 5;
    double constant = setup.shortfall() * (framing.size().closerThan(ShotSize.WS) ? SHORT : 0.1);
    Rig begin = setup.at(shot.start());
    boolean sideGiven = framing.azimuthDegrees().isPresent();
    constant += !sideGiven && line.crossedBy(begin.eye()) ? CROSSED : 0;
    constant += cuts.cost(setup);
    double sum = 0;
    double most = 0;
    for (int i = 0; i < moments; i++) {
      // the middle first: most that is hidden is hidden there
      int part = (i + moments / 2) % moments;
      int sample = (company.samples() - 1) * part / (moments - 1);
      // alone it may cost so much that sum and most together reach the limit
      double left = (limit - constant - sum / moments) / (1.0 / moments + 0.6);
      double here = moment(setup, sample, Math.max(left, (limit - constant - sum / moments - 0.6 * most) * moments));
      sum += here;
      most = Math.max(most, here);
      if (constant + sum / moments + 0.6 * most > limit) {
        return Double.MAX_VALUE;
      }
    }
    constant += setup.stand().hold() == Hold.RIDES ? ridesThrough(setup) : 0; // dear, and most are out by now
    double cost = constant + sum / moments + 0.6 * most;
    cost += cost > limit || !heeding ? 0 : work(setup, limit - cost);
    return cost > limit ? cost : cost + surroundings(setup);
  }

  /**
   * What is done by those who are framed, or to them, and is not seen.
   *
   * @param limit beyond it nobody wants to know how much
   */
  double work(PlainSetup setup, double limit) {
    double unseen = 0;
    for (Work work : works) {
      if (WORK * unseen > limit * works.size()) {
        break;
      }
      Rig rig = setup.at(work.at());
      Sight.View view = Sight.View.of(Picture.of(rig, lens), setup.opening(rig, work.at()), setup.struck());
      WorkInFrame.Unseen here = inFrame.of(view, work);
      boolean face = framing.size().closerThan(ShotSize.MCU); // a close picture leaves hands out, or is of them
      unseen += face && company.figure() ? here.face() : face ? here.hands() + here.things() : here.sum();
    }
    return works.isEmpty() ? 0 : WORK * unseen / works.size();
  }

  /** Walls that a camera goes through which goes along with somebody. */
  private double ridesThrough(PlainSetup setup) {
    if (setup.stand().open() || company.travel() < 1) {
      return 0;
    }
    int within = 0;
    for (int i = 0; i < company.samples(); i += 2) {
      within += sight.buried(setup.at(Math.min(company.first().time(i), shot.end())).eye()) ? 1 : 0;
    }
    return within == 0 ? 0 : THROUGH + BURIED * 2 * within / company.samples();
  }

  /**
   * A moment's cost.
   *
   * @param limit beyond it nobody wants to know how much
   */
  private double moment(PlainSetup setup, int sample, double limit) {
    double t = company.first().time(sample);
    Rig rig = setup.at(Math.min(t, shot.end()));
    Sight.View view = Sight.View.of(Picture.of(rig, lens), setup.opening(rig, t), setup.struck());
    double cost = 0;
    for (int k = 0; k < company.count(); k++) {
      SampledSubject track = company.tracks().get(k);
      if (track.seen(sample)) {
        cost += weight(k) * placed(view, track.raw(sample), sample);
        cost += sight.strict() && sight.place(view, track.raw(sample), framing.size()).lost() ? LOST : 0;
      }
    }
    if (cost < limit && sight.buried(rig.eye())) {
      cost += setup.stand().open() ? 0.6 : BURIED;
    }
    if (cost < limit && sight.touched(rig.eye(), setup.struck(), t)) {
      cost += TOUCHED;
    }
    for (int k = 0; k < company.count() && cost < limit; k++) {
      SampledSubject track = company.tracks().get(k);
      if (track.seen(sample)) {
        Extent e = track.raw(sample);
        boolean body = e.figure() || face(e) || e.kind() == Kind.BEAST;
        double most = body ? (limit - cost) / (weight(k) * HIDDEN) : 1;
        double hidden = hidden(view, e, clinch(track, sample), t, sight.strict() ? 1 : most);
        cost += sight.strict() && hidden > (body ? Review.HIDDEN : Review.THING_HIDDEN) ? LOST : 0;
        cost += weight(k) * HIDDEN * (body ? hidden : afar() * ofThing(hidden) * (k > 0 && company.figure() && track.travel() > FLIES_M ? THROWN : early(sample)));
      }
    }
    return cost;
  }

  /** In a frame of whole bodies a head behind another counts more than legs behind a table. */
  private double hidden(Sight.View view, Extent e, Set<String> owners, double t, double most) {
    double whole = sight.hidden(view, e, owners, framing.size(), t, company.count() > 1 && e.figure() ? 1 : most);
    boolean faces = e.figure() && company.count() > 1 && whole > 0.05 && !framing.size().closerThan(ShotSize.FS);
    return faces ? FACES * sight.hidden(view, e, owners, ShotSize.MCU, t, 1) + (1 - FACES) * whole : whole;
  }

  /** Who is seen as one, but for a hand or a foot, which is hidden by its own body too: somebody and who of the company has the face at his, for neither hides the other to be seen apart. */
  private Set<String> clinch(SampledSubject track, int sample) {
    Extent e = track.raw(sample);
    Set<String> one = new HashSet<>(track.limb() && !face(e) ? Set.of() : Set.of(track.owner()));
    company.tracks().stream()
        .filter(o -> o.seen(sample) && o.raw(sample).clasps(e))
        .forEach(o -> one.add(o.owner()));
    return one;
  }

  /** Somebody's face, as what another does to it is seen near. */
  private static boolean face(Extent e) {
    return !e.figure() && e.balls().get(0).region() == Scenery.Region.HEAD;
  }

  /** Of a place that is shown as a whole one sees where a thing is, whoever stands before it. */
  private double afar() {
    return framing.size() == ShotSize.EWS ? THROWN : 1;
  }

  /** What somebody takes out of a bag or a pocket is to be seen when it is out. */
  private double early(int sample) {
    return handled && sample < 0.6 * (company.samples() - 1) ? HELD : 1;
  }

  /** A thing in a hand, or on a table, is half hidden by it and is seen all the same. */
  private static double ofThing(double hidden) {
    return Math.max(HELD * hidden, hidden - HALF * (1 - HELD));
  }

  private static double weight(int member) {
    return member == 0 ? 1 : 0.6;
  }

  private double placed(Sight.View view, Extent e, int sample) {
    Seen seen = sight.place(view, e, framing.size());
    double cost = OUT * (1 - seen.inFrame()) + (seen.head() ? 0 : HEAD_CUT);
    if (!e.figure()) {
      return cost + (e.kind() == Kind.THING && seen.aside() > 90 || e.kind() == Kind.BEAST && seen.aside() > BEHIND ? 0.6 : 0);
    }
    double target = framing.size().tall() * Math.min(1, e.height() / e.stature());
    // those who are far apart are as small as their distance makes them
    target = Math.min(target, e.height() / company.frameToHold(sample, lens.aspect()));
    double octaves = Math.log(Math.max(0.01, seen.tall()) / target) / Math.log(2);
    cost += TOO_FAR * Math.max(0, -octaves - 0.35) + (framing.size().closerThan(ShotSize.FS) ? CLOSER : TOO_NEAR) * Math.max(0, Math.max(octaves, nearer(view, e)) - 0.5);
    boolean face = framing.size().closerThan(ShotSize.FS);
    double turned = Math.max(0, seen.aside() - (company.count() > 1 ? PROFILE : FACE)) / 60;
    return cost + (framing.azimuthDegrees().isPresent() ? 0 : (face ? 2.2 : 0.7) * turned);
  }

  /** By how many octaves a single is nearer than its size has it, however it lies or crawls. */
  private double nearer(Sight.View view, Extent e) {
    double frame = 2 * view.picture().high() * view.picture().depth(e.face());
    return company.count() > 1 ? 0 : Math.log(company.frameHeight() / Math.max(0.01, frame)) / Math.log(2);
  }

  /** What else is in the picture: things before the subject, a wall at its back. */
  private double surroundings(PlainSetup setup) {
    int sample = (company.samples() - 1) / 2;
    double t = company.first().time(sample);
    Rig rig = setup.at(t);
    Sight.View view = Sight.View.of(Picture.of(rig, lens), setup.opening(rig, t), setup.struck());
    Extent e = company.first().raw(sample);
    float depth = view.picture().depth(e.middle());
    double before = sight.foreground(view, depth, company.owners(), t);
    double flat = framing.size() == ShotSize.ECU ? 0 : sight.flatness(view, e);
    boolean single = company.count() == 1 && company.figure() && !framing.size().closerThan(ShotSize.MS);
    double merged = single ? sight.company(view, e, company.owners(), t) : 0;
    return FOREGROUND * before + FLAT * flat + MERGED * merged + EMPTY * emptiness(setup, view) + crowd(setup)
        + HEADLESS * Math.min(1, headless(setup).values().stream().mapToDouble(d -> d).sum());
  }

  /** How much of the frame shows where the room ends, 0..1: at its worst, where the camera goes or turns after somebody. */
  private double emptiness(PlainSetup setup, Sight.View middle) {
    double most = sight.emptiness(middle);
    if (company.travel() > 1) {
      for (int sample : new int[] {0, company.samples() - 1}) {
        double t = Math.min(company.first().time(sample), shot.end());
        Rig rig = setup.at(t);
        most = Math.max(most, sight.emptiness(Sight.View.of(Picture.of(rig, lens), setup.opening(rig, t), setup.struck())));
      }
    }
    return most;
  }

  /** Others whose head a setup cuts, and how much of the shot they spoil, 0..1. */
  Map<String, Double> headless(PlainSetup setup) {
    Map<String, Double> all = new LinkedHashMap<>();
    if (framing.size() == ShotSize.ECU) {
      return all;
    }
    Set<String> framed = company.figure() ? company.owners() : Set.of();
    for (int part = 0; part < 3; part++) {
      int sample = (company.samples() - 1) * part / 2;
      if (company.first().raw(0).low().y - company.first().raw(sample).low().y > Candidates.DROPS) {
        continue; // of who stays above whom one goes down with, no head is missed
      }
      double t = Math.min(company.first().time(sample), shot.end());
      Rig rig = setup.at(t);
      Sight.View view = Sight.View.of(Picture.of(rig, lens), setup.opening(rig, t), setup.struck());
      boolean hands = !company.figure() && framing.size().closerThan(ShotSize.MS);
      headless.in(view, framed, hands, t).forEach((name, much) -> all.merge(name, much / 3, Double::sum));
    }
    return all;
  }

  /** Others between the lens and the subject, all through the shot: who passes by, too. */
  private double crowd(PlainSetup setup) {
    boolean close = framing.size().closerThan(ShotSize.FS);
    Set<String> framed = company.owners();
    if (!company.figure()) {
      framed.addAll(shot.leads()); // the hands that have a thing belong to its picture
    }
    double most = 0;
    double sum = 0;
    int moments = Math.max(3, Math.min(9, company.samples() / 4));
    for (int part = 0; part < moments; part++) {
      int sample = (company.samples() - 1) * part / (moments - 1);
      double t = Math.min(company.first().time(sample), shot.end());
      Rig rig = setup.at(t);
      Sight.View view = Sight.View.of(Picture.of(rig, lens), setup.opening(rig, t), setup.struck());
      float depth = nearest(view, sample);
      double here = sight.crowd(view, close ? depth - BESIDE : 0.6f * depth, framed, t);
      sum += here;
      most = Math.max(most, here);
    }
    double weight = close && company.count() == 1 ? CROWD : WIDE_CROWD;
    return Math.min(MOST_CROWD, weight * (0.5 * sum / moments + 0.5 * most));
  }

  private float nearest(Sight.View view, int sample) {
    float nearest = Float.MAX_VALUE;
    for (SampledSubject track : company.tracks()) {
      nearest = Math.min(nearest, view.picture().depth(track.raw(sample).face()));
    }
    return nearest;
  }
}
