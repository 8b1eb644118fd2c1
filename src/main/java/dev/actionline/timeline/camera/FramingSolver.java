package dev.actionline.timeline.camera;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Kind;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/** From a framing as asked to a camera that stands somewhere: side, height, distance, lens. */
final class FramingSolver {
  /** A camera that costs more shows next to nothing. */
  private static final double HOPELESS = 5;

  /** The same of a picture that was found fault with. */
  private static final double DOUBTFUL = 1.5;

  /** A camera that costs more leaves one of several out. */
  private static final double LEFT_OUT = 3.2;

  /** What another size must gain, and each size that is wider still. */
  private static final double WIDER = 2;

  private static final double WIDER_STILL = 1.2;

  /** Farther off than this nobody has a thing at hand, metres. */
  private static final double GOES = 1.6;

  /** What a wider size of several must gain: all of them are worth more than a size. */
  private static final double WIDER_TOGETHER = 0.8;

  /** The same where somebody whose face is wanted becomes a figure in a place; not for two breast to breast, metres. */
  private static final double LOST = 2.5;

  private static final float BREAST_M = 0.7f;

  /** Nobody takes a wide shot for a close-up, sizes. */
  private static final int MOST_WIDER = 3;

  /** What must be gained when the thing itself is not shown. */
  private static final double UNSHOWN = 3;

  /** What must be gained when somebody is framed too whose head would be cut. */
  private static final double JOINED = 0.3;

  private static final int MOST_JOINED = 2;

  /** So much of others without heads is worth another size; what that must gain. */
  private static final double CUT = 0.1;

  private static final double RESIZED = 1;

  /** Room above the subject for taller heads, times the frame, and what that must gain. */
  private static final double AIR = 1.4;

  private static final double AIRED = 0.1;

  /** With more room round it a subject is no longer seen in the size that is asked for; times its frame. */
  private static final double STILL_NEAR = 1.7;

  /** The same for two. */
  private static final double STILL_TWO = 1.35;

  /** The same for a face that is seen with a body before it. */
  private static final double STILL_A_FACE = 3;

  /** So far round a head one sees past it, at the most, degrees; and so far from the middle of the frame who is behind it is, of half its width. */
  private static final double PAST = 24;

  private static final double ASIDE = 0.62;

  private final ShotContext shot;
  private final Lens lens;
  private final Sight sight;
  private final Adjoining.Cuts cuts;

  /**
   * A solver for a shot.
   *
   * @param lens of its sensor, with the one that is on the camera if it must not be changed
   * @param cuts what it costs to jar with the pictures that the shot is cut to
   */
  FramingSolver(ShotContext shot, Lens lens, Adjoining.Cuts cuts) {
    this(shot, lens, cuts, false);
  }

  /** @param again for a picture that was found fault with */
  FramingSolver(ShotContext shot, Lens lens, Adjoining.Cuts cuts, boolean again) {
    this.shot = shot;
    this.cuts = cuts;
    this.lens = lens;
    this.sight = new Sight(shot.scenery(), again);
  }

