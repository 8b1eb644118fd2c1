package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_FLOAT;
import static org.lwjgl.opengl.GL11C.GL_TRIANGLE_STRIP;
import static org.lwjgl.opengl.GL15C.GL_ARRAY_BUFFER;
import static org.lwjgl.opengl.GL20C.glEnableVertexAttribArray;
import static org.lwjgl.opengl.GL20C.glVertexAttribPointer;
import static org.lwjgl.opengl.GL30C.glBindVertexArray;
import static org.lwjgl.opengl.GL30C.glDeleteVertexArrays;
import static org.lwjgl.opengl.GL30C.glGenVertexArrays;
import static org.lwjgl.opengl.GL31C.glDrawArraysInstanced;
import static org.lwjgl.opengl.GL33C.glVertexAttribDivisor;

import dev.actionline.render.effects.Sprite;
import dev.actionline.render.gl.StreamBuffer;
import java.util.Comparator;
import java.util.List;
import org.joml.Vector3f;

/** Sprites on the device, sent anew each frame. */
final class SpriteSheet implements AutoCloseable {
  private static final int BYTES = 64;
  private final int array = glGenVertexArrays();
  private final StreamBuffer sprites = new StreamBuffer(GL_ARRAY_BUFFER, 1 << 16);

  /** Draws them, the farthest first; program and state are set. */
  void draw(List<Sprite> all, Vector3f eye) {
    List<Sprite> ordered =
        all.stream()
            .sorted(Comparator.comparingDouble((Sprite s) -> -s.at().distanceSquared(eye)))
            .toList();
    sprites.clear();
    int offset = sprites.begin(ordered.size() * BYTES);
    for (Sprite s : ordered) {
      sprites.put(s.at(), s.radius());
      sprites.put(s.stretch(), s.kind().ordinal());
      sprites.put(s.color(), s.cover());
      sprites.put(s.seed(), 0, 0, 0);
    }
    sprites.send();
    glBindVertexArray(array);
    sprites.bind();
    for (int i = 0; i < 4; i++) {
      glEnableVertexAttribArray(i);
      glVertexAttribPointer(i, 4, GL_FLOAT, false, BYTES, offset + 16L * i);
      glVertexAttribDivisor(i, 1);
    }
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, ordered.size());
  }

  @Override
  public void close() {
    glDeleteVertexArrays(array);
    sprites.close();
  }
}
