package dev.actionline.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.joml.Matrix4f;

/** The body of one look. Its skin is made when first asked for: poses need only its bones. */
final class FigureBody implements Body {
  /** Skins by look without colours and height: a crowd in many colours shares few. Reference metres. */
  private static final Map<FigureLook, Mesh> CUTS = new ConcurrentHashMap<>();

  private static final AtomicReference<CutShelf> SHELF = new AtomicReference<>();

  private final FigureDescription description;
  private final FigureLook look;
  private final Proportions build;
  private final float scale;
  private final Skeleton skeleton;
  private final AtomicReference<Skin> skin = new AtomicReference<>();
  private final AtomicReference<Field> field = new AtomicReference<>();

  FigureBody(FigureDescription description, FigureLook look) {
    this.description = description;
    this.look = look;
    Proportions described = description.build();
    this.build = described.stooped(described.stoop() + 24 * look.aged() * look.aged());
    this.scale = look.heightM() / build.standing();
    this.skeleton = new Skeleton(build, scale);
  }

  /** Where skins are kept from run to run from now on. */
  static void keepIn(CutShelf shelf) {
    SHELF.set(shelf);
  }

  /** Mesh and materials belong together. */
  private record Skin(Mesh mesh, List<Material> materials) {}

  /**
   * Made without holding a lock: cutting runs on several threads, and one that waits for another
   * while it holds a lock may wait for ever. Two may cut the same body at once; one of the two
   * equal results is kept.
   */
  private Skin skin() {
    if (skin.get() == null) {
      FigureLook shape =
          new FigureLook(
              look.figure(),
              0,
              look.hair(),
              Map.of(),
              look.wear(),
              look.surface(),
              look.wounds(),
              look.aged());
      if (!CUTS.containsKey(shape)) {
        CUTS.putIfAbsent(shape, kept(shape));
      }
      skin.compareAndSet(null, new Skin(sized(CUTS.get(shape)), Palette.of(description, look)));
    }
    return skin.get();
  }

  private Mesh kept(FigureLook shape) {
    CutShelf shelf = SHELF.get();
    if (shelf == null) {
      return cut();
    }
    String key = CutShelf.key(description, build, shape);
    return shelf
        .read(key)
        .orElseGet(
            () -> {
              Mesh made = cut();
              shelf.write(key, made);
              return made;
            });
  }

  Mesh cut() {
    return Tailor.cut(description, look, build, skeleton);
  }

  private Mesh sized(Mesh m) {
    float[] positions = m.positions().clone();
    for (int i = 0; i < positions.length; i++) {
      positions[i] *= scale;
    }
    return new Mesh(positions, m.normals(), m.materials(), m.indices(), m.bones(), m.weights());
  }

  @Override
  public Mesh mesh() {
    return skin().mesh();
  }

  @Override
  public List<Material> materials() {
    return skin().materials();
  }

  @Override
  public Field field() {
    if (field.get() == null) {
      Matrix4f[] sized = new Matrix4f[Bone.values().length];
      Arrays.fill(sized, new Matrix4f().scale(scale));
      field.compareAndSet(null, Tailor.field(description, look, build, skeleton).posed(sized));
    }
    return field.get();
  }

  @Override
  public float heightM() {
    return look.heightM();
  }

  @Override
  public float scale() {
    return scale;
  }

  @Override
  public Matrix4f[] rootFromBones(Pose pose) {
    return skeleton.rootFromBones(pose);
  }

  @Override
  public Matrix4f[] skinning(Pose pose) {
    return skeleton.skinning(pose);
  }
}
