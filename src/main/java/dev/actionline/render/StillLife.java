package dev.actionline.render;

import dev.actionline.stage.Model;
import java.util.List;
import org.joml.Matrix4f;

/**
 * All that decides how the unmoved part of the set looks: two takes with equal still lives show it
 * with equal pixels, so that a locked-off camera need not shade it again.
 */
record StillLife(
    int width,
    int height,
    Matrix4f clipFromWorld,
    Lighting lighting,
    Model.Air air,
    float openMetres,
    float openAboveM,
    Matrix4f shadowFromWorld,
    float shadowTexelM,
    List<Drawable> still) {

  static StillLife of(Take take) {
    return new StillLife(
        take.width(),
        take.height(),
        take.view().clipFromWorld(),
        take.lighting(),
        take.state().set().air(),
        take.state().camera().openMetres(),
        take.state().camera().openAboveM(),
        take.shadow().clipFromWorld(),
        take.shadow().texelM(),
        take.solids().stream().filter(d -> !d.late()).toList());
  }
}
