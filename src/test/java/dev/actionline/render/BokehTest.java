package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.FrameRate;
import dev.actionline.stage.Body;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Material;
import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A board 3 m before the lens fills the left half of the picture, a wall 15 m away the right half. What is out of
 * focus must not run over the sharp edge of what is in focus.
 */
class BokehTest {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 180;
  private static final float NEAR = 3;
  private static final float FAR = 15;
  private static final int EDGE = WIDTH / 2;
  private static final int ROW = HEIGHT / 2;

  private static final List<Material> MATERIALS =
      List.of(
          Scenes.material("dark", 0.02f, 0.02f, 0.02f, 0.9f, 0, 0, Material.Pattern.PLAIN, 1),
          Scenes.material("bright", 0.7f, 0.7f, 0.7f, 0.9f, 0, 0.6f, Material.Pattern.PLAIN, 1));

  private static Model set(String name, int near, int far) {
    List<Model.Part> parts =
        List.of(
            Scenes.part("board", Shapes.box(4, 8, 0.1f, near), Model.Motion.NONE, Scenes.at(-2, 0, -NEAR)),
            Scenes.part("wall", Shapes.box(60, 40, 0.1f, far), Model.Motion.NONE, Scenes.at(0, 0, -FAR)));
    return new Model(
        name, Model.Kind.SET, List.of(name), name, MATERIALS, parts, List.of(), List.of(), Optional.empty(), List.of(),
        new Vector3f(-30, -20, -16), new Vector3f(30, 20, 1));
  }

  private static final List<Model> SETS = List.of(set("dark before bright", 0, 1), set("bright before dark", 1, 0));

  private static final Library LIBRARY =
      new Library() {
        @Override
        public Optional<Model> model(Model.Kind kind, String name) {
          return SETS.stream().filter(m -> kind == Model.Kind.SET && m.name().equals(name)).findFirst();
        }

        @Override
        public Model standIn(String noun, float metres) {
          return SETS.get(0);
        }

        @Override
        public Body body(FigureLook look) {
          return Scenes.body(look);
        }
      };

  private static GlRenderer renderer;

  @BeforeAll
  static void open() {
    renderer = GlRenderer.open(LIBRARY);
  }

  @AfterAll
  static void close() {
    renderer.close();
  }

  /** The green of a row of pixels across the edge. */
  private static int[] row(String set, float focusMetres) {
    Model.Air clear = new Model.Air(new Vector3f(), new Vector3f(), new Vector3f(0.3f), new Vector3f(0.3f), new Vector3f(), 0, 0, false);
    FrameState state =
        new FrameState(
            1, FrameRate.FILM, "00:00:00:00", "1", "1A", 0, 1, 16 / 9.0,
            new FrameState.SetState(set, List.of(), Scenes.lights(), clear, Map.of()), List.of(), List.of(),
            new FrameState.CameraState(new Matrix4f(), 85, 24.89f, focusMetres, 1.2f), List.of(), List.of(), Optional.empty());
    Image image = renderer.draw(state, WIDTH, HEIGHT);
    int[] row = new int[WIDTH];
    for (int x = 0; x < WIDTH; x++) {
      row[x] = image.pixels().get(4 * (ROW * WIDTH + x) + 1) & 255;
    }
    return row;
  }

  private static void same(int[] row, int[] sharp, int from, int to) {
    for (int x = from; x <= to; x++) {
      assertThat(row[x]).as("pixel %d", x).isBetween(sharp[x] - 8, sharp[x] + 8);
    }
  }

  @Test
  void theTestSeesAnEdgeWhereItShouldBe() {
    int[] sharp = row("dark before bright", 0);
    assertThat(sharp[EDGE + 4] - sharp[EDGE - 4]).isGreaterThan(80);
    int[] other = row("bright before dark", 0);
    assertThat(other[EDGE - 4] - other[EDGE + 4]).isGreaterThan(80);
  }

  @Test
  void aBlurredBrightBackgroundDoesNotRunOverASharpDarkBoard() {
    same(row("dark before bright", NEAR), row("dark before bright", 0), EDGE - 40, EDGE - 3);
  }

  @Test
  void aSharpBrightBoardDoesNotRunIntoABlurredDarkBackground() {
    same(row("bright before dark", NEAR), row("bright before dark", 0), EDGE + 3, EDGE + 40);
  }

  @Test
  void aBlurredBoardIsSoftOverASharpWallAndLeavesTheRestOfItAlone() {
    for (Model set : SETS) {
      int[] sharp = row(set.name(), 0);
      int[] soft = row(set.name(), FAR);
      // over the wall, where the board is not
      assertThat(Math.abs(soft[EDGE + 3] - sharp[EDGE + 10])).as(set.name()).isGreaterThan(40);
      same(soft, sharp, EDGE + 14, EDGE + 60);
      same(soft, sharp, EDGE - 60, EDGE - 14);
    }
  }
}
