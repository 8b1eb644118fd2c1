package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.actionline.core.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Other people's scripts and what they read in them; none of it is part of this repository. */
final class Conformance {
  private static final List<Path> PLACES = List.of(Path.of("../shared"), Path.of("../../shared"));

  private Conformance() {}

  /** A file or folder beside the checkout; the test is skipped, and says so, where it is not. */
  static Path file(String name) {
    Path found = PLACES.stream().map(p -> p.resolve(name)).filter(Files::exists).findFirst().orElse(null);
    assumeTrue(found != null, name + " does not lie in ../shared; nothing to compare with");
    return found;
  }

  static Path tools(String name) {
    return file("conformance/screenplay-tools/tests").resolve(name);
  }

  static Path screenplain(String name) {
    return file("conformance/screenplain/tests/files").resolve(name);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Screenplay read(Path file) {
    try {
      Source source = ScreenplayReader.decode(file.getFileName().toString(), Files.readAllBytes(file));
      var result = ScreenplayReader.read(source);
      assertThat(result.hasErrors()).as(file.toString()).isFalse();
      return result.value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> all(String endings) {
    try (var files = Files.walk(file("conformance"))) {
      return files.filter(f -> f.toString().matches(".*\\.(" + endings + ")")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A script a line an element, without the numbers of its lines. */
  static String page(Screenplay script) {
    return Pages.of(script).replaceAll("(?m)^\\d+ ", "");
  }

  static String page(String name) {
    return page(read(tools(name)));
  }
}
