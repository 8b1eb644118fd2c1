package dev.actionline.timeline.camera;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joml.Vector3f;

/**
 * The ways in which a framing could be taken, and the best of them: each is what it costs in habits
 * of the trade (side, height, lens, movement) and, measured in its picture, in what is not seen.
 */
final class Candidates {
  private static final double[] SIDES = {
    32, -32, 15, -15, 0, 50, -50, 70, -70, 90, -90, 110, -110, 130, -130, 150, -150, 170, -170, 180
  };

  /** A written side is obeyed; the camera may only lean a little aside to see past something. */
  private static final double[] LEANS = {0, 12, -12, 25, -25, 40, -40};

  /** Side, angle and distance are written. */
  private static final double[] AS_IT_IS = {0};

  /** Past a head at who is behind it there is but one view. */
  private static final double[] PAST = {0, 4, -4};

  /** What hangs so high over the floor is looked up at, metres; from so far below, degrees. */
  private static final double OVERHEAD_M = 2.15;

  private static final double FROM_BELOW = -24;

  /** Shares of the usual distance, with lenses as much shorter, to get past what stands between. */
  private static final double[] NEARNESS = {1, 0.68, 0.45, 1.6};

  private static final double[] AS_WRITTEN = {1};

  /** Degrees above the usual height, to look over what stands between. */
  private static final double[] RAISED = {0, 13, 28, 48};

  /** A camera that costs no more is taken as it is; only beyond that walls are taken out. */
  private static final double GOOD = 1.6;

  /** What it costs to take out the fourth wall. */
  private static final double OPENED = 0.9;

  /** A camera that costs more with that hides something; what it costs to take out what the subject is at, too. */
  private static final double HIDES = 3;

  private static final double CUT_AWAY = 1.2;

  /** The same for a camera that comes through the room to the next framing, or from the last. */
  private static final double OPENED_IN_A_TAKE = 3;

  /** What it costs to leave the others of a company out. */
  private static final double REDUCED = 4.2;

  /** The same of a thing that lies far from who has to do with it. */
  private static final double WITHOUT_THING = 2.4;

  /** What it costs to hold somebody with whom the camera is to go from where it stands; and two, of whom it could go with one only. */
  private static final double STAYS = 1.5;

  private static final double STAYS_WITH_TWO = 0.4;

  /** Whose feet rise or sink by so much is gone after with the eye: a frame for all of it would hold a small figure; metres. */
  static final double DROPS = 0.7;

  /** Of two who come so much nearer to each other a camera that goes with one loses the other, metres. */
  private static final double MEET = 2;

  /** Two face each other when they are turned so far against each other, degrees. */
  private static final double OPPOSED = 110;

  /** From so far aside a beast is seen in its length, and its head too, degrees from its front. */
  private static final double BEASTS_SIDE = 56;

  /** From so far aside hands are seen, and neither behind the other, degrees from their owner's front. */
  private static final double HANDS_SIDE = 32;

  /** The same of hands that do something to somebody. */
  private static final double BETWEEN_TWO = 75;

  /** What the other side of a face costs, degrees. */
  private static final double MIRRORED = 20;

  private final ShotContext shot;
  private final Framing framing;
  private final Company company;
  private final Lens lens;
  private final Sight sight;
  private final Adjoining.Cuts cuts;
  private final CameraMove.Ride ride;
  private final Line line;
  private PlainSetup best;
  private double wanted = Double.MAX_VALUE;
  private double least;
  /** Who is framed in the best, and what was paid for walls and for who is left out. */
  private Company team;
  private double price;
  private boolean inseparable;
  private Set<String> movables;

  /** What may be missed of a deed, as little of it is, and what another setup must gain. */
  private static final double WORTH = 1;

  private static final double GAIN = 0.4;

  private record Way(Stand stand, double cost) {}

  Candidates(
      ShotContext shot, Framing framing, Company company, Lens lens, Sight sight, Adjoining.Cuts cuts,
      CameraMove.Ride ride) {
    this.shot = shot;
    this.framing = framing;
    this.company = company;
    this.lens = lens;
    this.sight = sight;
    this.cuts = cuts;
    this.ride = ride;
    this.line = Line.of(shot, company);
    this.team = company;
  }

  /** None of the company may be left out. */
  Candidates inseparable() {
    inseparable = true;
    return this;
  }

  /** Only a camera that costs less is asked for: where there is none any may be the best, and costs more. */
  Candidates below(double cost) {
    wanted = cost + 1e-9;
    return this;
  }

  PlainSetup best() {
    if (best == null) {
      search();
    }
    return best;
  }

