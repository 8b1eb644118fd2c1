package dev.actionline.render.gl;

import static org.lwjgl.opengl.GL11C.GL_FLOAT;
import static org.lwjgl.opengl.GL11C.GL_SHORT;
import static org.lwjgl.opengl.GL11C.GL_TRIANGLES;
import static org.lwjgl.opengl.GL11C.GL_UNSIGNED_BYTE;
import static org.lwjgl.opengl.GL11C.GL_UNSIGNED_INT;
import static org.lwjgl.opengl.GL15C.GL_ARRAY_BUFFER;
import static org.lwjgl.opengl.GL15C.GL_ELEMENT_ARRAY_BUFFER;
import static org.lwjgl.opengl.GL15C.GL_STATIC_DRAW;
import static org.lwjgl.opengl.GL15C.glBindBuffer;
import static org.lwjgl.opengl.GL15C.glBufferData;
import static org.lwjgl.opengl.GL15C.glDeleteBuffers;
import static org.lwjgl.opengl.GL15C.glGenBuffers;
import static org.lwjgl.opengl.GL20C.glEnableVertexAttribArray;
import static org.lwjgl.opengl.GL20C.glVertexAttribPointer;
import static org.lwjgl.opengl.GL30C.glBindVertexArray;
import static org.lwjgl.opengl.GL30C.glDeleteVertexArrays;
import static org.lwjgl.opengl.GL30C.glGenVertexArrays;
import static org.lwjgl.opengl.GL30C.glVertexAttribIPointer;
import static org.lwjgl.opengl.GL31C.glDrawElementsInstanced;
import static org.lwjgl.opengl.GL33C.glVertexAttribDivisor;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** Triangles on the device. Placements come from a {@link StreamBuffer}. */
public final class Geometry implements AutoCloseable {
  private final int array = glGenVertexArrays();
  private final int vertices = glGenBuffers();
  private final int indices = glGenBuffers();

  /**
   * @param vertexBytes as {@link VertexLayout} says
   * @param skinned whether bones and weights are there
   */
  public Geometry(ByteBuffer vertexBytes, IntBuffer triangles, boolean skinned) {
    glBindVertexArray(array);
    glBindBuffer(GL_ARRAY_BUFFER, vertices);
    glBufferData(GL_ARRAY_BUFFER, vertexBytes, GL_STATIC_DRAW);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, triangles, GL_STATIC_DRAW);
    int stride = skinned ? VertexLayout.BYTES_SKINNED : VertexLayout.BYTES_RIGID;
    enable(VertexLayout.POSITION);
    glVertexAttribPointer(VertexLayout.POSITION, 3, GL_FLOAT, false, stride, 0);
    enable(VertexLayout.NORMAL);
    glVertexAttribPointer(VertexLayout.NORMAL, 4, GL_SHORT, true, stride, 12);
    enable(VertexLayout.MATERIAL);
    glVertexAttribIPointer(VertexLayout.MATERIAL, 1, GL_UNSIGNED_BYTE, stride, 20);
    if (skinned) {
      enable(VertexLayout.BONES);
      glVertexAttribIPointer(VertexLayout.BONES, 4, GL_UNSIGNED_BYTE, stride, 24);
      enable(VertexLayout.WEIGHTS);
      glVertexAttribPointer(VertexLayout.WEIGHTS, 4, GL_UNSIGNED_BYTE, true, stride, 28);
    }
    for (int row = 0; row < 3; row++) {
      enable(VertexLayout.ROWS + row);
      glVertexAttribDivisor(VertexLayout.ROWS + row, 1);
    }
  }

  private static void enable(int location) {
    glEnableVertexAttribArray(location);
  }

  /**
   * Draws a run of indices at some placements.
   *
   * @param offset where the placements begin in their buffer, bytes
   */
  public void draw(int firstIndex, int count, StreamBuffer placements, int offset, int copies) {
    glBindVertexArray(array);
    placements.bind();
    for (int row = 0; row < 3; row++) {
      glVertexAttribPointer(
          VertexLayout.ROWS + row,
          4,
          GL_FLOAT,
          false,
          VertexLayout.BYTES_PLACEMENT,
          offset + 16L * row);
    }
    glDrawElementsInstanced(GL_TRIANGLES, count, GL_UNSIGNED_INT, firstIndex * 4L, copies);
  }

  @Override
  public void close() {
    glDeleteVertexArrays(array);
    glDeleteBuffers(vertices);
    glDeleteBuffers(indices);
  }
}
