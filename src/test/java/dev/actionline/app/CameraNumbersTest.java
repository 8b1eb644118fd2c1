package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListFormatter;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.FrameStateJson;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of a list's cameras, behind their lines. */
class CameraNumbersTest {
  private static final String LIST =
      """
      actionline shots 1
      film "Numbers"
        24 fps

      cast
        ADA: woman, 1.70 m

      scene 1  INT. ROOM - DAY
        set interior
        ADA at centre, facing south

        shot 1A
          camera CU on ADA, 85mm, from front left
          lasts 1s

        shot 1B
          camera FS on ADA, 35mm, high, from behind       @12 -- she does not know
          camera pushes in 0.5 m
          lasts 1s
      """;

  private static ShotList parsed(String text) {
    return ShotListParser.parse(new Source("numbers.shots", text)).value();
  }

  private static String numbered(String text) {
    return CameraNumbers.into(new Source("numbers.shots", text), parsed(text));
  }

  @Test
  void aFramingTellsLensDistanceAngleAndSide() {
    assertThat(numbered(LIST).lines().filter(l -> l.contains("camera ")).toList())
        .satisfiesExactly(
            l -> assertThat(l).matches(".*from front left\\s+-- 85mm, \\d\\.\\d m, eye level, from \\d\\d deg left"),
            l -> assertThat(l).matches(".*\\s+-- she does not know\\s+-- 35mm, \\d\\.\\d m, high, from behind"),
            l -> assertThat(l).endsWith("pushes in 0.5 m"));
  }

  /** Moved before the dashes the numbers hold the camera where it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CU on ADA", "FS on ADA", "WS on ADA", "MS on ADA, from behind", "two-shot on ADA and BEN", "FS on ADA and BEN, high", "OTS over ADA on BEN",
        "insert on cup", "MCU on ADA, BEN behind"
      })
  void heldNumbersHoldTheCamera(String framing) {
    String list =
        """
        actionline shots 1
        film "Numbers"
          24 fps

        cast
          ADA: woman, 1.70 m
          BEN: man, 1.82 m

        scene 1  INT. ROOM - DAY
          set interior
          ADA at centre, facing south
          BEN 1.5 m in front of ADA, facing ADA
          prop cup on table

          shot 1A
            camera FRAMING
            lasts 1s
        """
            .replace("FRAMING", framing);
    String held = numbered(list).replace("  -- ", ", ");
    assertThat(held).isNotEqualTo(list);
    assertThat(parsed(held).scenes()).isNotEmpty();
    var was = Timeline.resolve(parsed(list)).value().at(12).camera();
    var is = Timeline.resolve(parsed(held)).value().at(12).camera();
    float away = was.worldFromCamera().getTranslation(new Vector3f()).distance(is.worldFromCamera().getTranslation(new Vector3f()));
    // a side that is near to a named one is told by its name
    assertThat(away).as(numbered(list)).isLessThan(0.2f * Math.max(3, was.worldFromCamera().getTranslation(new Vector3f()).length()));
    Vector3f gaze = was.worldFromCamera().transformDirection(new Vector3f(0, 0, -1));
    assertThat(Math.toDegrees(gaze.angle(is.worldFromCamera().transformDirection(new Vector3f(0, 0, -1))))).isLessThan(9.5);
    assertThat(is.focalLengthMm()).isEqualTo(was.focalLengthMm());
  }

  @Test
  void aTakeTellsTheNumbersOfEveryFraming() {
    String take = LIST.replace("      camera pushes in 0.5 m\n", "").replace("@12 -- she does not know\n", "\n      camera moves to CU on ADA over 1s\n");
    assertThat(numbered(take).lines().filter(l -> l.contains("moves to CU"))).allMatch(l -> l.matches(".* -- \\d+mm, .*, from .*"));
  }

  @Test
  void withoutItsNumbersAListIsAsItWas() {
    String list = ShotListFormatter.format(new Source("numbers.shots", LIST));
    String numbered = ShotListFormatter.format(new Source("numbers.shots", numbered(list)));
    assertThat(numbered).isNotEqualTo(list);
    assertThat(CameraNumbers.without(numbered)).isEqualTo(list);
  }

  @Test
  void numbersOfAnEarlierTimeAreReplacedAndNoPictureChanges() {
    String once = numbered(LIST);
    assertThat(numbered(once)).isEqualTo(once);
    assertThat(FrameStateJson.compact(Timeline.resolve(parsed(once)).value().at(30)))
        .isEqualTo(FrameStateJson.compact(Timeline.resolve(parsed(LIST)).value().at(30)));
  }

  /** Cameras of one scene are found side by side: it must not matter which is found first. */
  @Test
  void theLastCameraMayBeFoundFirst() {
    String list = LIST.replace("ADA, 85mm, from front left", "ADA").replace("ADA, 35mm, high, from behind", "ADA") + "\n    shot 1C\n      camera MS on ADA\n      lasts 1s\n";
    Timeline timeline = Timeline.resolve(parsed(list)).value();
    List<String> backward = new ArrayList<>();
    List.of("1C", "1B", "1A").forEach(shot -> timeline.numbers(shot).values().forEach(n -> backward.add(0, n)));
    assertThat(backward).hasSize(3);
    assertThat(numbered(list).lines().filter(l -> l.contains("mm, ")).map(l -> l.replaceFirst(".*  -- ", ""))).containsExactlyElementsOf(backward);
  }
}
