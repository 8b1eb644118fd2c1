package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** A camera on a stand or on a dolly, with a prime, as its {@link Hold} wants. */
final class PlainSetup implements Setup {
  /** A body that hovers is no higher over its floor than this, and a foot so far in it, metres. */
  private static final float HOVER_M = 3;

  private static final float STEP_M = 0.3f;

  /** What lies lower than this over the ground stays in, metres. */
  private static final float KEPT = 0.18f;

  /** The same over a floor: carpets, and no stumps of chairs. */
  private static final float KEPT_INSIDE = 0.04f;

  /** A camera that travels stays this much above the lowest point of whom it follows, metres. */
  private static final float LOWEST = 0.22f;

  /** So near to a lens that is in something nothing is seen of that, metres. */
  private static final float WILD = 0.5f;

  /** From so high over the floor one sees into a pit, metres. */
  private static final float OVER_EDGE = 1.7f;

  /** So much of the frame's height a subject may run ahead of a smoothed camera. */
  private static final double SLACK = 0.1;

  /** Moments of a shot at which it is seen how much of the set is in the way. */
  private static final int OPENINGS = 9;

  /** How far the moves of a breathing camera are smoothed, samples each way. */
  private static final int EASE = 6;

  private final ShotContext shot;
  private final Framing framing;
  private final Company company;
  private final Lens lens;
  private final Stand stand;
  private final Placing.Place place;
  private final Set<String> struck;
  private final Vector3f anchor;
  private final Vector3f[] aims;
  private final double[] distances;
  private Opening opening;

  PlainSetup(
      ShotContext shot,
      Framing framing,
      Company company,
      Lens lens,
      Placing placing,
      Stand stand,
      Set<String> struck) {
    this.shot = shot;
    this.framing = framing;
    this.company = company;
    this.lens = lens;
    this.stand = stand;
    this.struck = struck;
    this.place = placing.at(stand, held());
    this.anchor = hook(shot.start());
    if (stand.hold() == Hold.BREATHES) {
      aims = new Vector3f[company.samples()];
      distances = new double[company.samples()];
      breathe(placing);
    } else {
      aims = new Vector3f[0];
      distances = new double[0];
    }
  }

  /** The samples that the camera's place is chosen for. */
  private List<Integer> held() {
    int last = company.samples() - 1;
    switch (stand.hold()) {
      case LOCKED:
        List<Integer> all = new ArrayList<>();
        boolean still = company.travel() < 0.1 && company.rise() < 0.1;
        for (int i = 0; i <= last; i += still ? Math.max(1, last) : 2) {
          all.add(i);
        }
        return all;
      case PANS:
        return List.of(last / 2);
      default:
        return List.of(0);
    }
  }

  /** For each moment the place that holds all of them, smoothed over time. */
  private void breathe(Placing placing) {
    Vector3f[] raw = new Vector3f[aims.length];
    double[] far = new double[aims.length];
    for (int i = 0; i < aims.length; i++) {
      Placing.Place now = placing.at(stand, List.of(i));
      raw[i] = now.aim();
      far[i] = now.offset().length() * place.focalMm() / now.focalMm();
    }
    for (int i = 0; i < aims.length; i++) {
      Vector3f sum = new Vector3f();
      double most = 0;
      double all = 0;
      for (int k = -EASE; k <= EASE; k++) {
        int at = Math.max(0, Math.min(aims.length - 1, i + k));
        sum.add(raw[at]);
        all += far[at];
        most = Math.max(most, far[at]);
      }
      int n = 2 * EASE + 1;
      aims[i] = sum.div(n);
      distances[i] = 0.5 * (all / n + most);
    }
  }

  private Vector3f hook(double sceneSeconds) {
    if (company.count() == 1 || stand.hold() != Hold.RIDES) {
      return company.hook(sceneSeconds);
    }
    Extent e = company.first().at(sceneSeconds);
    return e.middle();
  }

  /** Metres by which the camera had to stand nearer than its lens wants. */
  double shortfall() {
    return Math.max(0, place.shortfall());
  }

  Stand stand() {
    return stand;
  }

  /** Height of the frame at what it looks at, metres. */
  double frameM() {
    return place.frameM();
  }

  @Override
  public Optional<SampledSubject> head() {
    boolean one = company.count() == 1 && company.figure() && framing.size() != ShotSize.ECU;
    return one ? Optional.of(company.first()) : Optional.empty();
  }

  @Override
  public Optional<Found> found() {
    return Optional.of(Found.of(place.offset()));
  }

  @Override
  public Set<String> struck() {
    return struck;
  }

