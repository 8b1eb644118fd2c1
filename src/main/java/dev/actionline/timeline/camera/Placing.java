package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** Where exactly cameras stand that take a framing in certain ways: aim, distance, lens. What all of them look at is worked out once. */
final class Placing {
  /** As near to the frame's edge as anything wanted may come, half frames. */
  private static final double SAFE_ACROSS = 0.9;

  private static final double SAFE_HIGH = 0.9;

  /** How far behind a wall that is taken out a camera may stand, metres. */
  private static final double BEYOND = 2.5;

  /** Where the crowns of a close group lie, half frames above the middle. */
  private static final double CROWNS = 0.78;

  /** A lens is so far over the ground, and no deeper under it than it is looked for, metres. */
  private static final float OVER_GROUND = 0.12f;

  private static final float DIG = 0.8f;

  /** A lens that is no higher over what it frames may be in the ground, metres. */
  private static final float LOW = 0.3f;

  private static final double DEEP_MM = 85;

  /** Of two primes from a written distance rather the one that leaves air. */
  private static final double AIR = 0.95;

  private final ShotContext shot;
  private final Framing framing;
  private final Company company;
  private final Lens lens;
  private final Sight sight;
  private final double front;
  private final double frameHeight;
  private final Moment[] moments;

  /** What is framed at a sample of the shot, and the point it is hung on. */
  private record Moment(Vector3f hook, Extent all, List<Ball> wanted) {}

  Placing(ShotContext shot, Framing framing, Company company, Lens lens, Sight sight) {
    this.shot = shot;
    this.framing = framing;
    this.company = company;
    this.lens = lens;
    this.sight = sight;
    this.front = company.front(shot.start());
    this.frameHeight = company.frameHeight();
    this.moments = new Moment[company.samples()];
  }

  private Moment moment(int sample) {
    if (moments[sample] == null) {
      double t = company.first().time(sample);
      moments[sample] = new Moment(company.hook(t), company.at(t), company.wanted(sample));
    }
    return moments[sample];
  }

  /**
   * A camera on its place.
   *
   * @param aim what it looks at
   * @param offset from the aim to the eye
   * @param frameM height of the frame at the aim, metres
   * @param shortfall metres by which it had to stand nearer than its lens wants
   */
  record Place(Vector3f aim, Vector3f offset, double focalMm, double frameM, double shortfall) {}

  /** Where a camera stands to hold some samples of the shot. */
  Place at(Stand stand, List<Integer> samples) {
    Moment middle = moment(samples.get(samples.size() / 2));
    Vector3f aim = new Vector3f(middle.hook);
    if (samples.size() > 1) {
      aim.set(moment(samples.get(0)).hook).lerp(moment(samples.get(samples.size() - 1)).hook, 0.5f);
    }
    double bearing = front + stand.side();
    Vector3f way = FramingSolver.direction(bearing, stand.elevation());
    double focal = framing.lensMm().orElse(Lens.prime(usual(framing, lens) * stand.nearness(), 16, 135));
    double frame = frameHeight;
    double distance = framing.metres().orElse(lens.distance(frame, focal));
    if (framing.metres().isPresent() && framing.lensMm().isEmpty()) {
      focal = Lens.prime(AIR * lens.focal(frame, distance), 12, 200);
    }
    if (framing.metres().isPresent() && company.count() == 1 && company.figure() && framing.size().closerThan(ShotSize.FS)) {
      aim.y += (float) ((0.5 - ShotSize.HEADROOM) * (frame - distance * lens.spread(focal))); // the headroom of the frame that it is
    }
    distance = fitted(aim, way, focal, distance, samples);
    frame = distance * lens.spread(focal);
    double reach = sight.reach(aim, way) + (stand.open() ? BEYOND : 0);
    if (framing.lensMm().isEmpty()) {
      for (int i = Lens.PRIMES.length - 1; i >= 1 && distance > reach; i--) {
        if (Lens.PRIMES[i] < focal) {
          focal = Lens.PRIMES[i];
          distance = lens.distance(frame, focal);
        }
      }
    }
    double stands = Math.max(0.25, Math.min(distance, reach));
    Vector3f offset = way.mul((float) stands);
    if (framing.heightM().isPresent()) {
      offset.y = (float) framing.heightM().getAsDouble() + middle.all.low().y - aim.y;
    }
    offset.y = Math.max(offset.y, lowest(middle.all) - aim.y);
    offset.y = Math.max(offset.y, ground(new Vector3f(aim).add(offset), middle.all.low().y) + OVER_GROUND - aim.y);
    return new Place(aim, offset, focal, frame, distance - stands);
  }

  /** The lens of a framing as far as nothing stands in the way, mm. */
  static double focal(Framing framing, Lens lens) {
    return framing.lensMm().orElse(Lens.prime(usual(framing, lens), 16, 135));
  }

