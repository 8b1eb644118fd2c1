package dev.actionline.timeline;

import static dev.actionline.timeline.Films.shot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.timeline.FrameState.Overlay;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** How a shot takes over from the one before, and how it begins and ends in a colour or an iris. */
class JointsTest {
  private static Timeline film(String lines) {
    return Films.room(
        """
        ADA at centre
        BEN 2 m in front of ADA, facing ADA

        shot 1A
          camera MS on BEN
          BEN waves for 4s
          lasts 2s

        shot 1B
          camera MS on ADA
          lasts 2s
        %s"""
            .formatted(lines.indent(2)));
  }

  private static <T extends Overlay> T of(Class<T> kind, Timeline film, long into) {
    FrameState state = film.at(shot(film, "1B").first() + into);
    return state.overlays().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  @Test
  void aWipeShowsTheShotBeforeAsItGoesOnUntilItIsGone() {
    Timeline film = film("wipe left over 1s");
    Overlay.Wipe early = of(Overlay.Wipe.class, film, 2);
    Overlay.Wipe late = of(Overlay.Wipe.class, film, 22);
    assertThat(early.way()).isEqualTo(Overlay.Way.LEFT);
    assertThat(early.done()).isLessThan(0.2f);
    assertThat(late.done()).isGreaterThan(0.9f);
    assertThat(late.over().shot()).isEqualTo("1A");
    assertThat(late.over().sceneSeconds()).isCloseTo(2 + 22 / 24.0, within(1e-9));
    assertThat(film.at(shot(film, "1B").first() + 24).overlays()).isEmpty();
  }

  @Test
  void aFadeGoesToTheColourItNames() {
    assertThat(of(Overlay.Veil.class, film("fade out to white over 1s"), 47).color()).isEqualTo(new Vector3f(1));
    Vector3f red = of(Overlay.Veil.class, film("fade in from red over 1s"), 1).color();
    assertThat(red.x).isGreaterThan(3 * red.y);
    assertThat(of(Overlay.Veil.class, film("fade out"), 47).color()).isEqualTo(new Vector3f());
  }

  @Test
  void aCutToAColourIsNothingButThat() {
    Overlay.Veil veil = of(Overlay.Veil.class, film("cut to white"), 10);
    assertThat(veil.color()).isEqualTo(new Vector3f(1));
    assertThat(veil.opacity()).isEqualTo(1);
  }

  @Test
  void anIrisClosesAroundTheFaceThatIsNamed() {
    Timeline film = film("iris out on ADA over 1s");
    Overlay.Iris half = of(Overlay.Iris.class, film, 36);
    assertThat(half.open()).isBetween(0.2f, 0.8f);
    assertThat(half.y()).isBetween(0.1f, 0.9f); // a face lies in the upper half of a medium shot
    assertThat(of(Overlay.Iris.class, film, 47).open()).isLessThan(0.05f);
    Overlay.Iris middle = of(Overlay.Iris.class, film("iris in over 1s"), 6);
    assertThat(middle.x()).isZero();
    assertThat(middle.open()).isLessThan(0.5f);
  }
}
