package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListFormatter;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.FrameStateJson;
import dev.actionline.timeline.Timeline;
import org.junit.jupiter.api.Test;

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
            l -> assertThat(l).matches(".*from front left -- 85mm, \\d\\.\\d m, eye level, from front left"),
            l -> assertThat(l).matches(".* -- she does not know -- 35mm, \\d\\.\\d m, high, from behind"),
            l -> assertThat(l).endsWith("pushes in 0.5 m"));
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
}
