package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_CCW;
import static org.lwjgl.opengl.GL11C.GL_CW;
import static org.lwjgl.opengl.GL11C.glFrontFace;
import static org.lwjgl.opengl.GL15C.GL_ARRAY_BUFFER;
import static org.lwjgl.opengl.GL31C.GL_UNIFORM_BUFFER;

import dev.actionline.render.gl.StreamBuffer;
import dev.actionline.render.gl.VertexLayout;
import dev.actionline.stage.Material;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joml.FrustumIntersection;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** This frame's solids on the device: palettes, bones, placements anew; meshes from the shelf. */
final class Cast implements AutoCloseable {
  static final int MOST_MATERIALS = 128;
  private static final int PALETTE_BYTES = (MOST_MATERIALS * 3 + 4) * 16;
  private static final int BONES_BYTES = 64 * 3 * 16;

  /** A skin that bends may reach this much beyond its rest. */
  static final float BENT_REACH = 1.3f;

  private final Extents extents;
  private final Shelf shelf;
  private final Passing passing;
  private final StreamBuffer blocks = new StreamBuffer(GL_UNIFORM_BUFFER, 1 << 18);
  private final StreamBuffer placements = new StreamBuffer(GL_ARRAY_BUFFER, 1 << 18);
  private List<Placed> placed = List.of();
  private List<Piece> pieces = List.of();

  Cast(Extents extents) {
    this.extents = extents;
    this.shelf = new Shelf(extents);
    this.passing = new Passing(extents);
  }

  /**
   * A drawable on the device.
   *
   * @param palette offset of its materials among the blocks
   * @param bones offset of its bones, or -1
   * @param seen what the camera may see of it
   * @param casting what may throw a shadow into the picture
   */
  record Placed(
      Drawable drawable, int palette, int bones, Optional<Copies> seen, Optional<Copies> casting) {}

  /**
   * A mesh and where it is drawn: ordinary placements, then mirrored ones, whose triangles wind the
   * other way.
   *
   * @param runs those within sight
   * @param offset in the placement buffer
   * @param nearest metres from the eye to the nearest
   */
  record Copies(
      Solid solid, List<Solid.Run> runs, int offset, int plain, int mirrored, float nearest) {}

  /**
   * A run of triangles that the camera sees.
   *
   * @param nearest metres from the eye to the nearest of it
   */
  record Piece(Placed placed, Copies copies, Solid.Run run, float nearest) {
    /** A rectangle of the picture that holds it. */
    ScreenBox within(Take take) {
      if (placed.drawable().placements().size() > 1) {
        return ScreenBox.all(take);
      }
      Matrix4f place = placed.drawable().placements().get(0);
      return ScreenBox.ofBall(
          take, Drawable.centre(place, run.centre()), run.radius() * Drawable.stretch(place));
    }

    /** Whether it may look different in the next picture of an unmoved set. */
    boolean late() {
      return placed.drawable().late() || run.surface().changing();
    }
  }

  /** Takes a frame's solids; {@link #blocks} may take more before {@link #send}. */
  void prepare(Take take) {
    blocks.clear();
    placements.clear();
    passing.turnTo(take.solids());
    View view = take.view();
    float pixel = (float) (2 * Math.tan(view.heightFov() / 2) / take.height());
    List<Placed> all = new ArrayList<>();
    for (Drawable d : take.solids()) {
      Optional<Copies> seen =
          d.presence().seen()
              ? copies(d, view.frustum(), view.eye(), at -> 2 * pixel * at.distance(view.eye()))
              : Optional.empty();
      Optional<Copies> casting = Optional.empty();
      if (d.presence().casts() && !take.shadow().none()) {
        KeyShadow shadow = take.shadow();
        casting = copies(d, shadow.frustum(), view.eye(), at -> 1.5f * shadow.texelAt(at));
      }
      if (seen.isPresent() || casting.isPresent()) {
        int bones = d.bones().length > 0 ? bones(d.bones()) : -1;
        all.add(new Placed(d, palette(d.materials(), lightOn(d, take)), bones, seen, casting));
      }
    }
    placed = List.copyOf(all);
    pieces = pieces(view.eye());
  }

  private List<Piece> pieces(Vector3f eye) {
    List<Piece> all = new ArrayList<>();
    for (Placed p : placed) {
      if (p.seen().isEmpty()) {
        continue;
      }
      Copies copies = p.seen().get();
      boolean one = p.drawable().placements().size() == 1 && p.bones() < 0;
      for (Solid.Run run : copies.runs()) {
        float nearest = copies.nearest();
        if (one) {
          Matrix4f place = p.drawable().placements().get(0);
          nearest =
              Drawable.centre(place, run.centre()).distance(eye)
                  - run.radius() * Drawable.stretch(place);
        }
        all.add(new Piece(p, copies, run, nearest));
      }
    }
    all.sort(Comparator.comparingDouble(Piece::nearest));
    return List.copyOf(all);
  }

  void send() {
    blocks.send();
    placements.send();
  }

