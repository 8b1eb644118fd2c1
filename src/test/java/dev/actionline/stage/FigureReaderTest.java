package dev.actionline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureReaderTest {

  private static Result<FigureDescription> read(String text) {
    return FigureReader.read(new Source("test.figure", text), name -> Optional.empty());
  }

  @Test
  void readsWhatIsWritten() {
    Result<FigureDescription> result =
        read(
            """
            figure nurse -- a comment
            words nurse, Medic
            doc A nurse.
            height 1.70 m
            build shoulder 0.16, bust 1
            color shirt #ffffff
            wear sleeves short
            """);
    assertThat(result.diagnostics()).isEmpty();
    FigureLook look = result.value().figure().look();
    assertThat(result.value().figure().words()).containsExactly("nurse", "medic");
    assertThat(look.heightM()).isEqualTo(1.70f);
    assertThat(look.colors().get("shirt").x).isEqualTo(1);
    assertThat(look.wear()).containsEntry("sleeves", "short");
    assertThat(result.value().build().shoulder()).isEqualTo(0.16f);
    assertThat(result.value().build().hip()).isEqualTo(Proportions.MAN.hip());
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    Result<FigureDescription> result =
        read("figure x\nhieght 2\nbuild sholder 1\ncolor shirt red\nheight tall\nlike nobody\n");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "a figure has no \"hieght\"",
            "a build has no \"sholder\"",
            "\"red\" is no colour",
            "\"tall\" is no number",
            "there is no figure \"nobody\" to be like");
    assertThat(result.diagnostics().get(0).render())
        .isEqualTo(
            """
            error: a figure has no "hieght"
             --> test.figure:2:1
              |
            2 | hieght 2
              | ^^^^^^
              = did you mean "height"?
            """);
  }
}
