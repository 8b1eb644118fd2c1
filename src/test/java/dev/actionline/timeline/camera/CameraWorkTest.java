package dev.actionline.timeline.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.timeline.FrameState.CameraState;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Framings and moves measured in the picture: where a face lands, how large it is, what is hidden. */
class CameraWorkTest {
  private static final double SECONDS = TestCamera.SECONDS;
  private final Diagnostics diagnostics = new Diagnostics();

  private CameraTrack camera(Scenery scenery, String... lines) {
    return TestCamera.of(scenery, diagnostics, lines);
  }

  /** Where a point lands: x and y from -1 to 1, y up; z is 1 in front of the lens and -1 behind it. */
  private static Vector3f inPicture(CameraState camera, Vector3f point) {
    Vector3f p = new Matrix4f(camera.worldFromCamera()).invert().transformPosition(new Vector3f(point));
    double halfHeight = Math.tan(camera.verticalFov(16.0 / 9) / 2) * -p.z;
    return new Vector3f((float) (p.x / (halfHeight * 16 / 9)), (float) (p.y / halfHeight), -Math.signum(p.z));
  }

  private static Vector3f eye(CameraState camera) {
    return camera.worldFromCamera().getTranslation(new Vector3f());
  }

  private static PlainScenery mara() {
    return new PlainScenery().person("MARA", 0, 0, 180);
  }

  @ParameterizedTest
  @CsvSource({
    // size, share of the frame's height that crown to sole takes, at least and at most
    "ECU, 5, 8", "CU, 3.2, 4.2", "MCU, 2.2, 2.9", "MS, 1.5, 1.9", "cowboy, 1.15, 1.45", "FS, 0.7, 0.9", "WS, 0.35, 0.5",
    "EWS, 0.12, 0.22"
  })
  void aSizeIsTheSizeTheTradeMeans(String size, double least, double most) {
    CameraState c = camera(mara(), "camera " + size + " on MARA").at(1);
    float crown = inPicture(c, new Vector3f(0, 1.75f, 0)).y;
    float sole = inPicture(c, new Vector3f(0, 0, 0)).y;
    assertThat((crown - sole) / 2).isBetween((float) least, (float) most);
    Vector3f face = inPicture(c, new Vector3f(0, 1.62f, 0));
    assertThat(Math.abs(face.x)).isLessThan(0.55f);
    assertThat(face.y).isBetween(-0.6f, 0.75f);
  }

  @ParameterizedTest
  @CsvSource({
    // She faces south (+z). Her left is east (+x).
    "front, 0, 1", "front left, 0.6, 0.8", "front right, -0.6, 0.8", "left, 1, 0", "right, -1, 0", "behind, -0.2, -1"
  })
  void theCameraStandsOnTheSideThatIsWritten(String side, float x, float z) {
    Vector3f eye = eye(camera(mara(), "camera MS on MARA, from " + side).at(0));
    Vector3f way = new Vector3f(eye.x, 0, eye.z).normalize();
    assertThat(way.dot(new Vector3f(x, 0, z).normalize())).isGreaterThan(0.9f);
  }

  /** She faces south; degrees to her right are to the west, clockwise seen from above. */
  @ParameterizedTest
  @CsvSource({"from 60 deg left, 0.866, 0.5", "from 20 deg right, -0.342, 0.94", "from 120 deg right, -0.866, -0.5", "from straight behind, 0, -1"})
  void aSideMayBeWrittenInDegrees(String side, float x, float z) {
    Vector3f eye = eye(camera(mara(), "camera FS on MARA, " + side).at(0));
    assertThat(new Vector3f(eye.x, 0, eye.z).normalize().distance(x, 0, z)).isLessThan(0.05f);
  }

  @ParameterizedTest
  @CsvSource({"30 deg high, 30", "8 deg low, -8", "eye level, 0"})
  void anAngleMayBeWrittenInDegrees(String angle, double degrees) {
    Vector3f ahead = camera(mara(), "camera FS on MARA, " + angle).at(0).worldFromCamera().transformDirection(new Vector3f(0, 0, -1));
    assertThat(-Math.toDegrees(Math.asin(ahead.y))).isCloseTo(degrees, org.assertj.core.data.Offset.offset(2.0));
  }

