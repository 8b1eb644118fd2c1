package dev.actionline.stage.description;

import java.util.List;
import java.util.Map;

/**
 * A kind of solid that a description can name. It is built round its own origin; {@code at turn rot
 * scale of} are understood for every shape and are no concern of it.
 */
interface ShapeKind {
  String word();

  /** One line for the reference. */
  String doc();

  List<Param> params();

  /** Lines that may stand under it, each with what it can be told. */
  default Map<String, List<Param>> details() {
    return Map.of();
  }

  /** Adds the triangles. */
  void build(Args args, Clay clay, Work work);

  /** A line under a shape: its first word and what it was told. */
  record Detail(String word, Args args) {}

  /** The room a shape works in: materials by name, and the lines indented under it. */
  interface Work {
    /** Index of a material; the shape's own when the name is null. */
    int material(String name);

    /** The indented lines, each read by the parameters of its first word. */
    List<Detail> details(Map<String, List<Param>> params);

    /** Ground plan that people walk round: a round about the shape's origin, metres. */
    void solidRound(float radius, float minY, float maxY);

    /** Ground plan that people walk round: a box in the shape's frame, metres. */
    void solid(float minX, float minZ, float maxX, float maxZ, float minY, float maxY);
  }
}