  /** Who is in the depth of the picture is no dwarf beside who stands before: a long lens. */
  private static double usual(Framing framing, Lens lens) {
    boolean deep = framing.kind() == Framing.Kind.PLAIN && framing.through().isPresent();
    double usual = lens.usual(framing.size());
    return deep && lens.kept().isEmpty() ? Math.max(DEEP_MM, usual) : usual;
  }

  /** A lens stays above the floor, and looks down at who is in a pit rather than along its kerb: not even a low angle sees him there. */
  private float lowest(Extent e) {
    float floor = shot.scenery().centre().y;
    boolean below = e.high().y < floor + 0.55f && framing.elevationDegrees().orElse(-1) < 0;
    boolean outside = shot.scenery().room().isEmpty();
    return below ? floor + 1.5f : outside ? e.low().y + 0.12f : floor + 0.12f;
  }

  /**
   * The height of the ground outdoors where a lens is that may be under it, metres; far below where there is none.
   *
   * @param low the lowest of what is framed, which may be in the ground itself
   */
  private float ground(Vector3f eye, float low) {
    if (shot.scenery().room().isPresent() || eye.y > low + LOW) {
      return -Float.MAX_VALUE;
    }
    Vector3f above = new Vector3f(eye).add(0, DIG, 0);
    double free = shot.scenery().free(above, new Vector3f(eye).sub(0, DIG, 0));
    return free < 1 ? (float) (above.y - 2 * DIG * free) : -Float.MAX_VALUE;
  }

  /** Moves back until everything wanted is in the frame, unless a distance is written, and the aim to the middle of it. */
  private double fitted(Vector3f aim, Vector3f way, double focal, double wished, List<Integer> samples) {
    List<Ball> balls = new ArrayList<>();
    samples.forEach(s -> balls.addAll(moment(s).wanted));
    if (balls.isEmpty() || moment(0).all.kind() == Scenery.Kind.VISTA) {
      return wished;
    }
    boolean close = framing.size().closerThan(ShotSize.FS);
    boolean single = company.count() == 1;
    boolean face = close && single && company.figure();
    double distance = wished;
    for (int round = 0; round < 4; round++) {
      Vector3f eye = new Vector3f(way).mul((float) distance).add(aim);
      Rig rig = new Rig(eye, new Vector3f(aim), 0, (float) focal);
      Box box = box(Picture.of(rig, lens), balls);
      if (box.behind) {
        if (framing.metres().isPresent()) {
          return wished;
        }
        distance = Math.max(distance * 1.5, distance + 1);
        continue;
      }
      if (face) {
        // headroom, whatever the angle: the crown lies a little under the frame's upper edge
        double over = box.top - 0.88;
        if (over > 0 && framing.size() != ShotSize.ECU) {
          shift(rig, aim, 0, over, distance * lens.spread(focal) / 2);
        }
        continue;
      }
      double half = distance * lens.spread(focal) / 2;
      double up = (box.top + box.bottom) / 2;
      if (close && !single && box.top - box.bottom < 1.6) {
        up = box.top - CROWNS;
      } else if (single && company.figure() && (framing.size() != ShotSize.FS || company.air() > 1)) {
        up = Math.max(0, box.top - 0.85) + Math.min(0, box.bottom + 0.92);
      } else if (!single || company.figure()) {
        up = (box.top + box.bottom) / 2;
      }
      shift(rig, aim, (box.left + box.right) / 2 * lens.aspect(), up, half);
      double grow = Math.max((box.right - box.left) / 2 / SAFE_ACROSS, (box.top - box.bottom) / 2 / SAFE_HIGH);
      boolean grows = framing.metres().isEmpty() && (grow > 1 || distance > wished);
      distance = Math.max(wished, distance * (grows ? grow : 1));
    }
    return distance;
  }

  private static void shift(Rig rig, Vector3f aim, double across, double up, double half) {
    Vector3f right = rig.right();
    Vector3f upward = new Vector3f(right).cross(rig.forward());
    aim.fma((float) (across * half), right).fma((float) (up * half), upward);
  }

  private static final class Box {
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = Double.MAX_VALUE;
    private double top = -Double.MAX_VALUE;
    private boolean behind;
  }

  private static Box box(Picture picture, List<Ball> balls) {
    Box box = new Box();
    for (Ball ball : balls) {
      Vector3f p = picture.place(ball.centre());
      if (p.z < 0.15f) {
        box.behind = true;
        return box;
      }
      double high = 2 * picture.share(ball.radius(), p.z);
      double wide = high * picture.high() / picture.wide();
      box.left = Math.min(box.left, p.x - wide);
      box.right = Math.max(box.right, p.x + wide);
      box.bottom = Math.min(box.bottom, p.y - high);
      box.top = Math.max(box.top, p.y + high);
    }
    return box;
  }
}
