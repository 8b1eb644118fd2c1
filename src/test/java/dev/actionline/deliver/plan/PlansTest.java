package dev.actionline.deliver.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.core.Source;
import dev.actionline.deliver.plan.Drawing.Point;
import dev.actionline.deliver.plan.Drawing.Shape;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.timeline.Timeline;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans measured: who is where, how wide the camera sees, which shots share a setup. */
class PlansTest {
  private static final String LIST =
      """
      actionline shots 1
      film "Plan"
        24 fps, 1280x720

      cast
        ANN: woman
        BOB: man

      scene 2  INT. HALL - DAY
        set bare stage
        ANN at centre, facing east
        BOB 2 m in front of ANN, facing ANN

        shot 2A  "First & last"
          camera FS on ANN and BOB, 35mm
          lasts 2s

        shot 2B  "Walk"
          camera MCU on ANN, 50mm, from front
          ANN: "I go."
          lasts 2s

        shot 2C
          camera FS on ANN and BOB, 35mm
          BOB: "Stay, please."
          lasts 2s

        shot 2D
          camera WS on ANN, from right, 24mm
          ANN walks 3 m north
          lasts 4s
      """;

  private static final ShotList FILM = ShotListParser.parse(new Source("plan.shots", LIST)).value();
  private static final Timeline TIMELINE = Timeline.resolve(FILM).value();

  private static List<CameraSetup> setups() {
    return CameraSetup.of(TIMELINE);
  }

  private static Drawing plan(String name) {
    CameraSetup setup = setups().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    return SetupPlan.of(TIMELINE, setup, "INT. HALL - DAY");
  }

  private static List<String> words(Drawing drawing) {
    return drawing.shapes().stream().filter(Shape.Words.class::isInstance).map(s -> ((Shape.Words) s).text()).toList();
  }

  @Test
  void shotsFromOnePlaceAreOneSetup() {
    assertThat(setups()).extracting(CameraSetup::name).containsExactly("2-1", "2-2", "2-3");
    assertThat(setups().get(0).takes()).extracting(t -> t.shot().name()).containsExactly("2A", "2C");
  }

  @Test
  void theFieldOfViewIsThatOfTheLens() {
    Drawing drawing = plan("2-1");
    Shape.Lines field =
        drawing.shapes().stream()
            .filter(s -> s instanceof Shape.Lines l && l.style().fill().equals("#ffb300"))
            .map(Shape.Lines.class::cast).findFirst().orElseThrow();
    Point eye = field.runs().get(0).get(0);
    Point left = field.runs().get(0).get(1);
    Point right = field.runs().get(0).get(2);
    double angle =
        Math.toDegrees(
            Math.abs(Math.atan2(right.y() - eye.y(), right.x() - eye.x()) - Math.atan2(left.y() - eye.y(), left.x() - eye.x())));
    double wide = 2 * Math.toDegrees(Math.atan(24.89 / 2 / 35));
    assertThat(Math.min(angle, 360 - angle)).isCloseTo(wide, within(0.5));
    assertThat(words(drawing)).anyMatch(w -> w.startsWith("35mm"));
  }

  @Test
  void everybodyIsWhereTheyStandAndWaysHaveTheirTimes() {
    assertThat(words(plan("2-1"))).contains("ANN", "BOB", "line").noneMatch(w -> w.endsWith(" s"));
    assertThat(words(plan("2-3"))).anyMatch(w -> w.equals("6.0 s")).contains("ANN");
    Drawing drawing = plan("2-1");
    List<Shape.Disc> bodies =
        drawing.shapes().stream()
            .filter(s -> s instanceof Shape.Disc d && d.radiusPx() > 4).map(Shape.Disc.class::cast).distinct().toList();
    double apart = Math.hypot(bodies.get(0).centre().x() - bodies.get(1).centre().x(), bodies.get(0).centre().y() - bodies.get(1).centre().y());
    assertThat(apart / drawing.pixelsPerMetre()).isCloseTo(2, within(0.15));
  }

  @Test
  void aSetIsCutThroughAtAHeight() {
    Model set = Models.named(Model.Kind.SET, "living room").orElseThrow();
    List<SetOutline.Cut> walls = SetOutline.at(set, 1.35f);
    List<SetOutline.Cut> above = SetOutline.at(set, 80);
    assertThat(walls).hasSizeGreaterThan(3);
    assertThat(above).isEmpty();
    assertThat(walls).allMatch(c -> c.x1() >= set.low().x - 0.1 && c.x2() <= set.high().x + 0.1);
  }

  @Test
  void filesAreWrittenAndCanBeRead(@TempDir Path folder) throws Exception {
    assertThat(Plans.write(TIMELINE, FILM, folder)).isEqualTo(3);
    String svg = Files.readString(folder.resolve("setup-2-1.svg"));
    var document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("path").getLength()).isGreaterThan(3);
    assertThat(svg).contains("2A First &amp; last");
    assertThat(ImageIO.read(folder.resolve("setup-2-2.png").toFile()).getWidth()).isEqualTo(1200);
    List<String> rows = Files.readAllLines(folder.resolve("shots.csv"));
    assertThat(rows).hasSize(5);
    assertThat(rows.get(1)).startsWith("2-1,2,INT. HALL - DAY,2A,First & last,2.0,35,").contains("ANN and BOB").endsWith("\"camera FS on ANN and BOB, 35mm\"");
    assertThat(rows.get(2)).startsWith("2-1,2,INT. HALL - DAY,2C,,2.0,35,");
  }
}
