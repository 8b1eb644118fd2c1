package dev.actionline.render;

import dev.actionline.core.FrameRate;
import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Material;
import dev.actionline.stage.Material.Pattern;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A small hall and its frames, made without models/ so that a test of drawing tests drawing. */
final class Scenes {
  private Scenes() {}

  static final List<Material> MATERIALS =
      List.of(
          material("floor", 0.10f, 0.12f, 0.16f, 0.42f, 0, 0, Pattern.TILES, 2),
          material("wall", 0.14f, 0.17f, 0.21f, 0.8f, 0, 0, Pattern.PLAIN, 1),
          material("melt", 1f, 0.26f, 0.03f, 0.9f, 0, 2.6f, Pattern.MOLTEN, 1),
          material("chrome", 0.92f, 0.95f, 1f, 0.1f, 1, 0, Pattern.PLAIN, 1),
          material("cloth", 0.6f, 0.08f, 0.1f, 0.85f, 0, 0, Pattern.PLAIN, 1),
          material("check", 0.8f, 0.76f, 0.66f, 0.35f, 0, 0, Pattern.CHECKER, 0.4f));

  static Material material(
      String name, float r, float g, float b, float rough, float metal, float emission,
      Pattern pattern, float cell) {
    Vector3f second = new Vector3f(0.045f, 0.15f, 0.14f);
    if (pattern == Pattern.TILES) {
      second.set(0.02f, 0.022f, 0.026f);
    }
    return new Material(
        name, new Vector3f(r, g, b), second, rough, metal, emission, pattern, cell);
  }

  static Model.Part part(String name, Mesh mesh, Model.Motion motion, Matrix4f... at) {
    return new Model.Part(name, mesh, List.of(at), motion);
  }

  static Matrix4f at(float x, float y, float z) {
    return new Matrix4f().translation(x, y, z);
  }

  static Model model(String name, Model.Kind kind, List<Model.Part> parts) {
    return new Model(
        name,
        kind,
        List.of(name),
        name,
        MATERIALS,
        parts,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        new Vector3f(-10, 0, -10),
        new Vector3f(10, 6, 10));
  }

