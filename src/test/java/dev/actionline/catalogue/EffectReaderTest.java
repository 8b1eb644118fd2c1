package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectReaderTest {
  private static List<Effects.Effect> read(String text) {
    return Effects.read(List.of(new Source("about.effect", text)));
  }

  @Test
  void aDescriptionIsRead() {
    Effects.Effect e =
        read(
                """
                effect old-film
                words scratches, old film
                -- a comment
                doc Scratches that jump about
                drawn on the print
                lasts 2.5 s
                number speed 0.2 to 20 m/s, else 4.2: how fast they jump
                """)
            .get(0);
    assertThat(e.name()).isEqualTo("old-film");
    assertThat(e.words()).containsExactly("old-film", "scratches", "old film");
    assertThat(e.drawn()).isEqualTo(Effects.Drawn.PRINT);
    assertThat(e.seconds()).hasValue(2.5);
    assertThat(e.parameter("speed"))
        .contains(new Entry.Parameter("speed", "m/s", 0.2, 20, 4.2, "how fast they jump"));
  }

  @Test
  void whatIsWrongIsToldTogetherWithItsPlace() {
    String wrong =
        """
        effect scratches
        doc Scratches
        drawn with care
        lasts long
        number speed about 4
        number depth 0 to 1, else 3: how deep
        colour red
        """;
    assertThatThrownBy(() -> read(wrong))
        .isInstanceOfSatisfying(
            UserError.class,
            e ->
                assertThat(e.diagnostics().stream().map(d -> d.render().lines().limit(2).toList()))
                    .containsExactly(
                        List.of("error: nothing is drawn \"with care\"", " --> about.effect:3:1"),
                        List.of("error: not a length: \"long\"", " --> about.effect:4:1"),
                        List.of("error: not a number with its range", " --> about.effect:5:1"),
                        List.of("error: 3 does not lie from 0 to 1", " --> about.effect:6:1"),
                        List.of("error: there is no line \"colour\" in an effect", " --> about.effect:7:1"),
                        List.of("error: an effect has a name, a doc and a way of being drawn", " --> about.effect:1:1")));
  }

  @Test
  void noWordMeansTwoEffects() {
    List<String> words = Effects.ALL.stream().flatMap(e -> e.words().stream()).toList();
    assertThat(words).doesNotHaveDuplicates();
  }
}
