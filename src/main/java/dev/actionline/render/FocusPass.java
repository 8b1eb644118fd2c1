package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.glDisable;

import dev.actionline.render.gl.Program;
import dev.actionline.render.gl.Target;
import dev.actionline.timeline.FrameState;
import java.util.Set;

/** Blur of what is out of focus, at half the size. */
final class FocusPass implements Pass {
  /** The widest blur, of the picture's width. */
  private static final float WIDEST = 0.024f;

  @Override
  public String name() {
    return "focus";
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(Slot.SOFT);
  }

  @Override
  public boolean wanted(Take take) {
    return !take.hidden() && take.focuses();
  }

  @Override
  public void draw(Take take, Desk desk) {
    int w = Math.max(1, take.width() / 2);
    int h = Math.max(1, take.height() / 2);
    float largest = Math.max(1.5f, WIDEST * w);
    Target half = desk.target(Slot.HALF, w, h);
    half.bind();
    glDisable(GL_BLEND);
    desk.written(Slot.SCENE).readAt(0);
    Program shrink = desk.screen("focus-half");
    shrink.sampler("scene", 0);
    shrink.set("lens", radiusAtInfinity(take.state().camera(), w), focus(take), largest, 0);
    desk.cover();
    desk.target(Slot.SOFT, w, h).bind();
    half.readAt(0);
    Program blur = desk.screen("focus-blur");
    blur.sampler("from", 0);
    blur.set("size", w, h, 1f / w, 1f / h);
    blur.set("largest", largest);
    desk.cover();
  }

  private static float focus(Take take) {
    return take.state().camera().focusMetres();
  }

  /**
   * Radius of the circle of confusion of what is very far, pixels: half of A F / (s - F) on the
   * sensor, with A the aperture, F the focal length, s the distance in focus (thin lens).
   */
  static float radiusAtInfinity(FrameState.CameraState camera, int widthPixels) {
    float focalM = camera.focalLengthMm() / 1000;
    float apertureM = focalM / Math.max(0.7f, camera.fStop());
    float onSensorM = apertureM * focalM / Math.max(0.01f, camera.focusMetres() - focalM);
    return 0.5f * onSensorM / (camera.sensorWidthMm() / 1000) * widthPixels;
  }
}
