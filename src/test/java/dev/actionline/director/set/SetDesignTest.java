package dev.actionline.director.set;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Source;
import dev.actionline.director.library.Library;
import dev.actionline.screenplay.ScreenplayReader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which set a heading gets, from a list that a person can read and extend. */
class SetDesignTest {
  static Stream<String> headings() {
    return Golden.read("dev/actionline/director/headings.txt").lines().filter(l -> !l.isBlank());
  }

  @ParameterizedTest
  @MethodSource("headings")
  void playsWhereTheHeadingSays(String line) {
    String heading = line.substring(0, line.lastIndexOf(": "));
    String script = heading + " - DAY\n\nMARA waits.\n";
    Breakdown breakdown =
        Breakdowns.of(ScreenplayReader.read(new Source("a.fountain", script)).value()).value();
    assertThat(SetDesign.of(breakdown.scenes().get(0), Library.installed()).set().name())
        .isEqualTo(line.substring(line.lastIndexOf(": ") + 2));
  }
}