  @Test
  void anglesLookUpAndDown() {
    assertThat(eye(camera(mara(), "camera MS on MARA, low").at(0)).y).isLessThan(1);
    assertThat(eye(camera(mara(), "camera MS on MARA, high").at(0)).y).isGreaterThan(2);
    assertThat(eye(camera(mara(), "camera WS on MARA, overhead").at(0)).y).isGreaterThan(4);
  }

  @Test
  void aWrittenLensIsUsedAndALongerOneStandsFurtherOff() {
    CameraState wide = camera(mara(), "camera MS on MARA, 24mm").at(0);
    CameraState tele = camera(mara(), "camera MS on MARA, 100mm").at(0);
    assertThat(wide.focalLengthMm()).isEqualTo(24);
    assertThat(eye(tele).distance(0, 1.4f, 0)).isGreaterThan(3 * eye(wide).distance(0, 1.4f, 0));
  }

  /** Cameras that choose their lens choose a prime, whatever stands in the way. */
  @ParameterizedTest
  @ValueSource(strings = {"ECU on MARA", "CU on MARA", "MCU on MARA, 2.3 m", "MS on MARA", "cowboy on MARA", "FS on MARA", "WS on MARA", "EWS on MARA"})
  void aLensThatIsNotWrittenIsAPrime(String framing) {
    for (double half : new double[] {1.4, 2, 3, 8}) {
      PlainScenery room = mara();
      float h = (float) half;
      room.room = java.util.Optional.of(new Scenery.Box(new Vector3f(-h, 0, -h), new Vector3f(h, 2.6f, h)));
      double focal = camera(room, "camera " + framing).at(0).focalLengthMm();
      assertThat(DoubleStream.of(Lens.PRIMES).anyMatch(p -> Math.abs(p - focal) < 1e-3)).as(framing + " " + focal + "mm").isTrue();
    }
  }

  /** However near a lens and a distance that are both written bring the camera, the face is in the picture. */
  @ParameterizedTest
  @CsvSource({"CU, 85, 2.1", "CU, 50, 2.1", "MS, 100, 1.5", "MCU, 35, 1", "FS, 100, 3", "WS, 85, 2.5"})
  void aWrittenLensAndDistanceKeepTheFace(String size, int mm, double metres) {
    CameraState c = camera(mara(), "camera " + size + " on MARA, " + mm + "mm, " + metres + " m, eye level, from front left").at(0);
    Vector3f face = new Vector3f(0, 1.62f, 0);
    Vector3f p = new Matrix4f(c.worldFromCamera()).invertAffine().transformPosition(new Vector3f(face));
    double high = Math.tan(c.verticalFov(2.39) / 2) * -p.z;
    assertThat(eye(c).distance(face)).isCloseTo((float) metres, org.assertj.core.data.Offset.offset(0.25f));
    assertThat(Math.abs(p.y) / high).isLessThan(0.8);
  }

  /** Who stands breast to breast with a taller one is not seen with a trunk without a head. */
  @ParameterizedTest
  @ValueSource(strings = {"CU", "MCU", "MS"})
  void nobodyBesideASubjectLosesHisHead(String size) {
    PlainScenery two = new PlainScenery().person("MARA", t -> new Vector3f(), 180, 1.5f).person("IVO", t -> new Vector3f(0, 0, 0.45f), 0, 1.9f);
    CameraState c = camera(two, "camera " + size + " on MARA").at(1);
    Sight.View view = Sight.View.of(Picture.of(c, 2.39), Opening.NONE, java.util.Set.of());
    assertThat(new Headless(two).in(view, Set.of("MARA"), false, 1)).isEmpty();
    assertThat(seen(two, c).hidden()).isLessThan(0.4);
  }

  @Test
  void aTakeGoesRoundAWallAndNotThroughIt() {
    PlainScenery rooms = new PlainScenery().person("MARA", -2, 0, 180).person("IVO", 2, 0, 180);
    rooms.room = java.util.Optional.of(new Scenery.Box(new Vector3f(-5, 0, -4), new Vector3f(5, 3, 4)));
    rooms.boxes.add(new Scenery.Box(new Vector3f(-0.1f, 0, -4), new Vector3f(0.1f, 3, 2.4f)));
    CameraTrack take = camera(rooms, "camera MS on MARA", "camera moves to MS on IVO over 3s");
    assertThat(eye(take.at(0)).x).isNegative();
    assertThat(eye(take.at(4)).x).isPositive();
    for (double t = 0; t < 4; t += 0.05) {
      assertThat(rooms.buried(eye(take.at(t)))).as("at " + t).isFalse();
    }
  }

