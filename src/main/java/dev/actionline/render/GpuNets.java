package dev.actionline.render;

import static org.lwjgl.opengl.GL15C.GL_STREAM_DRAW;
import static org.lwjgl.opengl.GL15C.glBindBuffer;
import static org.lwjgl.opengl.GL15C.glBufferData;
import static org.lwjgl.opengl.GL15C.glDeleteBuffers;
import static org.lwjgl.opengl.GL15C.glGenBuffers;
import static org.lwjgl.opengl.GL15C.glGetBufferSubData;
import static org.lwjgl.opengl.GL30C.glBindBufferBase;
import static org.lwjgl.opengl.GL42C.GL_BUFFER_UPDATE_BARRIER_BIT;
import static org.lwjgl.opengl.GL42C.glMemoryBarrier;
import static org.lwjgl.opengl.GL43C.GL_SHADER_STORAGE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.GL_SHADER_STORAGE_BUFFER;
import static org.lwjgl.opengl.GL43C.glDispatchCompute;

import dev.actionline.render.gl.GlBug;
import dev.actionline.render.gl.Program;
import dev.actionline.stage.Field;
import dev.actionline.stage.FieldLists;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.metal.Mesher;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Locale;
import org.lwjgl.BufferUtils;
import org.lwjgl.opengl.GL;

/**
 * Surface nets in compute shaders, over the same blocks and lists as on the processor. The mesh comes
 * back, so that all that follows, bounds and shadows, is the same. Needs OpenGL 4.3 on this thread.
 */
final class GpuNets implements Mesher, AutoCloseable {
  private static final int CELLS = 512;
  private static final int INDICES = 4 * 3 * CELLS;
  private static final int BUFFERS = 8;

  private final Program sample = Program.compute("metal-nets.comp", List.of("SAMPLE"));
  private final Program place = Program.compute("metal-nets.comp", List.of("PLACE"));
  private final Program join = Program.compute("metal-nets.comp", List.of("JOIN"));
  private final int[] buffers = new int[BUFFERS];

  GpuNets() {
    glGenBuffers(buffers);
  }

  /** Whether this thread's device can. */
  static boolean possible() {
    return GL.getCapabilities().OpenGL43;
  }

  /** Whether a device is more than a processor that plays one. */
  static boolean pays(String device) {
    String name = device.toLowerCase(Locale.ROOT);
    boolean software =
        name.contains("llvmpipe") || name.contains("softpipe") || name.contains("swiftshader")
            || name.contains("swrast");
    return possible() && !software;
  }

  @Override
  public Mesh mesh(Field field, float cellM) {
    FieldLists lists = FieldLists.of(field, cellM);
    int n = lists.blocks().size();
    if (n == 0) {
      return new Mesh(new float[0], new float[0], new byte[0], new int[0], new byte[0], new float[0]);
    }
    PackedField packed = new PackedField(field, lists);
    give(0, packed.pieces());
    give(1, packed.blocks());
    give(2, packed.lists());
    room(3, 4L * CELLS * n);
    room(4, 24L * CELLS * n);
    room(5, 4L * CELLS * n);
    room(6, 8L * n);
    room(7, 4L * INDICES * n);
    run(sample, n, cellM);
    run(place, n, cellM);
    run(join, n, cellM);
    glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
    Mesh mesh = read(n);
    glBindBuffer(GL_SHADER_STORAGE_BUFFER, 0);
    GlBug.check("meshing metal");
    return mesh;
  }

  private void give(int which, FloatBuffer numbers) {
    glBindBuffer(GL_SHADER_STORAGE_BUFFER, buffers[which]);
    glBufferData(GL_SHADER_STORAGE_BUFFER, numbers, GL_STREAM_DRAW);
    glBindBufferBase(GL_SHADER_STORAGE_BUFFER, which, buffers[which]);
  }

