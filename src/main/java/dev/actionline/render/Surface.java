package dev.actionline.render;

import dev.actionline.stage.Material;
import java.util.ArrayList;
import java.util.List;

/**
 * A way of shading: triangles of one surface share a program. Few, so that a shader computes only
 * what its triangles show.
 *
 * @param metal reflects the surroundings
 */
record Surface(Material.Pattern pattern, boolean metal) implements Comparable<Surface> {

  static Surface of(Material material) {
    return new Surface(material.pattern(), material.metallic() >= 0.5f);
  }

  /** Whether it looks different with time, or with what stands about. */
  boolean changing() {
    return metal
        || pattern == Material.Pattern.MOLTEN
        || pattern == Material.Pattern.WATER;
  }

  /** Definitions for the lit shaders. */
  List<String> defines() {
    List<String> defines = new ArrayList<>();
    if (pattern != Material.Pattern.PLAIN) {
      defines.add("PATTERN pattern" + camel(pattern.name()));
    }
    if (metal) {
      defines.add("METAL");
    }
    return defines;
  }

  private static String camel(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public int compareTo(Surface other) {
    int byPattern = pattern.compareTo(other.pattern);
    return byPattern != 0 ? byPattern : Boolean.compare(metal, other.metal);
  }
}
