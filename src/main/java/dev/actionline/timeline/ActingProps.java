package dev.actionline.timeline;

import dev.actionline.shotlist.Statement;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Props that lead a line: {@code shotgun falls}, {@code cart rolls to door}. */
final class ActingProps {
  private static final Set<String> FALLING = Vocabulary.kind("falls");

  /** How a thing leaves a hand that does not throw it, and how fast, metres a second. */
  private static final Set<String> FLUNG = Vocabulary.kind("flies off");

  private static final Vector3f FLUNG_M_S = new Vector3f(0.5f, 2.4f, -1.3f);

  /** How fast what nobody throws comes off what it lies on, metres a second. */
  private static final float SLIPS_M_S = 0.7f;

  /** How fast it hops over the edge of furniture, metres a second. */
  private static final float HOPS_M_S = 1.4f;

  /** How much faster it comes off what is deep, so that it clears its edge. */
  private static final float CLEARS = 1.8f;

  /** What a thing that has been thrown into a liquid does there without being told. */
  private static final Set<String> UNDER = Vocabulary.kind("goes under");

  /** What has just come to rest has fallen already. */
  private static final double SAME_FALL_SECONDS = 0.7;

  /** What is longer goes down as a ship does, metres. */
  private static final double VESSEL_M = 2.4;

  private ActingProps() {}

  /**
   * What a prop does by nature: it falls, out of a hand too, or sinks. The time when that is over;
   * empty when the line asks for something else.
   */
  static Optional<Double> byNature(SceneDesk desk, Statement.Act act, String name, double start) {
    PropTrack prop = desk.world().props().get(name);
    if (prop == null || act.phrases().isEmpty()) {
      return Optional.empty();
    }
    List<String> verbs = Stems.verb(act.phrases().get(0).first().text().toLowerCase(Locale.ROOT));
    Optional<PropTrack.Fall> under = desk.world().goesUnder(prop, start);
    if (under.isPresent() && verbs.stream().anyMatch(UNDER::contains)) {
      return Optional.of(Math.max(start, under.get().at() + under.get().flight().gone()));
    }
    if (verbs.contains("sink") && Resting.size(prop.model()).get(Resting.size(prop.model()).maxComponent()) < VESSEL_M) {
      prop.sinks(start);
      return Optional.of(start + act.timing().lengthSeconds().orElse(2));
    }
    boolean flung = verbs.stream().anyMatch(FLUNG::contains) && prop.held(start).isPresent();
    return flung || verbs.stream().anyMatch(FALLING::contains) ? fall(desk, prop, start, flung) : Optional.empty();
  }

  private static Optional<Double> fall(SceneDesk desk, PropTrack prop, double start, boolean flung) {
    String name = prop.name();
    Optional<Double> same = falling(desk, prop, start);
    if (same.isPresent()) {
      return same;
    }
    boolean held = prop.held(start).isPresent();
    Matrix4f from = desk.world().prop(name, start);
    if (!held && onTheGround(desk, prop, from)) {
      return Optional.empty();
    }
    Vector3f speed = new Vector3f();
    if (flung) {
      Stance holder = desk.world().stance(prop.held(start).orElseThrow().performer(), start);
      speed.set(0, FLUNG_M_S.y, 0).fma(-FLUNG_M_S.z, holder.forward()).fma(FLUNG_M_S.x, holder.right());
    } else if (!held) {
      Optional<Vector3f> edge = overEdge(desk, prop, from, start);
      speed.set(edge.orElseGet(() -> off(desk, prop, from, start).mul(SLIPS_M_S).add(0, 0.2f, 0)));
    }
    prop.released(start, speed);
    Flight flight = new Flight(from, speed, prop.model(), desk.world().ground(), desk.world().gravity());
    return Optional.of(start + flight.rests());
  }

