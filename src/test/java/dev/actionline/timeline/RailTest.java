package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What is hooked over a rail hangs from it. */
class RailTest {
  @Test
  void anUmbrellaHangsFromTheBanister() {
    var film = Films.resolve("hall.shots", """
        actionline shots 1
        film "Hall"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  INT. HALL
          set entrance hall
          ADA at centre
          prop closed umbrella in ADA right hand
          shot 1A
            ADA puts closed umbrella over banister
            ADA waits
        """);
    assertThat(film.diagnostics().stream().filter(d -> d.isError()).map(d -> d.render())).isEmpty();
    FrameState end = film.value().at(film.value().frames());
    Matrix4f at = Films.prop(end, "closed umbrella").worldFromProp();
    Model set = Models.named(Model.Kind.SET, "entrance hall").orElseThrow();
    Vector3f rail = new Vector3f(set.mark("banister").orElseThrow().position());
    assertThat(at.transformPosition(new Vector3f(0, 0.04f, 0.01f)).distance(rail)).as("by its crook").isLessThan(0.05f);
    assertThat(at.transformPosition(new Vector3f(0, -0.8f, 0)).y).as("the rest below").isLessThan(rail.y - 0.7f);
  }
}
