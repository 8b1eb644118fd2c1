package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Pose;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joml.Vector3f;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A few people at the brink of a vat: they come, talk, throw something in, and one of them goes down. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrinkTest {
  private static final String SCRIPT =
      """
      INT. IRONWORKS - NIGHT

      RUTH (30), PIP (12) and HOBB (60) wait.

      Hobb falls. He lifts himself to a kneeling position. Collapses. Ruth and Pip lift Hobb. Hobb groans.

      They walk to the brink of the vat.

      PIP
      How deep is it?

      HOBB
      Deep enough.

      RUTH
      Let's be quick.

      Pip takes a coin out of his pocket. He looks at it. He hurls it into the vat.

      HOBB
      Good.

      Ruth opens a bag and takes out a bottle.

      Hobb holds a lantern. The lantern slips from his fingers. Clatters to the floor.

      Ruth shakes hands with Hobb. Hobb touches Pip's cheek. Pip shakes his head.

      Hobb steps off the edge. He sinks into the vat. He disappears, his hand sinking last. It forms into a fist. Ruth and Pip watch.
      """;

  private String text;
  private Timeline timeline;

  @BeforeAll
  void plays() {
    text = Drafts.of(SCRIPT);
    timeline = Drafts.played(text);
  }

  /** The lines of the shot in which something is done. */
  private String shotOf(String words) {
    Matcher shot = Pattern.compile("(?m)^  shot (?:(?!^  shot )[\\s\\S])*?" + words + "(?:(?!^  shot )[\\s\\S])*").matcher(text);
    assertThat(shot.find()).as(words + " in\n" + text).isTrue();
    return shot.group();
  }

  private long last(String shot) {
    String name = shot.strip().split("\\s+")[1];
    return timeline.shots().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().last();
  }

  @Test
  void allOfThemWalkToTheBrinkAndStopThereSideBySide() {
    String walk = shotOf("walk to brink");
    assertThat(walk).contains("RUTH").contains("PIP").contains("HOBB");
    List<FrameState.FigureState> there = timeline.at(last(walk)).figures();
    assertThat(there).hasSize(3);
    for (FrameState.FigureState one : there) {
      assertThat(one.stance().x()).as(one.name()).isBetween(2.6f, 4.1f);
      for (FrameState.FigureState other : there) {
        if (!one.name().equals(other.name())) {
          assertThat(one.stance().position().distance(other.stance().position())).isGreaterThan(0.6f);
        }
      }
    }
  }

  @Test
  void whoTalksAtTheBrinkStaysWhereHeIs() {
    List<FrameState.FigureState> came = timeline.at(last(shotOf("walk to brink"))).figures();
    for (String speech : List.of("How deep", "Deep enough", "quick")) {
      List<FrameState.FigureState> talk = timeline.at(last(shotOf(speech))).figures();
      for (FrameState.FigureState one : talk) {
        FrameState.FigureState before = came.stream().filter(f -> f.name().equals(one.name())).findFirst().orElseThrow();
        assertThat(one.stance().position().distance(before.stance().position()))
            .as(one.name() + " at " + speech).isLessThan(0.2f);
      }
    }
  }

  @Test
  void whoWasHeldUpAndTurnsToSpeakStandsAtArmsLength() {
    String script = SCRIPT.replace("They walk to", "Ruth and Pip help Hobb get on his feet. He can barely stand.\n\nHOBB\nI am tired.\n\nThey walk to");
    String list = Drafts.of(script);
    Timeline film = Drafts.played(list);
    assertThat(list).contains("supporting HOBB");
    for (String speech : List.of("How deep", "Deep enough")) {
      int line = list.lastIndexOf("  shot ", list.indexOf(speech, list.indexOf("supporting HOBB"))) + "  shot ".length();
      String shot = list.substring(line, list.indexOf(' ', line));
      long last = film.shots().stream().filter(s -> s.name().equals(shot)).findFirst().orElseThrow().last();
      List<Vector3f> two = film.at(last).figures().stream().filter(f -> !f.name().equals("RUTH")).map(f -> f.stance().position()).toList();
      assertThat(two).as(shot).hasSize(2);
      assertThat(two.get(0).distance(two.get(1))).as(shot).isBetween(0.9f, 2.5f);
    }
  }

  @Test
  void whatIsLookedAtInTheHandAndWhatIsThrownInIsSeenNear() {
    assertThat(shotOf("looks at coin")).contains("camera insert on coin");
    assertThat(shotOf("hurls coin")).as("with what it is thrown into").contains("camera cowboy on PIP, pit behind, high");
    String after = text.substring(text.lastIndexOf("hurls coin"));
    assertThat(after.lines().filter(l -> l.startsWith("    camera")).findFirst()).hasValue("    camera insert on coin");
  }

  @Test
  void whatIsThrownInGoesUnderWhereItComesDown() {
    String thrown = shotOf("hurls coin");
    String insert = text.substring(text.indexOf(thrown) + thrown.length());
    FrameState begins = timeline.at(last(thrown) + 1);
    assertThat(insert).startsWith("  shot");
    Vector3f coin = begins.props().stream().filter(p -> p.name().equals("coin")).findFirst().orElseThrow()
        .worldFromProp().getTranslation(new Vector3f());
    assertThat(coin.x).as("over the vat").isGreaterThan(4);
    assertThat(timeline.at(last(insert)).props().stream().map(FrameState.PropState::name)).doesNotContain("coin");
  }

  @Test
  void whoTalksToEachOtherIsSeenAgainstTheVat() {
    assertThat(text).containsPattern("camera two-shot on \\w+ and \\w+, pit behind, high");
  }

  @Test
  void whatSlipsFromAHandIsSeenToFallAndLiesOnTheFloor() {
    assertThat(shotOf("lantern slips")).contains("camera insert on HOBB's right hand");
    String lands = shotOf("lantern clatters");
    assertThat(lands).containsPattern("camera (insert|MS|FS) on lantern");
    assertThat(timeline.at(last(lands)).props().stream().filter(p -> p.name().equals("lantern")).findFirst().orElseThrow()
        .worldFromProp().getTranslation(new Vector3f()).y).isLessThan(0.3f);
  }

  @Test
  void whoStepsOffGoesStraightOverTheEdgeAndTheHandThatGoesLastIsSeenNear() {
    FrameState.FigureState hobb =
        timeline.at(last(shotOf("steps off"))).figures().stream().filter(f -> f.name().equals("HOBB")).findFirst().orElseThrow();
    assertThat(hobb.stance().x()).as("past the kerb").isGreaterThan(4.2f);
    assertThat(hobb.stance().y()).isLessThan(-1);
    assertThat(text).contains("camera insert on HOBB's right hand");
    assertThat(text).containsPattern("RUTH and PIP watch pit|PIP and RUTH watch pit");
  }

  @Test
  void handsThatClaspAreSeenByThemselvesAndStillClasped() {
    String clasp = shotOf("shakes hand of HOBB");
    assertThat(clasp).contains("until HOBB touches");
    String insert = text.substring(text.indexOf(clasp) + clasp.length());
    assertThat(insert.lines().filter(l -> l.startsWith("    camera")).findFirst())
        .hasValue("    camera insert on RUTH's right hand");
    assertThat(timeline.at(last(clasp) + 12).figures().stream().map(FrameState.FigureState::name))
        .as("nobody is held back who is in the clasp").contains("RUTH", "HOBB");
  }

  @Test
  void whatIsDoneAtAFaceOrWithAHeadIsSeenNear() {
    assertThat(shotOf("touches PIP's cheek")).contains("camera CU on PIP's face");
    assertThat(shotOf("PIP shakes head")).containsPattern("camera M?CU on PIP");
  }

  @Test
  void whoLiftsHimselfToAKneelingPositionComesNoFurther() {
    long kneels = last(shotOf("HOBB kneels"));
    float hips =
        timeline.at(kneels).figures().stream().filter(f -> f.name().equals("HOBB")).findFirst().orElseThrow()
            .pose().vector(Pose.Channel.PELVIS).y;
    assertThat(hips).isLessThan(0.75f);
  }

  @Test
  void whatIsTakenOutOfABagIsSeenToComeOut() {
    assertThat(shotOf("opens bag")).contains("camera MCU on RUTH and bottle");
    assertThat(shotOf("takes out bottle")).contains("camera MCU on RUTH and bottle");
    assertThat(timeline.at(last(shotOf("takes out bottle")) - 12).props().stream().map(FrameState.PropState::name))
        .as("it is out for a while before the cut").contains("bottle");
  }
}
