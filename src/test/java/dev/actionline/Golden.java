package dev.actionline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts as files a person can read; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {
  public static final Path RESOURCES = Path.of("src/test/resources");

  private Golden() {}

  /** Holds a text to the file, by a path under the test resources. */
  public static void check(String path, String actual) {
    Path file = RESOURCES.resolve(path);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).as("write it with -Dgolden.update=true").exists();
      assertThat(actual).as(path).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fixture's text. */
  public static String read(String path) {
    try {
      return Files.readString(RESOURCES.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