  @Test
  void aTakeThroughSeveralFramingsHasOneLens() {
    CameraTrack take = camera(mara(), "camera WS on MARA", "camera moves to CU on MARA over 2s");
    for (double t = 0; t < 4; t += 0.5) {
      assertThat(take.at(t).focalLengthMm()).isEqualTo(take.at(0).focalLengthMm());
    }
  }

  @Test
  void theCameraStaysInTheRoomWithAShorterLens() {
    PlainScenery small = mara();
    small.room = java.util.Optional.of(new Scenery.Box(new Vector3f(-2, 0, -2), new Vector3f(2, 2.6f, 2)));
    CameraState c = camera(small, "camera FS on MARA").at(0);
    assertThat(eye(c).x).isBetween(-2f, 2f);
    assertThat(eye(c).z).isBetween(-2f, 2f);
    assertThat(c.focalLengthMm()).isLessThan(35);
  }

  @Test
  void aCameraThatMayChooseSeesPastWhatStandsInTheWay() {
    PlainScenery hidden = mara();
    for (float x : new float[] {-1.2f, 0, 1.2f}) {
      hidden.boxes.add(new Scenery.Box(new Vector3f(x - 0.6f, 0, 0.7f), new Vector3f(x + 0.6f, 3, 0.9f)));
    }
    assertThat(seen(hidden, camera(hidden, "camera CU on MARA").at(0)).hidden()).isZero();
    // from where it is told to stand it cannot: then what stands in the way is taken out
    CameraState front = camera(hidden, "camera CU on MARA, from front").at(0);
    assertThat(seen(hidden, front).hidden()).isZero();
  }

  private static Seen seen(PlainScenery scenery, CameraState camera) {
    Opening opening = new Opening(camera.openMetres(), camera.openAboveM());
    Sight.View view = Sight.View.of(Picture.of(camera, 16.0 / 9), opening, java.util.Set.of());
    Scenery.Extent extent = scenery.performers(0).get(0).at(0);
    return new Sight(scenery).look(view, extent, Set.of("MARA"), ShotSize.CU, 0);
  }

  @Test
  void twoAreBothInTheFrameAndTheLineIsKeptInTheirSingles() {
    PlainScenery two = new PlainScenery().person("MARA", -1, 0, 90).person("IVO", 1, 0, -90);
    CameraState shared = camera(two, "camera two-shot on MARA and IVO").at(0);
    for (float x : new float[] {-1, 1}) {
      Vector3f face = inPicture(shared, new Vector3f(x, 1.62f, 0));
      assertThat(Math.abs(face.x)).isLessThan(0.9f);
      assertThat(face.z).isEqualTo(1);
    }
    float mara = eye(camera(two, "camera CU on MARA").at(0)).z;
    float ivo = eye(camera(two, "camera CU on IVO").at(0)).z;
    float over = eye(camera(two, "camera OTS over MARA on IVO").at(0)).z;
    assertThat(Math.signum(mara)).isEqualTo(Math.signum(ivo)).isEqualTo(Math.signum(over));
  }

  @Test
  void aCloseFrameRidesWithItsSubjectAndAWideOneHoldsIt() {
    PlainScenery walking = new PlainScenery().person("MARA", t -> new Vector3f((float) t * 1.4f, 0, 0), 90);
    for (String size : List.of("CU", "MS", "FS", "WS")) {
      CameraTrack track = camera(walking, "camera " + size + " on MARA");
      for (double t = 0; t <= SECONDS; t += 0.25) {
        Vector3f face = inPicture(track.at(t), new Vector3f((float) t * 1.4f, 1.62f, 0));
        assertThat(face.z).isEqualTo(1);
        assertThat(Math.abs(face.x)).as("%s at %s", size, t).isLessThan(0.95f);
        assertThat(Math.abs(face.y)).as("%s at %s", size, t).isLessThan(0.95f);
      }
    }
  }

