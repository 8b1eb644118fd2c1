package dev.actionline.director.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Pace;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.screenplay.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Source SCRIPT = new Source("test.fountain", "line\n".repeat(50));
  private static final Span AT = new Span(0, 4);

  private final List<Moment> moments = new ArrayList<>();
  private int paragraph;

  @Test
  void theFirstShotEstablishesAndTheNextComesCloser() {
    acts("MARA", ActionClass.MOVE, "walk");
    paragraph++;
    acts("MARA", ActionClass.EMOTE, "smile");
    paragraph++;
    acts("MARA", ActionClass.MOVE, "walk");
    List<ShotDraft> shots = covered();
    assertThat(sizes(shots)).startsWith("WS", "CU");
  }

  @Test
  void whoSpeaksIsInFrame() {
    acts("MARA", ActionClass.MOVE, "walk");
    for (String speaker : List.of("MARA", "IVO", "MARA", "IVO", "MARA", "IVO", "IVO")) {
      speaks(speaker, speaker.equals("MARA") ? "IVO" : "MARA");
    }
    for (ShotDraft shot : covered()) {
      for (Moment moment : shot.moments) {
        if (moment.interest() == Interest.TALK) {
          assertThat(shot.setup.subjects()).contains(moment.who().get(0));
        }
      }
    }
  }

  @Test
  void anInsertInWhichThereIsNoThingIsOfWhoIsThere() {
    acts("MARA", ActionClass.MOVE, "walk");
    paragraph++;
    acts("MARA", ActionClass.FALL, "slip");
    moments.set(1, moments.get(1).seen(Interest.INSERT));
    assertThat(covered().get(1).setup.subjects()).containsExactly("MARA");
  }

  @Test
  void aThingIsSeenAloneOnlyAsLongAsNobodyDoesAnythingElse() {
    for (String second : List.of("cup", "")) {
      moments.clear();
      acts("MARA", ActionClass.MOVE, "walk");
      paragraph++;
      acts("MARA", ActionClass.PUT, "put");
      acts("MARA", ActionClass.EMOTE, "cough");
      moments.set(1, moments.get(1).seen(Interest.INSERT).of("cup"));
      moments.set(2, second.isEmpty() ? joined(moments.get(2)) : joined(moments.get(2).of(second)));
      assertThat(covered().get(1).setup.subjects()).as(second).containsExactly(second.isEmpty() ? "MARA" : "cup");
    }
  }

  private static Moment joined(Moment m) {
    return new Moment(m.beat(), Interest.INSERT, m.lines(), m.who(), m.whom(), m.seconds(), m.paragraph(), true, m.label());
  }

  @Test
  void noSetupIsCutToItself() {
    for (int i = 0; i < 8; i++) {
      acts("MARA", ActionClass.STRIKE, "hit");
      paragraph++;
    }
    List<ShotDraft> shots = covered();
    for (int i = 1; i < shots.size(); i++) {
      assertThat(shots.get(i).setup.jumpsFrom(shots.get(i - 1).setup)).as("shot %d", i).isFalse();
    }
  }

  @Test
  void whatTheScriptDirectsIsObeyed() {
    acts("MARA", ActionClass.MOVE, "walk");
    directs("size", "ECU", List.of("MARA"));
    acts("MARA", ActionClass.MOVE, "walk");
    directs("insert", "INSERT", List.of("key"));
    List<ShotDraft> shots = covered();
    assertThat(sizes(shots)).containsExactly("WS", "ECU", "insert");
    assertThat(shots.get(2).setup.subjects()).containsExactly("key");
  }

  @Test
  void aMovingCameraGoesFromFramingToFramingInOneTake() {
    directs("move", "TRACK", List.of("MARA"));
    acts("MARA", ActionClass.MOVE, "walk");
    directs("move", "CRANE DOWN", List.of("bench"));
    List<ShotDraft> shots = covered();
    assertThat(shots).hasSize(1);
    assertThat(shots.get(0).moves.stream().map(Line::text))
        .containsExactly("camera tracks with MARA", "camera moves to MS on bench");
  }

  @Test
  void whatHappensTogetherIsNeverCutApart() {
    acts("MARA", ActionClass.MOVE, "walk");
    moments.add(
        new Moment(
            clause("IVO", ActionClass.EMOTE, "cry"), Interest.FACE, List.of(Line.of("IVO cries")),
            List.of("IVO"), List.of(), 5, paragraph, true, "Ivo cries"));
    assertThat(covered()).hasSize(1);
  }

  @Test
  void aShotIsFilmedInOneBreath() {
    for (int i = 0; i < 12; i++) {
      acts("MARA", ActionClass.MOVE, "walk");
    }
    assertThat(covered()).allSatisfy(s -> assertThat(s.seconds()).isLessThan(8));
  }

  private void acts(String who, ActionClass kind, String verb) {
    Clause clause = clause(who, kind, verb);
    moments.add(
        new Moment(
            clause, Interest.of(kind), List.of(Line.of(who + " " + ThirdPerson.of(verb))),
            List.of(who), List.of(), Pace.seconds(clause), paragraph, false, who));
  }

  private void speaks(String who, String to) {
    Element.Speech element = new Element.Speech(who, "", false, List.of(), AT, AT);
    Beat.Speech speech = new Beat.Speech(who, "", "", "Say it again.", element, AT);
    moments.add(
        new Moment(
            speech, Interest.TALK, List.of(Line.of(who + ": \"Say it again.\"")), List.of(who),
            List.of(to), 1.5, ++paragraph, false, who));
  }

  private void directs(String kind, String value, List<String> subjects) {
    Beat.Direction direction =
        new Beat.Direction(1, value, kind, value, Optional.empty(), Optional.empty(), AT);
    moments.add(
        new Moment(
            direction, Interest.PLACE, List.of(), subjects, List.of(), 0, paragraph, false, value));
  }

  private Clause clause(String who, ActionClass kind, String verb) {
    int id = moments.size() + 1;
    return new Clause(
        id, who + " " + verb + " " + id, new Span(id, id + 1), AT, List.of(who), verb,
        Optional.empty(), Optional.empty(), List.of(), List.of(), kind, false, true, false,
        Clause.Telling.PLAIN);
  }

  private List<ShotDraft> covered() {
    Framing framing = new Framing(Set.of("MARA", "IVO"), Set.of(), false, Set.of(), Set.of(), thing -> false, Set.of());
    return Coverage.of(moments, framing, new Directions(SCRIPT));
  }

  private static List<String> sizes(List<ShotDraft> shots) {
    return shots.stream().map(s -> s.setup.size()).toList();
  }
}
