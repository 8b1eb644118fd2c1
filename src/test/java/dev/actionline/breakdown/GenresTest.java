package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Passages of many genres, annotated by hand, hold the rules where they are. */
class GenresTest {
  private static final Path FOLDER = Path.of("src/test/resources/breakdown");
  /** Crowds of whom each does something else; magic, and a machine with a name. */
  private static final Set<String> HARD = Set.of("flanders.fountain", "bigsteve.fountain", "saltcrown.fountain", "weddingcake.fountain");

  static Stream<Path> passages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> all =
          files.filter(f -> f.toString().matches(".*\\.(fountain|txt)")).sorted().toList();
      return all.stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passages")
  void aPassageIsUnderstood(Path file) {
    Passage.Fit fit = Passage.read(file).fit();
    assertThat(fit.verbF1())
        .as("verbs%n%s", String.join("\n", fit.slips()))
        .isGreaterThanOrEqualTo(0.9);
    assertThat(fit.wholeF1())
        .as("who does what%n%s", String.join("\n", fit.slips()))
        .isGreaterThanOrEqualTo(HARD.contains(file.getFileName().toString()) ? 0.6 : 0.71);
  }

  @Test
  void castPropsAndCameraAreFound() throws IOException {
    int[] cast = new int[3];
    int[] props = new int[3];
    int[] camera = new int[3];
    for (Path file : passages().toList()) {
      Passage passage = Passage.read(file);
      if (!passage.cast().isEmpty()) {
        Passage.Lists lists = passage.lists();
        for (int i = 0; i < 3; i++) {
          cast[i] += lists.cast()[i];
          props[i] += lists.props()[i];
          camera[i] += lists.camera()[i];
        }
      }
    }
    assertThat(Passage.Lists.f1(cast)).as("cast").isGreaterThan(0.93);
    assertThat(Passage.Lists.f1(props)).as("props").isGreaterThan(0.83);
    assertThat(Passage.Lists.f1(camera)).as("camera").isGreaterThan(0.94);
  }

  @Test
  void allGenresTogetherAreUnderstood() throws IOException {
    int expected = 0;
    int given = 0;
    int verbs = 0;
    int whole = 0;
    int kinds = 0;
    int polarity = 0;
    for (Path file : passages().toList()) {
      Passage.Fit fit = Passage.read(file).fit();
      expected += fit.expected();
      given += fit.given();
      verbs += fit.verbs();
      whole += fit.whole();
      kinds += fit.kinds();
      polarity += fit.polarity();
    }
    assertThat(expected).isGreaterThan(800);
    assertThat(2.0 * verbs / (expected + given)).as("verbs, F1").isGreaterThan(0.95);
    assertThat(2.0 * whole / (expected + given)).as("who does what, F1").isGreaterThan(0.855);
    assertThat((double) kinds / verbs).as("class of the found").isGreaterThan(0.85);
    assertThat((double) polarity / verbs).as("staged or not").isGreaterThan(0.97);
  }
}
