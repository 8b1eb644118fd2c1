package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import dev.actionline.director.coverage.Treatment;
import dev.actionline.director.coverage.Treatment.Style;
import dev.actionline.screenplay.ScreenplayReader;
import dev.actionline.shotlist.Rule;
import dev.actionline.shotlist.ShotListParser;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of coverage, on and off. */
class RulesTest {
  private static final String SCRIPT =
      """
      INT. KITCHEN - DAY

      MARA and IVO sit at the table. A ring lies on the table.

      MARA
      You came back.

      IVO
      I said that I would.

      MARA
      You say many things.

      IVO
      And I mean some of them.

      Mara looks at the ring.

      Ivo stands. He walks to the door. Mara walks to the window. Ivo walks to the table.
      """;

  private static String draft(Set<Rule> without) {
    var screenplay = ScreenplayReader.read(new Source("rules.fountain", SCRIPT)).value();
    return Director.draft(Breakdowns.of(screenplay).value(), new Treatment(Style.CLASSICAL, 1, 0, without)).value().text();
  }

  private static List<String> cameras(String list) {
    return list.lines().map(String::strip).filter(l -> l.startsWith("camera ")).toList();
  }

  @ParameterizedTest
  @CsvSource({"ESTABLISHING, camera (WS|EWS) .*", "INSERTS, camera insert .*", "SHOULDERS, camera OTS .*", "MOVES, camera (tracks|leads|follows|pushes|moves).*"})
  void aRuleThatIsOffIsNotFollowed(Rule rule, String line) {
    assertThat(cameras(draft(Set.of()))).anyMatch(l -> l.matches(line));
    String off = draft(Set.of(rule));
    assertThat(cameras(off)).isNotEmpty().noneMatch(l -> l.matches(line));
    assertThat(off).contains("without " + rule.words());
    var parsed = ShotListParser.parse(new Source("rules.shots", off));
    assertThat(parsed.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
    assertThat(parsed.value().film().without()).containsExactly(rule);
  }

  private static final String CROSSING =
      """
      actionline shots 1
      film "Rules"
        SETTING

      cast
        ADA: woman, 1.70 m
        BEN: man, 1.82 m

      scene 1  INT. ROOM - DAY
        set interior
        ADA at centre, facing south
        BEN 1.5 m in front of ADA, facing ADA

        shot 1A
          camera MS on ADA and BEN, from straight front
          lasts 1s

        shot 1B
          camera MS on ADA and BEN, from straight behind
          lasts 1s

        shot 1C
          camera MS on BEN, 50mm, 3 m, eye level, from straight front
          lasts 1s

        shot 1D
          camera MS on BEN, 50mm, 3 m, eye level, from 15 deg right
          lasts 1s
      """;

  private static List<String> said(String setting) {
    return Drafts.played(CROSSING.replace("SETTING", setting)).review().stream().map(Diagnostic::message).toList();
  }

  @Test
  void whoIsFreeOfARuleIsNotRemindedOfIt() {
    assertThat(said("24 fps")).anyMatch(m -> m.contains("is crossed")).anyMatch(m -> m.contains("jump cut"));
    assertThat(said("24 fps, without line")).noneMatch(m -> m.contains("is crossed")).anyMatch(m -> m.contains("jump cut"));
    assertThat(said("without 30 degrees")).anyMatch(m -> m.contains("is crossed")).noneMatch(m -> m.contains("jump cut"));
  }

  @ParameterizedTest
  @CsvSource({
    "without lines, there is no rule \"lines\", did you mean \"without line\"?",
    "without gravity, there is no rule \"gravity\", 'rules are: line, 30 degrees, establishing, inserts, shoulders, moves'", "without, without what?, 'rules are: line'"
  })
  void whatIsNoRuleIsTold(String setting, String message, String hint) {
    String told = ShotListParser.parse(new Source("rules.shots", CROSSING.replace("SETTING", setting))).diagnostics().get(0).render();
    assertThat(told).contains(message, hint, "--> rules.shots:3:3", "^^^");
  }
}