  private void search() {
    double wish = framing.azimuthDegrees().orElse(preferred());
    double opened = lens.kept().isPresent() ? OPENED_IN_A_TAKE : OPENED;
    // a camera that is dearer than wanted still tells whether the walls are left as they are
    least = Math.max(wanted, wanted > opened + CUT_AWAY ? HIDES + 1e-9 : wanted > opened ? GOOD + 1e-9 : 0);
    List<Way> usual = ways(company, wish, Stand.Wall.STANDS);
    search(company, usual, 0);
    if (least > GOOD) {
      search(company, ways(company, wish, Stand.Wall.OUT), opened);
    }
    if (least > HIDES) {
      search(company, ways(company, wish, Stand.Wall.ALL_OUT), opened + CUT_AWAY);
    }
    boolean thing = company.count() == 2 && company.figure() && !company.tracks().get(1).raw(0).figure();
    double reduced = thing ? WITHOUT_THING : REDUCED;
    if (least > reduced && company.count() > 1 && !inseparable && !sight.strict()) { // what is wrong with a picture may be that somebody was left out
      Company alone = company.reduced();
      search(alone, ways(alone, towardsOthers(), Stand.Wall.STANDS), reduced);
    }
    // where nothing can be measured the most usual way is taken
    best = best == null ? new PlainSetup(shot, framing, company, lens, placing(company), usual.get(0).stand(), Set.of()) : best;
  }

  double cost() {
    return least;
  }

  int count() {
    return company.count();
  }

  /** Who is in the best picture without a head, though not framed, and how much that spoils, 0..1. */
  Map<String, Double> headless() {
    return new Judge(shot, framing, company, lens, sight, line, cuts).headless(best());
  }

  /** The best, or another at much the same price from which one sees what is done: of the same size, of the same people, with the same walls. */
  PlainSetup showingWork() {
    PlainSetup usual = best();
    Judge judge = new Judge(shot, framing, team, lens, sight, line, cuts).heeding();
    double unseen = judge.work(usual, Double.MAX_VALUE);
    if (unseen > WORTH) {
      least += unseen - GAIN;
      double wish = team == company ? framing.azimuthDegrees().orElse(preferred()) : towardsOthers();
      search(team, ways(team, wish, usual.stand().wall()), price, judge);
    }
    return best;
  }

  /** How much all of them spoil. */
  double headlessness() {
    return headless().values().stream().mapToDouble(d -> d).sum();
  }

  /** All ways of standing, the most usual first. */
  private List<Way> ways(Company who, double wish, Stand.Wall wall) {
    boolean given = framing.azimuthDegrees().isPresent();
    boolean deep = framing.kind() == Framing.Kind.PLAIN && framing.through().isPresent() && framing.size().closerThan(ShotSize.FS);
    boolean lensGiven = framing.lensMm().isPresent() || lens.kept().isPresent() || framing.metres().isPresent();
    boolean heightGiven = framing.elevationDegrees().isPresent() || framing.heightM().isPresent();
    double usual = framing.elevationDegrees().orElse(overhead(who) ? FROM_BELOW : usualElevation(framing.size()));
    boolean profiles = faceEachOther(who);
    List<Way> ways = new ArrayList<>();
    boolean fixed = given && heightGiven && framing.metres().isPresent();
    for (double aside : fixed ? AS_IT_IS : given ? deep ? PAST : LEANS : SIDES) {
      double side = given ? wish + aside : aside;
      double turned = (given || !profiles ? turned(side, wish, given || who.count() > 1) : acrossTheLine(side, wish)) / 45;
      for (double raised : RAISED) {
        if (heightGiven && raised > 0 && (fixed || raised > 20 || usual < 0)) {
          continue;
        }
        for (double nearness : lensGiven ? AS_WRITTEN : NEARNESS) {
          for (Hold hold : holds(who)) {
            double cost =
                turned
                    + raised / 16
                    + (nearness <= 1 ? 0.7 * (1 / nearness - 1) : 0.35)
                    + (riding() && hold != Hold.RIDES ? who.count() > 1 ? STAYS_WITH_TWO : STAYS : hold.effort());
            ways.add(new Way(new Stand(side, usual + raised, nearness, hold, wall), cost));
          }
        }
      }
    }
    ways.sort(Comparator.comparingDouble(Way::cost));
    return ways;
  }

  /** Degrees from the side that is wished for; a face may as well be seen from its other side. */
  private static double turned(double side, double wish, boolean strict) {
    double turned = Math.abs(FramingSolver.wrap(side - wish));
    return strict ? turned : Math.min(turned, MIRRORED + Math.abs(FramingSolver.wrap(side + wish)));
  }

  /** Of two who face each other the profiles are as well seen from the other side of their line. */
  private static double acrossTheLine(double side, double wish) {
    return Math.min(turned(side, wish, true), MIRRORED + turned(side + 180, wish, true));
  }

  private static boolean faceEachOther(Company who) {
    return who.count() == 2 && who.figure() && who.tracks().get(1).raw(0).figure()
        && turned(who.first().front(), who.tracks().get(1).front(), true) > OPPOSED;
  }

  private boolean riding() {
    return ride != CameraMove.Ride.NONE && ride != CameraMove.Ride.TURNING;
  }

