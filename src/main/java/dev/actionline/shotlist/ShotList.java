package dev.actionline.shotlist;

import dev.actionline.core.FrameRate;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A shot list as written, parsed. Its source is the truth; every node knows its span in it. */
public record ShotList(
    Source source, int version, Film film, List<CastLine> cast, List<Scene> scenes) {

  public ShotList {
    cast = List.copyOf(cast);
    scenes = List.copyOf(scenes);
  }

  /**
   * The film's own settings; what is not written has the trade's default.
   *
   * @param width picture width of the file in pixels, even; default 1280
   * @param height default 720
   * @param aspect width to height of the film's frame, letterboxed in the file; default that of the
   *     file
   * @param sensorWidthMm default Super 35, 24.89
   * @param sensorHeightMm default 18.66
   * @param seed of all randomness; default 1
   * @param style in which the list was drafted, for the next draft; empty for the usual one
   * @param pace at which it was drafted; 1 as usual
   * @param minutesPerPage to which a page of the script was drafted; 0, the default, for as long as things take
   * @param without rules of coverage that are turned off
   * @param shutterDegrees how long moving things smear in each frame; 0, the default, for not at all
   */
  public record Film(
      String title,
      FrameRate rate,
      int width,
      int height,
      double aspect,
      double sensorWidthMm,
      double sensorHeightMm,
      long seed,
      double shutterDegrees,
      String style,
      double pace,
      double minutesPerPage,
      Set<Rule> without,
      Span span) {
    public Film {
      without = Set.copyOf(without);
    }

    /** The same at another rate. */
    public Film at(FrameRate other) {
      return new Film(title, other, width, height, aspect, sensorWidthMm, sensorHeightMm, seed, shutterDegrees, style, pace, minutesPerPage, without, span);
    }
  }

  /** {@code MARA: woman, 1.68 m, shirt black, limping}. */
  public record CastLine(String name, List<Phrase> traits, Optional<Origin> origin, Span span) {
    public CastLine {
      traits = List.copyOf(traits);
    }
  }

  /**
   * A scene.
   *
   * @param name as typed: {@code 7}, {@code 7A}
   * @param setup everything before the first shot
   */
  public record Scene(
      String name,
      String heading,
      Optional<Origin> origin,
      List<Statement> setup,
      List<Shot> shots,
      Span span) {
    public Scene {
      setup = List.copyOf(setup);
      shots = List.copyOf(shots);
    }
  }

  /** A shot: a window on its scene. */
  public record Shot(
      String name, String title, Optional<Origin> origin, List<Statement> statements, Span span) {
    public Shot {
      statements = List.copyOf(statements);
    }

    /** {@code in scene 7}: the scene that goes on in it, where that is another than its own. */
    public Optional<Statement.Direction> elsewhere() {
      return statements.stream()
          .filter(s -> s instanceof Statement.Direction d && d.keyword() == Keyword.IN)
          .map(s -> (Statement.Direction) s)
          .findFirst();
    }

    /** The name of the scene that plays in it, by the words of a direction. */
    public static String sceneOf(Statement.Direction in) {
      String words = in.phrases().isEmpty() ? "" : in.phrases().get(0).text();
      return words.replaceFirst("(?i)^scene\\s+", "").strip();
    }
  }

  public Optional<CastLine> castLine(String name) {
    return cast.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
