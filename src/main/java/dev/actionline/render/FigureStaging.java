package dev.actionline.render;

import dev.actionline.core.Easing;
import dev.actionline.stage.Body;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Material;
import dev.actionline.stage.metal.Flux;
import dev.actionline.stage.metal.Liquid;
import dev.actionline.stage.metal.Morph;
import dev.actionline.stage.metal.Patch;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A figure's skin; while its metal is in flux, the parts of it that are there, and the metal. */
final class FigureStaging {
  /** The waves of a border reach so far below it. */
  private static final float WAVES_M = 0.35f;

  /** Between the old look and the new one a band of bare metal runs. */
  private static final float BAND_M = 0.42f;

  /** The metal stands out over what it covers. */
  private static final float LIP_M = 0.011f;

  /** What the metal runs over goes on so far under its lip. */
  private static final float UNDER_M = 0.03f;

  private final Library library;
  private final FrameState.FigureState figure;
  private final Flux flux;
  private final Matrix4f world;
  private final List<Drawable> out = new ArrayList<>();

  FigureStaging(Library library, FrameState.FigureState figure) {
    this.library = library;
    this.figure = figure;
    this.flux = figure.flux();
    this.world = figure.stance().worldFromRoot();
  }

  List<Drawable> drawables() {
    if (figure.become().isPresent()) {
      morph(figure.become().get());
    } else {
      body();
    }
    if (flux.melt() > 0 || flux.weld() > 0) {
      liquid();
    }
    float shade = figure.shade();
    return shade == 0 ? out : out.stream().map(d -> d.shaded(shade)).toList();
  }

  private List<Material> materials(Body body) {
    return Staging.glowing(body.materials(), figure.glow());
  }

  private void body() {
    FigureLook look = figure.look();
    Body body = library.body(look);
    Matrix4f[] bones = body.skinning(figure.pose());
    boolean metal = isMetal(look);
    if (flux.melt() > Liquid.COVERED) {
      return;
    }
    Drawable.Front front = Drawable.Front.NONE;
    if (flux.melt() > 0) {
      float covered = flux.melt() / Liquid.COVERED;
      front = Drawable.Front.above(risen(look.heightM(), covered), 1);
    } else if (flux.weld() > 0 && !metal) {
      float height = climbed(look);
      front = Drawable.Front.above(height - UNDER_M, 1);
      Drawable.Front below = Drawable.Front.below(height, 1, LIP_M);
      out.add(Drawable.body(body.mesh(), chrome(body), world, bones, below).climbed(flux.climbM()));
    }
    if (!flux.wounds().isEmpty()) {
      Patch patch = Patch.of(body, flux.wounds());
      front = front.without(patch.balls());
      Drawable skin = Drawable.body(patch.mesh(), materials(body), world, bones, Drawable.Front.NONE);
      out.add(skin.once());
    }
    Drawable whole = Drawable.body(body.mesh(), materials(body), world, bones, front);
    whole = metal && flux.weld() > 0 ? whole.climbed(flux.weld() * flux.climbM()) : whole;
    out.add(look.surface().equals("ghost") ? whole.ghostly() : whole);
  }

  /** How high the metal stands when the floor has climbed as far as it has. */
  private float climbed(FigureLook look) {
    float most = flux.climbM() * look.heightM() / 1.75f;
    return (float) Easing.mix(-WAVES_M, most, flux.weld());
  }

  private static float risen(float heightM, float part) {
    return -WAVES_M + (heightM + 2 * WAVES_M) * part;
  }

  private static boolean isMetal(FigureLook look) {
    return look.surface().equals("chrome");
  }

  /** The same materials as metal mirrors them. */
  private List<Material> chrome(Body body) {
    return body.materials().stream().map(FigureStaging::chrome).toList();
  }

  static Material chrome(Material m) {
    Vector3f silver = new Vector3f(0.86f, 0.89f, 0.92f);
    return new Material(m.name(), silver, silver, 0.06f, 1, 0, Material.Pattern.PLAIN, 1);
  }

  private void morph(FrameState.Become become) {
    Body from = library.body(figure.look());
    Body to = library.body(become.look());
    float part = (float) Easing.smooth(become.progress());
    Morph morph = Morph.of(from, to, figure.pose(), part);
    float tall = (float) Easing.mix(from.heightM(), to.heightM(), part);
    boolean bare = isMetal(become.look());
    float band = bare ? 0 : BAND_M;
    float front = -WAVES_M + (tall + 2 * WAVES_M + band) * become.progress();
    float scaleFrom = tall / from.heightM();
    float scaleTo = tall / to.heightM();
    add(from, materials(from), morph.first(), Drawable.Front.above(front - UNDER_M, scaleFrom), figure.look());
    if (!bare) {
      Drawable.Front running = Drawable.Front.between(front - band, front, scaleTo, LIP_M);
      out.add(Drawable.body(to.mesh(), chrome(to), world, morph.second(), running));
    }
    Drawable.Front done = Drawable.Front.below(front - band, scaleTo, bare ? LIP_M : 0);
    add(to, materials(to), morph.second(), done, become.look());
  }

  private void add(
      Body body, List<Material> materials, Matrix4f[] bones, Drawable.Front front, FigureLook look) {
    Drawable skin = Drawable.body(body.mesh(), materials, world, bones, front);
    out.add(look.surface().equals("ghost") ? skin.ghostly() : skin);
  }

  private void liquid() {
    Body body = library.body(figure.look());
    Liquid liquid = Liquid.of(body, world, body.skinning(figure.pose()), flux);
    if (liquid.field().isEmpty()) {
      return;
    }
    Drawable metal =
        Drawable.rigid(
            library.mesher().mesh(liquid.field(), liquid.cellM()), List.of(chrome(body.materials().get(0))), List.of(new Matrix4f()),
            Drawable.Presence.BOTH, true);
    out.add(metal.once().climbed(flux.weld() * flux.climbM()));
  }
}
