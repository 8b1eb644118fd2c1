package dev.actionline.render;

import dev.actionline.stage.Material;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joml.Matrix4f;

/** What can be in the picture, by the balls about things and the materials that they use. */
record Seen(View view, List<Drawable> solids, Extents extents) {

  /** Whether something bright enough to shine beyond its edges is. */
  boolean glows() {
    return solids.stream().anyMatch(d -> shows(d, Glow::shines));
  }

  /** Something that mirrors its surroundings; what the floor climbs before a performer, a performer before a prop. */
  Optional<Drawable> metal() {
    return solids.stream()
        .filter(d -> shows(d, m -> m.metallic() >= 0.5f))
        .max(
            Comparator.comparing((Drawable d) -> d.climbM() > 0 && d.bones().length > 0)
                .thenComparing(d -> d.bones().length > 0));
  }

  private boolean shows(Drawable d, Predicate<Material> kind) {
    return d.presence().seen()
        && extents.materials(d.mesh()).stream().anyMatch(m -> kind.test(d.materials().get(m)))
        && d.placements().stream().anyMatch(p -> within(d, p));
  }

  private boolean within(Drawable d, Matrix4f placement) {
    Extents.Ball ball = extents.of(d.mesh());
    float bent = d.bones().length > 0 ? Cast.BENT_REACH : 1;
    return view.sees(
        Drawable.centre(placement, d.posed(ball.middle())),
        ball.radius() * Drawable.stretch(placement) * bent);
  }
}
