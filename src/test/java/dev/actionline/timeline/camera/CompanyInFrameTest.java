package dev.actionline.timeline.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.FrameState.CameraState;
import java.util.Set;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people near each other, measured in the picture: shoulders, clean singles, both of a pair. */
class CompanyInFrameTest {
  private static final double ASPECT = 16.0 / 9;

  @ParameterizedTest
  @CsvSource({
    // height of the near one, of the far one, metres between them
    "1.75, 1.75, 1.2", "1.75, 1.75, 2.5", "1.95, 1.4, 1.2", "1.95, 1.4, 1.6", "1.4, 1.95, 1.2", "1.4, 1.95, 1.8", "1.75, 1.75, 5", "1.55, 1.9, 0.6", "1.75, 1.75, 0.6"
  })
  void overAShoulderAFaceIsSeenAndTheNearHeadIsAnEdgeOfTheFrame(float near, float far, float apart) {
    PlainScenery two =
        new PlainScenery().person("MARA", t -> new Vector3f(), 90, near).person("IVO", t -> new Vector3f(apart, 0, 0), -90, far);
    CameraState camera = TestCamera.of(two, "camera OTS over MARA on IVO").at(1);
    Scenery.Extent me = two.performers(1).get(0).at(1);
    Scenery.Extent you = two.performers(1).get(1).at(1);
    Picture picture = Picture.of(camera, ASPECT);
    Sight.View view = Sight.View.of(picture, Opening.NONE, Set.of());
    Seen face = new Sight(two).look(view, you, Set.of("IVO"), ShotSize.MCU, 1);
    assertThat(face.hidden()).isZero();
    assertThat(face.head()).isTrue();
    assertThat(face.aside()).isLessThan(50);
    Vector3f head = picture.place(me.face());
    assertThat(Math.abs(head.x)).as("in the outer third").isBetween(apart < 1 ? 0.3f : 0.4f, 1f);
    assertThat(head.x * picture.place(you.face()).x).as("on the other side of the frame").isNegative();
    double half = 2 * picture.share(0.13f * near / 1.75f, head.z);
    assertThat(head.y + half).as("crown of the near head").isLessThan(1.35);
    assertThat(head.y + half).as("and not under the frame").isGreaterThan(-0.5);
    double covered = new Sight(two).crowd(view, picture.depth(you.face()) - 0.2f, Set.of("IVO"), 1);
    assertThat(covered).as("share of the frame that the near one takes").isBetween(0.04, 0.4);
  }

  @Test
  void singlesAreCleanOrDirty() {
    PlainScenery two = new PlainScenery().person("MARA", 0, 0, 90).person("IVO", 1.5f, 0, -90);
    assertThat(TestCamera.of(two, "camera clean single on IVO").at(1)).isEqualTo(TestCamera.of(two, "camera MCU on IVO").at(1));
    assertThat(TestCamera.of(two, "camera dirty single over MARA on IVO").at(1)).isEqualTo(TestCamera.of(two, "camera OTS over MARA on IVO").at(1));
  }

