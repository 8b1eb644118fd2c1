package dev.actionline.render.effects;

import java.util.List;
import java.util.Optional;

/** All effects that are small things in the set: those whose description says {@code drawn as bodies}. */
public final class Effects {
  private Effects() {}

  public static final List<Effect> ALL =
      List.of(
          new MuzzleFlash(),
          new Sparks(),
          new Splash(),
          new Drip(),
          new Smoke(),
          new Dust(),
          new Debris(),
          new Explosion(),
          new Fire(),
          new Rain(),
          new Snow(),
          new Shell(),
          new Halo());

  public static Optional<Effect> named(String name) {
    return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
  }
}
