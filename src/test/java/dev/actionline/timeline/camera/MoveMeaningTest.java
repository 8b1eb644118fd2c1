package dev.actionline.timeline.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.catalogue.CameraMoves;
import dev.actionline.timeline.FrameState.CameraState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every move in every direction, as a list writes it, against its geometric meaning. The camera stands before
 * MARA, higher than she and looking down at her. What is claimed of the camera between two moments:
 * {@code R U F} its way to the right of the picture, up, and level ahead; {@code Y P L} its turn to the right, up,
 * and how far the picture turns clockwise; {@code Z} its lens; {@code D} its distance from what it looked at; each with {@code + - 0}.
 * {@code A}: it still looks at what it looked at.
 */
class MoveMeaningTest {
  /** Move, first and last moment in seconds of four, what is claimed. */
  static List<String> table() {
    return List.of(
        "hold | 0 4 | R0 U0 F0 Y0 P0 L0 Z0",
        "pushes in 0.8 m | 0 4 | F+ U- R0 Y0 D- A Z0",
        "pushes out | 0 4 | F- U+ R0 Y0 P0 D+ A",
        "creeps in 0.5 m | 0 4 | F+ U- D- A",
        "pulls back | 0 4 | F- U+ D+ A",
        "pulls out 1 m | 0 4 | F- U+ D+ A",
        "dollies in 1 m | 0 4 | F+ U0 R0 P- D- A",
        "dollies out 1 m | 0 4 | F- U0 P+ D+ A",
        "lunges 0.8 m | 0 0.5 | F+ D- A",
        "recoils | 0 0.5 | F- D+ A",
        "lunges in | 0 0.5 | F+ D-",
        "lunges out | 0 0.5 | F- D+",
        "swoops 0.8 m | 0 4 | F+ U- D- P+ A",
        "soars | 0 4 | F- U+ D+ P- A",
        "flies over 8 m | 0 4 | F+ U+ R0 Y0 P0",
        "flies through | 0 4 | F+ U- R0 Y0 P0",
        "pushes past right | 0 4 | F+ R+ U0 Y0 P0",
        "pushes past left | 0 4 | F+ R- U0 Y0 P0",
        "trucks right | 0 4 | R+ U0 F0 Y0 P0",
        "trucks left | 0 4 | R- U0 F0 Y0",
        "dolly left | 0 4 | R- U0 F0 Y0",
        "dolly right | 0 4 | R+ U0 F0 Y0",
        "tongues right | 0 4 | R+ U0 F0 Y- A",
        "tongues left | 0 4 | R- U0 F0 Y+ A",
        "pedestals up | 0 4 | U+ R0 F0 P0 Y0",
        "pedestals down | 0 4 | U- R0 F0 P0 Y0",
        "booms up | 0 4 | U+ F0 P0",
        "cranes up | 0 4 | U+ R0 F0 P- A",
        "cranes down 1 m | 0 4 | U- R0 F0 P+ A",
        "descends 1 m | 0 4 | U- F0 A",
        "jibs up | 0 4 | U+ F- R0 P- A",
        "jibs down 1 m | 0 4 | U- F- R0 P+ A",
        "arches up | 0 4 | U+ F+ R0 P- D0 A",
        "arches down 15 deg | 0 4 | U- F- R0 P+ D0 A",
        "orbits right | 0 4 | R+ F+ U0 Y- D0 A",
        "orbits left | 0 4 | R- F+ U0 Y+ D0 A",
        "arcs left 30 deg | 0 4 | R- Y+ D0 A",
        "spirals right | 0 4 | R+ F+ U+ Y- A",
        "spirals left | 0 4 | R- F+ U+ Y+ A",
        "spirals up left | 0 4 | R- F+ U+ Y+ A",
        "spirals down right | 0 4 | R+ F+ U- Y- A",
        "spirals down left | 0 4 | R- F+ U- Y+ A",
        "pans right | 0 4 | Y+ R0 U0 F0 P0 L0",
        "pans left | 0 4 | Y- R0 U0 F0",
        "whip pans right | 0 0.4 | Y+ R0 U0 F0",
        "whip pans left | 0 0.4 | Y- R0 U0 F0",
        "scans right | 0 1.5 | Y+ R0 U0 F0",
        "scans left | 0 1.5 | Y- R0 U0 F0",
        "scans right | 0 4 | Y0",
        "tilts up | 0 4 | P+ Y0 R0 U0 F0",
        "tilts down | 0 4 | P- Y0 R0 U0 F0",
        "whip tilts up | 0 0.4 | P+ Y0 U0",
        "whip tilts down | 0 0.4 | P- Y0 U0",
        "nods up | 0 1.5 | P+ Y0 U0",
        "nods down | 0 1.5 | P- Y0 U0",
        "nods | 0 4 | P0",
        "rolls right | 0 4 | L+ Y0 P0 R0 U0 F0",
        "rolls left | 0 4 | L- Y0 P0",
        "rolls clockwise | 0 4 | L+",
        "rolls counterclockwise | 0 4 | L-",
        "dutch rolls right | 0 1.5 | L+ Y0 P0",
        "dutch rolls left | 0 1.5 | L- Y0 P0",
        "dutch rolls right | 0 4 | L0",
        "barrel rolls right | 0 1.2 | L+ Y0",
        "barrel rolls left | 0 1.2 | L- Y0",
        "barrel rolls right | 0 4 | L0",
        "topples right | 0 1 | U- L+ R0 F0",
        "topples left | 0 1 | U- L- R0 F0",
        "zooms in | 0 4 | Z+ R0 U0 F0 Y0",
        "zooms out | 0 4 | Z- R0 U0 F0 A",
        "zooms to 85mm | 0 4 | Z+ R0 U0 F0",
        "crash zooms in | 0 0.4 | Z+ R0 U0 F0",
        "crash zooms out | 0 0.4 | Z- R0 U0 F0",
        "snap zooms to 24mm | 0 0.4 | Z- R0 U0 F0",
        "pulses in | 0 0.3 | Z+ F0",
        "pulses out | 0 0.3 | Z- F0",
        "pulses in | 0 1 | Z0",
        "dolly zooms in | 0 4 | F+ D- Z- A",
        "dolly zooms out | 0 4 | F- D+ Z+ A",
        "reveals right | 0 4 | R+ U0 F0 Y0",
        "reveals left | 0 4 | R- U0 F0 Y0",
        "reveals up | 0 4 | U+ R0 F0 P0",
        "reveals down | 0 4 | U- R0 F0 P0",
        "lands | 0 4 | U- R0 F0 P+ A",
        "drone reveal | 0 4 | U+ P+ R0 F0 Y0",
        "moves to CU on MARA | 0 4 | D-",
        "passes IVO | 0 4 | F+");
  }

