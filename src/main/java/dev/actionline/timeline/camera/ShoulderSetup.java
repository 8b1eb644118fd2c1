package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.List;
import java.util.Set;
import org.joml.Vector3f;

/** Over somebody's shoulder at somebody's face; head and shoulder are a dark edge of the frame. */
final class ShoulderSetup implements Setup {
  /** The lens stands behind the shoulder at least so far, metres. */
  private static final double BEHIND = 1.3;

  /** And no farther, however far the other is. */
  private static final double FAR_BEHIND = 2.3;

  /** Height of the frame at the near head, metres: a head and its shoulder take no more than a part of it. */
  private static final double NEAR_FRAME = 0.36;

  /** How far above and below the other's face the near one may lie, half frames. */
  private static final double NEAR_OVER = 0.1;

  private static final double NEAR_UNDER = 0.75;

  /** Where the other's face and the near head lie in the frame, half frames from its middle. */
  private static final double FACE_AT = 0.22;

  private static final double HEAD_AT = 0.68;

  /** So far beside the line of two who stand close the lens goes, times its way behind the shoulder. */
  private static final double MOST_ASIDE = 1.1;

  /** A camera that costs more shows no face worth the name. */
  private static final double BAD = 3;

  private final SampledSubject owner;
  private final SampledSubject seen;
  private final int side;
  private final Framing framing;
  private final Lens lens;
  private final double focal;

  private ShoulderSetup(SampledSubject owner, SampledSubject seen, int side, Framing framing, Lens lens) {
    this.owner = owner;
    this.seen = seen;
    this.side = side;
    this.framing = framing;
    this.lens = lens;
    this.focal = framing.lensMm().orElse(prime());
  }

  /** The lens that frames head and chest at the beginning; it stays when the two come nearer. */
  private double prime() {
    Extent you = seen.raw(0);
    Vector3f to = new Vector3f(you.face()).sub(owner.raw(0).face());
    double apart = Math.hypot(to.x, to.z);
    double back = Math.max(BEHIND, Math.min(FAR_BEHIND, apart));
    double frame = Math.max(Math.max(0.7, 0.45 * you.stature()), NEAR_FRAME * (back + apart) / back);
    return Lens.prime(lens.focal(frame, back + apart), 28, 100);
  }

  /** Over the shoulder that keeps the line, or the other when it sees more; null when neither does. */
  static ShoulderSetup best(ShotContext shot, Framing framing, Lens lens, Sight sight, Adjoining.Cuts cuts) {
    SampledSubject owner = new SampledSubject(framing.through().orElseThrow(), shot.start(), shot.end());
    SampledSubject seen = new SampledSubject(framing.subjects().get(0), shot.start(), shot.end());
    Line line = Line.of(shot, new Company(List.of(owner, seen), ShotSize.MS));
    ShoulderSetup best = null;
    double least = BAD;
    for (int side : new int[] {1, -1}) {
      ShoulderSetup setup = new ShoulderSetup(owner, seen, side, framing, lens);
      double cost = line.crossedBy(setup.at(shot.start()).eye()) ? 1.8 : 0;
      cost += cuts.cost(setup);
      for (int i = 0; i < 3; i++) {
        cost += setup.cost(sight, (seen.samples() - 1) * i / 2) / 3;
      }
      if (cost < least) {
        least = cost;
        best = setup;
      }
    }
    return best;
  }

  private double cost(Sight sight, int sample) {
    double t = seen.time(sample);
    Rig rig = at(t);
    Sight.View view = Sight.View.of(Picture.of(rig, lens), Opening.NONE, Set.of());
    Seen face = sight.look(view, seen.raw(sample), Set.of(seen.owner()), ShotSize.MCU, t);
    Vector3f near = view.picture().place(owner.raw(sample).face());
    double cost = 9 * Math.max(face.hidden(), sight.hidden(view, seen.raw(sample).head(), Set.of(seen.owner()), ShotSize.MCU, t, 1)) + 4 * (1 - face.inFrame()) + (face.head() ? 0 : 2);
    cost += Math.max(0, face.aside() - 60) / 25;
    cost += near.z < 0.2f || Math.abs(near.x) > 1.25 ? 1.5 : 0;
    cost += owner.raw(sample).figure() ? 0 : 3;
    return cost + (sight.buried(rig.eye()) ? 6 : 0);
  }

  @Override
  public Rig at(double sceneSeconds) {
    Extent me = owner.at(sceneSeconds);
    Extent you = seen.at(sceneSeconds);
    Vector3f to = new Vector3f(you.face()).sub(me.face());
    to.y = 0;
    if (to.lengthSquared() < 0.01f) {
      to.set(FramingSolver.direction(me.heading(), 0).mul(0.1f));
    }
    double apart = to.length();
    to.normalize();
    Vector3f right = new Vector3f(-to.z, 0, to.x);
    double back = Math.max(BEHIND, Math.min(FAR_BEHIND, apart));
    double distance = back + apart;
    double wide = lens.spread(focal) * lens.aspect() / 2;
    // so far aside that near head and far face lie where they should, seen along the line
    double aside = (HEAD_AT + FACE_AT) * wide * back * distance / Math.max(0.2, apart);
    aside = Math.min(Math.max(aside, 0.22), MOST_ASIDE * back);
    Vector3f eye = new Vector3f(me.face()).fma((float) -back, to).fma((float) (aside * side), right);
    eye.y = (float) height(me, you, back, distance, lens.spread(focal) / 2);
    Vector3f face = new Vector3f(you.face());
    Vector3f aim = new Vector3f(face).fma((float) (-FACE_AT * wide * distance * side), right);
    aim.y = face.y - (float) (0.14 * lens.spread(focal) * distance);
    return new Rig(eye, aim, (float) framing.rollDegrees(), (float) focal);
  }

  /**
   * The height of the lens: that of the near eyes, but lower over the shoulder of a short one and higher over
   * that of a tall one, so that the near head lies a little above the far face at most.
   */
  private static double height(Extent me, Extent you, double back, double distance, double half) {
    double near = Math.max(me.face().y, me.low().y + 0.6);
    double far = you.face().y;
    double eye = near + 0.08;
    // what a lens at that height sees between the two heads, in half frames
    double over = ((near - eye) / back - (far - eye) / distance) / half;
    double wanted = Math.max(-NEAR_UNDER, Math.min(NEAR_OVER, over));
    double by = (over - wanted) * half / (1 / back - 1 / distance);
    return Math.max(you.low().y + 0.25, eye + by);
  }
}
