package dev.actionline.render.gl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Shader texts by path under {@code shaders/}: from the checkout's folder when the program runs in
 * one, else from the class path. A line {@code #include "lib/light.glsl"} is replaced by that file.
 */
public final class ShaderSource {
  private static final String VERSION = "#version 410 core\n";
  private static final String COMPUTE = "#version 430 core\n";
  private static final Path CHECKOUT =
      Path.of(System.getProperty("actionline.shaders", "shaders"));

  private ShaderSource() {}

  /** The whole text for the compiler: version, definitions, file with its includes. */
  public static String whole(String path, List<String> defines) {
    StringBuilder text = new StringBuilder(path.endsWith(".comp") ? COMPUTE : VERSION);
    for (String define : defines) {
      text.append("#define ").append(define).append('\n');
    }
    append(text, path);
    return text.toString();
  }

  private static void append(StringBuilder text, String path) {
    for (String line : read(path).split("\n")) {
      if (line.startsWith("#include \"")) {
        append(text, line.substring(10, line.indexOf('"', 10)));
      } else {
        text.append(line).append('\n');
      }
    }
  }

  private static String read(String path) {
    try {
      Path file = CHECKOUT.resolve(path);
      if (Files.isRegularFile(file)) {
        return Files.readString(file);
      }
      try (InputStream in = ShaderSource.class.getResourceAsStream("/shaders/" + path)) {
        if (in == null) {
          throw new GlBug("there is no shader " + path);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read shader " + path, e);
    }
  }
}
