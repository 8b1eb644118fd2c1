package dev.actionline.catalogue;

import dev.actionline.Golden;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** docs/effects.md is written from shaders/effects/; {@code -Dgolden.update=true} writes it anew. */
class EffectsPageTest {
  private static final String HEAD =
      """
      # Effects

      What can be seen besides bodies and things. This page is written from `shaders/effects/`; a test holds it.

      `effect NAME` in a setup lasts as long as the scene, in a shot as long as the shot, unless it passes by itself.
      Behind the name stands a place (`over crucible`, `at door`, `1 m left of ADA`), behind commas its numbers:
      `effect heat shimmer over crucible, strength 0.8, radius 2 m`. An unknown number, or one out of its range, is an
      error that tells the range.

      ## To add one

      A folder `shaders/effects/NAME/` with

      - `about.effect`: what it is, in lines. `effect NAME`; `words` that mean it; `doc` in one line; `drawn in the air`,
        `by the lens` or `on the print`; `lasts 2 s` when it passes; `magnifies 8` when somebody sees through it; `number NAME 0 to 1 UNIT, else 0.5: what it does`.
      - `NAME.frag`: its fragment shader, which reads the picture so far and writes it changed.
        `shaders/lib/effect.glsl` tells what it knows; each number is a `uniform float` of its name.
      - `demo.shots`: a list that shows it.

      No Java. In the air and by the lens it works on linear light, with the distance from the eye in alpha, before
      focus and glow; on the print it works on what is shown. An effect `drawn in the melt` is part of the
      pattern of molten surfaces, and one `drawn as bodies` is small things in the set,
      such as sparks, and has a class in `render.effects`.

      ## All there are
      """;

  @Test
  void tellsAllEffects() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Effects.Effect e : Effects.ALL) {
      page.append("\n### ").append(e.spoken()).append('\n').append(e.doc()).append('.');
      e.seconds().ifPresent(s -> page.append(" It passes in ").append(plain(s)).append(" s."));
      page.append(" Also: ").append(String.join(", ", e.words().subList(1, e.words().size())));
      page.append(".\n");
      if (!e.parameters().isEmpty()) {
        page.append("\n| number | from | to | else | |\n|---|---|---|---|---|\n");
      }
      for (Entry.Parameter p : e.parameters()) {
        String unit = p.unit().isEmpty() ? "" : " " + p.unit();
        page.append("| `").append(p.name()).append("` | ").append(plain(p.low())).append(unit);
        page.append(" | ").append(plain(p.high())).append(unit);
        page.append(" | ").append(plain(p.byDefault())).append(unit);
        page.append(" | ").append(p.doc()).append(" |\n");
      }
    }
    Golden.check("../../../docs/effects.md", page.toString());
  }

  private static String plain(double n) {
    return BigDecimal.valueOf(n).stripTrailingZeros().toPlainString();
  }
}
