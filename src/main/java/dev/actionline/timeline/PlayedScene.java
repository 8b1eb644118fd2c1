package dev.actionline.timeline;

import dev.actionline.core.Easing;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Statement;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import dev.actionline.timeline.camera.Scenery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A planned scene: who and what is where, how it looks, at any time. Immutable; pure. */
final class PlayedScene {
  /** Whose feet are so far under a surface is in the liquid, metres. */
  private static final float SUNK_M = 0.1f;

  private final SceneDesk desk;
  private final World world;
  private final Happenings happenings;
  private final List<Schedule.Speech> speeches;
  private final LivingBodies bodies;
  private final Lighting.Light light;
  private final List<String> backdrops;
  private final WorldScenery scenery;
  private List<PlannedShot> shots = List.of();

  PlayedScene(SceneDesk desk, List<Schedule.Speech> speeches, Gazes gazes) {
    this.desk = desk;
    this.world = desk.world();
    this.happenings = desk.happenings();
    this.speeches = List.copyOf(speeches);
    this.bodies = new LivingBodies(desk, this.speeches, gazes);
    this.light = Lighting.of(desk);
    this.backdrops = backdrops(desk);
    this.scenery = new WorldScenery(desk);
  }

  void shots(List<PlannedShot> all) {
    shots = List.copyOf(all);
  }

  List<PlannedShot> shots() {
    return shots;
  }

  SceneDesk desk() {
    return desk;
  }

  Scenery scenery() {
    return scenery;
  }

  List<Schedule.Speech> speeches() {
    return speeches;
  }

  private static List<String> backdrops(SceneDesk desk) {
    List<String> names = new ArrayList<>();
    for (Statement s : desk.scene().setup()) {
      if (s instanceof Statement.Direction d
          && d.keyword() == Keyword.BACKDROP
          && !d.phrases().isEmpty()) {
        String noun = d.phrases().get(0).text().toLowerCase(Locale.ROOT);
        Optional<Library.Found> found = desk.film().library().model(Model.Kind.BACKDROP, noun);
        if (found.isEmpty()) {
          desk.film()
              .unknown(
                  d.phrases().get(0).span(), Model.Kind.BACKDROP, noun,
                  "no backdrop is known for \"" + noun + "\"; none is shown");
        }
        found.ifPresent(f -> names.add(f.model().name()));
      }
    }
    return List.copyOf(names);
  }

  /** Where the camera of the running shot stands; of the last shot that covers the time. */
  Optional<Vector3f> eye(double seconds) {
    for (PlannedShot shot : shots) {
      double from = desk.film().seconds(shot.from());
      double to = desk.film().seconds(shot.from() + shot.frames());
      boolean covers = seconds >= from - 1e-6 && seconds < to - 1e-6;
      if (covers && shot.camera().isPresent()) {
        return Optional.of(
            shot.camera().get().at(seconds).worldFromCamera().getTranslation(new Vector3f()));
      }
    }
    return Optional.empty();
  }

  FrameState.SetState set(double seconds) {
    List<Model.Light> lights = new ArrayList<>();
    for (Model.Light l : light.lights()) {
      double glow = happenings.ramps().from(Happenings.GLOW + l.name(), "", seconds).orElse(1.0);
      if (glow > 0.001) {
        lights.add(
            glow == 1
                ? l
                : new Model.Light(
                    l.name(),
                    l.type(),
                    l.position(),
                    l.color(),
                    (float) (l.intensity() * glow),
                    l.radius(),
                    l.shadow()));
      }
    }
    String name = world.set().name();
    Map<String, Float> moved = happenings.ramps().all(Happenings.MOVED + "set", seconds);
    return new FrameState.SetState(name, backdrops, lights, light.air(), moved);
  }

  /** Everything that is seen but for set, camera and overlays. */
  Picture picture(double seconds) {
    Map<String, Pose> poses = new HashMap<>();
    List<FrameState.FigureState> figures = new ArrayList<>();
    for (Track track : world.tracks().values()) {
      String name = track.role().name();
      if (track.role().isFigure() && happenings.visible(name, seconds)) {
        poses.put(name, bodies.pose(track, seconds));
        figures.add(figure(track, poses.get(name), seconds));
      }
    }
    return new Picture(figures, props(poses, seconds), effects(seconds));
  }

  /** The moving things of a frame. */
  record Picture(
      List<FrameState.FigureState> figures,
      List<FrameState.PropState> props,
      List<FrameState.EffectState> effects) {}

  /** Whom the audience takes a performer for: the one of the cast whose look it wears. */
  String seenAs(String performer, double seconds) {
    Track track = world.track(performer);
    Map<String, Role> roles = desk.film().roles();
    if (track == null || !track.role().isFigure() || !roles.containsKey(performer)) {
      return performer;
    }
    FigureLook look = track.role().look().orElseThrow();
    for (Happenings.Turning turning : happenings.turnings(performer)) {
      look = turning.at() + turning.seconds() <= seconds ? turning.to() : look;
    }
    FigureLook seen = look;
    boolean itself = roles.get(performer).look().filter(l -> alike(l, seen)).isPresent();
    return itself
        ? performer
        : roles.values().stream()
            .filter(r -> r.look().filter(l -> alike(l, seen)).isPresent())
            .map(Role::name)
            .findFirst()
            .orElse(performer);
  }

  /** The same body in the same clothes, whatever has happened to them. */
  private static boolean alike(FigureLook one, FigureLook other) {
    return one.figure().equals(other.figure())
        && one.surface().equals(other.surface())
        && one.hair().equals(other.hair())
        && one.colors().equals(other.colors());
  }