  /** How fast what lies on furniture hops over its edge; empty for what has a front under it, or lies on none. */
  private static Optional<Vector3f> overEdge(SceneDesk desk, PropTrack prop, Matrix4f from, double start) {
    Vector3f at = from.getTranslation(new Vector3f());
    Optional<Vector3f> floor = front(desk, prop, at, start).isPresent() ? Optional.empty() : FreePlaces.beside(desk.world(), at);
    return floor.map(p -> {
      Vector3f way = p.sub(at).setComponent(1, 0);
      // in the air so long that it comes below the top only past the edge
      double edge = Math.max(0.05, way.length() - FreePlaces.MARGIN_M) / HOPS_M_S;
      double over = Math.max(0, at.y - FreePlaces.topUnder(desk.world(), at).orElse(at.y));
      return way.normalize(HOPS_M_S).add(0, (float) Math.max(0.2, desk.world().gravity() * edge / 2 - over / edge), 0);
    });
  }

  /** The way by which what nobody holds falls off what it is on: forward, or into the room where a wall stands there. */
  private static Vector3f off(SceneDesk desk, PropTrack prop, Matrix4f from, double start) {
    Vector3f at = from.getTranslation(new Vector3f());
    Optional<Vector3f> front = front(desk, prop, at, start);
    if (front.isPresent()) {
      return front.get().mul(CLEARS);
    }
    Vector3f forward = from.transformDirection(new Vector3f(0, 0, -1));
    if (FreePlaces.isInside(desk.world(), at.x + 0.5f * forward.x, at.z + 0.5f * forward.z)) {
      return new Vector3f(forward.x, 0, forward.z);
    }
    Stance centre = FreePlaces.centre(desk.world());
    Vector3f in = new Vector3f(centre.x() - at.x, 0, centre.z() - at.z);
    return in.length() < 0.1f ? in.zero() : in.normalize();
  }

  /** The way that what it lies on shows its front, where one sees it fall. */
  private static Optional<Vector3f> front(SceneDesk desk, PropTrack prop, Vector3f at, double start) {
    return desk.world().props().values().stream().filter(o -> o != prop && o.placed() && Extents.turned(o.model()) != 0).map(o -> {
      Matrix4f under = desk.world().prop(o.name(), start);
      Vector3f p = under.invertAffine(new Matrix4f()).transformPosition(new Vector3f(at));
      boolean on = p.x > o.model().low().x && p.x < o.model().high().x && p.z > o.model().low().z && p.z < o.model().high().z && p.y > o.model().low().y;
      return on ? under.transformDirection(new Vector3f(0, 0, 1)) : null;
    }).filter(f -> f != null).findFirst();
  }

  /** {@code slips from her hand; clatters to the floor} is one fall: when that is over; empty when it is none. */
  private static Optional<Double> falling(SceneDesk desk, PropTrack prop, double start) {
    return prop.held(start).isPresent()
        ? Optional.empty()
        : desk.world().falls(prop).stream()
            .filter(f -> f.at() <= start + 1e-6)
            .reduce((a, b) -> b)
            .map(f -> f.at() + f.flight().rests())
            .filter(rests -> start < rests + SAME_FALL_SECONDS)
            .map(rests -> Math.max(start, rests));
  }

  private static boolean onTheGround(SceneDesk desk, PropTrack prop, Matrix4f at) {
    Vector3f p = at.getTranslation(new Vector3f());
    return Resting.lowest(prop.model(), at) - desk.world().floor(p.x, p.z) < 0.1f;
  }

  /** The track of a performer, or of a prop that begins to act by itself; null for nobody. */
  static Track track(SceneDesk desk, String name, double start) {
    World world = desk.world();
    Track known = world.track(name);
    PropTrack prop = world.props().get(name);
    if (known != null || prop == null) {
      return known;
    }
    Matrix4f at = world.prop(name, start);
    Vector3f p = at.getTranslation(new Vector3f());
    Role role =
        new Role(
            name,
            Optional.empty(),
            Optional.of(prop.model()),
            prop.label(),
            0,
            Set.of(),
            false,
            null);
    Track track = new Track(role, Stance.at(p, Resting.yaw(at)));
    world.add(track);
    prop.acts(start);
    return track;
  }

  /** What goes away by itself is no longer in a hand. */
  static void letGo(SceneDesk desk, Track track, double start) {
    PropTrack prop = desk.world().props().get(track.role().name());
    boolean held = prop != null && !track.actions().isEmpty() && prop.placed() && prop.held(start).isPresent();
    if (held && track.actions().get(track.actions().size() - 1).travels()) {
      prop.leaves(start);
    }
  }
}
