package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessesTest {
  private static final Pattern SIZES = Pattern.compile("[^\\n]+, ([\\d.]+) to ([\\d.]+):\\n((?:  [^\\n]+\\n)+)");
  private static final double TOLERANCE = 1.5;

  private final Library library = new Library();

  private Optional<Library.Found> found(String noun) {
    return library.model(Model.Kind.PROP, noun);
  }

  /** Nobody's hairdryer is as large as a machine: better models may come, but of the size of the thing. */
  @Test
  void sixHundredCommonThingsAreAsLargeAsAPersonExpects() {
    List<String> wrong = new ArrayList<>();
    int looked = 0;
    Matcher m = SIZES.matcher(Golden.read("timeline/things.txt"));
    while (m.find()) {
      for (String noun : m.group(3).strip().split(",\\s+")) {
        double metres = metres(noun);
        boolean fits = metres > Double.parseDouble(m.group(1)) / TOLERANCE && metres < Double.parseDouble(m.group(2)) * TOLERANCE;
        looked++;
        wrong.addAll(fits ? List.of() : List.of(noun + " " + metres));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(looked).isGreaterThan(600);
  }

  private double metres(String noun) {
    Vector3f size = found(noun).map(f -> Resting.size(f.model())).orElse(new Vector3f(StandIns.metres(noun)));
    return Math.max(size.y, Math.max(size.x, size.z));
  }

  @Test
  void everyLikenessIsToAThingThatThereIs() {
    assertThat(Likenesses.nouns()).allSatisfy(n -> assertThat(found(n)).as(n).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"incubator, 0.6, 1.4", "fountain pen, 0.1, 0.2", "golf ball, 0.03, 0.08", "gold bar, 0.1, 0.3", "toy train, 0.3, 0.8",
      "drone, 0.2, 0.8", "toilet, 0.5, 1", "uniform, 0.5, 1.2", "train, 10, 40", "necktie, 0.05, 0.4"})
  void aThingHasTheSizeOfItsKind(String noun, float least, float most) {
    Vector3f size = Resting.size(found(noun).orElseThrow().model());
    assertThat(Math.max(size.y, Math.max(size.x, size.z))).as(noun).isBetween(least, most);
  }

  @ParameterizedTest
  @CsvSource({"nonesuch, 0.3", "sapphire brooch, 0.05", "velociraptor, 0.8", "catamaran, 4", "clavichord, 0.45", "clog, 0.45"})
  void theBlockForAnUnknownThingIsAsLargeAsItsKind(String noun, float metres) {
    assertThat(StandIns.metres(noun)).isEqualTo(metres);
  }
}
