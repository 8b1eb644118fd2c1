package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves against their geometric meaning. The camera stands south of its subject and looks north. */
class CameraMovesTest {
  private static final Rig START = new Rig(new Vector3f(0, 1.5f, 4), new Vector3f(0, 1.5f, 0), 0, 35);

  private static Rig after(String move, double amount, int sign) {
    CameraMove m = CameraMoves.named(move).orElseThrow();
    return m.at(START, 1, new CameraMove.Args(amount, m.sign(move) * sign, START, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    // move, amount, sign, eye x y z, aim x y z
    "push, 1, 1, 0, 1.5, 3, 0, 1.5, 0",
    "push, 1, -1, 0, 1.5, 5, 0, 1.5, 0",
    "pull back, 1, 1, 0, 1.5, 5, 0, 1.5, 0",
    "dolly, 2, 1, 0, 1.5, 2, 0, 1.5, 0",
    "truck, 1, 1, 1, 1.5, 4, 1, 1.5, 0",
    "truck, 1, -1, -1, 1.5, 4, -1, 1.5, 0",
    "pedestal, 1, 1, 0, 2.5, 4, 0, 2.5, 0",
    "pedestal, 1, -1, 0, 0.5, 4, 0, 0.5, 0",
    "crane, 1, 1, 0, 2.5, 4, 0, 1.5, 0",
    "crane, 1, -1, 0, 0.5, 4, 0, 1.5, 0",
    // left is clockwise seen from above: from south over west
    "orbit, 90, -1, -4, 1.5, 0, 0, 1.5, 0",
    "orbit, 90, 1, 4, 1.5, 0, 0, 1.5, 0",
    "pan, 90, 1, 0, 1.5, 4, 4, 1.5, 4",
    "pan, 90, -1, 0, 1.5, 4, -4, 1.5, 4",
    "whip pan, 90, 1, 0, 1.5, 4, 4, 1.5, 4",
    "dolly right, 1, 1, 1, 1.5, 4, 1, 1.5, 0",
    "dolly left, 1, 1, -1, 1.5, 4, -1, 1.5, 0",
    "tongue, 1, 1, 1, 1.5, 4, 0, 1.5, 0",
    "tongue, 1, -1, -1, 1.5, 4, 0, 1.5, 0",
    "swoop, 2, 1, 0, 0.5, 2, 0, 1.5, 0",
    "soar, 2, 1, 0, 2.5, 6, 0, 1.5, 0",
    "lunge, 1, 1, 0, 1.5, 3, 0, 1.5, 0",
    "recoil, 1, 1, 0, 1.5, 5, 0, 1.5, 0",
    "spiral, 90, 1, 4, 2.5, 0, 0, 1.5, 0",
    "spiral, 90, -1, -4, 2.5, 0, 0, 1.5, 0",
    "whip tilt, 0, 1, 0, 1.5, 4, 0, 1.5, 0",
    "scan, 30, 1, 0, 1.5, 4, 0, 1.5, 0",
    "hold, 0, 1, 0, 1.5, 4, 0, 1.5, 0",
  })
  void movesGoWhereTheirNamesSay(
      String move, double amount, int sign, float ex, float ey, float ez, float ax, float ay, float az) {
    Rig rig = after(move, amount, sign);
    assertThat(rig.eye().distance(ex, ey, ez)).as("eye %s", rig.eye()).isLessThan(1e-3f);
    assertThat(rig.aim().distance(ax, ay, az)).as("aim %s", rig.aim()).isLessThan(1e-3f);
  }

  @Test
  void tiltsAndRollsAndZooms() {
    assertThat(after("tilt", 20, 1).aim().y).isGreaterThan(2.5f);
    assertThat(after("tilt", 20, -1).aim().y).isLessThan(0.5f);
    assertThat(after("roll", 15, 1).rollDegrees()).isEqualTo(15);
    assertThat(after("zoom", 0, 1).focalLengthMm()).isGreaterThan(35);
    assertThat(after("zoom", 0, -1).focalLengthMm()).isLessThan(35);
  }

  @Test
  void aDollyZoomKeepsTheSubjectsSize() {
    Rig rig = after("dolly zoom", 1.5, 1);
    double before = START.focalLengthMm() / START.distance();
    assertThat(rig.focalLengthMm() / rig.distance()).isCloseTo((float) before, within(1e-3f));
    assertThat(rig.distance()).isLessThan(START.distance());
  }

  @Test
  void nothingMovesBeforeItBegins() {
    for (CameraMove move : CameraMoves.ALL) {
      boolean lives = move.lasting() || move.name().equals("shake");
      if (!lives && !move.arrives()) {
        Rig rig = move.at(START, 0, new CameraMove.Args(move.amount(START), 1, START, 0, 1));
        assertThat(rig.eye().distance(START.eye())).as(move.name()).isLessThan(1e-4f);
        assertThat(rig.forward().distance(START.forward())).as(move.name()).isLessThan(1e-4f);
      }
    }
  }

  @Test
  void whatArrivesEndsInTheFraming() {
    for (CameraMove move : CameraMoves.ALL) {
      if (move.arrives()) {
        Rig rig = move.at(START, 1, new CameraMove.Args(move.amount(START), 1, START, 0, 1));
        assertThat(rig.eye().distance(START.eye())).as(move.name()).isLessThan(1e-4f);
        assertThat(rig.forward().distance(START.forward())).as(move.name()).isLessThan(1e-4f);
      }
    }
  }

  @Test
  void everyMoveIsDocumentedAndNoWordMeansTwo() {
    Set<String> seen = new HashSet<>();
    for (CameraMove move : CameraMoves.ALL) {
      assertThat(move.doc()).isNotBlank().doesNotEndWith(".");
      assertThat(move.words()).contains(move.name());
      for (String word : move.words()) {
        assertThat(seen.add(word)).as("%s of %s", word, move.name()).isTrue();
      }
    }
  }
}
