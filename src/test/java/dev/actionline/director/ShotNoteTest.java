package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shots that a writer orders in notes of Fountain. */
class ShotNoteTest {
  private static String draft(String note) {
    String script =
        """
        INT. KITCHEN - DAY

        MARA and IVO stand at the table. A key lies on the table.

        %s

        Mara looks at the key.

        IVO
        Take it.
        """.formatted(note);
    return Drafts.of(script);
  }

  private static List<String> camera(String list) {
    return Drafts.lines(list).stream().filter(l -> l.startsWith("camera") || l.startsWith("focus")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "low angle push in on the key, 24mm | camera insert on key, low, 24mm + camera pushes in",
        "CU on Mara, 85mm, f/2 | camera CU on MARA, 85mm + focus on MARA, f/2",
        "wide shot, crane up 2 m | camera WS + camera cranes up 2 m",
        "over Ivo's shoulder on Mara | camera OTS over IVO on MARA",
        "POV of Mara on the key | camera POV of MARA on key",
        "medium shot on Ivo, orbit left 60 degrees over 4s | camera MS on IVO + camera orbits left 60 deg over 4s",
        "ECU on Mara from the left, 1.2 m | camera ECU on MARA, from left, 1.2 m",
        "overhead, wide, on Mara and Ivo | camera WS on MARA and IVO, overhead",
        "two-shot on Mara and Ivo, handheld | camera two-shot on MARA and IVO + camera handheld",
        "dutch angle MCU on Ivo | camera MCU on IVO, dutch",
        "full shot on Mara, 35mm, 0.4 m high | camera FS on MARA, 35mm, height 0.4 m",
        "profile of Mara, 50mm | camera MS on MARA, from the side, 50mm",
        "whip pan from Mara to Ivo | camera MS on MARA + camera whip pans to MS on IVO",
        "tilt up from the floor to Ivo | camera MS on IVO's feet + camera tilts to MS on IVO",
        "CU on Mara, tilt to Ivo | camera CU on MARA + camera tilts to MS on IVO",
        "rack focus from Mara to the key, f/1.4 | camera MCU on MARA, key behind + focus on MARA, f/1.4; rack to key",
        "follow Mara, Steadicam | camera MS on MARA + camera follows MARA + camera steadicam",
        "tracking shot alongside Ivo, 35mm | camera MS on IVO, 35mm + camera tracks with IVO",
        "clean single on Ivo, zoom to 85mm over 3 seconds | camera MCU on IVO + camera zooms to 85mm over 3s",
        "dirty single on Mara, over Ivo | camera OTS over IVO on MARA",
        "dolly zoom on Mara | camera MS on MARA + camera dolly zooms",
        "reveal Ivo from behind the table | camera MS on IVO + camera reveals from behind table",
        "wide, 18mm, from the ceiling, dutch 20 degrees | camera WS on MARA and key, overhead, 18mm, dutch 20",
        "6 feet, eye level, CU, Ivo | camera CU on IVO, eye level, 6 ft",
        "push in to a close-up of Ivo over 2s | camera MS on IVO + camera moves to CU on IVO over 2s",
        "MS on Ivo over 2 seconds | camera MS on IVO",
        "MCU on Mara, Ivo behind | camera MCU on MARA, IVO behind",
        "orbit right around Ivo at walking pace | camera orbits right, at walking pace"
      })
  void aNoteIsObeyed(String note, String lines) {
    String list = draft("[[SHOT: " + note + "]]");
    for (String line : lines.split(" \\+ ")) {
      assertThat(camera(list)).as(list).anyMatch(l -> l.startsWith(line));
    }
    Drafts.played(list);
  }

  @ParameterizedTest
  @CsvSource({"'MS on Mara, slow motion 30%', slow motion 30 %", "'FS on Ivo, slow motion', slow motion 40 %", "'WS, time-lapse', fast motion 1000 %"})
  void aNoteTellsTheSpeed(String note, String line) {
    assertThat(draft("[[SHOT: " + note + "]]").lines().map(String::strip)).anyMatch(l -> l.startsWith(line));
  }

  @Test
  void whatOfANoteNobodyUnderstandsIsTold() {
    assertThat(draft("[[SHOT: wobble on Ivo, 24mm]]")).contains("unstaged \"[[SHOT: wobble on Ivo, 24mm]]\", \"the camera department knows no 'wobble'\"");
    for (String known : new String[] {"CU on Mara", "slow push in on the old oak table", "low angle, wide, Ivo", "close, both, locked off"}) {
      assertThat(draft("[[SHOT: " + known + "]]")).doesNotContain("unstaged");
    }
  }

  @Test
  void otherNotesAreNoShots() {
    assertThat(draft("[[Is the key too small?]]")).isEqualTo(draft(""));
  }
}