  /**
   * Solves a framing.
   *
   * @param ride whether the camera travels with its subject or turns after it, as a written move wants
   */
  Setup solve(Framing framing, CameraMove.Ride ride) {
    if (framing.kind() == Framing.Kind.POV) {
      return new PovSetup(shot, framing, lens);
    }
    if (framing.kind() == Framing.Kind.OTS && !framing.subjects().isEmpty() && !sight.strict()) {
      ShoulderSetup over = ShoulderSetup.best(shot, framing, lens, sight, cuts);
      if (over != null) {
        return over;
      }
    }
    List<SampledSubject> tracks = tracks(framing);
    if (goesToIt(framing, tracks)) {
      tracks.remove(1);
      framing = framing.sized(ShotSize.MS);
    }
    framing = framing.sized(made(framing, tracks));
    Company company = new Company(tracks, framing.size());
    if (tracks.get(0).raw(0).kind() == Kind.VISTA) {
      return new VistaSetup(shot, framing, tracks.get(0), lens);
    }
    if (framing.kind() == Framing.Kind.PLAIN && framing.through().isPresent() && framing.azimuthDegrees().isEmpty()) {
      framing = inDepth(framing, company);
    }
    Candidates candidates = new Candidates(shot, framing, company, lens, sight, cuts, ride);
    candidates.best();
    if (framing.lensMm().isPresent() && framing.metres().isPresent()) {
      return candidates.best(); // the two make the size, whatever it is called
    }
    if (company.count() == 1 && company.figure() && (framing.size() == ShotSize.MS || framing.size() == ShotSize.COWBOY)) {
      candidates = withHeads(framing, company, candidates, ride, STILL_NEAR * company.frameHeight());
    }
    if (candidates.count() == 1 && company.figure() && framing.size() != ShotSize.ECU) {
      candidates = withoutHeadless(framing, company, candidates, ride);
    }
    if (candidates.count() == 2 && company.figure() && candidates.headlessness() >= CUT) {
      candidates = withHeads(framing, company, candidates, ride, STILL_TWO * candidates.best().frameM());
    }
    double bad = sight.strict() ? DOUBTFUL : company.count() > 1 ? LEFT_OUT : HOPELESS;
    // what jars only with the pictures beside it, or spoils only others, is seen well: no reason to give its size up
    double shown = candidates.cost() - cuts.cost(candidates.best()) - Judge.HEADLESS * Math.min(1, candidates.headlessness());
    return (shown > bad && !framing.subjects().isEmpty() ? otherwise(framing, company, candidates, ride) : candidates).showingWork();
  }

  /** Whom a framing names, as far as they are ever seen in the shot; the whole set when it names nobody. */
  private List<SampledSubject> tracks(Framing framing) {
    List<SampledSubject> tracks = new ArrayList<>();
    for (Subject s : framing.subjects()) {
      tracks.add(new SampledSubject(s, shot.start(), shot.end()));
    }
    if (tracks.isEmpty()) {
      tracks.add(new SampledSubject(wholeSet(), shot.start(), shot.end()));
    }
    SampledSubject first = tracks.get(0);
    tracks.removeIf(t -> t != first && !t.everSeen());
    return tracks;
  }

  /** Whether somebody is framed near with a thing that he has yet to go to, or leaves: he is gone along with, and it is seen when he is there. */
  private static boolean goesToIt(Framing framing, List<SampledSubject> tracks) {
    boolean near = framing.size().closerThan(ShotSize.FS) && framing.metres().isEmpty();
    return near && tracks.size() == 2 && tracks.get(0).raw(0).figure() && !tracks.get(1).raw(0).figure()
        && tracks.get(0).travel() > GOES && Math.max(apart(tracks, 0), apart(tracks, tracks.get(0).samples() - 1)) > GOES;
  }

  private static double apart(List<SampledSubject> two, int sample) {
    return two.get(0).raw(sample).middle().distance(two.get(1).raw(sample).middle());
  }

  /** A written lens and a written distance make the size of somebody alone, whatever it is called: the one whose frame is most like theirs. */
  private ShotSize made(Framing framing, List<SampledSubject> tracks) {
    Extent e = tracks.get(0).raw(0);
    if (framing.lensMm().isEmpty() || framing.metres().isEmpty() || tracks.size() > 1 || !e.figure()) {
      return framing.size();
    }
    double frame = framing.metres().getAsDouble() * lens.spread(framing.lensMm().getAsDouble());
    Comparator<ShotSize> unlike = Comparator.comparingDouble(s -> Math.abs(Math.log(s.frameHeight(e) / frame)));
    return Arrays.stream(ShotSize.values()).min(unlike.thenComparing(s -> s != framing.size())).orElseThrow();
  }

