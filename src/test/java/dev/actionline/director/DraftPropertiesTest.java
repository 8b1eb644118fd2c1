package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListFormatter;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every draft, whatever the script. */
class DraftPropertiesTest {
  private static final List<Path> HOMES =
      List.of(
          Path.of("src/test/resources/dev/actionline/director"),
          Path.of("examples"),
          Path.of("../shared/breakdown"),
          Path.of("../../shared/breakdown"),
          Path.of("../../shared/screenplays"));

  static Stream<Path> scripts() throws IOException {
    List<Path> scripts = new java.util.ArrayList<>();
    for (Path home : HOMES) {
      if (Files.isDirectory(home)) {
        try (Stream<Path> files = Files.list(home)) {
          files.filter(f -> f.toString().matches(".*\\.(fountain|fdx)|.*/(hospital|steel-mill)\\.txt"))
              .sorted()
              .forEach(scripts::add);
        }
      }
    }
    return scripts.stream();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void parsesWithoutAMistakeAndIsFormatted(Path script) {
    Source list = new Source("draft.shots", GoldenDraftTest.draft(script).text());
    Result<ShotList> parsed = ShotListParser.parse(list);
    assertThat(parsed.diagnostics().stream().map(Diagnostic::render)).isEmpty();
    assertThat(ShotListFormatter.format(list)).isEqualTo(list.text());
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void playsWithoutAMistake(Path script) {
    Source list = new Source("draft.shots", GoldenDraftTest.draft(script).text());
    Result<Timeline> timeline = Timeline.resolve(ShotListParser.parse(list).value());
    assertThat(timeline.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::render))
        .isEmpty();
    assertThat(timeline.value().frames()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyClauseIsPlayedOrHasItsReason(Path script) {
    Breakdown breakdown = GoldenDraftTest.breakdown(script);
    Draft draft = Director.draft(breakdown).value();
    assertThat(draft.stagings().stream().map(Draft.Staging::clause)).containsExactlyElementsOf(breakdown.clauses());
    assertThat(draft.stagings())
        .allSatisfy(
            s -> {
              assertThat(s.action().isPresent()).isNotEqualTo(s.why().isPresent());
              assertThat(s.shot().isPresent()).isEqualTo(s.action().isPresent());
              s.shot().ifPresent(shot -> assertThat(draft.text()).contains("shot " + shot));
            });
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everySpeechIsInTheList(Path script) {
    Breakdown breakdown = GoldenDraftTest.breakdown(script);
    String text = Director.draft(breakdown).value().text().replaceAll("[^\\p{L}]+", " ");
    breakdown.scenes().stream()
        .flatMap(s -> s.beats().stream())
        .filter(dev.actionline.breakdown.Beat.Speech.class::isInstance)
        .map(dev.actionline.breakdown.Beat.Speech.class::cast)
        .forEach(
            s ->
                assertThat(text)
                    .contains(s.words().split("(?<=[.!?])\\s")[0].replaceAll("[^\\p{L}]+", " ").strip()));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theSameScriptGivesTheSameDraft(Path script) {
    assumeTrue(Files.exists(script));
    assertThat(GoldenDraftTest.draft(script).text()).isEqualTo(GoldenDraftTest.draft(script).text());
  }
}
