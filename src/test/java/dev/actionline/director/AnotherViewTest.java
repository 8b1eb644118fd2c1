package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was seen already is seen another way: from the other side, over a shoulder; and what there is none of is not seen. */
class AnotherViewTest {
  private static List<String> cameras(String prose) {
    return Drafts.lines(Drafts.of(prose)).stream().filter(l -> l.startsWith("camera ")).toList();
  }

  @Test
  void aFaceOverWhichAVoiceGoesOnIsSeenFromSideToSide() {
    String voice = "MARA (V.O.)\nThat was the year the river froze and nobody came to buy.\n\n";
    List<String> cameras = cameras("EXT. PARK - DAY\n\nMARA, 64, sits on a bench. She looks at her hands.\n\n" + voice + "Mara smiles.\n\n" + voice + "Mara looks up.\n\n" + voice);
    assertThat(cameras).anyMatch(c -> c.endsWith("on MARA, from right"));
  }

  @Test
  void aSecondTouchOfTheSameTwoIsSeenOverAShoulder() {
    List<String> cameras = cameras("INT. ROOM - DAY\n\nMARA and IVO stand face to face.\n\nMara puts her hand on Ivo's shoulder. Ivo frowns. Mara takes Ivo's arm. Ivo nods. Mara touches Ivo's arm.\n");
    assertThat(cameras).anyMatch(c -> c.startsWith("camera OTS over MARA on IVO"));
  }

  @Test
  void aLongThingThatSlipsFromAHandIsSeenWithTheHandAndARingFromNear() {
    assertThat(cameras("INT. ROOM - DAY\n\nMARA stands by the window. The rifle slips from her fingers.\n")).anyMatch(c -> c.startsWith("camera MS on MARA's right hand"));
    assertThat(cameras("INT. ROOM - DAY\n\nMARA stands by the window. The ring slips from her fingers.\n")).anyMatch(c -> c.startsWith("camera insert on MARA's right hand"));
  }

  @Test
  void whatThereIsNoneOfIsNotThere() {
    assertThat(Drafts.of("EXT. PARK - DAY\n\nIVO turns. It is the face of before, but with no beard, no scarring.\n")).doesNotContain("scarring in", "prop scarring");
  }
}
