package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.GL_SCISSOR_TEST;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;
import static org.lwjgl.opengl.GL11C.glScissor;

import dev.actionline.catalogue.Effects.Drawn;
import dev.actionline.catalogue.Entry;
import dev.actionline.render.effects.Numbers;
import dev.actionline.render.gl.Program;
import dev.actionline.render.gl.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;
import org.joml.Vector4f;

/**
 * Effects that are a shader each, one after the other: {@code shaders/effects/NAME/NAME.frag} reads
 * the picture so far and writes it changed. {@code shaders/lib/effect.glsl} is what it is told.
 */
final class TreatmentPass implements Pass {
  /** How many people an effect is told of, and what room they take, metres. */
  private static final int BODIES = 4;

  private static final float BODY_HALF_HIGH_M = 1;
  private static final float BODY_HALF_WIDE_M = 0.5f;
  /** Who is no farther from the place is what the effect is at, metres. */
  private static final float AT_IT_M = 0.35f;

  private final String name;
  private final Set<Drawn> kinds;
  private final Slot picture;
  private final Slot aside;

  private TreatmentPass(String name, Set<Drawn> kinds, Slot picture, Slot aside) {
    this.name = name;
    this.kinds = kinds;
    this.picture = picture;
    this.aside = aside;
  }

  /** Effects on the light of the scene. */
  static TreatmentPass ofLight() {
    return new TreatmentPass("air and lens", Set.of(Drawn.AIR, Drawn.LENS), Slot.SCENE, Slot.SCENE_ASIDE);
  }

  /** Effects on the picture as it is shown. */
  static TreatmentPass ofPrint() {
    return new TreatmentPass("print", Set.of(Drawn.PRINT), Slot.DISPLAY, Slot.DISPLAY_ASIDE);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Slot> needs(Take take) {
    return Set.of(picture);
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(picture);
  }

  @Override
  public boolean wanted(Take take) {
    return !take.hidden() && !mine(take).isEmpty();
  }

  private List<Treatment> mine(Take take) {
    return take.treatments().stream().filter(t -> kinds.contains(t.effect().drawn())).toList();
  }

  @Override
  public void draw(Take take, Desk desk) {
    Target from = desk.written(picture);
    Target to = desk.target(aside, take.width(), take.height());
    glDisable(GL_BLEND);
    for (Treatment treatment : mine(take)) {
      ScreenBox box = treatment.box(take);
      if (box.empty()) {
        continue;
      }
      to.bind();
      tell(program(treatment, desk, from), treatment, take);
      glEnable(GL_SCISSOR_TEST);
      glScissor(box.left(), box.low(), box.right() - box.left(), box.high() - box.low());
      desk.cover();
      glDisable(GL_SCISSOR_TEST);
      to.copyTo(from, box.left(), box.low(), box.right(), box.high());
    }
  }

  private static Program program(Treatment treatment, Desk desk, Target from) {
    String called = treatment.effect().name();
    List<String> defines = treatment.air().isEmpty() ? List.of("EVERYWHERE") : List.of();
    Program program = desk.screen("effects/" + called + "/" + called, defines);
    from.readAt(0);
    program.sampler("picture", 0);
    desk.clouds().readAt(1);
    program.sampler("noise", 1);
    return program;
  }

  private static void tell(Program program, Treatment treatment, Take take) {
    float w = take.width();
    float h = take.height();
    program.set("size", w, h, 1 / w, 1 / h);
    float heat = treatment.air().map(HotThing::heat).orElse(1f);
    program.set(
        "moment",
        (float) treatment.state().seconds(),
        treatment.state().progress(),
        treatment.seed(),
        heat);
    program.set("frame", take.state().frame());
    for (Entry.Parameter p : treatment.effect().parameters()) {
      program.set(p.name(), (float) Numbers.of(treatment.state(), p.name()));
    }
    Optional<HotThing> air = treatment.air();
    air.ifPresent(a -> place(program, take, a, treatment.heightM()));
    air.ifPresent(a -> bodies(program, take, a.foot()));
  }

  /** Those nearest to a place who are not what it is at: where in the picture they are, and how far off. */
  private static void bodies(Program program, Take take, Vector3f place) {
    List<Vector3f> middles = take.state().figures().stream()
        .map(f -> f.stance().position().add(0, BODY_HALF_HIGH_M, 0))
        .filter(m -> Math.hypot(m.x - place.x, m.z - place.z) > AT_IT_M)
        .sorted(Comparator.comparingDouble(m -> m.distance(place))).limit(BODIES).toList();
    float[] far = new float[BODIES];
    for (int i = 0; i < BODIES; i++) {
      Vector4f clip = i < middles.size() ? clip(take, middles.get(i)) : new Vector4f(0, 0, 0, -1);
      far[i] = clip.w > 0 ? middles.get(i).distance(take.view().eye()) : 0;
      float[] at = pixel(take, clip);
      float metre = (float) (take.height() / 2.0 / Math.tan(take.view().heightFov() / 2)) / Math.max(0.3f, clip.w);
      program.set("body" + i, at[0], at[1], BODY_HALF_WIDE_M * metre, BODY_HALF_HIGH_M * metre);
    }
    program.set("bodies", far[0], far[1], far[2], far[3]);
  }

  /** Where the air stands in the picture: its foot, its size there, its top. */
  private static void place(Program program, Take take, HotThing air, float heightM) {
    Vector3f top = new Vector3f(air.foot()).add(0, heightM, 0);
    Vector4f foot = clip(take, air.foot());
    float pixels = (float) (take.height() / 2.0 / Math.tan(take.view().heightFov() / 2));
    float depth = Math.max(0.3f, foot.w);
    float metres = air.foot().distance(take.view().eye());
    float[] at = pixel(take, foot);
    float[] up = pixel(take, clip(take, top));
    program.set("place", at[0], at[1], pixels / depth * air.radius(), metres);
    program.set("reach", up[0] - at[0], up[1] - at[1], air.radius(), heightM);
  }

  private static Vector4f clip(Take take, Vector3f p) {
    return take.view().clipFromWorld().transform(new Vector4f(p, 1));
  }

  /** A place that lies beside or behind the camera keeps a side it is seen on. */
  private static float[] pixel(Take take, Vector4f clip) {
    float w = Math.max(0.3f, clip.w);
    return new float[] {
      (clip.x / w * 0.5f + 0.5f) * take.width(), (clip.y / w * 0.5f + 0.5f) * take.height()
    };
  }
}
