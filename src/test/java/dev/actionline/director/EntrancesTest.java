package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who comes in, by which way, with what; who goes out again. */
class EntrancesTest {
  @Test
  void outOfDoorsWhoRunsOutComesOutOfTheHouse() {
    String list = Drafts.of("EXT. HOUSE - DAY\n\nNORA stands by the car. PETE and IDA run out, holding hands.\n\nNora laughs. Ida walks out.\n");
    assertThat(list).contains("PETE at door, hidden").contains("PETE and IDA enter, running, holding hands").contains("IDA walks out");
  }

  @Test
  void whoBringsSomethingInComesInWithIt() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nPETE waits. NORA wheels in a cake.\n")).contains("NORA at door, hidden").contains("NORA enters, carrying cake");
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nPETE waits. NORA pulls in a breath.\n")).doesNotContain("NORA at door");
  }

  @Test
  void whoComesOutOfAHouseComesFromItsDoor() {
    String list = Drafts.of("EXT. CHAPEL - DAY\n\nOTTO and PIA run out of the chapel.\n");
    assertThat(list).contains("set church front").contains("OTTO at door").contains("OTTO and PIA run to centre");
  }

  @Test
  void aDoorThatOpensIsOpenedByWhoComesIn() {
    String list = Drafts.of("INT. DINER - NIGHT\n\nRUTH wipes the counter. The door opens. A BOY steps in.\n\nRUTH\nWe are closed.\n");
    assertThat(list).contains("BOY opens door").contains("two-shot on RUTH and BOY").doesNotContain("unstaged");
    assertThat(Drafts.of("INT. DINER - NIGHT\n\nRUTH wipes the counter. The door opens. She looks up.\n")).contains("set door opens");
  }

  @Test
  void howeverOneGoesInAndOutOneDoesSoByTheDoor() {
    String list = Drafts.of("""
        INT. BAR - NIGHT

        ANN slips in through the door. JOE limps in. He limps out. Ann staggers out of the room.

        PAM runs in. Pam leaves. TED follows her.
        """);
    assertThat(list).containsPattern("ANN enters.*, slipping").containsPattern("JOE enters.*, limping").containsPattern("JOE exits.*, limping")
        .containsPattern("ANN exits.*, staggering");
    assertThat(list.substring(list.lastIndexOf("TED"))).doesNotContain("TED follows PAM");
  }

  @Test
  void whoIsUntoldComesUpOnFoot() {
    String list = Drafts.of("INT. HALL - DAY\n\nOTTO, 40, stands at the window. PIA, 30, comes up behind him.\n");
    assertThat(list).contains("PIA comes up behind OTTO");
  }

  @Test
  void whoComesOutOfAHouseIsSeenToComeWhetherTheSetNamesItOrNot() {
    assertThat(Drafts.of("EXT. STREET - DAY\n\nNORA waits.\n\nJOEL comes out of the saloon.\n\nNORA\nAt last.\n")).doesNotContain("JOEL exits");
  }

  @Test
  void whoFallsOverboardFallsIntoTheSeaBesideHisRail() {
    String list = Drafts.of("EXT. SHIP - DECK - NIGHT\n\nOTTO, 40, leans over the rail. PIA, 30, watches him. The ship lurches. Otto falls overboard.\n");
    assertThat(list).containsPattern("OTTO topples into (port )?sea").doesNotContain("OTTO lurches").doesNotContain("PIA lurches");
  }
}
