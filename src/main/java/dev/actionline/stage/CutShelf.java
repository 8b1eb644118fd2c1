package dev.actionline.stage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Skins that were cut by this very program, kept on disk under all that they were cut from. It only
 * saves time: whatever cannot be read or written is cut again.
 */
final class CutShelf {
  /** A skin has about two megabytes. */
  private static final int MOST_FILES = 60;

  private final Path folder;

  /** @param folder of this build of the program alone */
  CutShelf(Path folder) {
    this.folder = folder;
  }

  /** All that decides the cut of a skin besides the program. */
  static String key(FigureDescription description, Proportions build, FigureLook look) {
    return String.join(
        "\n",
        description.head().name(),
        build.toString(),
        look.figure(),
        look.hair(),
        look.surface(),
        new TreeMap<>(look.wear()).toString(),
        new TreeMap<>(look.wounds()).toString(),
        Float.toString(look.aged()));
  }

  private Path file(String key) {
    long hash = 0xcbf29ce484222325L; // FNV-1a; the file tells the whole key
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * 0x100000001b3L;
    }
    return folder.resolve(Long.toHexString(hash) + ".skin");
  }

  Optional<Mesh> read(String key) {
    try {
      Path file = file(key);
      return Files.isRegularFile(file) ? read(key, ByteBuffer.wrap(Files.readAllBytes(file))) : Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<Mesh> read(String key, ByteBuffer in) {
    byte[] own = bytes(in, in.getInt());
    if (!key.equals(new String(own, StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    int vertices = in.getInt();
    int corners = in.getInt();
    Mesh mesh =
        new Mesh(
            floats(in, 3 * vertices), floats(in, 3 * vertices), bytes(in, vertices), ints(in, corners),
            bytes(in, 4 * vertices), floats(in, 4 * vertices));
    return in.hasRemaining() ? Optional.empty() : Optional.of(mesh);
  }

  private static byte[] bytes(ByteBuffer in, int n) {
    byte[] out = new byte[n];
    in.get(out);
    return out;
  }

  private static float[] floats(ByteBuffer in, int n) {
    float[] out = new float[n];
    in.asFloatBuffer().get(out);
    in.position(in.position() + Float.BYTES * n);
    return out;
  }

  private static int[] ints(ByteBuffer in, int n) {
    int[] out = new int[n];
    in.asIntBuffer().get(out);
    in.position(in.position() + Integer.BYTES * n);
    return out;
  }

  void write(String key, Mesh mesh) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        if (files.count() >= MOST_FILES) {
          return;
        }
      }
      Path unfinished = Files.createTempFile(folder, "cut", ".new");
      Files.write(unfinished, written(key, mesh).array());
      Files.move(unfinished, file(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return;
    }
  }

  private static ByteBuffer written(String key, Mesh mesh) {
    byte[] name = key.getBytes(StandardCharsets.UTF_8);
    int n = mesh.vertexCount();
    int floats = 10 * n;
    ByteBuffer out =
        ByteBuffer.allocate(
            3 * Integer.BYTES + name.length + Float.BYTES * floats + 5 * n + Integer.BYTES * mesh.indices().length);
    out.putInt(name.length).put(name).putInt(n).putInt(mesh.indices().length);
    put(out, mesh.positions());
    put(out, mesh.normals());
    out.put(mesh.materials());
    out.asIntBuffer().put(mesh.indices());
    out.position(out.position() + Integer.BYTES * mesh.indices().length);
    out.put(mesh.bones());
    put(out, mesh.weights());
    return out;
  }

  private static void put(ByteBuffer out, float[] numbers) {
    out.asFloatBuffer().put(numbers);
    out.position(out.position() + Float.BYTES * numbers.length);
  }
}