  @Test
  void povLooksFromTheEyesAndMovesEndWhereTheySay() {
    PlainScenery two = new PlainScenery().person("MARA", 0, 0, 180).person("IVO", 0, 5, 0);
    CameraState pov = camera(two, "camera POV of MARA on IVO").at(0);
    assertThat(eye(pov).distance(0, 1.62f, 0)).isLessThan(0.4f);
    assertThat(inPicture(pov, new Vector3f(0, 1.4f, 5)).length()).isLessThan(1.3f);
    CameraTrack move = camera(two, "camera WS on IVO", "camera moves to CU on MARA over 3s");
    Vector3f face = inPicture(move.at(SECONDS), new Vector3f(0, 1.62f, 0));
    assertThat(Math.abs(face.x)).isLessThan(0.4f);
    assertThat(eye(move.at(SECONDS)).distance(0, 1.62f, 0)).isLessThan(3);
  }

  /** She faces south, to +z; her head turns as written and with it the camera, which has nothing else to look at. */
  @ParameterizedTest
  @CsvSource({
    // her head to the right, up and tilted to the right, degrees; where it looks, and how the picture is rolled
    "0, 0, 0, 0, 0, 1, 0", "90, 0, 0, -1, 0, 0, 0", "0, -45, 0, 0, -0.707, 0.707, 0", "0, 0, 30, 0, 0, 1, -30"
  })
  void povLooksWhereTheHeadLooks(double right, double up, double tilt, float x, float y, float z, double roll) {
    Quaternionf head = new Quaternionf().rotateY((float) Math.PI).rotateY((float) -Math.toRadians(right))
        .rotateX((float) Math.toRadians(up)).rotateZ((float) -Math.toRadians(tilt));
    CameraState pov = camera(new PlainScenery().nodding("MARA", t -> head), "camera POV of MARA").at(1);
    Vector3f gaze = pov.worldFromCamera().transformDirection(new Vector3f(0, 0, -1));
    assertThat(gaze.distance(x, y, z)).isLessThan(0.02f);
    float sideRises = pov.worldFromCamera().transformDirection(new Vector3f(1, 0, 0)).y;
    assertThat(Math.toDegrees(Math.asin(sideRises))).isCloseTo(roll, org.assertj.core.data.Offset.offset(1.0));
  }

  @Test
  void povKeepsWhomItIsOnWhileTheHeadNods() {
    Quaternionf south = new Quaternionf().rotateY((float) Math.PI);
    PlainScenery two =
        new PlainScenery()
            .nodding("MARA", t -> new Quaternionf(south).rotateX((float) (t > 1.8 && t < 2.2 ? -0.4 : 0)))
            .person("IVO", 0, 5, 0);
    CameraTrack pov = camera(two, "camera POV of MARA on IVO");
    Vector3f chest = new Vector3f(0, 1.4f, 5);
    float still = inPicture(pov.at(0.5), chest).y;
    float nods = inPicture(pov.at(2), chest).y;
    assertThat(nods - still).as("the head goes down, the picture up").isGreaterThan(0.2f);
    assertThat(Math.abs(nods)).isLessThan(1);
    assertThat(Math.abs(inPicture(pov.at(3.5), chest).y - still)).isLessThan(0.02f);
  }

  /** Who is behind is seen past the head of who is before him, however long the lens and far behind he is. */
  @ParameterizedTest
  @CsvSource({"MCU, 1.5, 85", "MCU, 4, 85", "MCU, 9, 85", "MCU, 4, 135", "MS, 4, 35", "CU, 6, 50"})
  void whoIsBehindIsInThePictureBesideTheSubject(String size, float metres, int mm) {
    PlainScenery two = new PlainScenery().person("MARA", 0, 0, 180).person("IVO", 0, -metres, 180);
    CameraState c = camera(two, "camera " + size + " on MARA, " + mm + "mm, IVO behind").at(0);
    Vector3f mara = inPicture(c, new Vector3f(0, 1.62f, 0));
    Vector3f ivo = inPicture(c, new Vector3f(0, 1.62f, -metres));
    assertThat(Math.abs(ivo.x)).isLessThan(0.9f);
    assertThat(Math.abs(ivo.x - mara.x)).isGreaterThan(0.3f);
    assertThat(Math.abs(mara.x)).isLessThan(0.4f);
  }

