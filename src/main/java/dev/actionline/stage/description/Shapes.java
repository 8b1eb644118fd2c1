package dev.actionline.stage.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every shape a description can name: one line each. */
final class Shapes {
  static final List<ShapeKind> ALL =
      List.of(
          new BoxShape(),
          new CylinderShape(),
          new LatheShape(),
          new TubeShape(),
          new BallShape(),
          new HoopShape(),
          new GearShape(),
          new ChainShape(),
          new FloorShape(),
          new WallShape(),
          new RoomShape(),
          new StairsShape(),
          new RailingShape(),
          new TrussShape(),
          new PrismShape(),
          new RoofShape(),
          new TroughShape(),
          new LoftShape(),
          new BlobShape(),
          new GeodesicShape());

  static final Map<String, ShapeKind> BY_WORD = byWord();

  private Shapes() {}

  private static Map<String, ShapeKind> byWord() {
    Map<String, ShapeKind> map = new LinkedHashMap<>();
    ALL.forEach(s -> map.put(s.word(), s));
    return map;
  }
}