  /**
   * Those who stand so near to the subject that no side is clear of them are framed too, with their heads.
   *
   * @param mostM as high the frame may be for that, metres
   */
  private Candidates withHeads(Framing framing, Company alone, Candidates first, CameraMove.Ride ride, double mostM) {
    Candidates best = first;
    List<SampledSubject> all = new ArrayList<>(alone.tracks());
    for (SampledSubject other : cut(first, alone)) {
      all.add(other);
      Company with = new Company(all, framing.size());
      double turned = alone.front(shot.start()) - with.front(shot.start());
      OptionalDouble side = framing.azimuthDegrees();
      Framing seen = side.isPresent() ? framing.seenFrom(wrap(side.getAsDouble() + turned)) : framing;
      Candidates joined = new Candidates(shot, seen, with, lens, sight, cuts, ride).inseparable().below(best.cost() - JOINED);
      boolean stillNear = joined.best().frameM() < mostM;
      best = stillNear && joined.cost() + JOINED < best.cost() ? joined : best;
    }
    return best;
  }

  /** Where somebody is in the picture without a head, air above the subject or another size may show him whole or leave him out. */
  private Candidates withoutHeadless(Framing framing, Company company, Candidates first, CameraMove.Ride ride) {
    if (first.headlessness() < CUT) {
      return first;
    }
    Candidates aired = new Candidates(shot, framing, company.aired(AIR), lens, sight, cuts, ride);
    Candidates best = better(first, aired, AIRED);
    ShotSize[] sizes = ShotSize.values();
    for (int step : new int[] {-1, 1}) {
      int at = framing.size().ordinal() + step;
      if (at > ShotSize.ECU.ordinal() && at < sizes.length) {
        Framing other = framing.sized(sizes[at]);
        Candidates next = new Candidates(shot, other, new Company(company.tracks(), other.size()), lens, sight, cuts, ride);
        best = better(best, next, RESIZED);
      }
    }
    boolean face = framing.size().closerThan(ShotSize.MS) && best.headlessness() >= CUT;
    return face
        ? withHeads(framing.sized(ShotSize.MS), new Company(company.tracks(), ShotSize.MS), best, ride, STILL_A_FACE * company.frameHeight())
        : best;
  }

  /** The other when it is worth its price and nobody, or hardly anybody, is without a head in it. */
  private static Candidates better(Candidates best, Candidates other, double price) {
    other.below(best.cost() - price).best();
    return other.cost() + price < best.cost() && other.headlessness() < CUT ? other : best;
  }

  /** Whose heads a picture cuts, the nearest to its subject first. */
  private List<SampledSubject> cut(Candidates candidates, Company alone) {
    Set<String> names = candidates.headless().keySet();
    Vector3f middle = alone.at(shot.start()).middle();
    List<SampledSubject> cut = new ArrayList<>();
    for (Subject s : shot.scenery().performers(shot.start())) {
      if (names.contains(s.owner())) {
        cut.add(new SampledSubject(s, shot.start(), shot.end()));
      }
    }
    cut.sort(Comparator.comparingDouble(c -> c.raw(0).middle().distance(middle)));
    return cut.subList(0, Math.min(MOST_JOINED, cut.size()));
  }

  /** From where camera, subject and who is behind it stand in a line, with a view past the subject's head. */
  private Framing inDepth(Framing framing, Company company) {
    Subject behind = framing.through().orElseThrow();
    double then = shot.start();
    while (!behind.seen(then) && then < shot.end()) { // who comes to light in the shot is looked past at when he is there
      then += SampledSubject.STEP;
    }
    then = then < shot.end() ? then : shot.start();
    Vector3f way = company.at(then).middle().sub(behind.at(then).middle());
    double front = company.front(then);
    double along = wrap(Math.toDegrees(Math.atan2(way.x, -way.z)) - front);
    double past = Line.of(shot, company).prefers(Math.min(PAST, past(framing, company, way.length())), front);
    return framing.seenFrom(wrap(along + past));
  }

  /** How far round its subject a camera goes so that who is some metres behind it is aside in the frame and yet in it, degrees. */
  private double past(Framing framing, Company company, double behindM) {
    double focal = Placing.focal(framing, lens);
    double before = framing.metres().orElse(lens.distance(company.frameHeight(), focal));
    double slope = ASIDE * lens.spread(focal) * lens.aspect() / 2;
    // sin(past) * behind = slope * (before + cos(past) * behind)
    double reach = slope * before / (behindM * Math.hypot(1, slope));
    return Math.toDegrees(Math.asin(Math.min(1, reach)) + Math.atan(slope));
  }

