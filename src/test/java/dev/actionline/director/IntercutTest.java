package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two places cut against each other, in all the ways in which scripts ask for it. */
class IntercutTest {
  private static final String KITCHEN = "INT. KITCHEN - NIGHT\n\nMARA, 30, stands at the table. She picks up the phone.\n\n";
  private static final String CAR = "INT. CAR - NIGHT\n\nIVO, 40, sits at the wheel.\n\n";
  private static final String TALK = "IVO\nHello?\n\nMARA\nWhere are you?\n\nIVO\nTen minutes away.\n\nMara smiles.\n\n";

  private static ShotList draft(String script) {
    String text = Drafts.of(script);
    Drafts.played(text);
    return ShotListParser.parse(new Source("call.shots", text)).value();
  }

  /** Scene of the shot, the scene that it shows where that is another, and what is said or done. */
  private static List<String> shots(ShotList list) {
    List<String> all = new ArrayList<>();
    for (ShotList.Scene scene : list.scenes()) {
      for (ShotList.Shot shot : scene.shots()) {
        all.add(scene.name() + shot.elsewhere().map(e -> " in " + ShotList.Shot.sceneOf(e)).orElse("") + " " + shot.title());
      }
    }
    return all;
  }

  private static List<String> set(ShotList list, String shot) {
    Timeline film = Timeline.resolve(list).value();
    return film.shots().stream()
        .filter(s -> s.title().equals(shot))
        .map(s -> film.at(s.first() + 2).set().model())
        .toList();
  }

  @Test
  void theNextSceneIsCutAgainstThisOne() {
    ShotList list = draft(KITCHEN + "INTERCUT WITH:\n\n" + CAR + TALK + "BACK TO SCENE\n\nIvo stops.\n");
    assertThat(shots(list)).containsSubsequence("2 Hello?", "2 in 1 Where are you?", "2 Ten minutes away", "2 in 1 Mara smiles", "2 Ivo stops");
    assertThat(set(list, "Where are you?")).containsExactly("kitchen");
    assertThat(set(list, "Ten minutes away")).containsExactly("car interior");
  }

  @Test
  void twoScenesOfBeforeAreCutAgainstEachOther() {
    for (String head : List.of("INTERCUT - KITCHEN / CAR", "INTERCUT BETWEEN KITCHEN AND CAR", ".INTERCUT - INT. KITCHEN / INT. CAR - NIGHT", ".INTERCUT PHONE CONVERSATION", "INTERCUT MARA AND IVO")) {
      ShotList list = draft(KITCHEN + CAR + head + "\n\n" + TALK);
      String scene = head.startsWith(".") ? "3 in 2 " : "2 ";
      String mara = head.startsWith(".") ? "3 in 1 " : "2 in 1 ";
      assertThat(shots(list)).as(head).containsSubsequence(scene + "Hello?", mara + "Where are you?", scene + "Ten minutes away", mara + "Mara smiles");
    }
  }

  @Test
  void twoPlacesThatAreBothNewHaveASetEach() {
    for (String head : List.of("INT. KITCHEN / INT. CAR - NIGHT - INTERCUT", ".INTERCUT - MARA'S KITCHEN / CAR")) {
      ShotList list = draft(head + "\n\nMara picks up the phone.\n\n" + TALK.replaceFirst("(?s).*?(?=MARA)", "") + "MARA\nHurry.\n");
      assertThat(shots(list)).as(head).contains("2 Ten minutes away", "2 in 1 Hurry");
      assertThat(set(list, "Where are you?")).as(head).containsExactly("kitchen");
      assertThat(set(list, "Ten minutes away")).as(head).containsExactly("car interior");
      assertThat(set(list, "Hurry")).as(head).containsExactly("kitchen");
    }
  }

  @Test
  void aPlaceThatIsNewPlaysInItsOwnSet() {
    ShotList list = draft(KITCHEN + ".INTERCUT - KITCHEN / CAR\n\nIVO, 40, sits at the wheel.\n\n" + TALK);
    assertThat(shots(list)).containsSubsequence("2 Hello?", "2 in 1 Where are you?", "2 Ten minutes away");
    assertThat(set(list, "Hello?")).containsExactly("car interior");
  }

  @Test
  void whoSpeaksIntoAPhoneHasItAtTheEar() {
    assertThat(draft(KITCHEN + "INTERCUT WITH:\n\n" + CAR + TALK + "Mara hangs up.\n").source().text())
        .contains("with MARA phones for", "with IVO phones for", "MARA puts away phone");
    String shouting = KITCHEN.replace("the phone", "a cup") + "INTERCUT WITH:\n\n" + CAR + TALK;
    assertThat(draft(shouting).source().text()).doesNotContain("phones for");
  }

  @Test
  void whoComesInMeanwhileIsWhereWhomHeComesToIsAndHasNoPhone() {
    ShotList list = draft(KITCHEN + CAR + "INTERCUT - KITCHEN / CAR\n\n" + TALK
        + "Behind Mara, PIP (8) comes in.\n\nPIP\nWho is that?\n\nMARA\nNobody.\n");
    assertThat(shots(list)).contains("2 in 1 Pip comes in", "2 in 1 Who is that?", "2 in 1 Nobody");
    assertThat(list.source().text()).contains("with MARA phones for").doesNotContain("PIP phones");
  }

  @Test
  void whoIsHeardFromAPhoneIsNotThere() {
    ShotList list = draft("INT. HALL - DAY\n\nMARA waits.\n\nMARA (INTO PHONE)\nAre you there?\n\nIVO (ON PHONE)\nBarely.\n");
    assertThat(list.source().text()).contains("MARA (INTO PHONE): ", "with MARA phones for", "IVO (V.O., ON PHONE): ");
    assertThat(Timeline.resolve(list).value().at(1).figures()).extracting(f -> f.name()).containsExactly("MARA");
  }

  @Test
  void theNextHeadingEndsIt() {
    ShotList list = draft(KITCHEN + CAR + "INTERCUT - KITCHEN / CAR\n\n" + TALK + "INT. HALL - DAY\n\nMara walks in. Ivo waves.\n");
    assertThat(shots(list).stream().filter(s -> s.startsWith("3"))).isNotEmpty().noneMatch(s -> s.contains(" in "));
  }

  @Test
  void aSceneThatIsNotThereIsTold() {
    String list = "actionline shots 1\nfilm \"T\"\ncast\n  MARA: woman\nscene 1  INT. KITCHEN\n  MARA at centre\n  shot 1A\n    in scene 7\n    MARA waits\n";
    var told = Timeline.resolve(ShotListParser.parse(new Source("t.shots", list)).value()).diagnostics();
    assertThat(told).anyMatch(d -> d.isError() && d.message().equals("there is no scene \"7\""));
  }
}