  /** Who is turned to is in the picture as one would frame him, wherever he stands about the first. */
  @ParameterizedTest
  @CsvSource({"CU, 2, 2", "CU, -2, 2", "MS, 3, 1", "CU, 0, 3", "MCU, -3, -2"})
  void aCameraThatTurnsToSomebodyStandsWhereItCanFrameHim(String size, float x, float z) {
    PlainScenery two = new PlainScenery().person("MARA", 0, 0, 180).person("IVO", x, z, 0);
    CameraState end = camera(two, "camera " + size + " on MARA", "camera whip pans to MS on IVO").at(SECONDS);
    Vector3f crown = inPicture(end, new Vector3f(x, 1.75f, z));
    Vector3f chest = inPicture(end, new Vector3f(x, 1.35f, z));
    assertThat(Math.abs(crown.x)).isLessThan(0.3f);
    assertThat(crown.y).isBetween(0f, 1f);
    assertThat(Math.abs(chest.y)).isLessThan(1);
    assertThat(crown.y - chest.y).as("neither an eye nor an ant").isBetween(0.15f, 1.3f);
  }

  @Test
  void focusIsPulledFromFaceToFace() {
    PlainScenery two = new PlainScenery().person("MARA", 0, 0, 180).person("IVO", 0, -4, 180);
    CameraTrack track = camera(two, "camera CU on MARA, from front", "focus on MARA", "at 2s rack to IVO over 1s");
    float near = track.at(0).focusMetres();
    assertThat(near).isBetween(1f, 4f);
    assertThat(track.at(3.5).focusMetres() - near).isBetween(3.5f, 4.5f);
    assertThat(camera(two, "camera CU on MARA").at(0).focusMetres()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'pushes in 3 deg', 'no push of 3 deg', 'it takes metres'", "'zooms to 900mm', 'no zoom of 900mm', 'lenses go from 8mm to 400mm'",
    "'orbits left 2 m', 'no orbit of 2 m', 'it takes degrees'"
  })
  void anAmountThatAMoveDoesNotTakeIsTold(String move, String message, String hint) {
    camera(mara(), "camera FS on MARA", "camera " + move);
    assertThat(diagnostics.list()).singleElement().satisfies(d -> assertThat(d.render()).contains(message, hint, "^^"));
  }

  @ParameterizedTest
  @CsvSource({
    "'camera CU on MARRA', 'nothing called \"MARRA\"', 'did you mean \"MARA\"?'", "'camera FS on MARA, from frnt left', 'cannot stand \"frnt left\"', 'did you mean \"from front left\"?'",
    "'focus on MARRA', 'nothing called \"MARRA\"', 'did you mean \"MARA\"?'"
  })
  void whatIsWrittenMuchLikeIsAsked(String line, String message, String hint) {
    camera(mara(), line.startsWith("focus") ? "camera CU on MARA" : line, line.startsWith("focus") ? line : "camera hold");
    assertThat(diagnostics.list()).singleElement().satisfies(d -> assertThat(d.render()).contains(message, hint, "^^"));
  }

  @Test
  void aMoveToAFramingTakesItsNumbersAndAPace() {
    CameraTrack track = camera(mara(), "camera WS on MARA, from front", "camera moves to MS on MARA, 85mm, 4 m, from 30 deg left, at walking pace");
    assertThat(diagnostics.list()).isEmpty();
    CameraState end = track.at(SECONDS);
    assertThat(end.focalLengthMm()).isEqualTo(85);
    assertThat(eye(end).distance(2, 1.4f, 3.4f)).isLessThan(0.4f);
  }

  @Test
  void mistakesAreAllToldAndTheShotStillHasACamera() {
    CameraTrack track =
        camera(mara(), "camera CU on zeppelin", "camera jumps about", "camera FS on MARA, from nowhere, 2000mm");
    List<String> messages = diagnostics.list().stream().map(Diagnostic::message).toList();
    assertThat(messages).hasSize(3);
    assertThat(messages.get(0)).contains("zeppelin");
    assertThat(track.at(0).focalLengthMm()).isPositive();
  }
}