  private static PlainScenery stage() {
    return new PlainScenery().person("MARA", 0, 0, 180).person("IVO", 6, -9, 180);
  }

  @ParameterizedTest
  @MethodSource("table")
  void aMoveDoesWhatItsWordsSay(String row) {
    String[] parts = row.split(" \\| ");
    CameraTrack track = TestCamera.of(stage(), "camera FS on MARA, from front, 35mm, height 2.6 m", "camera " + parts[0]);
    double first = Double.parseDouble(parts[1].split(" ")[0]);
    double last = Double.parseDouble(parts[1].split(" ")[1]);
    check(parts[2], look(track, first), look(track, last));
  }

  /** What is measured of a camera at a moment. */
  private record Look(Vector3f eye, Vector3f ahead, Vector3f right, double yaw, double pitch, double roll, double lens) {}

  private static Look look(CameraTrack track, double t) {
    CameraState state = track.at(t);
    Matrix4f m = state.worldFromCamera();
    Vector3f gaze = m.transformDirection(new Vector3f(0, 0, -1));
    Vector3f right = m.transformDirection(new Vector3f(1, 0, 0));
    Vector3f level = new Vector3f(gaze).cross(0, 1, 0).normalize();
    Vector3f upright = new Vector3f(level).cross(gaze);
    return new Look(
        m.getTranslation(new Vector3f()),
        new Vector3f(gaze),
        level,
        Math.toDegrees(Math.atan2(gaze.x, -gaze.z)),
        Math.toDegrees(Math.asin(gaze.y)),
        Math.toDegrees(Math.atan2(right.dot(upright), right.dot(level))),
        state.focalLengthMm());
  }

