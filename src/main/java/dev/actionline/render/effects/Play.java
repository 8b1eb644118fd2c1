package dev.actionline.render.effects;

import dev.actionline.stage.Model.Light;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** What the effects of a frame put into the picture. */
public final class Play {
  public final List<Sprite> sprites = new ArrayList<>();
  public final List<Bit> bits = new ArrayList<>();
  public final List<Light> lights = new ArrayList<>();

  /** A warm light that lasts as long as what makes it. */
  void lamp(String name, Vector3f at, float intensity, float radiusM) {
    Vector3f warm = new Vector3f(1, 0.58f, 0.23f);
    lights.add(new Light(name, Light.Type.POINT, at, warm, intensity, radiusM, false));
  }
}
