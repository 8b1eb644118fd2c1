package dev.actionline.timeline;

import dev.actionline.timeline.camera.Adjoining;
import dev.actionline.timeline.camera.CameraTrack;
import dev.actionline.timeline.camera.CameraWork;
import dev.actionline.timeline.camera.Fault;
import dev.actionline.timeline.camera.Match;
import dev.actionline.timeline.camera.Scenery;
import dev.actionline.timeline.camera.Vantage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A camera that is found when a picture is first asked of it: who only counts frames or footsteps
 * need not wait for it. It is found from bodies that know of no camera, and beside those of its neighbours
 * that are less free than it, so that it does not matter when, nor which of a scene's is found first.
 */
final class LateCamera implements CameraTrack {
  /** Two cameras no farther apart, metres, that look no more apart, radians, show the same corner of the set. */
  private static final float SAME_PLACE_M = 1.5f;

  private static final double SAME_WAY = Math.toRadians(30);

  private final List<LateCamera> beside = new ArrayList<>();
  private final World world;
  private final CameraWork work;
  private final Set<String> leads;
  private final double from;
  private final double to;
  private final double frame;
  private final long rank;
  private Optional<LateCamera> before = Optional.empty();
  private Optional<LateCamera> after = Optional.empty();
  private Supplier<Optional<Match>> match = Optional::empty;
  private volatile CameraTrack found;
  private volatile Set<String> struck;

  /**
   * A camera to be found.
   *
   * @param leads whom its shot's lines name
   * @param from seconds of the scene when its shot begins
   * @param to when it ends
   * @param frame seconds that a frame lasts
   * @param seed that tells which of two that are equally free is found first
   */
  LateCamera(World world, CameraWork work, Set<String> leads, double from, double to, double frame, long seed) {
    this.world = world;
    this.work = work;
    this.leads = Set.copyOf(leads);
    this.from = from;
    this.to = to;
    this.frame = frame;
    this.rank = ((long) work.freedom() << 40) + (seed & 0xFFFFFFFFL);
  }

  /**
   * Two shots between which there is a cut; before any camera is asked for. Of the two the one that need not show
   * who is put elsewhere with the cut is set up last, so that it can leave them out; else the freer one.
   *
   * @param placed who is put elsewhere
   */
  static void join(LateCamera before, LateCamera after, Set<String> placed) {
    boolean first = !Collections.disjoint(before.framed(), placed);
    boolean second = !Collections.disjoint(after.framed(), placed);
    if (first == second ? before.rank < after.rank : first) {
      after.before = Optional.of(before);
    } else if (first != second || after.rank < before.rank) {
      before.after = Optional.of(after);
    }
  }

  /** Two shots between which there is a cut: what is carried off for the one does not stand in the other, if both are taken from one place. */
  static void besides(LateCamera one, LateCamera other) {
    one.beside.add(other);
    other.beside.add(one);
  }

  /** What the shots beside it that are taken from the same place do without, and this one has nothing to do with. */
  private Set<String> carriedOff() {
    Set<String> all = new TreeSet<>();
    beside.stream().filter(this::sameSetup).forEach(o -> all.addAll(o.found().struck()));
    all.removeAll(leads);
    all.removeAll(framed());
    return all;
  }

  private boolean sameSetup(LateCamera other) {
    boolean after = other.from >= from;
    Matrix4f mine = at(after ? Math.max(from, to - frame) : from).worldFromCamera();
    Matrix4f its = other.at(after ? other.from : Math.max(other.from, other.to - frame)).worldFromCamera();
    boolean place = mine.getTranslation(new Vector3f()).distance(its.getTranslation(new Vector3f())) < SAME_PLACE_M;
    return place && mine.transformDirection(new Vector3f(0, 0, -1)).angle(its.transformDirection(new Vector3f(0, 0, -1))) < SAME_WAY;
  }

  /**
   * Has this camera take its framing over from the last picture of the shot before, and from nothing else; before any
   * camera is asked for.
   */
  void matches(LateCamera last, Supplier<Optional<Match>> picture) {
    last.after = last.after.filter(a -> a != this);
    before = Optional.empty();
    match = picture;
  }

  private CameraTrack found() {
    if (found == null) {
      synchronized (this) {
        if (found == null) {
          Optional<Match> taken = match.get();
          found = Eye.shut(() -> work.solve(adjoining(), taken));
        }
      }
    }
    return found;
  }

  private Adjoining adjoining() {
    return new Adjoining(before.map(b -> b.vantage(Math.max(b.from, b.to - frame))), after.map(a -> a.vantage(a.from)));
  }

  private Vantage vantage(double seconds) {
    CameraTrack camera = found();
    return Vantage.of(camera.at(seconds), camera.framed(), Vantage.people(work.scenery(), seconds));
  }

  @Override
  public FrameState.CameraState at(double sceneSeconds) {
    return found().at(sceneSeconds);
  }

  @Override
  public Set<String> struck() {
    if (struck == null) {
      CameraTrack camera = found();
      Set<String> all = new TreeSet<>(camera.struck());
      all.addAll(Eye.shut(() -> Passers.of(world, camera, leads, from, to)));
      all.addAll(carriedOff());
      all.addAll(Eye.shut(() -> Stranded.of(world, camera, leads, from, to)));
      struck = Set.copyOf(all);
    }
    return struck;
  }

  @Override
  public Optional<Scenery.Subject> last() {
    return found().last();
  }

  @Override
  public Map<Integer, String> numbers() {
    return found().numbers();
  }

  @Override
  public Set<String> framed() {
    return work.framed();
  }

  @Override
  public List<Fault> faults(Set<String> left) {
    return found().faults(left);
  }
}