  /**
   * What cannot be seen as it is asked for is seen wider; a thing that hides in somebody's hands is
   * seen with who has to do with it.
   */
  private Candidates otherwise(Framing framing, Company company, Candidates first, CameraMove.Ride ride) {
    Candidates best = first;
    double least = first.cost();
    double price = company.count() > 1 || sight.strict() ? WIDER_TOGETHER : WIDER;
    Vector3f middle = company.at(shot.start()).middle();
    boolean breast = shot.scenery().performers(shot.start()).stream()
        .anyMatch(o -> !company.owners().contains(o.owner()) && o.at(shot.start()).middle().distance(middle) < BREAST_M);
    double lost = breast ? 0 : LOST;
    for (ShotSize size : new ShotSize[] {ShotSize.MS, ShotSize.FS, ShotSize.WS}) {
      if (framing.size().closerThan(size) && size.ordinal() - framing.size().ordinal() <= MOST_WIDER) {
        Framing wider = framing.sized(size);
        double loss = price + (size == ShotSize.WS && framing.size().closerThan(ShotSize.COWBOY) ? lost : 0);
        Candidates next =
            new Candidates(shot, wider, new Company(company.tracks(), size), lens, sight, cuts, ride).below(least - loss);
        next.best();
        double cost = next.cost() + loss;
        if (cost < least) {
          best = next;
          least = cost;
        }
        price += WIDER_STILL;
      }
    }
    if (!company.figure() && best.cost() > HOPELESS) {
      List<SampledSubject> actors = new ArrayList<>();
      for (Subject s : shot.scenery().performers(shot.start())) {
        if (shot.leads().contains(s.owner())) {
          actors.add(new SampledSubject(s, shot.start(), shot.end()));
        }
      }
      if (!actors.isEmpty()) {
        SampledSubject actor = actors.get(0);
        best = instead(best, framing, List.of(company.first(), actor), ShotSize.MS, WIDER, ride);
        best = instead(best, framing, List.of(actor), ShotSize.MCU, UNSHOWN, ride);
      }
    }
    return best;
  }

  /** Others at another size, if that gains something. */
  private Candidates instead(
      Candidates best, Framing framing, List<SampledSubject> others, ShotSize size, double price, CameraMove.Ride ride) {
    Candidates next = new Candidates(shot, framing.sized(size), new Company(others, size), lens, sight, cuts, ride).below(best.cost() - price);
    next.best();
    return next.cost() + price < best.cost() ? next : best;
  }

  /** The whole set as a subject: a person's height at its centre, to be framed wide. */
  private Subject wholeSet() {
    Vector3f centre = shot.scenery().centre();
    Vector3f face = new Vector3f(centre).add(0, 1.6f, 0);
    Extent extent =
        new Extent(
            new Vector3f(centre),
            new Vector3f(centre).add(0, 1.75f, 0),
            face,
            180,
            0.6f,
            Kind.FIGURE,
            1.75f,
            List.of(
                new Scenery.Ball(face, 0.1f, Scenery.Region.HEAD),
                new Scenery.Ball(new Vector3f(centre).add(0, 0.3f, 0), 0.1f, Scenery.Region.FEET)));
    return new Subject() {
      @Override
      public String name() {
        return "set";
      }

      @Override
      public Extent at(double sceneSeconds) {
        return extent;
      }
    };
  }

  static double wrap(double degrees) {
    double d = degrees % 360;
    return d > 180 ? d - 360 : d <= -180 ? d + 360 : d;
  }

  /** Unit vector at a compass bearing and an angle above the horizon. */
  static Vector3f direction(double bearing, double elevation) {
    double b = Math.toRadians(bearing);
    double e = Math.toRadians(elevation);
    return new Vector3f(
        (float) (Math.sin(b) * Math.cos(e)), (float) Math.sin(e), (float) (-Math.cos(b) * Math.cos(e)));
  }
}
