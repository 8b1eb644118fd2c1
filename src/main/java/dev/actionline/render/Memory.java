package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_COLOR_BUFFER_BIT;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_BUFFER_BIT;
import static org.lwjgl.opengl.GL30C.GL_RGBA16F;

import dev.actionline.render.gl.Target;

/**
 * What was drawn of a still set, kept under what it was drawn from. It only saves time: a picture
 * drawn with it has the same bytes as one drawn without.
 */
final class Memory implements AutoCloseable {
  private StillLife last;
  private StillLife kept;
  private CastShadow lastShadow;
  private CastShadow keptShadow;
  private Target shadow;
  private Target scene;
  private boolean hasScene;

  /** What a take can do with the memory. */
  enum Use {
    /** Nothing: draw everything. */
    NONE,
    /** The same set was drawn just before: draw it into the memory, then use it. */
    FILL,
    /** It is all there. */
    READY
  }

  /** Decides what can be done with the shaded set; called once a picture. */
  Use use(Take take) {
    StillLife now = StillLife.of(take);
    Use use = now.equals(kept) ? Use.READY : now.equals(last) ? Use.FILL : Use.NONE;
    last = now;
    if (use == Use.FILL) {
      kept = now;
      hasScene = false;
    }
    return use;
  }

  /** Decides what can be done with the shadow of the still set; called once a picture. */
  Use shadowUse(Take take) {
    CastShadow now = CastShadow.of(take);
    Use use =
        now.equals(keptShadow) ? Use.READY : now.equals(lastShadow) ? Use.FILL : Use.NONE;
    lastShadow = now;
    if (use == Use.FILL) {
      keptShadow = now;
    }
    return use;
  }

  /** The still set's shadows. */
  Target shadow() {
    if (shadow == null) {
      shadow = Target.shadow(KeyShadow.MAP_TEXELS);
    }
    return shadow;
  }

  /** The still set, lit, in its own shadows alone. */
  Target scene(int width, int height) {
    if (scene == null || scene.width() != width || scene.height() != height) {
      if (scene != null) {
        scene.close();
      }
      scene = Target.color(width, height, GL_RGBA16F, true);
    }
    return scene;
  }

  /** Whether the still set has been drawn since it was last new. */
  boolean hasScene() {
    return hasScene;
  }

  void keepScene() {
    hasScene = true;
  }

  static void copyScene(Target from, Target to) {
    from.copyTo(to, GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
  }

  static void copyShadow(Target from, Target to) {
    from.copyTo(to, GL_DEPTH_BUFFER_BIT);
  }

  @Override
  public void close() {
    if (shadow != null) {
      shadow.close();
    }
    if (scene != null) {
      scene.close();
    }
  }
}