  private static void check(String claims, Look a, Look b) {
    Vector3f by = new Vector3f(b.eye()).sub(a.eye());
    Vector3f ahead = new Vector3f(a.ahead().x, 0, a.ahead().z).normalize();
    // what it looks at lies over MARA's feet
    float reach = a.eye().length() / Math.max(0.1f, new Vector3f(a.ahead().x, 0, a.ahead().z).length());
    Vector3f aim = new Vector3f(a.ahead()).mul((float) Math.hypot(a.eye().x, a.eye().z) / new Vector3f(a.ahead().x, 0, a.ahead().z).length()).add(a.eye());
    assertThat(reach).isPositive();
    for (String claim : claims.split(" ")) {
      double value =
          switch (claim.charAt(0)) {
            case 'R' -> by.dot(a.right()) / 0.02;
            case 'U' -> by.y / 0.02;
            case 'F' -> by.dot(ahead) / 0.02;
            case 'Y' -> FramingSolver.wrap(b.yaw() - a.yaw()) / 0.6;
            case 'P' -> (b.pitch() - a.pitch()) / 0.6;
            case 'L' -> FramingSolver.wrap(b.roll() - a.roll()) / 0.6;
            case 'Z' -> (b.lens() - a.lens()) / 0.3;
            case 'D' -> (b.eye().distance(aim) - a.eye().distance(aim)) / 0.02;
            default -> Math.toDegrees(b.ahead().angle(new Vector3f(aim).sub(b.eye()))) / 2.5;
          };
      char wanted = claim.length() > 1 ? claim.charAt(1) : '0';
      String told = claim + " is " + value + " of what can be told apart";
      if (wanted == '+') {
        assertThat(value).as(told).isGreaterThan(1);
      } else if (wanted == '-') {
        assertThat(value).as(told).isLessThan(-1);
      } else {
        assertThat(Math.abs(value)).as(told).isLessThan(1);
      }
    }
  }

