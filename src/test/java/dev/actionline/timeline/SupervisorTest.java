package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} as a script supervisor: every planted fault is found, and none in lists without any. */
class SupervisorTest {
  private static final String HEAD =
      """
      actionline shots 1
      film "Faults"
        24 fps, 1280x720

      cast
        ANN: woman, 1.70 m
        BOB: man, 1.80 m
        EVE: girl, 8 years

      scene 1  INT. HALL - DAY
      """;

  /** Blocks of the fixture. */
  static List<String> planted() {
    List<String> blocks = new ArrayList<>();
    for (String block : Golden.read("timeline/planted-faults.txt").split("(?m)^== ")) {
      if (!block.startsWith("--")) {
        blocks.add(block.strip());
      }
    }
    return blocks;
  }

  /** A list from a block's lines: a shot's statements stand in one line, parted by semicolons. */
  private static String list(List<String> lines) {
    StringBuilder text = new StringBuilder(HEAD);
    if (lines.stream().noneMatch(l -> l.startsWith("set "))) {
      text.append("  set bare stage\n");
    }
    char name = 'A';
    for (String line : lines) {
      if (line.startsWith("shot: ")) {
        text.append("\n  shot 1").append(name++).append("\n");
        for (String statement : line.substring(6).split("; ")) {
          text.append("    ").append(statement).append('\n');
        }
      } else {
        text.append("  ").append(line).append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> remarks(String list) {
    var parsed = ShotListParser.parse(new Source("faults.shots", list));
    assertThat(parsed.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::render)).isEmpty();
    var timeline = Timeline.resolve(parsed.value());
    assertThat(timeline.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::render)).isEmpty();
    return timeline.value().review().stream().map(Diagnostic::message).toList();
  }

  @ParameterizedTest
  @MethodSource("planted")
  void aPlantedFaultIsFound(String block) {
    List<String> lines = block.lines().toList();
    String shot = "shot " + lines.get(0).substring(0, 2) + ": ";
    String wrong = lines.get(0).substring(3);
    assertThat(remarks(list(lines.subList(1, lines.size())))).anyMatch(r -> r.startsWith(shot) && r.contains(wrong));
  }

  @Test
  void fortyAreEnough() {
    assertThat(planted()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ANN at centre, facing east
        BOB 2 m in front of ANN, facing ANN
        shot: camera WS on ANN and BOB; lasts 2s
        shot: camera MCU on ANN; ANN: "You came."
        shot: camera MCU on BOB; BOB: "I said I would."
        shot: camera OTS over BOB on ANN; ANN: "So you did."
        shot: camera OTS over ANN on BOB; BOB: "Here I am, then."
        shot: camera two-shot on ANN and BOB; ANN shakes hands with BOB
        """,
        """
        ANN at centre, facing north
        EVE 1 m left of ANN
        shot: camera FS on ANN; ANN walks 6 m north
        shot: camera MS on EVE; focus on EVE; EVE waves
        shot: camera WS on EVE; EVE runs 5 m north
        shot: title "Later"; lasts 3s
        """,
        """
        set bare stage
        time night
        prop cup 0.6 m in front of ANN
        ANN at centre, facing east
        BOB 2 m in front of ANN, facing ANN
        shot: camera WS on ANN and BOB; lasts 2s
        shot: camera insert on cup; ANN picks up cup
        shot: camera MS on BOB; BOB 1.6 m in front of ANN, facing ANN; ANN points at BOB
        shot: camera CU on ANN; BOB 1.6 m in front of ANN, facing ANN; ANN: "There you are, then."
        """,
        """
        set living room
        prop cup on table
        ANN at door
        BOB on sofa
        shot: camera WS on ANN; ANN walks to table; then ANN picks up cup
        shot: camera MCU on BOB, 85mm; focus on BOB, f/2.8; BOB: "Is it still warm?"
        shot: dissolve over 1s; camera FS on ANN; ANN drops cup
        """,
        """
        ANN at centre, facing east
        shot: camera FS on ANN, overhead; lasts 2s
        shot: camera FS on ANN, 35mm; camera zooms to 100mm over 2s; lasts 3s
        """
      })
  void nothingIsImagined(String clean) {
    assertThat(remarks(list(clean.lines().toList()))).isEmpty();
  }
}
