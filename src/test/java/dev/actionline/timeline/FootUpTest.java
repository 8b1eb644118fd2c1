package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A foot set up on a seat for somebody who sits there to tie its shoe. */
class FootUpTest {
  private static Timeline film;

  @BeforeAll
  static void play() {
    film = Films.resolve("bench.shots", """
        actionline shots 1
        film "Bench"
          24 fps

        cast
          ADA: woman, 1.70 m
          PIA: girl, 1.05 m

        scene 1  EXT. PARK - DAY
          set park
          ADA on bench, sitting
          PIA 3 m in front of ADA, facing ADA

          shot 1A
            PIA puts foot on bench

          shot 1B
            camera MS on ADA and PIA's foot
            ADA ties PIA's shoe for 4s

          shot 1C
            camera insert on PIA's foot
            lasts 2s
        """).value();
  }

  private static float level(Vector3f a, Vector3f b) {
    return (float) Math.hypot(a.x - b.x, a.z - b.z);
  }

  @Test
  void itIsTheOneNearerToWhoSits() {
    FrameState state = Films.last(film, "1A");
    Vector3f left = Films.joint(state, "PIA", Bone.FOOT_L);
    Vector3f right = Films.joint(state, "PIA", Bone.FOOT_R);
    boolean isLeft = left.y > right.y;
    assertThat(Math.abs(left.y - right.y)).as("one foot is up").isGreaterThan(0.3f);
    Vector3f ada = Films.place(state, "ADA");
    assertThat(level(isLeft ? left : right, ada)).isLessThan(level(isLeft ? right : left, ada));
  }

  @Test
  void sheStandsBeforeTheSeatAndNotInIt() {
    FrameState.FigureState pia = Films.figure(Films.last(film, "1A"), "PIA");
    FrameState.FigureState ada = Films.figure(Films.last(film, "1A"), "ADA");
    float ahead = new Vector3f(pia.stance().position()).sub(ada.stance().position()).dot(ada.stance().forward());
    assertThat(ahead).as("ahead of the middle of the seat").isGreaterThan(0.3f);
  }

  @Test
  void bothHandsAreAtTheFootThatIsUp() {
    var tied = Films.shot(film, "1B");
    FrameState state = film.at((tied.first() + tied.last()) / 2);
    Vector3f left = Films.joint(state, "PIA", Bone.FOOT_L);
    Vector3f right = Films.joint(state, "PIA", Bone.FOOT_R);
    for (Bone hand : new Bone[] {Bone.FINGERS_L, Bone.FINGERS_R}) {
      assertThat(Films.joint(state, "ADA", hand).distance(left.y > right.y ? left : right)).as("" + hand).isLessThan(0.3f);
    }
  }

  /** A foot is not looked for through the trunk of whose it is. */
  @Test
  void aFootIsSeenPastItsOwnBody() {
    FrameState state = film.at(Films.shot(film, "1C").first() + 12);
    Vector3f eye = state.camera().worldFromCamera().getTranslation(new Vector3f());
    Vector3f left = Films.joint(state, "PIA", Bone.FOOT_L);
    Vector3f right = Films.joint(state, "PIA", Bone.FOOT_R);
    Vector3f foot = left.y > right.y ? left : right;
    Vector3f belly = Films.joint(state, "PIA", Bone.BELLY);
    Vector3f way = new Vector3f(foot).sub(eye);
    float past = new Vector3f(belly).sub(eye).cross(new Vector3f(way).normalize()).length();
    boolean between = new Vector3f(belly).sub(eye).dot(way) < way.lengthSquared();
    assertThat(!between || past > 0.12f).as("belly %.2f m beside the line to the foot", past).isTrue();
  }
}