  @Test
  void everyMoveIsInTheTableInEveryDirection() {
    Set<String> driven = new TreeSet<>();
    for (String row : table()) {
      String phrase = row.substring(0, row.indexOf(" | "));
      for (String word : phrase.split(" ")) {
        driven.add(spoken(phrase) + "/" + word);
      }
      driven.add(spoken(phrase));
    }
    List<String> missing = new ArrayList<>();
    for (CameraMove move : CameraMoves.ALL) {
      boolean elsewhere = move.lasting() || Set.of("overtake", "shake").contains(move.name());
      for (String way : elsewhere || move.way() == CameraMove.Way.NONE ? new String[0] : move.way().words().split(", ")) {
        if (!driven.contains(move.name() + "/" + way)) {
          missing.add(move.name() + " " + way);
        }
      }
      if (!elsewhere && !driven.contains(move.name())) {
        missing.add(move.name());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(CameraMoves.ALL).hasSizeGreaterThanOrEqualTo(45);
  }

  /** The move that a phrase of the table names. */
  private static String spoken(String phrase) {
    String best = "";
    int length = 0;
    for (CameraMove move : CameraMoves.ALL) {
      for (String word : move.words()) {
        String inflected = " " + phrase.replaceAll("ies\\b", "y").replaceAll("(ch|sh|ss|rch)es\\b", "$1").replaceAll("s\\b", "") + " ";
        String plain = " " + word.replaceAll("s\\b", "") + " ";
        if (inflected.startsWith(plain) && word.length() > length) {
          best = move.name();
          length = word.length();
        }
      }
    }
    return best;
  }

  private static PlainScenery walking() {
    return new PlainScenery().person("MARA", t -> new Vector3f((float) (1.4 * t - 3), 0, 0), 90);
  }

  @ParameterizedTest
  @CsvSource({
    // how far the camera goes along with her, and on which side of her it is, degrees clockwise from her front
    "tracks with MARA, 5.6, 0, 180", "follows MARA, 5.6, 140, 180", "leads MARA, 5.6, 0, 40", "watches MARA, 0, 0, 180",
    "body mount on MARA, 5.6, 0, 40"
  })
  void aCameraThatRidesGoesWhereItsSubjectGoes(String words, double metres, double least, double most) {
    CameraTrack track = TestCamera.of(walking(), "camera MS on MARA", "camera " + words);
    Look begin = look(track, 0.2);
    Look end = look(track, 3.8);
    assertThat((double) new Vector3f(end.eye()).sub(begin.eye()).x).isBetween(0.81 * metres - 0.2, 0.99 * metres + 0.2);
    for (double t : new double[] {0.2, 2, 3.8}) {
      Vector3f mara = new Vector3f((float) (1.4 * t - 3), 1.62f, 0);
      Look now = look(track, t);
      double side = Math.toDegrees(Math.atan2(now.eye().x - mara.x, -(now.eye().z - mara.z))) - 90;
      assertThat(Math.abs(FramingSolver.wrap(side))).isBetween(least, most);
      assertThat(Math.toDegrees(now.ahead().angle(new Vector3f(mara).sub(now.eye())))).isLessThan(20);
    }
  }

  @Test
  void whoOvertakesComesFromBehindToBefore() {
    CameraTrack track = TestCamera.of(walking(), "camera MS on MARA", "camera overtakes MARA on the right");
    assertThat(look(track, 0).eye().x).isLessThan(-3);
    Look end = look(track, 4);
    assertThat(end.eye().x).isGreaterThan(2.6f);
    Look middle = look(track, 2);
    assertThat(middle.eye().z).as("her right is south").isPositive();
    CameraTrack left = TestCamera.of(walking(), "camera MS on MARA", "camera overtakes MARA on the left");
    assertThat(look(left, 2).eye().z).isNegative();
  }

  @Test
  void aBodyMountTurnsWithTheBody() {
    PlainScenery turning = new PlainScenery().turning("MARA", t -> (float) (180 + 30 * t));
    CameraTrack track = TestCamera.of(turning, "camera MCU on MARA", "camera body mount on MARA");
    double turned = FramingSolver.wrap(look(track, 3).yaw() - look(track, 1).yaw());
    assertThat(turned).isBetween(57.0, 63.0);
    for (double t : new double[] {0.3, 2, 3.7}) {
      Look now = look(track, t);
      double side = Math.toDegrees(Math.atan2(now.eye().x, -now.eye().z)) - (180 + 30 * t);
      assertThat(Math.abs(FramingSolver.wrap(side))).as("before her face at %.1f s", t).isLessThan(40);
    }
  }

  @ParameterizedTest
  @CsvSource({"handheld", "steadicam", "runs", "vehicle mount", "boat mount", "helicopter mount", "sway", "breathe", "shake"})
  void whatIsCarriedLivesAndKeepsItsSubject(String mount) {
    CameraTrack track = TestCamera.of(stage(), "camera FS on MARA, from front, 35mm", "camera " + mount);
    Set<String> places = new TreeSet<>();
    for (double t = 0.05; t < (mount.equals("shake") ? 0.7 : 4); t += 0.11) {
      Look now = look(track, t);
      places.add(now.eye() + " " + now.ahead() + " " + now.roll());
      assertThat(Math.toDegrees(now.ahead().angle(new Vector3f(0, 0.9f, 0).sub(now.eye())))).isLessThan(7);
      assertThat(track.at(t).worldFromCamera()).as("the same whenever it is asked").isEqualTo(track.at(t).worldFromCamera());
    }
    assertThat(places).hasSizeGreaterThan(5);
  }

  @Test
  void aPaceSetsHowLongAMoveTakes() {
    CameraTrack walk = TestCamera.of(stage(), "camera FS on MARA, from front", "camera trucks right 2.8 m, at walking pace");
    assertThat((double) look(walk, 2).eye().distance(look(walk, 0).eye())).isBetween(2.75, 2.85);
    assertThat((double) look(walk, 1).eye().distance(look(walk, 0).eye())).isBetween(1.3, 1.5);
    CameraTrack slow = TestCamera.of(stage(), "camera FS on MARA, from front", "camera trucks right 2 m, speed 0.5");
    assertThat((double) look(slow, 3.9).eye().distance(look(slow, 2).eye())).isGreaterThan(0.9);
  }

  @Test
  void whatIsRevealedFromBehindSomebodyIsHiddenAtFirst() {
    CameraTrack track = TestCamera.of(stage(), "camera MS on MARA, from front", "camera reveals from behind IVO");
    CameraTrack plain = TestCamera.of(stage(), "camera MS on MARA, from front");
    assertThat((double) look(track, 4).eye().distance(look(plain, 4).eye())).isLessThan(0.05);
    Vector3f ivo = new Vector3f(6, 0, -9);
    Vector3f begin = look(track, 0).eye();
    assertThat(Math.hypot(begin.x, begin.z)).isGreaterThan(ivo.length());
    assertThat((double) new Vector3f(begin.x, 0, begin.z).angle(ivo)).isLessThan(0.1);
  }

  /** Round it, not through it, and no longer than need be. */
  @Test
  void aCameraThatRevealsFromBehindSomebodyGoesRoundHim() {
    PlainScenery two = new PlainScenery().person("MARA", 0, 0, 180).person("IVO", 3, 4, 0);
    CameraTrack track = TestCamera.of(two, "camera MS on MARA", "camera reveals from behind IVO");
    double nearest = 9;
    double way = 0;
    for (double t = 0.1; t <= 4; t += 0.1) {
      Vector3f eye = look(track, t).eye();
      nearest = t < 0.5 ? nearest : Math.min(nearest, Math.hypot(eye.x - 3, eye.z - 4));
      way += eye.distance(look(track, t - 0.1).eye());
    }
    assertThat(nearest).isGreaterThan(0.45);
    assertThat(way).isLessThan(8);
    Vector3f begin = look(track, 0).eye();
    assertThat((double) new Vector3f(begin.x, 0, begin.z).angle(new Vector3f(3, 0, 4))).isLessThan(0.1);
  }

  /** Fixed to who goes by, it looks at somebody who stands from ever elsewhere. */
  @Test
  void aMountOnSomethingThatDrivesGoesAlong() {
    CameraTrack track = TestCamera.of(walking(), "camera MCU on MARA", "camera vehicle mount on MARA");
    Look begin = look(track, 0.2);
    Look end = look(track, 3.8);
    assertThat((double) new Vector3f(end.eye()).sub(begin.eye()).x).isBetween(4.5, 5.6);
    assertThat(Math.abs(FramingSolver.wrap(end.yaw() - begin.yaw()))).isLessThan(3);
    CameraTrack still = TestCamera.of(walking(), "camera EWS on MARA, from front", "camera vehicle mount");
    assertThat((double) look(still, 3.8).eye().distance(look(still, 0.2).eye())).isLessThan(0.2);
  }
}
