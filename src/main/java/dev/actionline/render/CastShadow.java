package dev.actionline.render;

import java.util.List;
import org.joml.Matrix4f;

/**
 * All that decides which shadow the unmoved part of the set throws: it stays while the camera moves
 * as long as the light's own picture does.
 */
record CastShadow(Matrix4f clipFromWorld, List<Drawable> still) {

  static CastShadow of(Take take) {
    return new CastShadow(
        take.shadow().clipFromWorld(),
        take.solids().stream().filter(d -> !d.late() && d.presence().casts()).toList());
  }
}
