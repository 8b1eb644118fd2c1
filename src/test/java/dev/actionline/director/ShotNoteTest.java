package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
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
    var screenplay = ScreenplayReader.read(new Source("note.fountain", script)).value();
    return Director.draft(Breakdowns.of(screenplay).value()).value().text();
  }

  private static List<String> camera(String list) {
    return list.lines().map(String::strip).filter(l -> l.startsWith("camera") || l.startsWith("focus"))
        .map(l -> l.replaceAll("\\s+@\\d+(-\\d+)?$", "")).toList();
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
        "two-shot on Mara and Ivo, handheld | camera two-shot on MARA and IVO + camera handhelds",
        "dutch angle MCU on Ivo | camera MCU on IVO, dutch",
        "full shot on Mara, 35mm, 0.4 m high | camera FS on MARA, 35mm, height 0.4 m"
      })
  void aNoteIsObeyed(String note, String lines) {
    String list = draft("[[SHOT: " + note + "]]");
    for (String line : lines.split(" \\+ ")) {
      assertThat(camera(list)).as(list).anyMatch(l -> l.startsWith(line));
    }
    var parsed = ShotListParser.parse(new Source("note.shots", list));
    var played = Timeline.resolve(parsed.value());
    assertThat(parsed.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
    assertThat(played.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::render)).isEmpty();
  }

  @Test
  void otherNotesAreNoShots() {
    assertThat(draft("[[Is the key too small?]]")).isEqualTo(draft(""));
  }
}
