package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs on in a speech: {@code *} stands before a stretch that is seen. */
class RunInTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Take it. He does. It sinks. Vanishes. | Take it. / *He does. It sinks. Vanishes.",
        "No. It is over. | No. It is over.",
        "It's over. She knows it. He has the key. | It's over. She knows it. He has the key.",
        "Wait. She grabs his arm. Come on, run! | Wait. / *She grabs his arm. / Come on, run!",
        "Look at him. He always smiles. | Look at him. He always smiles.",
        "Go! They run to the car. | Go! / *They run to the car.",
        "Go! They know us. | Go! They know us.",
        "Stop. Ivo drops the bag. | Stop. / *Ivo drops the bag.",
        "Stop. The lamp falls off the table. | Stop. / *The lamp falls off the table.",
        "Where is he? He looks at the sea? | Where is he? He looks at the sea?",
        "Listen. He looks tired. | Listen. He looks tired.",
        "Listen. He looks at the door. | Listen. / *He looks at the door.",
        "He runs. | He runs.",
        "Right. He slowly turns. You see? | Right. / *He slowly turns. / You see?",
        "Right. She tells me everything. | Right. She tells me everything.",
        "Ask Dr. Moss. She works here. | Ask Dr. Moss. She works here."
      })
  void actionIsToldFromSpeech(String words, String expected) {
    String cut =
        new RunIn(Set.of("IVO", "MARA"))
            .cut(Prose.verbatim(words, 0), false).stream()
                .map(s -> (s.action() ? "*" : "") + s.prose().text())
                .collect(Collectors.joining(" / "));
    assertThat(cut).isEqualTo(expected);
  }
}
