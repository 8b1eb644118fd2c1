package dev.actionline.render.gl;

import static org.lwjgl.opengl.GL15C.GL_STREAM_DRAW;
import static org.lwjgl.opengl.GL15C.glBindBuffer;
import static org.lwjgl.opengl.GL15C.glBufferData;
import static org.lwjgl.opengl.GL15C.glDeleteBuffers;
import static org.lwjgl.opengl.GL15C.glGenBuffers;
import static org.lwjgl.opengl.GL30C.glBindBufferRange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.joml.Matrix4fc;
import org.joml.Vector3fc;

/**
 * Bytes written anew each frame and sent to the device at once: uniform blocks (std140) and
 * placements. Write all, {@link #send}, then bind ranges.
 */
public final class StreamBuffer implements AutoCloseable {
  /** Every range begins at a multiple of this; no device asks for more. */
  private static final int ALIGNMENT = 256;

  private final int target;
  private final int id = glGenBuffers();
  private ByteBuffer bytes;

  public StreamBuffer(int target, int firstBytes) {
    this.target = target;
    this.bytes = ByteBuffer.allocateDirect(firstBytes).order(ByteOrder.nativeOrder());
  }

  public void clear() {
    bytes.clear();
  }

  /** Makes room for a range and tells the offset at which it begins. */
  public int begin(int length) {
    int offset = (bytes.position() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (offset + length > bytes.capacity()) {
      int size = Math.max(bytes.capacity() * 2, offset + length);
      ByteBuffer larger = ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
      larger.put(bytes.flip());
      bytes = larger;
    }
    bytes.position(offset);
    return offset;
  }

  /** Leaves the rest of a range that began at an offset as it is. */
  public void end(int offset, int length) {
    bytes.position(offset + length);
  }

  public StreamBuffer put(float x, float y, float z, float w) {
    bytes.putFloat(x).putFloat(y).putFloat(z).putFloat(w);
    return this;
  }

  public StreamBuffer put(Vector3fc v, float w) {
    return put(v.x(), v.y(), v.z(), w);
  }

  /** Four columns. */
  public StreamBuffer put(Matrix4fc m) {
    m.get(bytes.position(), bytes);
    bytes.position(bytes.position() + 64);
    return this;
  }

  /** The upper three rows of an affine matrix. */
  public StreamBuffer putRows(Matrix4fc m) {
    return put(m.m00(), m.m10(), m.m20(), m.m30())
        .put(m.m01(), m.m11(), m.m21(), m.m31())
        .put(m.m02(), m.m12(), m.m22(), m.m32());
  }

  /** Sends all that was written. */
  public void send() {
    bytes.flip();
    glBindBuffer(target, id);
    glBufferData(target, bytes, GL_STREAM_DRAW);
  }

  /** Ties a range to a binding point of uniform blocks. */
  public void bindRange(int binding, int offset, int length) {
    glBindBufferRange(target, binding, id, offset, length);
  }

  public void bind() {
    glBindBuffer(target, id);
  }

  @Override
  public void close() {
    glDeleteBuffers(id);
  }
}
