package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.stage.Model;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessesTest {
  private final Library library = new Library();

  private Optional<Library.Found> found(String noun) {
    return library.model(Model.Kind.PROP, noun);
  }

  /** Where each of six hundred common things ends, and how large it is: to be read by a person. */
  @Test
  void commonThingsEndWhereAPersonFindsSensible() {
    StringBuilder table = new StringBuilder();
    for (String line : Golden.read("timeline/things.txt").split("\n")) {
      if (!line.startsWith("#")) {
        table.append(line, 0, line.indexOf(':')).append('\n');
        List.of(line.substring(line.indexOf(':') + 2).split(", ")).forEach(n -> table.append(row(n)));
      }
    }
    Golden.check("timeline/things-shown.txt", table.toString());
  }

  private String row(String noun) {
    Optional<Library.Found> found = found(noun);
    if (found.isEmpty()) {
      return String.format(Locale.ROOT, "  %-18s a block of %.2f m%n", noun, StandIns.metres(noun));
    }
    Vector3f size = Resting.size(found.get().model());
    String way = found.get().way().map(w -> ", as a kind of " + w).orElse("");
    return String.format(Locale.ROOT, "  %-18s %s, %.2f x %.2f x %.2f m%s%n", noun, found.get().model().name(), size.x, size.y, size.z, way);
  }

  @Test
  void everyLikenessIsToAThingThatThereIs() {
    assertThat(Likenesses.nouns()).allSatisfy(n -> assertThat(found(n)).as(n).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"incubator, 0.3, 1", "fountain pen, 0.1, 0.2", "golf ball, 0.03, 0.08", "gold bar, 0.1, 0.3", "toy train, 0.3, 0.8",
      "drone, 0.2, 0.8", "toilet, 0.5, 1", "uniform, 0.5, 1.2", "train, 10, 40", "necktie, 0.05, 0.4"})
  void aThingHasTheSizeOfItsKind(String noun, float least, float most) {
    Vector3f size = Resting.size(found(noun).orElseThrow().model());
    assertThat(Math.max(size.y, Math.max(size.x, size.z))).as(noun).isBetween(least, most);
  }

  @ParameterizedTest
  @CsvSource({"nonesuch, 0.3", "sapphire brooch, 0.05", "velociraptor, 0.8", "catamaran, 4", "clavichord, 0.45"})
  void theBlockForAnUnknownThingIsAsLargeAsItsKind(String noun, float metres) {
    assertThat(StandIns.metres(noun)).isEqualTo(metres);
  }
}