  static Model hall() {
    Model.Motion spin =
        new Model.Motion(
            Model.Motion.Type.SPIN, new Vector3f(0, 0, 1), new Vector3f(), 40, 1, 0);
    List<Matrix4f> columns = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      columns.add(at(i % 2 == 0 ? -6 : 6, 3, -3 * (i / 2)));
    }
    return model(
        "hall",
        Model.Kind.SET,
        List.of(
            part("floor", Shapes.box(24, 0.2f, 24, 0), Model.Motion.NONE, at(0, -0.1f, 0)),
            part("back", Shapes.box(24, 8, 0.2f, 1), Model.Motion.NONE, at(0, 4, -12)),
            new Model.Part(
                "columns", Shapes.box(0.5f, 6, 0.5f, 1), columns, Model.Motion.NONE),
            part("pit", Shapes.box(4, 0.1f, 2.4f, 2), Model.Motion.NONE, at(3, 0.3f, -3)),
            part("wheel", Shapes.box(2, 0.4f, 0.3f, 4), spin, at(-3, 2.4f, -4))));
  }

  /** A figure of three bound shapes: enough to see it bend and turn. */
  static Body body(FigureLook look) {
    boolean chrome = look.surface().equals("chrome");
    Mesh mesh = Shapes.bound(Shapes.ball(0.45f, chrome ? 3 : 4), Bone.PELVIS, 0.9f);
    return new Body() {
      @Override
      public Mesh mesh() {
        return mesh;
      }

      @Override
      public List<Material> materials() {
        return MATERIALS;
      }

      @Override
      public float heightM() {
        return look.heightM();
      }

      @Override
      public float scale() {
        return 1;
      }

      @Override
      public Matrix4f[] rootFromBones(Pose pose) {
        return skinning(pose);
      }

      @Override
      public Matrix4f[] skinning(Pose pose) {
        Matrix4f[] all = new Matrix4f[Bone.values().length];
        for (int i = 0; i < all.length; i++) {
          all[i] = new Matrix4f();
        }
        return all;
      }
    };
  }

  static final Library LIBRARY =
      new Library() {
        private final Model hall = hall();
        private final Model crate =
            Scenes.model(
                "crate",
                Model.Kind.PROP,
                List.of(part("crate", Shapes.box(1, 1, 1, 5), Model.Motion.NONE, at(0, 0.5f, 0))));
        private final Map<FigureLook, Body> bodies = new java.util.concurrent.ConcurrentHashMap<>();

        @Override
        public Optional<Model> model(Model.Kind kind, String name) {
          return List.of(hall, crate).stream()
              .filter(m -> m.kind() == kind && m.name().equals(name))
              .findFirst();
        }

        @Override
        public Model standIn(String noun, float metres) {
          return crate;
        }

        @Override
        public Body body(FigureLook look) {
          return bodies.computeIfAbsent(look, Scenes::body);
        }
      };

  static FigureLook look(String surface) {
    return new FigureLook(
        "man", 1.8f, "crop", Map.of(), Map.of(), surface, Map.of(), 0);
  }

  static FrameState.FigureState figure(String name, String surface, float x, float z) {
    return new FrameState.FigureState(
        name, look(surface), new Stance(x, 0, z, 0), Pose.STANDING, Map.of(), Optional.empty());
  }

  static Model.Air air() {
    return new Model.Air(
        new Vector3f(0.02f, 0.04f, 0.09f),
        new Vector3f(0.05f, 0.09f, 0.16f),
        new Vector3f(0.35f, 0.55f, 0.9f),
        new Vector3f(0.30f, 0.18f, 0.10f),
        new Vector3f(0.03f, 0.055f, 0.10f),
        4,
        0.03f,
        false);
  }

  static List<Model.Light> lights() {
    return List.of(
        new Model.Light(
            "melt", Model.Light.Type.POINT, new Vector3f(2.4f, 1.6f, -2.4f),
            new Vector3f(1, 0.42f, 0.1f), 9, 0.7f, true),
        new Model.Light(
            "fill", Model.Light.Type.POINT, new Vector3f(-4, 5, 3),
            new Vector3f(0.4f, 0.62f, 1), 14, 1, false));
  }

  /** A frame of the hall from the front; the camera trucks. */
  static FrameState frame(long number) {
    return frame(number, 0.02f * number, 2.39);
  }

  /** The same with a locked-off camera; the figures walk. */
  static FrameState locked(long number) {
    return frame(number, 0, 16 / 9.0);
  }

  private static FrameState frame(long number, float cameraX, double aspect) {
    Matrix4f camera =
        new Matrix4f().translation(cameraX, 1.6f, 6).rotateX((float) Math.toRadians(-4));
    float walked = 0.05f * number;
    return new FrameState(
        number,
        FrameRate.FILM,
        "00:00:00:00",
        "1",
        "1A",
        number / 24.0,
        7,
        aspect,
        new FrameState.SetState("hall", List.of(), lights(), air(), Map.of()),
        List.of(figure("A", "skin", -1 + walked, 0), figure("B", "chrome", 0.6f, 0.5f - walked)),
        List.of(
            new FrameState.PropState("crate", "crate", "", 1, at(-2.6f, 0, 1), 1, Map.of())),
        new FrameState.CameraState(camera, 29, 24.89f, 0, 2.8f),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The same, filling a 16:9 picture. */
  static FrameState wide(long number) {
    return with(frame(number), 16 / 9.0, List.of(), List.of(), Optional.empty());
  }

  static FrameState with(FrameState f, List<FrameState.Overlay> overlays) {
    return with(f, f.aspect(), f.effects(), overlays, f.slate());
  }

  static FrameState withEffects(FrameState f, List<FrameState.EffectState> effects) {
    return with(f, f.aspect(), effects, f.overlays(), f.slate());
  }

  static FrameState slate(String words) {
    FrameState f = frame(1);
    return with(f, f.aspect(), f.effects(), f.overlays(), Optional.of(words));
  }

  private static FrameState with(
      FrameState f,
      double aspect,
      List<FrameState.EffectState> effects,
      List<FrameState.Overlay> overlays,
      Optional<String> slate) {
    return new FrameState(
        f.frame(), f.rate(), f.timecode(), f.scene(), f.shot(), f.sceneSeconds(), f.seed(), aspect,
        f.set(), f.figures(), f.props(), f.camera(), effects, overlays, slate);
  }

  /** The hall without a roof: a sun, a sky with clouds. */
  static FrameState inDaylight(FrameState f) {
    Model.Air day =
        new Model.Air(
            new Vector3f(0.15f, 0.4f, 0.8f),
            new Vector3f(0.6f, 0.75f, 0.9f),
            new Vector3f(0.45f, 0.6f, 0.8f),
            new Vector3f(0.25f, 0.3f, 0.2f),
            new Vector3f(0.6f, 0.75f, 0.9f),
            10,
            0.01f,
            true);
    Model.Light sun =
        new Model.Light(
            "sun", Model.Light.Type.SUN, new Vector3f(-0.5f, 0.8f, 0.6f),
            new Vector3f(1, 0.95f, 0.85f), 1, 1, true);
    return with(
        f,
        new FrameState.SetState("hall", List.of(), List.of(sun), day, Map.of()),
        f.figures(),
        f.camera());
  }

  static FrameState focused(FrameState f, float metres) {
    FrameState.CameraState c = f.camera();
    return with(
        f,
        f.set(),
        f.figures(),
        new FrameState.CameraState(
            c.worldFromCamera(), 85, c.sensorWidthMm(), metres, 1.4f));
  }

  /** The first figure is on its way to chrome. */
  static FrameState turning(FrameState f, float progress) {
    FrameState.FigureState a = f.figures().get(0);
    FrameState.FigureState turning =
        new FrameState.FigureState(
            a.name(), a.look(), a.stance(), a.pose(), a.glow(),
            Optional.of(new FrameState.Become(look("chrome"), progress)));
    return with(f, f.set(), List.of(turning, f.figures().get(1)), f.camera());
  }

  static FrameState ghostly(FrameState f) {
    return with(f, f.set(), List.of(figure("A", "ghost", -0.4f, 1)), f.camera());
  }

  private static FrameState with(
      FrameState f,
      FrameState.SetState set,
      List<FrameState.FigureState> figures,
      FrameState.CameraState camera) {
    return new FrameState(
        f.frame(), f.rate(), f.timecode(), f.scene(), f.shot(), f.sceneSeconds(), f.seed(),
        f.aspect(), set, figures, f.props(), camera, f.effects(), f.overlays(), f.slate());
  }
}