  @ParameterizedTest
  @CsvSource({"0.55, 0", "0.4, 0.5", "-0.5, 0.4", "0, 0.75", "0.3, -0.55"})
  void aCleanSingleIsCleanOfWhoStandsClose(float x, float z) {
    PlainScenery two = new PlainScenery().person("MARA", 0, 0, 180).person("IVO", x, z, 180);
    for (ShotSize size : new ShotSize[] {ShotSize.CU, ShotSize.MCU, ShotSize.MS}) {
      CameraState camera = TestCamera.of(two, "camera " + size + " on MARA").at(1);
      Picture picture = Picture.of(camera, ASPECT);
      Sight.View view = Sight.View.of(picture, Opening.NONE, Set.of());
      Scenery.Extent mara = two.performers(1).get(0).at(1);
      double covered = new Sight(two).crowd(view, picture.depth(mara.face()) - 0.12f, Set.of("MARA"), 1);
      assertThat(covered).as(size.toString()).isLessThan(0.13);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.79, -1.27", "-0.79, -1.27", "0.4, -1.2", "0, -1.5"})
  void nobodyStandsBehindAHeadAsIfGrownOutOfIt(float x, float z) {
    PlainScenery two = new PlainScenery().person("MARA", 0, 0, 180).person("IVO", x, z, 180);
    for (ShotSize size : new ShotSize[] {ShotSize.MS, ShotSize.FS}) {
      Picture picture = Picture.of(TestCamera.of(two, "camera " + size + " on MARA").at(1), ASPECT);
      Vector3f mara = picture.place(two.performers(1).get(0).at(1).face());
      Vector3f ivo = picture.place(two.performers(1).get(1).at(1).face());
      double head = 2 * picture.share(0.16f, mara.z) / ASPECT;
      assertThat(Math.abs(ivo.x - mara.x)).as(size.toString()).isGreaterThan((float) head);
    }
  }

  @Test
  void whoPassesThroughTheForegroundAtTheEndOfAShotIsSeenComing() {
    PlainScenery passing =
        new PlainScenery()
            .person("MARA", 0, 0, 180)
            .person("IVO", t -> new Vector3f((float) (3 - 1.1 * t), 0, 1.2f), 270);
    CameraTrack track = TestCamera.of(passing, "camera MCU on MARA");
    for (double t = 0; t <= 3.9; t += 0.3) {
      Sight.View view = Sight.View.of(Picture.of(track.at(t), ASPECT), Opening.NONE, Set.of());
      Seen mara = new Sight(passing).look(view, passing.performers(t).get(0).at(t), Set.of("MARA"), ShotSize.MCU, t);
      assertThat(mara.hidden()).as("at %.1f s", t).isLessThan(0.3);
    }
  }

  @ParameterizedTest
  @CsvSource({"MS, 5", "MCU, 3", "FS, 9", "two-shot, 7"})
  void bothOfAPairAreInTheFrameHoweverFarApart(String size, float apart) {
    PlainScenery two = new PlainScenery().person("MARA", 0, 0, 90).person("IVO", apart, 1, -90);
    two.boxes.add(new Scenery.Box(new Vector3f(apart / 2 - 0.3f, 0, -2), new Vector3f(apart / 2 + 0.3f, 3, -1.4f)));
    CameraState camera = TestCamera.of(two, "camera " + size + " on MARA and IVO").at(1);
    Picture picture = Picture.of(camera, ASPECT);
    for (Scenery.Subject s : two.performers(1)) {
      Vector3f at = picture.place(s.at(1).face());
      assertThat(at.z).isPositive();
      assertThat(Math.abs(at.x)).as(s.name()).isLessThan(1);
      assertThat(Math.abs(at.y)).as(s.name()).isLessThan(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"90, 1.1, 0", "90, 0.9, 0.5", "0, 0.2, -1", "180, 0, 1.1"})
  void nobodyBesideAChildLosesTheHead(float heading, float x, float z) {
    PlainScenery two = new PlainScenery().person("IVO", t -> new Vector3f(), heading, 1.3f).person("MARA", t -> new Vector3f(x, 0, z), -90, 1.8f);
    CameraTrack track = TestCamera.of(two, "camera MS on IVO");
    Sight.View view = Sight.View.of(Picture.of(track.at(1), ASPECT), Opening.NONE, Set.of());
    assertThat(new Headless(two).in(view, Set.of("IVO"), false, 1)).isEmpty();
    Seen child = new Sight(two).look(view, two.performers(1).get(0).at(1), Set.of("IVO"), ShotSize.MS, 1);
    assertThat(child.head()).isTrue();
    assertThat(child.hidden()).isLessThan(0.35);
    assertThat(child.tall()).as("still near").isGreaterThan(0.5);
  }

  @Test
  void ofTwoWhoMeetACameraThatGoesWithOneHoldsBothAndComesNearer() {
    PlainScenery two = new PlainScenery().person("MARA", t -> new Vector3f(-8 + 7 * (float) Math.min(1, t / 4), 0, 0), 90, 1.75f).person("IVO", 0, 0, -90);
    CameraTrack camera = TestCamera.of(two, "camera FS on MARA and IVO", "camera tracks with MARA");
    for (double t : new double[] {0.5, 2, 4}) {
      Picture picture = Picture.of(camera.at(t), ASPECT);
      for (Scenery.Subject who : two.performers(t)) {
        assertThat(Math.abs(picture.place(who.at(t).face()).x)).as("%s at %s", who.name(), t).isLessThan(0.95f);
      }
    }
    Scenery.Extent ivo = two.performers(4).get(1).at(4);
    assertThat(Picture.of(camera.at(4), ASPECT).place(ivo.face()).z).isLessThan(Picture.of(camera.at(0.5), ASPECT).place(ivo.face()).z * 0.8f);
  }
}