  private FrameState.FigureState figure(Track track, Pose pose, double seconds) {
    String name = track.role().name();
    FigureLook look = track.role().look().orElseThrow();
    Optional<FrameState.Become> become = Optional.empty();
    for (Happenings.Turning turning : happenings.turnings(name)) {
      if (turning.at() > seconds + 1e-6) {
        break;
      }
      look = become.map(FrameState.Become::look).orElse(look);
      double progress = turning.seconds() <= 0 ? 1 : (seconds - turning.at()) / turning.seconds();
      if (progress >= 1) {
        look = turning.to();
        become = Optional.empty();
      } else {
        become = Optional.of(new FrameState.Become(turning.to(), (float) progress));
      }
    }
    return new FrameState.FigureState(
        name,
        look,
        heldUp(world.stance(name, seconds), track.role().look().orElseThrow(), look, become),
        pose,
        happenings.ramps().all(Happenings.GLOW + name, seconds),
        become,
        happenings.fluxes().at(name, seconds, Happenings.metal(look)),
        happenings.ramps().at(Happenings.SHADE + name, "", seconds).orElse(0.0).floatValue());
  }

  /** Who takes other forms in a liquid keeps his head over it at the height where it was: a child does not go under for it. */
  private Stance heldUp(Stance stance, FigureLook own, FigureLook look, Optional<FrameState.Become> become) {
    if (stance.y() > world.floor(stance.x(), stance.z()) - SUNK_M) {
      return stance;
    }
    double tall = become.map(b -> Easing.mix(look.heightM(), b.look().heightM(), b.progress())).orElse((double) look.heightM());
    return stance.moved(0, (float) (own.heightM() - tall), 0);
  }

  private List<FrameState.PropState> props(Map<String, Pose> poses, double seconds) {
    DrawnBodies where = new DrawnBodies(world, bodies, poses, seconds);
    List<FrameState.PropState> states = new ArrayList<>();
    for (Track track : world.tracks().values()) {
      Role role = track.role();
      boolean cast = !role.isFigure() && !world.props().containsKey(role.name());
      if (cast && happenings.visible(role.name(), seconds)) {
        String model = role.thing().map(m -> Beasts.shown(world, role.name(), m, seconds).name()).orElse("");
        states.add(
            state(
                role.name(),
                model,
                role.label(),
                role.standInMetres(),
                world.thing(role.name(), seconds),
                seconds));
      }
    }
    for (PropTrack prop : world.props().values()) {
      boolean unborne = prop.bearer(seconds).filter(b -> !happenings.visible(b, seconds)).isPresent();
      boolean there = prop.placed() && !unborne && !world.sunk(prop, seconds);
      if (there && happenings.visible(prop.name(), seconds)) {
        Matrix4f lies = where.prop(prop.name(), seconds);
        Matrix4f at = world.weightless().map(w -> w.adrift(prop, lies, seconds)).orElse(lies);
        String model = prop.label().isEmpty() ? Beasts.shown(world, prop.name(), world.shape(prop, seconds), seconds).name() : "";
        states.add(state(prop.name(), model, prop.label(), prop.standInMetres(), at, seconds));
      }
    }
    return states;
  }

  private FrameState.PropState state(
      String name, String model, String label, float metres, Matrix4f at, double seconds) {
    double glow = happenings.ramps().from(Happenings.GLOW + name, "", seconds).orElse(1.0);
    Map<String, Float> moved = new HashMap<>(happenings.ramps().all(Happenings.MOVED + name, seconds));
    world.modelOf(name).ifPresent(m -> {
      Beasts.moved(world, name, m, seconds).forEach((part, share) -> moved.merge(part, share, Float::sum));
      moved.putAll(Babes.moved(world, name, m, seconds, t -> happenings.ramps().at(Happenings.MOVED + name, "over", t).orElse(0.0)));
    });
    return new FrameState.PropState(
        name,
        model,
        label,
        metres,
        at,
        (float) glow,
        Map.copyOf(moved));
  }

  private List<FrameState.EffectState> effects(double seconds) {
    List<FrameState.EffectState> states = new ArrayList<>();
    for (Happenings.Effect e : happenings.effects()) {
      double since = seconds - e.at();
      if (since < -1e-9 || since >= e.seconds()) {
        continue;
      }
      boolean lasting = e.seconds() > 1e6;
      float progress = lasting ? 0 : (float) Easing.clamp(since / e.seconds());
      Optional<Matrix4f> muzzle = e.gun().isEmpty() ? Optional.empty() : muzzle(e.gun(), e.at());
      states.add(
          new FrameState.EffectState(
              e.name(),
              e.id(),
              since,
              progress,
              e.spread(),
              muzzle.map(m -> m.getTranslation(new Vector3f())).orElseGet(() -> e.spot().at(seconds)),
              muzzle.map(m -> m.transformDirection(new Vector3f(0, 0, -1)).normalize()).orElse(e.direction()),
              e.numbers()));
    }
    return states;
  }

  /** World from the muzzle of a gun in the hands of a body as it is drawn. */
  private Optional<Matrix4f> muzzle(String gun, double seconds) {
    return world.modelOf(gun).flatMap(m -> m.mark("muzzle"))
        .map(m -> new DrawnBodies(world, bodies, Map.of(), seconds).prop(gun, seconds).translate(m.position()));
  }
}
