package dev.actionline.timeline;

import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Material;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/** Looks that somebody can turn into: a member of the cast, a figure, or another surface. */
final class SceneLooks implements Happenings.Looks {
  private static final Map<String, String> SURFACES =
      Map.of(
          "chrome",
          "chrome",
          "metal",
          "chrome",
          "liquid metal",
          "chrome",
          "silver",
          "chrome",
          "half chrome",
          "half-chrome",
          "half-chrome",
          "half-chrome",
          "ghost",
          "ghost",
          "stone",
          "stone",
          "skin",
          "skin",
          "checkered",
          "checker");

  private final SceneDesk desk;

  SceneLooks(SceneDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<FigureLook> named(String name, String performer) {
    return shape(name, performer).map(this::tiled);
  }

  private Optional<FigureLook> shape(String name, String performer) {
    Role role = desk.film().roles().get(name);
    Track other = desk.world().track(name);
    if (name.equals(performer) && role != null) {
      // its own shape, whatever it wears in this scene
      return role.look();
    }
    if (other != null) {
      return other.role().look();
    }
    if (role != null) {
      return role.look();
    }
    Track own = desk.world().track(performer);
    Optional<FigureLook> mine = own == null ? Optional.empty() : own.role().look();
    String word = name.toLowerCase(Locale.ROOT);
    if (SURFACES.containsKey(word)) {
      return mine.map(l -> surfaced(l, SURFACES.get(word)));
    }
    return desk.film()
        .library()
        .kind(word)
        .flatMap(Library.Kind::figure)
        .or(() -> desk.film().library().exactKind(List.of(word)).flatMap(Library.Kind::figure))
        .map(Figures.Figure::look);
  }

  @Override
  public Optional<FigureLook> worn(String performer, double at) {
    Track track = desk.world().track(performer);
    Optional<FigureLook> look = track == null ? Optional.empty() : track.role().look();
    for (Happenings.Turning t : desk.happenings().turnings(performer)) {
      look = t.at() <= at + 1e-6 ? Optional.of(t.to()) : look;
    }
    return look;
  }

  @Override
  public List<FigureLook> others(String performer) {
    List<FigureLook> all = new ArrayList<>();
    for (Role role : desk.film().roles().values()) {
      if (!role.name().equals(performer)) {
        role.look().filter(l -> !all.contains(l)).ifPresent(all::add);
      }
    }
    return all;
  }

  @Override
  public Optional<Stance> stance(String performer, double at) {
    Track track = desk.world().track(performer);
    return track == null || !track.role().isFigure()
        ? Optional.empty()
        : Optional.of(desk.world().stance(performer, at));
  }

  @Override
  public float scale(String performer) {
    return desk.world().track(performer).role().scale();
  }

  @Override
  public double frameSeconds() {
    return desk.film().seconds(2) - desk.film().seconds(1);
  }

  @Override
  public List<MovedParts.Moved> parts(String what, String part) {
    return MovedParts.of(desk.world(), what, part);
  }

  /** Who is chequered has it from the floor of the place, where it has tiles. */
  private FigureLook tiled(FigureLook l) {
    List<Material> floors = desk.world().set().materials();
    Optional<Material> tiles = floors.stream().filter(m -> m.pattern() == Material.Pattern.CHECKER).findFirst()
        .or(() -> floors.stream().filter(m -> m.pattern() == Material.Pattern.TILES).findFirst())
        .filter(m -> l.surface().equals("checker"));
    Map<String, Vector3f> colors = new LinkedHashMap<>(l.colors());
    tiles.ifPresent(m -> {
      colors.put(FigureLook.TILE, new Vector3f(m.color()));
      colors.put(FigureLook.OTHER_TILE, new Vector3f(m.second()));
    });
    return tiles.isEmpty() ? l : new FigureLook(
        l.figure(), l.heightM(), l.hair(), colors, l.wear(), l.surface(), l.wounds(), l.aged());
  }

  private static FigureLook surfaced(FigureLook l, String surface) {
    return new FigureLook(
        l.figure(), l.heightM(), l.hair(), l.colors(), l.wear(), surface, l.wounds(), l.aged());
  }
}
