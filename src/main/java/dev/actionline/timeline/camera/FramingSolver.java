package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.joml.Vector3f;

/** From a framing as asked to a camera that stands somewhere: side, height, distance, lens. */
final class FramingSolver {
  private final ShotContext shot;
  private final Lens lens;
  private final Sight sight;
  private double line;

  FramingSolver(ShotContext shot) {
    this.shot = shot;
    this.lens = Lens.of(shot.film());
    this.sight = new Sight(shot.scenery());
  }

  Setup solve(Framing framing) {
    if (framing.kind() == Framing.Kind.POV) {
      return new PovSetup(shot, framing, lens);
    }
    if (framing.kind() == Framing.Kind.OTS && !framing.subjects().isEmpty()) {
      return new ShoulderSetup(shot, framing, lens);
    }
    if (framing.subjects().size() == 1 && framing.subjects().get(0).distant()) {
      return new VistaSetup(shot, framing, sight);
    }
    List<SampledSubject> tracks = new ArrayList<>();
    for (Subject s : framing.subjects()) {
      tracks.add(new SampledSubject(s, shot.start(), shot.end()));
    }
    if (tracks.isEmpty()) {
      tracks.add(new SampledSubject(wholeSet(), shot.start(), shot.end()));
    }
    Company company = new Company(tracks, framing.size(), lens.aspect());
    return best(framing, company);
  }

  /** The whole set as a subject: a person's height at its centre, to be framed wide. */
  private Subject wholeSet() {
    Vector3f centre = shot.scenery().centre();
    Extent extent =
        new Extent(
            new Vector3f(centre), new Vector3f(centre).add(0, 1.75f, 0), new Vector3f(centre).add(0, 1.6f, 0), 180, 0.6f, true);
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

  /** The side and the nearness from which the shot shows most of whom it frames. */
  private Setup best(Framing framing, Company company) {
    PlainSetup best = null;
    double least = Double.MAX_VALUE;
    boolean given = framing.azimuthDegrees().isPresent();
    line = company.line(shot, framing);
    double wish = framing.azimuthDegrees().orElse(preferred(framing, company));
    boolean lensGiven = framing.lensMm().isPresent() || framing.metres().isPresent();
    for (double side : given ? around(wish) : SIDES) {
      for (double nearness : lensGiven ? AS_WRITTEN : NEARER) {
        PlainSetup setup = place(framing, company, side, nearness);
        double cost = cost(setup, company, framing, side, wish) + 0.9 * (1 / nearness - 1);
        if (cost < least) {
          least = cost;
          best = setup;
        }
      }
    }
    return best;
  }

  /** Shares of the usual distance, with lenses as much shorter, to get past what stands in between. */
  private static final double[] NEARER = {1, 0.62, 0.4};

  private static final double[] AS_WRITTEN = {1};

  /** Where in a shot a camera's view is looked at. */
  private static final double[] TIMES = {0.03, 0.27, 0.5, 0.75, 1};

  private static final double[] SIDES = {
    30, -30, 15, -15, 50, -50, 70, -70, 90, -90, 110, -110, 130, -130, 150, -150, 170, -170, 0
  };

  /** A written side is obeyed; the camera may only lean a little aside to see past something. */
  private static double[] around(double azimuth) {
    return new double[] {azimuth, azimuth + 12, azimuth - 12, azimuth + 25, azimuth - 25, azimuth + 40, azimuth - 40};
  }

  private double preferred(Framing framing, Company company) {
    if (framing.subjects().size() > 1 || !company.figure()) {
      return 0;
    }
    return line >= 0 ? 32 : -32;
  }

  private PlainSetup place(Framing framing, Company company, double side, double nearness) {
    double bearing = company.front(shot.start()) + side;
    double elevation = framing.elevationDegrees().orElse(usualElevation(framing.size()));
    Extent e = company.typical(shot);
    double frame = company.frameHeight(e, bearing, shot);
    Vector3f aim = new Vector3f(e.middle().x, (float) framing.size().frameMiddle(e), e.middle().z);
    if (e.figure() && framing.size().closerThan(ShotSize.FS)) {
      aim.set(e.face().x, aim.y, e.face().z);
    }
    Vector3f way = direction(bearing, elevation);
    double focal = framing.lensMm().orElse(Math.max(15, Lens.usual(framing.size()) * nearness));
    double distance = framing.metres().orElse(lens.distance(frame, focal));
    if (framing.metres().isPresent() && framing.lensMm().isEmpty()) {
      focal = lens.focal(frame, distance);
    }
    double reach = sight.reach(aim, way);
    if (framing.lensMm().isEmpty()) {
      for (int i = Lens.PRIMES.length - 1; i >= 1 && distance > reach; i--) {
        if (Lens.PRIMES[i] < focal) {
          focal = Lens.PRIMES[i];
          distance = lens.distance(frame, focal);
        }
      }
    }
    double stand = Math.max(0.25, Math.min(distance, reach));
    Vector3f offset = way.mul((float) stand);
    if (framing.heightM().isPresent()) {
      offset.y = (float) framing.heightM().getAsDouble() + e.low().y - aim.y;
    }
    offset.y = Math.max(offset.y, lowest(framing, e) - aim.y);
    return new PlainSetup(shot, framing, company, aim, offset, focal, frame, distance - stand);
  }

  /** A lens stays above the floor, and looks down at who is in a pit rather than along its kerb. */
  private float lowest(Framing framing, Extent e) {
    float floor = shot.scenery().centre().y;
    boolean below = e.high().y < floor + 0.55f && framing.elevationDegrees().isEmpty();
    return floor + (below ? 1.5f : 0.12f);
  }

  /** Eye level for faces; a little above for wide frames, so that the floor is seen as a plan. */
  private static double usualElevation(ShotSize size) {
    return switch (size) {
      case ECU, CU, MCU, MS -> 0;
      case COWBOY, FS -> 3;
      case WS -> 7;
      case EWS -> 14;
    };
  }

  private double cost(PlainSetup setup, Company company, Framing framing, double side, double wish) {
    double cost = Math.abs(wrap(side - wish)) / 30.0 + setup.shortfall() * 6;
    Set<String> framed = new LinkedHashSet<>();
    framing.subjects().forEach(s -> framed.add(s.owner()));
    for (double share : TIMES) {
      double t = shot.start() + share * shot.seconds();
      Rig rig = setup.at(t);
      cost += sight.buried(rig.eye()) ? 12 : 0;
      for (Extent one : company.extents(t)) {
        cost += 5 * sight.hindrance(rig.eye(), one, t, framed) / company.count();
      }
    }
    if (framing.subjects().size() == 1 && company.figure()) {
      double kept = line;
      cost += kept != 0 && Math.signum(wrap(side)) != Math.signum(kept) ? 1.5 : 0;
    }
    return cost;
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
