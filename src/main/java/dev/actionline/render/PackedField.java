package dev.actionline.render;

import dev.actionline.stage.Ellipsoid;
import dev.actionline.stage.Field;
import dev.actionline.stage.FieldLists;
import dev.actionline.stage.FlatCone;
import dev.actionline.stage.HalfSpace;
import dev.actionline.stage.RoundCone;
import dev.actionline.stage.Shape;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3fc;
import org.lwjgl.BufferUtils;

/** A field and its block lists as {@code shaders/metal-nets.comp} reads them. */
record PackedField(FloatBuffer pieces, IntBuffer blocks, IntBuffer lists) {

  PackedField(Field field, FieldLists lists) {
    this(pieces(field), blocks(lists), lists(field, lists));
  }

  private static FloatBuffer pieces(Field field) {
    FloatBuffer out = BufferUtils.createFloatBuffer(24 * field.pieces().size());
    for (Field.Piece p : field.pieces()) {
      Shape s = p.shape();
      float edge = s instanceof FlatCone f ? f.edge() : 0;
      out.put(kind(s)).put(p.carves() ? 1 : 0).put(p.blend()).put(edge);
      if (s instanceof RoundCone c) {
        put(put(out, c.a(), c.radiusA()), c.b(), c.radiusB()).put(new float[12]);
      } else if (s instanceof FlatCone c) {
        put(put(out, c.a(), c.radiusA()), c.b(), c.radiusB()).put(new float[12]);
      } else if (s instanceof HalfSpace h) {
        put(put(out, h.point(), 0), h.normal(), 0).put(new float[12]);
      } else if (s instanceof Ellipsoid e) {
        put(put(out, e.center(), 0), e.radii(), 0);
        out.put(e.axes().m00()).put(e.axes().m01()).put(e.axes().m02()).put(0);
        out.put(e.axes().m10()).put(e.axes().m11()).put(e.axes().m12()).put(0);
        out.put(e.axes().m20()).put(e.axes().m21()).put(e.axes().m22()).put(0);
      }
    }
    return out.flip();
  }

  private static float kind(Shape s) {
    return s instanceof RoundCone ? 0 : s instanceof FlatCone ? 1 : s instanceof Ellipsoid ? 2 : 3;
  }

  private static FloatBuffer put(FloatBuffer out, Vector3fc v, float w) {
    return out.put(v.x()).put(v.y()).put(v.z()).put(w);
  }

  private static IntBuffer blocks(FieldLists lists) {
    Map<List<Integer>, Integer> known = new HashMap<>();
    for (FieldLists.Block b : lists.blocks()) {
      known.put(List.of(b.x(), b.y(), b.z()), known.size());
    }
    IntBuffer out = BufferUtils.createIntBuffer(24 * lists.blocks().size());
    int first = 0;
    for (FieldLists.Block b : lists.blocks()) {
      out.put(b.x()).put(b.y()).put(b.z()).put(first);
      out.put(b.pieces().size()).put(0).put(0).put(0);
      first += b.pieces().size();
      for (int sign = 1; sign >= -1; sign -= 2) {
        for (int which = 1; which <= 8; which++) {
          List<Integer> at =
              List.of(
                  b.x() + sign * (which & 1),
                  b.y() + sign * (which >> 1 & 1),
                  b.z() + sign * (which >> 2 & 1));
          out.put(which == 8 ? -1 : known.getOrDefault(at, -1));
        }
      }
    }
    return out.flip();
  }

  private static IntBuffer lists(Field field, FieldLists lists) {
    Map<Field.Piece, Integer> number = new IdentityHashMap<>();
    field.pieces().forEach(p -> number.put(p, number.size()));
    int all = lists.blocks().stream().mapToInt(b -> b.pieces().size()).sum();
    IntBuffer out = BufferUtils.createIntBuffer(all);
    lists.blocks().forEach(b -> b.pieces().forEach(p -> out.put(number.get(p))));
    return out.flip();
  }
}
