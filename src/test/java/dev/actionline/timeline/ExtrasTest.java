package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Extras have business of their own and get in nobody's way. */
class ExtrasTest {
  private static final String LIST =
      """
      actionline shots 1
      film "Extras"
        24 fps, 1280x720

      cast
        NORA: old woman

      scene 1  EXT. PARK - DAY
        set park
        NORA on bench
        extras 4 kids swinging on swing
        extras 2 children sliding down slide
        extras 3 kids yelling
        extras 3 people walking
        extras 2 people cycling
        extras 2 people reading

        shot 1A
          camera WS on NORA
          NORA speaks
          lasts 12s
      """;

  private static Timeline film;

  @BeforeAll
  static void plan() {
    film = Timeline.resolve(ShotListParser.parse(new Source("extras.shots", LIST)).value()).value();
  }

  private static List<FrameState> everySecond() {
    List<FrameState> all = new ArrayList<>();
    for (long frame = 1; frame <= film.frames(); frame += 24) {
      all.add(film.at(frame));
    }
    return all;
  }

  private static Vector3f hips(FrameState.FigureState figure) {
    Matrix4f pelvis = Figures.body(figure.look()).rootFromBones(figure.pose())[Bone.PELVIS.ordinal()];
    return figure.stance().worldFromRoot().transformPosition(pelvis.getTranslation(new Vector3f()));
  }

  @Test
  void nobodyStandsInSomebody() {
    for (FrameState state : everySecond()) {
      List<FrameState.FigureState> figures = state.figures();
      for (int i = 0; i < figures.size(); i++) {
        for (int k = 0; k < i; k++) {
          assertThat(hips(figures.get(i)).distance(hips(figures.get(k))))
              .as(figures.get(i).name() + " and " + figures.get(k).name() + " at " + state.sceneSeconds())
              .isGreaterThan(0.3f);
        }
      }
    }
  }

  @Test
  void whoSwingsRidesOnASwing() {
    Model park = Models.named(Model.Kind.SET, "park").orElseThrow();
    for (FrameState state : everySecond()) {
      for (int i = 1; i <= 4; i++) {
        String name = "kids " + i;
        Vector3f at =
            hips(state.figures().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow());
        assertThat(park.marks().stream().filter(m -> m.part().contains("swing")).anyMatch(m -> carries(park, m, state, at)))
            .as(name + " at " + state.sceneSeconds())
            .isTrue();
      }
    }
  }

  private static boolean carries(Model park, Model.Mark seat, FrameState state, Vector3f hips) {
    Model.Part part = park.part(seat.part()).orElseThrow();
    Matrix4f motion = part.motion().at(state.sceneSeconds());
    return part.placements().stream()
        .map(rest -> new Matrix4f(rest).mul(motion).mul(rest.invert(new Matrix4f())))
        .map(moved -> moved.transformPosition(new Vector3f(seat.position())))
        .anyMatch(p -> p.distance(hips) < 0.15f);
  }

  @Test
  void whoRidesHasACycleAndWhoReadsABook() {
    FrameState state = film.at(1);
    assertThat(state.props().stream().map(FrameState.PropState::model))
        .contains("bicycle", "book");
    for (FrameState.PropState prop : state.props()) {
      Vector3f at = prop.worldFromProp().getTranslation(new Vector3f());
      assertThat(state.figures().stream().anyMatch(f -> f.stance().position().distance(at) < 1.3f))
          .as(prop.name())
          .isTrue();
    }
  }

  /** Who walks by between the lens and whom it frames, or close before it, is held back for that shot. */
  @Test
  void nobodyPassesCloseBeforeTheLens() {
    Timeline close =
        Films.resolve("passers.shots", LIST.replace("extras 3 people walking", "extras 12 people walking")
            .replace("camera WS on NORA", "camera MS on NORA, from front")).value();
    boolean somebody = false;
    for (long frame = 1; frame <= close.frames(); frame += 12) {
      FrameState state = close.at(frame);
      Matrix4f cameraFromWorld = new Matrix4f(state.camera().worldFromCamera()).invertAffine();
      for (FrameState.FigureState f : state.figures()) {
        Vector3f chest = cameraFromWorld.transformPosition(new Vector3f(f.stance().position()).add(0, 1, 0));
        boolean seen = chest.z < 0 && Math.abs(chest.x) < -chest.z * 0.4f;
        somebody |= seen && !f.name().equals("NORA");
        assertThat(!f.name().equals("NORA") && seen && chest.length() < 2.4f)
            .as(f.name() + " before the lens at " + state.sceneSeconds())
            .isFalse();
      }
    }
    assertThat(somebody).as("the park is not empty").isTrue();
  }

