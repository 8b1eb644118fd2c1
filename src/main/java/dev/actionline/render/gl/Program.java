package dev.actionline.render.gl;

import static org.lwjgl.opengl.GL20C.GL_COMPILE_STATUS;
import static org.lwjgl.opengl.GL20C.GL_FRAGMENT_SHADER;
import static org.lwjgl.opengl.GL20C.GL_LINK_STATUS;
import static org.lwjgl.opengl.GL20C.GL_VERTEX_SHADER;
import static org.lwjgl.opengl.GL20C.glAttachShader;
import static org.lwjgl.opengl.GL20C.glCompileShader;
import static org.lwjgl.opengl.GL20C.glCreateProgram;
import static org.lwjgl.opengl.GL20C.glCreateShader;
import static org.lwjgl.opengl.GL20C.glDeleteProgram;
import static org.lwjgl.opengl.GL20C.glDeleteShader;
import static org.lwjgl.opengl.GL20C.glGetProgramInfoLog;
import static org.lwjgl.opengl.GL20C.glGetProgrami;
import static org.lwjgl.opengl.GL20C.glGetShaderInfoLog;
import static org.lwjgl.opengl.GL20C.glGetShaderi;
import static org.lwjgl.opengl.GL20C.glGetUniformLocation;
import static org.lwjgl.opengl.GL20C.glLinkProgram;
import static org.lwjgl.opengl.GL20C.glShaderSource;
import static org.lwjgl.opengl.GL20C.glUniform1f;
import static org.lwjgl.opengl.GL20C.glUniform1i;
import static org.lwjgl.opengl.GL20C.glUniform2f;
import static org.lwjgl.opengl.GL20C.glUniform4f;
import static org.lwjgl.opengl.GL20C.glUniformMatrix4fv;
import static org.lwjgl.opengl.GL20C.glUseProgram;
import static org.lwjgl.opengl.GL43C.GL_COMPUTE_SHADER;
import static org.lwjgl.opengl.GL31C.GL_INVALID_INDEX;
import static org.lwjgl.opengl.GL31C.glGetUniformBlockIndex;
import static org.lwjgl.opengl.GL31C.glUniformBlockBinding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4fc;
import org.lwjgl.system.MemoryStack;

/** A linked vertex and fragment shader. Uniforms that the compiler left out are set in silence. */
public final class Program implements AutoCloseable {
  private final int id;
  private final Map<String, Integer> locations = new HashMap<>();

  private Program(int id) {
    this.id = id;
  }

  /**
   * Compiles and links.
   *
   * @param defines {@code NAME} or {@code NAME value}, the same for both stages
   * @throws GlBug with the driver's log
   */
  public static Program of(String vertexPath, String fragmentPath, List<String> defines) {
    int vertex = stage(GL_VERTEX_SHADER, vertexPath, defines);
    int fragment = stage(GL_FRAGMENT_SHADER, fragmentPath, defines);
    int id = glCreateProgram();
    glAttachShader(id, vertex);
    glAttachShader(id, fragment);
    glLinkProgram(id);
    if (glGetProgrami(id, GL_LINK_STATUS) == 0) {
      String log = glGetProgramInfoLog(id);
      throw new GlBug(vertexPath + " with " + fragmentPath + " do not link:\n" + log);
    }
    glDeleteShader(vertex);
    glDeleteShader(fragment);
    return new Program(id);
  }

  /**
   * A compute shader; the device must have OpenGL 4.3.
   *
   * @throws GlBug with the driver's log
   */
  public static Program compute(String path, List<String> defines) {
    int shader = stage(GL_COMPUTE_SHADER, path, defines);
    int id = glCreateProgram();
    glAttachShader(id, shader);
    glLinkProgram(id);
    if (glGetProgrami(id, GL_LINK_STATUS) == 0) {
      throw new GlBug(path + " does not link:\n" + glGetProgramInfoLog(id));
    }
    glDeleteShader(shader);
    return new Program(id);
  }

  private static int stage(int type, String path, List<String> defines) {
    int shader = glCreateShader(type);
    glShaderSource(shader, ShaderSource.whole(path, defines));
    glCompileShader(shader);
    if (glGetShaderi(shader, GL_COMPILE_STATUS) == 0) {
      String log = glGetShaderInfoLog(shader);
      throw new GlBug("shader " + path + " " + defines + " does not compile:\n" + log);
    }
    return shader;
  }

  /** Ties a uniform block to a binding point. */
  public Program block(String name, int binding) {
    int index = glGetUniformBlockIndex(id, name);
    if (index != GL_INVALID_INDEX) {
      glUniformBlockBinding(id, index, binding);
    }
    return this;
  }

  /** Ties a sampler to a texture unit; leaves the program in use. */
  public Program sampler(String name, int unit) {
    use();
    glUniform1i(at(name), unit);
    return this;
  }

  public void use() {
    glUseProgram(id);
  }

  public void set(String name, float x) {
    glUniform1f(at(name), x);
  }

  public void set(String name, int x) {
    glUniform1i(at(name), x);
  }

  public void set(String name, float x, float y) {
    glUniform2f(at(name), x, y);
  }

  public void set(String name, float x, float y, float z, float w) {
    glUniform4f(at(name), x, y, z, w);
  }

  public void set(String name, Matrix4fc m) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      glUniformMatrix4fv(at(name), false, m.get(stack.mallocFloat(16)));
    }
  }

  private int at(String name) {
    return locations.computeIfAbsent(name, n -> glGetUniformLocation(id, n));
  }

  @Override
  public void close() {
    glDeleteProgram(id);
  }
}