  /** How the camera may answer what its subject does. */
  private List<Hold> holds(Company who) {
    double frame = who.frameHeight();
    double width = frame * lens.aspect();
    boolean stays = who.travel() < 0.08 * width && who.rise() < 0.12 * frame;
    if (ride == CameraMove.Ride.TURNING) {
      return List.of(Hold.PANS);
    }
    if (riding()) {
      // who come together from different sides are not held by a camera that goes with one of them
      return who.closes() > MEET ? List.of(Hold.BREATHES) : List.of(Hold.RIDES, who.count() > 1 ? Hold.BREATHES : Hold.PANS);
    }
    if (stays) {
      return List.of(Hold.LOCKED);
    }
    if (who.count() > 1) {
      boolean carried = who.figure() && who.count() == 2 && !who.tracks().get(1).raw(0).figure();
      return carried ? List.of(Hold.LOCKED, Hold.BREATHES, Hold.RIDES) : List.of(Hold.LOCKED, Hold.BREATHES);
    }
    boolean drops = who.figure() && framing.size() == ShotSize.FS && who.first().drop() > DROPS;
    return framing.size().closerThan(ShotSize.FS) || drops
        ? List.of(Hold.RIDES, Hold.PANS)
        : List.of(Hold.LOCKED, Hold.PANS, Hold.RIDES);
  }

  private void search(Company who, List<Way> ways, double extra) {
    search(who, ways, extra, new Judge(shot, framing, who, lens, sight, line, cuts));
  }

  private void search(Company who, List<Way> ways, double extra, Judge judge) {
    Placing placing = placing(who);
    for (Way way : ways) {
      double habit = way.cost() + extra;
      if (habit >= least) {
        break;
      }
      Set<String> struck = way.stand().open() ? movables() : Set.of();
      PlainSetup setup = new PlainSetup(shot, framing, who, lens, placing, way.stand(), struck);
      double cost = habit + judge.cost(setup, least - habit);
      if (cost < least) {
        least = cost;
        best = setup;
        team = who;
        price = extra;
      }
    }
    if (best != null && !best.struck().isEmpty()) {
      best = new PlainSetup(shot, framing, who, lens, placing, best.stand(), inTheWay(best, who));
    }
  }

  private Placing placing(Company who) {
    return new Placing(shot, framing, who, lens, sight);
  }

  /** All large things that nobody frames or has to do with in the shot: an open stage may be cleared of them. */
  private Set<String> movables() {
    if (movables == null) {
      movables = sight.movables(shot.start());
      movables.removeAll(company.owners());
      movables.removeIf(shot::tells);
      shot.work().get().forEach(w -> w.things().forEach(t -> movables.remove(t.name()))); // the cow whose milking is carried on
    }
    return movables;
  }

  private Set<String> inTheWay(PlainSetup setup, Company who) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < who.samples(); i += Math.max(1, who.samples() / 3)) {
      double t = who.first().time(i);
      Vector3f eye = setup.at(t).eye();
      for (SampledSubject track : who.tracks()) {
        names.addAll(sight.movable(eye, track.raw(i), company.owners(), t));
      }
    }
    names.retainAll(movables());
    return names;
  }

  private double preferred() {
    if (company.count() == 1 && company.first().raw(0).kind() == Scenery.Kind.BEAST) {
      return line.prefers(BEASTS_SIDE, company.front(shot.start()));
    }
    if (company.count() == 1 && company.first().hands()) {
      Set<String> people = shot.scenery().performers(shot.start()).stream().map(Scenery.Subject::owner).collect(Collectors.toSet());
      boolean another = shot.work().get().stream().anyMatch(w -> w.doer().equals(company.first().owner()) && w.things().stream().anyMatch(t -> people.contains(t.name())));
      return line.prefers(another ? BETWEEN_TWO : HANDS_SIDE, company.front(shot.start()));
    }
    if (!company.figure() && company.first().raw(0).kind() != Scenery.Kind.BEAST) {
      return Length.broadside(company.first().raw(company.samples() - 1));
    }
    double front = company.front(shot.start());
    return company.count() > 1 ? line.across(front) : line.prefers(32, front);
  }

  /** From where the others are seen behind the first of a company. */
  private double towardsOthers() {
    Extent me = company.first().raw(0);
    Extent other = company.tracks().get(1).raw(0);
    double away =
        Math.toDegrees(
            Math.atan2(me.middle().x - other.middle().x, -(me.middle().z - other.middle().z)));
    double behind = FramingSolver.wrap(away - company.reduced().front(shot.start()));
    return Math.max(-120, Math.min(120, behind));
  }

  /** Eye level for faces; a little above for wide frames, so that the floor is seen as a plan. */
  /** Whether it is one thing that hangs under a ceiling: one looks up at it. */
  private boolean overhead(Company who) {
    return who.count() == 1 && !who.figure() && shot.scenery().room().isPresent() && who.first().raw(0).low().y > shot.scenery().centre().y + OVERHEAD_M;
  }

  private static double usualElevation(ShotSize size) {
    return switch (size) {
      case ECU, CU, MCU, MS -> 0;
      case COWBOY, FS -> 3;
      case WS -> 7;
      case EWS -> 14;
    };
  }
}
