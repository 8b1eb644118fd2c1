package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script written back as Fountain is the same document. */
class FountainWriterTest {
  private static void roundTrip(Screenplay script) {
    String written = FountainWriter.write(script);
    Screenplay again = Pages.read("again.fountain", written);
    String was = Conformance.page(script);
    assertThat(Conformance.page(again).replaceFirst("^\\w+", "")).as(written).isEqualTo(was.replaceFirst("^\\w+", ""));
    assertThat(FountainWriter.write(again)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry.fountain", "mill.txt", "river.txt", "garage.txt", "tower.txt", "harbour.fdx"})
  void everyScriptOfOurs(String name) {
    roundTrip(Pages.read(name, Golden.read("screenplay/" + name)));
  }

  @Test
  void everyScriptOfThePeers() {
    Conformance.all("fountain|fdx").forEach(f -> roundTrip(Conformance.read(f)));
  }

  @Test
  void emphasisIsKept() {
    String text = "INT. ROOM - DAY\n\nShe *runs*, \\*not **walks**, and snake_case stays.\n\nANN\n_No_. [[loud]] Not **me**.\n";
    assertThat(FountainWriter.write(Pages.read("a.fountain", text))).isEqualTo(text);
  }
}
