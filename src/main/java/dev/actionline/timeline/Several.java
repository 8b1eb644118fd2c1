package dev.actionline.timeline;

import dev.actionline.core.Noise;
import org.joml.Vector3f;

/**
 * Things that come to one place: piled up, side by side, one beside another.
 *
 * @param index which of the things of its line it is, from 0
 * @param count how many they are
 */
record Several(SceneDesk desk, PropTrack prop, int index, int count) {
  /** What lies no higher or lower than this lies on the same, metres. */
  private static final float LEVEL_M = 0.1f;

  /** Lower than this part of its side it is flat. */
  private static final float FLAT = 0.35f;

  /** What is flat is piled up; the rest leans in rows, each one shorter than the row below. Degrees by which each is turned. */
  double stack(Vector3f point) {
    Vector3f size = Resting.size(prop.model());
    float side = Math.min(size.x, size.z);
    if (size.y < FLAT * side) {
      point.y += index * size.y;
      return 7 * Noise.range(desk.seed("stack " + prop.name()), 0, -1, 1);
    }
    int row = 1;
    while (row * (row + 1) / 2 <= count) {
      row++;
    }
    int at = index;
    for (; at >= row; row--) {
      at -= row;
      point.y += size.y;
    }
    point.x += (at - (row - 1) / 2f) * 1.04f * side;
    return size.x > size.z ? 90 : 0;
  }

  /** Several things on one table lie beside each other, always in the same places. */
  void spread(Vector3f point, boolean around) {
    int before =
        (int)
            desk.world().props().values().stream()
                .filter(p -> p != prop && p.placed() && !p.isTied())
                .map(p -> desk.world().prop(p.name(), 0).getTranslation(new Vector3f()))
                .filter(at -> at.distance(point) < 0.7f && Math.abs(at.y - point.y) < LEVEL_M) // not what it lies on
                .count();
    int n = Math.max(index, before);
    if (n == 0 && !around) {
      return;
    }
    float wide =
        Math.max(0.2f, 1.2f * Math.max(Resting.size(prop.model()).x, Resting.size(prop.model()).z));
    double angle = around ? 2 * Math.PI * index / Math.max(1, count) : n * 2.399963;
    double far = around ? Math.max(0.9, wide) : wide * Math.sqrt(n);
    point.add((float) (far * Math.cos(angle)), 0, (float) (far * Math.sin(angle)));
  }

  /** Two things that stand on the floor at one place stand side by side there: the second moves, no further than it must. */
  void aside(Vector3f point) {
    Vector3f from = new Vector3f(point);
    for (int i = 0; i < 60 && inAnother(point); i++) {
      double angle = i * 2.399963;
      double far = 0.3 + 0.22 * Math.sqrt(i);
      float x = (float) (from.x + far * Math.cos(angle));
      float z = (float) (from.z + far * Math.sin(angle));
      if (FreePlaces.isInside(desk.world(), x, z)) {
        point.set(x, from.y, z);
      }
    }
  }

  /** Furniture stands in no counter and no table of the set. */
  private boolean stuck(Vector3f point) {
    boolean floor = Math.abs(point.y - desk.world().floor(point.x, point.z, point.y)) < LEVEL_M;
    return floor && Resting.isFurniture(prop.model()) && desk.world().set().obstacles().stream().anyMatch(o -> point.x > o.minX() && point.x < o.maxX() && point.z > o.minZ() && point.z < o.maxZ());
  }

  private boolean inAnother(Vector3f point) {
    float own = 0.42f * Math.max(Resting.size(prop.model()).x, Resting.size(prop.model()).z);
    return stuck(point) || desk.world().props().values().stream()
        .filter(p -> p != prop && p.placed() && !p.isTied())
        .anyMatch(p -> {
          Vector3f at = desk.world().prop(p.name(), 0).getTranslation(new Vector3f());
          float theirs = 0.42f * Math.max(Resting.size(p.model()).x, Resting.size(p.model()).z);
          return Math.abs(at.y - point.y) < 0.3f && Math.hypot(at.x - point.x, at.z - point.z) < own + theirs;
        });
  }
}
