package dev.actionline.render;

import static org.lwjgl.opengl.GL15C.GL_ARRAY_BUFFER;
import static org.lwjgl.opengl.GL31C.GL_UNIFORM_BUFFER;

import dev.actionline.render.gl.StreamBuffer;
import dev.actionline.render.gl.VertexLayout;
import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** This frame's solids on the device: meshes kept for good, palettes, bones and placements anew. */
final class Cast implements AutoCloseable {
  static final int MOST_MATERIALS = 128;
  private static final int PALETTE_BYTES = MOST_MATERIALS * 3 * 16;
  private static final int BONES_BYTES = 64 * 3 * 16;

  private final Map<Mesh, Solid> solids = new IdentityHashMap<>();
  private final StreamBuffer blocks = new StreamBuffer(GL_UNIFORM_BUFFER, 1 << 18);
  private final StreamBuffer placements = new StreamBuffer(GL_ARRAY_BUFFER, 1 << 18);
  private final Extents extents;
  private List<Placed> placed = List.of();

  /**
   * A drawable on the device.
   *
   * @param palette offset of its materials among the blocks
   * @param bones offset of its bones, or -1
   * @param seen what the camera may see of it
   * @param casting what may throw a shadow into the picture
   */
  record Placed(Drawable drawable, Solid solid, int palette, int bones, Copies seen, Copies casting) {}

  /**
   * Placements to draw: ordinary ones, then mirrored ones, whose triangles wind the other way.
   *
   * @param offset in the placement buffer
   * @param nearest metres from the eye to the nearest
   */
  record Copies(int offset, int plain, int mirrored, float nearest) {
    boolean any() {
      return plain + mirrored > 0;
    }
  }

  Cast(Extents extents) {
    this.extents = extents;
  }

  /** Takes a frame's solids; {@link #blocks} may take more before {@link #send}. */
  void prepare(Take take) {
    blocks.clear();
    placements.clear();
    List<Placed> all = new ArrayList<>();
    for (Drawable d : take.solids()) {
      Solid solid = solids.computeIfAbsent(d.mesh(), m -> Solid.of(m, d.materials(), extents));
      float reach = solid.skinned() ? 1.2f : 1f;
      Copies seen =
          copies(d, solid, reach, take.view().eye(), (c, r) -> take.view().sees(c, r));
      boolean casts = d.castsShadow() && !take.shadow().none();
      Copies casting =
          copies(
              d,
              solid,
              reach,
              take.view().eye(),
              (c, r) -> casts && take.shadow().frustum().testSphere(c, r));
      int palette = palette(d.materials());
      int bones = solid.skinned() ? bones(d.bones()) : -1;
      all.add(new Placed(d, solid, palette, bones, seen, casting));
    }
    all.sort(Comparator.comparingDouble(p -> p.seen().nearest()));
    placed = List.copyOf(all);
  }

  void send() {
    blocks.send();
    placements.send();
  }

  StreamBuffer blocks() {
    return blocks;
  }

  /** Nearest first, so that what is hidden is seldom shaded. */
  List<Placed> placed() {
    return placed;
  }

  private interface Sight {
    boolean sees(Vector3f centre, float radius);
  }

  private Copies copies(Drawable d, Solid solid, float reach, Vector3f eye, Sight sight) {
    List<Matrix4f> plain = new ArrayList<>();
    List<Matrix4f> mirrored = new ArrayList<>();
    float nearest = Float.POSITIVE_INFINITY;
    for (Matrix4f m : d.placements()) {
      Vector3f centre = Drawable.centre(m, solid.centre());
      float radius = solid.radius() * Drawable.stretch(m) * reach;
      if (sight.sees(centre, radius)) {
        (m.determinant3x3() < 0 ? mirrored : plain).add(m);
        nearest = Math.min(nearest, centre.distance(eye) - radius);
      }
    }
    Comparator<Matrix4f> byDistance =
        Comparator.comparingDouble(m -> m.getTranslation(new Vector3f()).distanceSquared(eye));
    plain.sort(byDistance);
    mirrored.sort(byDistance);
    int offset =
        placements.begin((plain.size() + mirrored.size()) * VertexLayout.BYTES_PLACEMENT);
    plain.forEach(placements::putRows);
    mirrored.forEach(placements::putRows);
    return new Copies(offset, plain.size(), mirrored.size(), nearest);
  }

  private int palette(List<Material> materials) {
    if (materials.size() > MOST_MATERIALS) {
      throw new IllegalArgumentException(
          materials.size() + " materials in one model, more than " + MOST_MATERIALS);
    }
    int offset = blocks.begin(PALETTE_BYTES);
    for (Material m : materials) {
      blocks.put(m.color().x(), m.color().y(), m.color().z(), m.roughness());
      blocks.put(m.second().x(), m.second().y(), m.second().z(), Math.max(m.patternMetres(), 1e-3f));
      Vector3f glow = Glow.radiance(m);
      blocks.put(glow, 0);
    }
    blocks.end(offset, PALETTE_BYTES);
    return offset;
  }

  private int bones(Matrix4f[] skinning) {
    int offset = blocks.begin(BONES_BYTES);
    for (Matrix4f m : skinning) {
      blocks.putRows(m);
    }
    blocks.end(offset, BONES_BYTES);
    return offset;
  }

  void bindPalette(Placed p) {
    blocks.bindRange(LitPrograms.PALETTE_BLOCK, p.palette(), PALETTE_BYTES);
  }

  void bindBones(Placed p) {
    if (p.bones() >= 0) {
      blocks.bindRange(LitPrograms.BONES_BLOCK, p.bones(), BONES_BYTES);
    }
  }

  /** Draws a run of triangles at some placements; the program is in use, the blocks are bound. */
  void draw(Solid solid, int firstIndex, int count, Copies copies) {
    if (copies.plain() > 0) {
      solid.geometry().draw(firstIndex, count, placements, copies.offset(), copies.plain());
    }
    if (copies.mirrored() > 0) {
      org.lwjgl.opengl.GL11C.glFrontFace(org.lwjgl.opengl.GL11C.GL_CW);
      int offset = copies.offset() + copies.plain() * VertexLayout.BYTES_PLACEMENT;
      solid.geometry().draw(firstIndex, count, placements, offset, copies.mirrored());
      org.lwjgl.opengl.GL11C.glFrontFace(org.lwjgl.opengl.GL11C.GL_CCW);
    }
  }

  @Override
  public void close() {
    solids.values().forEach(Solid::close);
    blocks.close();
    placements.close();
  }
}
