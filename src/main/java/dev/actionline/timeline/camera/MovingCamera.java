package dev.actionline.timeline.camera;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.catalogue.Rig;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.camera.CameraWork.PlannedMove;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A setup with its moves and its focus: the shot's camera at any time. */
final class MovingCamera implements CameraTrack {
  /** So far aside of the middle a face may come to lie, half frames. */
  private static final double SIDE_ROOM = 0.5;

  /** Where the crown of a head may lie, half frames above the middle. */
  private static final double HEADROOM = 0.84;

  /** Places on the way of a move nearer that are looked at. */
  private static final int STEPS = 8;

  private final ShotContext shot;
  private final Framing framing;
  private final Setup setup;
  private final List<Timed> moves;
  private final FocusPull focus;
  private final Set<String> framed;
  private final Map<Integer, String> numbers;
  private final ShotContext held;
  private final Lens lens;
  private final long seed;

  private final Map<Timed, Double> free = Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * A move with its time; seconds of the scene.
   *
   * @param route the way to the framing that it comes to; straight for other moves
   */
  record Timed(PlannedMove plan, Setup towards, double begins, double seconds, Route route) {}

  /** @param held the part of the shot in which its subjects are to be in the frame */
  MovingCamera(
      ShotContext shot, Framing framing, Setup setup, List<Timed> moves, FocusPull focus, Set<String> framed, Map<Integer, String> numbers, ShotContext held) {
    this.shot = shot;
    this.framing = framing;
    this.setup = setup;
    this.moves = List.copyOf(moves);
    this.focus = focus;
    this.framed = Collections.unmodifiableSet(new LinkedHashSet<>(framed));
    this.held = held;
    this.numbers = Map.copyOf(numbers);
    this.lens = Lens.of(shot.film());
    this.seed = Noise.seed(shot.seed(), "camera " + shot.shot().name());
  }

  @Override
  public Map<Integer, String> numbers() {
    return numbers;
  }

  @Override
  public FrameState.CameraState at(double sceneSeconds) {
    Rig rig = setup.at(sceneSeconds);
    for (Timed move : moves) {
      rig = moved(rig, move, sceneSeconds);
    }
    rig = headroom(aboveFloor(rig), sceneSeconds);
    Opening opening = opening(rig, sceneSeconds);
    return new FrameState.CameraState(
        worldFromCamera(rig),
        rig.focalLengthMm(),
        (float) lens.sensorWidthMm(),
        focus.metres(rig, sceneSeconds),
        focus.fStop(),
        opening.metres(),
        opening.aboveM());
  }

  /** The fourth wall is out for the framing that a move leaves and for the one it comes to. */
  private Opening opening(Rig rig, double t) {
    Opening opening = setup.opening(rig, t);
    for (Timed move : moves) {
      if (move.towards() != null && t > move.begins()) {
        opening = opening.with(move.towards().opening(rig, t));
      }
    }
    return opening;
  }

  @Override
  public List<Fault> faults(Set<String> left) {
    double leaves = shot.end() + 1;
    double nears = shot.end() + 1;
    for (Timed move : moves) {
      boolean turns = move.towards() != null || !move.plan().move().keepsHead() && !move.plan().lasting();
      nears = move.plan().move().keepsHead() && move.plan().sign() > 0 ? Math.min(nears, move.begins()) : nears;
      leaves = turns ? Math.min(leaves, move.begins() + 0.2 * move.seconds()) : leaves;
    }
    return Review.of(held, framing, this, written() ? struck() : left, leaves, nears);
  }

  /** Who says where the camera stands is told whom it meets there, though the picture leaves them out. */
  private boolean written() {
    return framing.azimuthDegrees().isPresent() && held == shot || framing.metres().isPresent();
  }

  @Override
  public Set<String> struck() {
    Set<String> struck = new TreeSet<>(setup.struck());
    moves.stream().filter(m -> m.towards() != null).forEach(m -> struck.addAll(m.towards().struck()));
    return struck;
  }

  @Override
  public Set<String> framed() {
    return framed;
  }

  @Override
  public Optional<Scenery.Subject> last() {
    Framing now = framing;
    for (Timed move : moves) {
      now = move.plan().towards().orElse(now);
    }
    return now.subjects().stream().findFirst();
  }

  private Rig moved(Rig rig, Timed timed, double t) {
    double share = (t - timed.begins()) / Math.max(1e-6, timed.seconds());
    CameraMove move = timed.plan().move();
    if (share <= 0 && !timed.plan().lasting() && !move.arrives()) {
      return rig;
    }
    double progress = timed.plan().lasting() ? 1 : Easing.smoother(share);
    double amount = timed.plan().amount().orElseGet(() -> move.amount(rig) * free(timed));
    Rig towards = timed.towards() == null ? rig : timed.towards().at(t);
    Rig moved = move.at(rig, progress, new CameraMove.Args(amount, timed.plan().sign(), towards, t, seed));
    return moved.from(timed.route().aside(progress).add(moved.eye()));
  }

  /** The share of a move, whose way nobody has written, after which the camera would be in furniture, in a wall or in the ground. */
  private double free(Timed timed) {
    Rig rig = setup.at(timed.begins());
    if (timed.plan().lasting() || timed.towards() != null || shot.scenery().buried(rig.eye())) {
      return 1;
    }
    return free.computeIfAbsent(timed, m -> {
      double all = m.plan().move().amount(rig);
      for (int step = 0; step <= STEPS; step++) {
        double share = (double) step / STEPS;
        Rig there = m.plan().move().at(rig, 1, new CameraMove.Args(all * share, m.plan().sign(), rig, m.begins(), seed));
        if (step > 0 && shot.scenery().buried(there.eye())) {
          return (step - 1.0) / STEPS;
        }
      }
      return 1.0;
    });
  }

  /** An operator who draws near tilts up and pans, so that the frame does not cut the head off. */
  private Rig headroom(Rig rig, double t) {
    boolean draws = moves.stream().anyMatch(m -> m.plan().move().keepsHead());
    Optional<SampledSubject> head = setup.head();
    if (!draws || head.isEmpty()) {
      return rig;
    }
    Scenery.Extent e = head.get().at(t);
    Vector3f crown = new Vector3f(e.face()).add(0, 0.08f * e.stature(), 0);
    Picture picture = Picture.of(rig, lens);
    Vector3f at = picture.place(crown);
    if (at.z < 0.2f) {
      return rig;
    }
    double up = over(at.y - HEADROOM);
    double aside = Math.signum(at.x) * over(Math.abs(at.x) - SIDE_ROOM);
    return rig.panned(Math.toDegrees(Math.atan(aside * picture.wide())), Math.toDegrees(Math.atan(up * picture.high())));
  }

  /** What is over, without a corner at nought. */
  private static double over(double much) {
    return (much + Math.sqrt(much * much + 0.004)) / 2;
  }

  /** No move takes the lens below the floor it stands on. */
  private Rig aboveFloor(Rig rig) {
    float floor = shot.scenery().centre().y + 0.08f;
    if (rig.eye().y >= floor || shot.scenery().room().isEmpty()) {
      return rig;
    }
    return rig.from(new Vector3f(rig.eye().x, floor, rig.eye().z));
  }

  static Matrix4f worldFromCamera(Rig rig) {
    Vector3f way = rig.forward();
    Vector3f up = Math.abs(way.y) > 0.999f ? new Vector3f(0, 0, -1) : new Vector3f(0, 1, 0);
    return new Matrix4f()
        .lookAt(rig.eye(), rig.aim(), up)
        .invert()
        .rotateZ((float) Math.toRadians(rig.rollDegrees()));
  }
}
