package dev.actionline.render.effects;

import dev.actionline.stage.Model.Light;
import java.util.ArrayList;
import java.util.List;

/** What the effects of a frame put into the picture. */
public final class Play {
  public final List<Sprite> sprites = new ArrayList<>();
  public final List<Bit> bits = new ArrayList<>();
  public final List<Light> lights = new ArrayList<>();
  public final List<HotAir> hotAir = new ArrayList<>();
}
