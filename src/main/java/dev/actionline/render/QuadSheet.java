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

/** Many small rectangles, each of four rows of four numbers that its shader places it by. */
final class QuadSheet implements AutoCloseable {
  private static final int BYTES = 64;
  private final int array = glGenVertexArrays();
  private final StreamBuffer quads = new StreamBuffer(GL_ARRAY_BUFFER, 1 << 16);

  /** Draws sprites, the farthest first; program and state are set. */
  void drawSprites(List<Sprite> all, Vector3f eye) {
    List<Sprite> ordered =
        all.stream()
            .sorted(Comparator.comparingDouble((Sprite s) -> -s.at().distanceSquared(eye)))
            .toList();
    quads.clear();
    int offset = quads.begin(ordered.size() * BYTES);
    for (Sprite s : ordered) {
      quads.put(s.at(), s.radius());
      quads.put(s.stretch(), s.kind().ordinal());
      quads.put(s.color(), s.cover());
      quads.put(s.seed(), 0, 0, 0);
    }
    draw(offset, ordered.size());
  }

  /** Draws blots in their order; program and state are set. */
  void drawBlots(List<Blot> all) {
    quads.clear();
    int offset = quads.begin(all.size() * BYTES);
    for (Blot b : all) {
      quads.put(b.middle(), b.dark());
      quads.put(b.across(), 0);
      quads.put(b.along(), 0);
      quads.put(0, 0, 0, 0);
    }
    draw(offset, all.size());
  }

  private void draw(int offset, int count) {
    quads.send();
    glBindVertexArray(array);
    quads.bind();
    for (int i = 0; i < 4; i++) {
      glEnableVertexAttribArray(i);
      glVertexAttribPointer(i, 4, GL_FLOAT, false, BYTES, offset + 16L * i);
      glVertexAttribDivisor(i, 1);
    }
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, count);
  }

  @Override
  public void close() {
    glDeleteVertexArrays(array);
    quads.close();
  }
}