  private void give(int which, IntBuffer numbers) {
    glBindBuffer(GL_SHADER_STORAGE_BUFFER, buffers[which]);
    glBufferData(GL_SHADER_STORAGE_BUFFER, numbers, GL_STREAM_DRAW);
    glBindBufferBase(GL_SHADER_STORAGE_BUFFER, which, buffers[which]);
  }

  private void room(int which, long bytes) {
    glBindBuffer(GL_SHADER_STORAGE_BUFFER, buffers[which]);
    glBufferData(GL_SHADER_STORAGE_BUFFER, bytes, GL_STREAM_DRAW);
    glBindBufferBase(GL_SHADER_STORAGE_BUFFER, which, buffers[which]);
  }

  private static void run(Program program, int blocks, float cellM) {
    program.use();
    program.set("cell", cellM);
    glDispatchCompute(blocks, 1, 1);
    glMemoryBarrier(GL_SHADER_STORAGE_BARRIER_BIT);
  }

  private Mesh read(int n) {
    IntBuffer counts = BufferUtils.createIntBuffer(2 * n);
    glBindBuffer(GL_SHADER_STORAGE_BUFFER, buffers[6]);
    glGetBufferSubData(GL_SHADER_STORAGE_BUFFER, 0, counts);
    int[] first = new int[n];
    int vertices = 0;
    int quads = 0;
    for (int b = 0; b < n; b++) {
      first[b] = vertices;
      vertices += counts.get(2 * b);
      quads += counts.get(2 * b + 1);
    }
    float[] positions = new float[3 * vertices];
    float[] normals = new float[3 * vertices];
    FloatBuffer some = BufferUtils.createFloatBuffer(6 * CELLS);
    glBindBuffer(GL_SHADER_STORAGE_BUFFER, buffers[4]);
    for (int b = 0; b < n; b++) {
      int here = counts.get(2 * b);
      if (here > 0) {
        glGetBufferSubData(GL_SHADER_STORAGE_BUFFER, 24L * CELLS * b, some.clear().limit(6 * here));
        for (int v = 0; v < here; v++) {
          some.get(6 * v, positions, 3 * (first[b] + v), 3);
          some.get(6 * v + 3, normals, 3 * (first[b] + v), 3);
        }
      }
    }
    return new Mesh(
        positions, normals, new byte[vertices], indices(counts, first, quads, positions), new byte[0], new float[0]);
  }

  private int[] indices(IntBuffer counts, int[] first, int quads, float[] positions) {
    int[] out = new int[6 * quads];
    int at = 0;
    IntBuffer some = BufferUtils.createIntBuffer(INDICES);
    glBindBuffer(GL_SHADER_STORAGE_BUFFER, buffers[7]);
    int[] q = new int[4];
    for (int b = 0; b < first.length; b++) {
      int here = counts.get(2 * b + 1);
      if (here > 0) {
        glGetBufferSubData(GL_SHADER_STORAGE_BUFFER, 4L * INDICES * b, some.clear().limit(4 * here));
        for (int i = 0; i < here; i++) {
          for (int k = 0; k < 4; k++) {
            int v = some.get(4 * i + k);
            q[k] = first[v / CELLS] + v % CELLS;
          }
          at = split(q, positions, out, at);
        }
      }
    }
    return out;
  }

  /** Two triangles along the shorter diagonal. */
  private static int split(int[] q, float[] p, int[] out, int at) {
    int turn = square(p, q[0], q[2]) <= square(p, q[1], q[3]) ? 0 : 1;
    int[] order = {turn, turn + 1, turn + 2, turn, turn + 2, turn + 3};
    for (int k = 0; k < 6; k++) {
      out[at + k] = q[order[k] % 4];
    }
    return at + 6;
  }

  private static float square(float[] p, int a, int b) {
    float x = p[3 * a] - p[3 * b];
    float y = p[3 * a + 1] - p[3 * b + 1];
    float z = p[3 * a + 2] - p[3 * b + 2];
    return x * x + y * y + z * z;
  }

  @Override
  public void close() {
    sample.close();
    place.close();
    join.close();
    glDeleteBuffers(buffers);
  }
}
