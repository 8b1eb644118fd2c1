package dev.actionline.render;

import dev.actionline.stage.Material;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Somebody as metal mirrors them: three upright patches, for head, chest and legs, in the colours
 * that they wear.
 */
final class Bystander {
  private static final float NEAREST_M = 0.45f;
  private static final float FARTHEST_M = 9;

  private Bystander() {}

  /** The patches, seen from a place; empty for whoever stands in it, and for who is far off. */
  static Optional<List<Surroundings.Field>> of(
      Drawable body, Vector3f from, Take take, Extents extents) {
    Matrix4f place = body.placements().get(0);
    Vector3f foot = place.getTranslation(new Vector3f());
    double metres = Math.hypot(foot.x - from.x, foot.z - from.z);
    if (!body.presence().seen() || body.ghost() || metres < NEAREST_M || metres > FARTHEST_M) {
      return Optional.empty();
    }
    float tall = 2 * extents.of(body.mesh()).middle().y;
    List<Surroundings.Field> patches = new ArrayList<>();
    patch(body, extents, take, from, foot, 0.24f * tall, 0.24f * tall, 0.12f * tall, "trousers")
        .ifPresent(patches::add);
    patch(body, extents, take, from, foot, 0.66f * tall, 0.19f * tall, 0.14f * tall, "jacket", "shirt")
        .ifPresent(patches::add);
    patch(body, extents, take, from, foot, 0.93f * tall, 0.07f * tall, 0.06f * tall, "skin")
        .ifPresent(patches::add);
    return Optional.of(patches);
  }

  private static Optional<Surroundings.Field> patch(
      Drawable body, Extents extents, Take take, Vector3f from, Vector3f foot,
      float middleM, float halfHighM, float halfWideM, String... worn) {
    return worn(body, extents, worn)
        .map(
            material -> {
              Vector3f way = new Vector3f(foot).add(0, middleM, 0).sub(from);
              float metres = way.length();
              return new Surroundings.Field(
                  Surroundings.longitude(way),
                  Surroundings.latitude(way),
                  degrees(halfWideM, metres),
                  degrees(halfHighM, metres),
                  lit(material, take),
                  Math.max(3, 0.8f * degrees(halfWideM, metres)),
                  true);
            });
  }

  private static float degrees(float halfM, float metres) {
    return (float) Math.toDegrees(Math.atan(halfM / metres));
  }

  /** The first of some materials that a body shows; its skin when it shows none. */
  private static Optional<Material> worn(Drawable body, Extents extents, String... names) {
    BitSet used = extents.materials(body.mesh());
    for (String name : names) {
      for (int m = used.nextSetBit(0); m >= 0; m = used.nextSetBit(m + 1)) {
        if (body.materials().get(m).name().equals(name)) {
          return Optional.of(body.materials().get(m));
        }
      }
    }
    return names[0].equals("skin") ? Optional.empty() : worn(body, extents, "skin");
  }

  /** As bright as somebody in the set's light is, about. */
  private static Vector3f lit(Material material, Take take) {
    Vector3f light = new Vector3f(take.state().set().air().ambientUp()).mul(1.5f).add(0.1f, 0.1f, 0.1f);
    return new Vector3f(material.color()).mul(light);
  }
}
