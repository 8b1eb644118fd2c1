package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Stance;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joml.Vector3f;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Where people are when a draft is played: near whom they have to do with, in what they fell into. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContinuityTest {
  private static final Pattern SHOT = Pattern.compile("  shot (\\w+) .*");
  private static final Pattern RUNS = Pattern.compile("    (?:then |with )?([\\w-]+) runs to ([A-Z][\\w-]*)\\b.*");
  private static final Pattern SAYS = Pattern.compile("    (?:then |with )?([\\w-]+)(?: \\((?!O\\.S|V\\.O)[^)]*\\))?: \".*");

  private String text;
  private Timeline timeline;

  /** A line of the list and the shot it stands in. */
  private record Found(Timeline.ShotSpan shot, Matcher line) {}

  @BeforeAll
  void plays() {
    text = GoldenDraftTest.draft(Path.of("src/test/resources/dev/actionline/director/pit.fountain")).text();
    timeline = Drafts.played(text);
  }

  @Test
  void whoWentOutAndActsIsThere() {
    Timeline film = Drafts.played(Drafts.of("INT. HALL - NIGHT\n\nADA tiptoes out of her bedroom. She picks up a lamp. Her brother BEN sits on the stairs.\n"));
    Timeline.ShotSpan lamp = film.shots().get(1);
    assertThat(film.at(lamp.last()).figures()).extracting(FrameState.FigureState::name).contains("ADA");
  }

  @Test
  void whatTwoHaveToDoWithLiesWithTheFirstOfThem() {
    Timeline film = Drafts.played(
        Drafts.of("INT. HALL - NIGHT\n\nODA (40) stands at the window. BRAM (50) stands at the door. A glove lies on the floor.\n\nOda kicks the glove. Bram kicks the glove.\n"));
    FrameState begins = film.shots().stream().filter(s -> s.title().equals("Oda kicks glove")).map(s -> film.at(s.first())).findFirst().orElseThrow();
    FrameState.FigureState oda = begins.figures().stream().filter(f -> f.name().equals("ODA")).findFirst().orElseThrow();
    FrameState.PropState glove = begins.props().stream().filter(p -> p.name().equals("glove")).findFirst().orElseThrow();
    assertThat(glove.worldFromProp().getTranslation(new Vector3f()).distance(oda.stance().position())).isLessThan(1.8f);
  }

  private List<Found> lines(Pattern pattern) {
    List<Found> found = new ArrayList<>();
    String shot = "";
    for (String line : text.split("\n")) {
      Matcher head = SHOT.matcher(line);
      shot = head.matches() ? head.group(1) : shot;
      Matcher told = pattern.matcher(line);
      if (told.matches()) {
        String name = shot;
        timeline.shots().stream().filter(s -> s.name().equals(name)).findFirst()
            .ifPresent(s -> found.add(new Found(s, told)));
      }
    }
    return found;
  }

  private Optional<Stance> where(String name, long frame) {
    return timeline.at(frame).figures().stream()
        .filter(f -> f.name().equals(name))
        .map(FrameState.FigureState::stance)
        .findFirst();
  }

  private double apart(String one, String other, long frame) {
    return where(one, frame).orElseThrow().position().distance(where(other, frame).orElseThrow().position());
  }

  @Test
  void whoRunsToSomebodyIsThereWhenTheShotIsOver() {
    List<Found> runs = lines(RUNS);
    assertThat(runs).isNotEmpty();
    for (Found run : runs) {
      assertThat(apart(run.line.group(1), run.line.group(2), run.shot.last())).as(run.line.group()).isLessThan(1.5);
    }
  }

  @Test
  void whoSpeaksIsNearSomebody() {
    List<Found> speeches = lines(SAYS);
    assertThat(speeches).hasSizeGreaterThan(3);
    for (Found speech : speeches) {
      String speaker = speech.line.group(1);
      long frame = speech.shot.first() + 2;
      assertThat(timeline.at(frame).figures().stream().map(FrameState.FigureState::name).filter(n -> !n.equals(speaker)))
          .as(speech.line.group())
          .anySatisfy(n -> assertThat(apart(speaker, n, frame)).isLessThan(4));
    }
  }

  @Test
  void whoTopplesIntoThePitIsInItAndGoesDown() {
    Found topples = lines(Pattern.compile("    (?:then )?([\\w-]+) topples into pit.*")).get(0);
    Found sinks = lines(Pattern.compile("    (?:then )?(T-9) sinks down into pit.*")).get(0);
    float surface = -0.5f;
    assertThat(where("T-9", topples.shot.first()).orElseThrow().y()).isGreaterThan(-0.2f);
    assertThat(where("T-9", topples.shot.last()).orElseThrow().y()).isLessThan(surface);
    assertThat(where("T-9", sinks.shot.last()).orElseThrow().y()).isLessThan(surface - 1.8f);
  }

  @Test
  void theShifterPlaysThePartItPretendsToBe() {
    assertThat(text).containsPattern("T-9 .*, as GRETA").contains("T-9 becomes itself");
    assertThat(text).contains("T-9 (gasping): \"Help me.\"").contains("GRETA: \"Otto, get away from it!!\"");
  }

  @Test
  void whoObeysThrowsWhatHeHolds() {
    assertThat(text).containsPattern("OTTO throws key into pit");
  }

  @Test
  void theHandThatGoesLastIsSeen() {
    assertThat(text).containsPattern("BRAM sinks down into pit.*, thumb up").containsPattern("OTTO and GRETA watch BRAM|GRETA and OTTO watch BRAM");
  }

  /** She plays the part as a child in the first scene, and is old in the last. */
  @Test
  void whoComesUpBehindSomebodyIsBehindTheBodyOfThatScene() {
    assertThat(GoldenDraftTest.draft(Path.of("examples/the-quiet-bell.fountain")).text())
        .contains("TINKER 1.6 m behind WREN, hidden").doesNotContain("behind WREN AT");
  }
}