  @Override
  public Rig at(double sceneSeconds) {
    Vector3f aim = new Vector3f(place.aim());
    Vector3f eye = new Vector3f(aim).add(place.offset());
    double focal = place.focalMm();
    switch (stand.hold()) {
      case PANS:
        aim.add(company.hook(sceneSeconds)).sub(company.hook(middle())).add(sudden(sceneSeconds));
        break;
      case RIDES:
        Vector3f by = hook(sceneSeconds).sub(anchor).add(sudden(sceneSeconds));
        aim.add(by);
        eye.add(by);
        eye.y = Math.max(eye.y, lowest(company.first().at(sceneSeconds)));
        break;
      case BREATHES:
        double x = Math.max(0, Math.min(aims.length - 1.001, (sceneSeconds - shot.start()) / SampledSubject.STEP));
        int i = (int) x;
        int next = Math.min(aims.length - 1, i + 1);
        float w = (float) (x - i);
        aim.set(aims[i]).lerp(aims[next], w);
        float far = (float) (distances[i] + (distances[next] - distances[i]) * w);
        eye.set(place.offset()).normalize(far).add(aim);
        break;
      default:
    }
    Rig rig = new Rig(eye, aim, (float) framing.rollDegrees(), (float) focal);
    return rig.moved(lookingRoom(rig));
  }

  /** What a smoothed camera would lose: a leap, a fall. It is followed as far as the frame needs. */
  private Vector3f sudden(double sceneSeconds) {
    if (company.count() > 1) {
      return new Vector3f();
    }
    Vector3f ahead = company.first().exactly(sceneSeconds).sub(company.first().at(sceneSeconds).face());
    double within = SLACK * place.frameM();
    double length = ahead.length();
    return length <= within ? ahead.zero() : ahead.mul((float) ((length - within) / length));
  }

  /** A camera that goes with somebody into a pit stays above the floor, and looks down over the edge. */
  private float lowest(Extent e) {
    if (shot.scenery().room().isEmpty()) {
      return e.low().y + LOWEST;
    }
    float floor = shot.scenery().centre().y;
    float over = Math.max(0, Math.min(1, (e.high().y - floor) / e.stature()));
    return Math.max(floor + LOWEST + (OVER_EDGE - LOWEST) * (1 - over), e.low().y + LOWEST);
  }

  private double middle() {
    return company.first().time((company.samples() - 1) / 2);
  }

  /** Free space before a face that looks out of the frame: a tenth of the frame's width. */
  private Vector3f lookingRoom(Rig rig) {
    boolean face = company.count() == 1 && company.figure() && framing.size().closerThan(ShotSize.FS);
    if (!face) {
      return new Vector3f();
    }
    double heading = Math.toRadians(company.first().front());
    Vector3f facing = new Vector3f((float) Math.sin(heading), 0, (float) -Math.cos(heading));
    Vector3f right = rig.right();
    double share = Math.max(-1, Math.min(1, facing.dot(right) * 1.4)) * 0.1;
    return right.mul((float) (share * place.frameM() * lens.aspect() * 0.8));
  }

  /** One for the whole shot, as no wall comes or goes while a camera turns: the least that any of its moments needs. */
  @Override
  public Opening opening(Rig rig, double sceneSeconds) {
    if (!stand.open()) {
      return passing(rig) ? new Opening(WILD, floor() + KEPT_INSIDE) : Opening.NONE;
    }
    if (opening == null) {
      int last = company.samples() - 1;
      int moments = Math.min(OPENINGS, last + 1);
      Opening all = Opening.NONE;
      for (int i = 0; i < moments; i++) {
        int sample = moments == 1 ? 0 : last * i / (moments - 1);
        double t = Math.min(company.first().time(sample), shot.end());
        all = all.with(opening(at(t), sample, t));
      }
      opening = all;
    }
    return opening;
  }

  /** The height of what somebody stands on or hovers over, metres. */
  private float under(Extent e) {
    Vector3f from = new Vector3f(e.face().x, e.low().y + STEP_M, e.face().z);
    double free = shot.scenery().free(from, new Vector3f(from).sub(0, HOVER_M, 0));
    return free < 1 ? (float) Math.min(e.low().y, from.y - free * HOVER_M) : e.low().y;
  }

  /** A camera that goes along with somebody and comes through a door frame or a pillar: of that nothing is seen meanwhile. */
  private boolean passing(Rig rig) {
    boolean found = framing.azimuthDegrees().isEmpty() && framing.metres().isEmpty();
    return found && stand.hold() == Hold.RIDES && shot.scenery().blinds(rig.eye());
  }

  private float floor() {
    return shot.scenery().centre().y;
  }

  private Opening opening(Rig rig, int sample, double sceneSeconds) {
    Picture picture = Picture.of(rig, lens);
    float nearest = Float.MAX_VALUE;
    float floor = floor();
    for (SampledSubject track : company.tracks()) {
      for (Ball ball : track.raw(sample).balls()) {
        nearest = Math.min(nearest, picture.depth(ball.centre()) - ball.radius());
      }
      if (track.raw(sample).figure()) {
        floor = Math.max(floor, under(track.raw(sample)));
      }
    }
    for (Ball ball : shot.scenery().ridden(sceneSeconds)) {
      nearest = Math.min(nearest, picture.depth(ball.centre()) - ball.radius());
    }
    boolean inside = shot.scenery().room().isPresent();
    return new Opening(Math.max(0.05f, nearest - stand.wall().before()), floor + (inside ? KEPT_INSIDE : KEPT));
  }
}