  /** Somebody of the cast without a part in a shot, who stands between the lens and whom it frames, steps out. */
  @Test
  void whoHasNothingToDoInAShotDoesNotStandBeforeIt() {
    String list =
        LIST.replaceAll("(?m)^  extras .*\\n", "").replace("NORA: old woman", "NORA: old woman\n  OTTO: man")
            .replace("NORA on bench", "NORA on bench\n  OTTO 2 m in front of NORA, facing NORA")
            .replace("camera WS on NORA", "camera FS on NORA, from front");
    FrameState alone = Films.resolve("alone.shots", list).value().at(24);
    assertThat(Films.seen(alone, "OTTO") && between(alone, "OTTO", "NORA")).isFalse();
    FrameState both =
        Films.resolve("both.shots", list.replace("NORA speaks", "NORA looks at OTTO")).value().at(24);
    assertThat(Films.seen(both, "OTTO")).isTrue();
  }

  @Test
  void nobodyWearsAShirtOfTheColourOfSkin() {
    for (int skin : new int[] {0xe2b494, 0xdcae90, 0xf0cdb2, 0xb98560, 0x8a5a3c, 0xd8a57e, 0xeac3a4, 0x6a4430}) {
      Vector3f bare = ColorWords.linear(skin);
      for (int n = 0; n < 12; n++) {
        assertThat(ExtraLooks.shirt(bare, n).distance(bare)).as("%x %d", skin, n).isGreaterThan(0.1f);
      }
    }
  }

  /** Whether somebody stands before somebody else, as seen from the lens. */
  private static boolean between(FrameState state, String who, String whom) {
    Vector3f eye = state.camera().worldFromCamera().getTranslation(new Vector3f());
    Vector3f to = Films.place(state, whom).sub(eye).mul(1, 0, 1);
    Vector3f p = Films.place(state, who).sub(eye).mul(1, 0, 1);
    float along = p.dot(to) / to.lengthSquared();
    return along > 0 && along < 1 && p.sub(to.mul(along)).length() < 0.6f;
  }

  @Test
  void grownExtrasWearNothingAsBrightAsTheCast() {
    double cast = 0;
    double extras = 0;
    for (int n = 0; n < 40; n++) {
      cast = Math.max(cast, chroma(ColorWords.ofCast(n)));
      extras = Math.max(extras, chroma(new ExtraLooks(new Library()).of("people", n, 1000L + n).colors().get("shirt")));
    }
    assertThat(extras).isLessThan(cast / 2);
  }

  private static double chroma(Vector3f c) {
    return Math.max(c.x, Math.max(c.y, c.z)) - Math.min(c.x, Math.min(c.y, c.z));
  }

  @Test
  void childrenWhoPlayPlayTogetherAndAreFramedSo() {
    Timeline park = Films.played("play.shots",
        "actionline shots 1\nfilm \"Play\"\n\nscene 1  EXT. PARK - DAY\n  set park\n  extras 4 children playing in playground\n\n  shot 1A\n    camera FS on children playing\n    lasts 3s\n");
    var camera = park.at(1).camera();
    long seen = park.at(1).figures().stream().map(f -> f.stance().position()).map(p -> camera.worldFromCamera().invert(new Matrix4f()).transformPosition(new Vector3f(p).add(0, 0.8f, 0)))
        .filter(p -> p.z < 0 && Math.abs(p.x / p.z) < camera.sensorWidthMm() / 2 / camera.focalLengthMm()).count();
    assertThat(seen).as("children in the picture").isGreaterThan(1);
  }
}
