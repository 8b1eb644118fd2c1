package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** What the stage cannot play is listed, and the rest of the list plays. */
class LastLookTest {
  private static final String LIST =
      """
      actionline shots 1
      film "look"
        24 fps, 1280x720, frame 2.39:1, sensor super35

      cast
        MARA: woman

      scene 1  INT. ROOM - DAY
        set interior
        MARA at centre

        shot 1A  "a"
          camera FS on MARA
          MARA waves  @3
          HERON stabs at MARA's face  @4
          MARA chases  @5

        shot 1B  "b"
          camera FS on MARA
          MARA walks to door  @6
      """;

  @Test
  void aLineThatCannotBePlayedIsListedWithItsReason() {
    LastLook look = LastLook.at(LIST);
    assertThat(look.ways()).extracting(Timeline.Way::line).hasSize(1);
    assertThat(look.text())
        .contains("MARA waves  @3", "MARA walks to door  @6")
        .containsPattern("unstaged \"HERON stabs at MARA's face\", \"the stage cannot play it: .*HERON.*\"  @4")
        .containsPattern("unstaged \"MARA chases\", \".*needs.*\"  @5");
    assertThat(look.struck("HERON stabs at MARA's face", 4)).isPresent();
    assertThat(look.struck("HERON stabs at MARA's face", 9)).as("the same words in another place of the script").isEmpty();
    assertThat(look.struck("MARA waves", 3)).isEmpty();
  }

  @Test
  void aPlaceThatIsNoPlaceIsStruckAndItsSceneStillPlays() {
    LastLook look = LastLook.at(LIST.replace("MARA at centre", "MARA at hyperspace") + LIST.substring(LIST.indexOf("scene 1")).replace("scene 1", "scene 2").replace("1A", "2A").replace("1B", "2B"));
    assertThat(look.text()).doesNotContain("hyperspace");
    assertThat(look.ways()).as("of both scenes").hasSize(2);
  }

  @Test
  void aListThatPlaysIsLeftAsItIs() {
    String list = LIST.replaceAll("(?m)^ *(?:HERON stabs|MARA chases).*\n", "");
    assertThat(LastLook.at(list).text()).isEqualTo(list);
  }

  @Test
  void whoTurnsIntoABeastIsThatBeastFromThenOn() {
    String list = Drafts.of("INT. HALL - NIGHT\n\nThe QUEEN (50) turns into a grey heron.\n\nSEREN (20) backs away.\n\nThe heron stabs at Seren's face.\n");
    assertThat(list).contains("HERON: heron", "HERON 0.1 m in front of QUEEN, hidden; QUEEN vanishes; HERON appears", "HERON stabs at SEREN's face")
        .doesNotContain("unstaged");
  }

  @Test
  void weedThatTrailsChasesNobody() {
    assertThat(Drafts.of("EXT. LAKE - DAY\n\nA DRAGON rears out of the lake, weed trailing from its horns.\n")).contains("weed swings").doesNotContain("chases");
  }
}