  StreamBuffer blocks() {
    return blocks;
  }

  List<Placed> placed() {
    return placed;
  }

  /** What the camera sees, nearest first, so that what is hidden is seldom shaded. */
  List<Piece> pieces() {
    return pieces;
  }

  /** What size of triangles will do at a place, metres. */
  private interface Fineness {
    float cellM(Vector3f at);
  }

  private Optional<Copies> copies(
      Drawable d, FrustumIntersection sight, Vector3f eye, Fineness fineness) {
    Extents.Ball ball = extents.of(d.mesh());
    boolean bends = d.bones().length > 0;
    List<Matrix4f> plain = new ArrayList<>();
    List<Matrix4f> mirrored = new ArrayList<>();
    float nearest = Float.POSITIVE_INFINITY;
    Vector3f nearestAt = eye;
    for (Matrix4f m : d.placements()) {
      Vector3f centre = Drawable.centre(m, d.posed(ball.middle()));
      float radius = ball.radius() * Drawable.stretch(m) * (bends ? BENT_REACH : 1);
      if (sight.testSphere(centre, radius)) {
        (m.determinant3x3() < 0 ? mirrored : plain).add(m);
        float metres = Math.max(0, centre.distance(eye) - radius);
        nearestAt = metres < nearest ? centre : nearestAt;
        nearest = Math.min(nearest, metres);
      }
    }
    if (plain.isEmpty() && mirrored.isEmpty()) {
      return Optional.empty();
    }
    Comparator<Matrix4f> byDistance =
        Comparator.comparingDouble(m -> m.getTranslation(new Vector3f()).distanceSquared(eye));
    plain.sort(byDistance);
    mirrored.sort(byDistance);
    // only what bends is made coarser: it has no hard edges to lose
    Solid solid =
        d.fleeting()
            ? passing.of(d)
            : shelf.of(d.mesh(), d.materials(), bends ? fineness.cellM(nearestAt) : 0);
    List<Solid.Run> runs = runs(solid, d, sight);
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    int offset = write(plain, mirrored);
    return Optional.of(
        new Copies(solid, runs, offset, plain.size(), mirrored.size(), nearest));
  }

  private static List<Solid.Run> runs(Solid solid, Drawable d, FrustumIntersection sight) {
    if (d.placements().size() > 1 || d.bones().length > 0) {
      return solid.runs();
    }
    Matrix4f place = d.placements().get(0);
    float stretch = Drawable.stretch(place);
    return solid.runs().stream()
        .filter(
            r -> sight.testSphere(Drawable.centre(place, r.centre()), r.radius() * stretch))
        .toList();
  }

  private int write(List<Matrix4f> plain, List<Matrix4f> mirrored) {
    int offset =
        placements.begin((plain.size() + mirrored.size()) * VertexLayout.BYTES_PLACEMENT);
    plain.forEach(placements::putRows);
    mirrored.forEach(placements::putRows);
    return offset;
  }

  /** A figure's own light; things have none. */
  private FigureLight lightOn(Drawable d, Take take) {
    if (d.bones().length == 0) {
      return FigureLight.NONE;
    }
    Extents.Ball ball = extents.of(d.mesh());
    var set = take.state().set();
    return FigureLight.of(d.placements().get(0), ball.middle().y + ball.radius(), take.view(), set.air(), take.lighting().standing())
        .split(d.placements().get(0), d.shade());
  }

  private int palette(List<Material> materials, FigureLight light) {
    if (materials.size() > MOST_MATERIALS) {
      throw new IllegalArgumentException(
          materials.size() + " materials in one model, more than " + MOST_MATERIALS);
    }
    int offset = blocks.begin(PALETTE_BYTES);
    for (Material m : materials) {
      blocks.put(m.color().x(), m.color().y(), m.color().z(), m.roughness());
      float cell = Math.max(m.patternMetres(), 1e-3f);
      blocks.put(m.second().x(), m.second().y(), m.second().z(), cell);
      Vector3f glow = Glow.radiance(m);
      blocks.put(glow, 0);
    }
    blocks.end(offset, MOST_MATERIALS * 3 * 16);
    blocks.put(light.fill(), 0);
    blocks.put(light.way(), 0);
    blocks.put(light.rim(), 0);
    blocks.put(light.dark(), light.darkness());
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
  void draw(Copies copies, int firstIndex, int count) {
    var geometry = copies.solid().geometry();
    if (copies.plain() > 0) {
      geometry.draw(firstIndex, count, placements, copies.offset(), copies.plain());
    }
    if (copies.mirrored() > 0) {
      glFrontFace(GL_CW);
      int offset = copies.offset() + copies.plain() * VertexLayout.BYTES_PLACEMENT;
      geometry.draw(firstIndex, count, placements, offset, copies.mirrored());
      glFrontFace(GL_CCW);
    }
  }

  @Override
  public void close() {
    shelf.close();
    passing.close();
    blocks.close();
    placements.close();
  }
}
