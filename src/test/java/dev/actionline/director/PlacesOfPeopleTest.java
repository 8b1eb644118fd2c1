package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where people sit, stand and lie when a scene begins, and whom they are near. */
class PlacesOfPeopleTest {
  @Test
  void inACarThoseWhoAreNotPlacedSitAndTheDriverIsAtTheWheel() {
    String list = Drafts.of("INT. CAR - DAY\n\nNORA stares out of the window. Her uncle PETE drives.\n\nNORA\nAre we there?\n");
    assertThat(list).contains("PETE on driver seat, sitting").contains("NORA on passenger seat, sitting");
  }

  @Test
  void theDriverIsAtTheWheelAndTwoSitInTheBack() {
    String list = Drafts.of("INT. TAXI - NIGHT\n\nNORA and PETE sit in the back. The DRIVER yawns. Nora falls asleep on Pete's shoulder.\n");
    assertThat(list).contains("DRIVER on driver seat, sitting").contains("NORA on back seat, sitting").contains("PETE on back seat left, sitting")
        .contains("NORA sleeps on PETE's shoulder");
  }

  @Test
  void whoWaitsAtATableSitsAtItAndAPlaceSaidToBeCrowdedIs() {
    String list = Drafts.of("INT. RESTAURANT - NIGHT\n\nA crowded restaurant. NORA (30), in a green dress, waits alone at a table by the window.\n");
    assertThat(list).containsPattern("NORA on chair( \\d+)?, sitting").containsPattern("extras \\d+ people").contains("dress green").doesNotContain("prop dress");
    assertThat(Drafts.of("INT. RESTAURANT - NIGHT\n\nNORA stands at the counter. She is busy.\n")).doesNotContain("extras");
  }

  @Test
  void atSeaThoseWhoLeanOverTheRailOfABoatAreOnItsDeck() {
    String list = Drafts.of("EXT. SEA - DAY\n\nThe boat rolls in the swell. NORA steers. PETE leans over the rail and looks down at the hull.\n");
    assertThat(list).contains("NORA at wheel").contains("NORA steers wheel").contains("set ship deck").contains("camera shakes").doesNotContain("prop boat");
    assertThat(Drafts.of("EXT. SEA - DAY\n\nNORA swims. A boat passes.\n")).doesNotContain("ship deck");
  }

  @Test
  void whoPopsUpFromBehindSomethingHidThere() {
    String list = Drafts.of("INT. KITCHEN - DAY\n\nPETE enters. NORA and IDA pop up from behind the table. A DOG crawls out from under the stove.\n");
    assertThat(list).contains("NORA behind table, hidden").contains("IDA 0.9 m left of NORA, hidden").contains("NORA and IDA rise").contains("DOG behind stove");
  }

  @Test
  void whoHasACallingIsAtItsPlace() {
    String list = Drafts.of("INT. BAR - NIGHT\n\nThe BARTENDER wipes a glass. JOEL drinks at the bar.\n");
    assertThat(list).contains("BARTENDER at behind the counter").contains("JOEL on stool");
    assertThat(Drafts.of("INT. COURTROOM - DAY\n\nJUDGE ORR nods. The WITNESS coughs.\n"))
        .contains("JUDGE ORR on bench, sitting").contains("WITNESS on stand, sitting");
    // a word of a name that a place bears is no calling
    assertThat(Drafts.of("INT. BAR - NIGHT\n\nThe FRONT MAN nods. JOEL waves.\n")).doesNotContain("FRONT MAN at foreground");
  }

  @Test
  void whoWakesLiesInBedAndWhoIsByAWindowStandsThere() {
    assertThat(Drafts.of("INT. BEDROOM - DAY\n\nNORA wakes and opens the curtains.\n"))
        .contains("NORA on bed, lying").contains("prop curtain at window");
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nPETE stands by the window.\n")).contains("PETE at window");
  }

  @Test
  void whoStandsInTheGardenIsSeenThroughTheWindow() {
    assertThat(Drafts.of("INT. LIVING ROOM - NIGHT\n\nNORA opens the curtain. A STRANGER stands in the garden.\n")).contains("STRANGER outside window");
    assertThat(Drafts.of("EXT. GARDEN - NIGHT\n\nA STRANGER stands in the garden.\n")).doesNotContain("outside window");
  }

  @Test
  void whoIsToldInASeatOfACarSitsThereAndWhatFollowsItComesFromBehind() {
    String list = Drafts.of("EXT. STREET - DAY\n\nA taxi waits at the kerb. In the back seat OLGA (30) yawns.\n\nThe taxi drives off. A car drives behind the taxi.\n");
    assertThat(list).contains("OLGA on taxi back seat, sitting").containsPattern("prop car \\d+ m behind taxi").doesNotContain("prop seat");
  }

  @Test
  void whoSitRoundATableThatIsBroughtSitAtIt() {
    assertThat(Drafts.of("EXT. STREET - DAY\n\nA table under a tree. NORA, JOEL and PETE sit round it.\n\nNORA\nTea?\n"))
        .contains("NORA at table, sitting").contains("PETE at table, sitting");
  }

  @Test
  void inACrowdNobodyStandsWhereAnotherStands() {
    String list = Drafts.of("INT. ROOM - DAY\n\nNORA, JOEL, PETE, IDA, TOM, ZOE and MAX wait.\n\nMAX\nWell?\n");
    assertThat(list.lines().filter(l -> l.matches("  [A-Z]+ (?:at|\\d).*")).map(l -> l.strip().replaceFirst("[A-Z]+ ", ""))).doesNotHaveDuplicates().hasSize(7);
  }

  @Test
  void whoeverLooksLooksFromWhereHeIs() {
    String list = Drafts.of("INT. GYM - DAY\n\nNORA stands at the door. JOEL stands by the bench. PETE waits.\n\nEverybody looks up at the ceiling.\n");
    assertThat(list).doesNotContainPattern("JOEL [0-9.]+ m (?:north|south|east|west|in front)[^\n]* of NORA");
  }

  @Test
  void whoSitsIsGoneToAndNeverMovedByACut() {
    String list =
        Drafts.of(
            """
            INT. DINER - NIGHT

            RUTH (52) stands at the counter. A TEENAGE BOY, soaked, steps in. He slides into the booth.

            RUTH
            Long night?

            Ruth walks over and puts a mug on the table in front of him. She takes a plate from the counter.

            BOY
            Thanks.

            She hands him a spoon.
            """);
    String played = list.substring(list.indexOf("sits down into booth"));
    assertThat(played).contains("sits down into booth").contains("RUTH walks over to").doesNotContainPattern("(?m)^ +(TEENAGE )?BOY [0-9.]+ m ");
    assertThat(list).containsPattern("BOY: +teenager, 1.72 m, wet");
  }

  @Test
  void whoIsAtTheWheelSitsThere() {
    String list = Drafts.of("EXT. ROAD - DAY\n\nA truck speeds along the road. Nora is at the wheel.\n\nNORA swerves.\n");
    assertThat(list).contains("NORA on truck driver seat, sitting");
    assertThat(Drafts.of("EXT. ROAD - DAY\n\nA truck speeds along the road. NORA waves.\n")).doesNotContain("driver seat");
  }

  @Test
  void whoIsLaidDownLiesDownAndNotWhoLaysHim() {
    String list = Drafts.of("INT. BARN - DAY\n\nPETE (40) moans. NORA (30) lays Pete down on the straw.\n");
    assertThat(list).contains("NORA steadies PETE; then PETE lies down; with NORA kneels beside PETE").doesNotContain("NORA lies").doesNotContain("NORA lays");
  }

  @Test
  void whoseComingIsSeenInHerFaceHasStepsToComeThoughSheStoodThereAlready() {
    String list = Drafts.of("INT. HALL - NIGHT\n\nMARA (30) stands by the stairs. PIP (12) runs to Mara.\n\nMARA\nHelp me.\n\n"
        + "CLOSE ON MARA, grey and sweating, as she hobbles to Pip, reaching out to him.\n");
    var film = Drafts.played(list);
    var shot = film.shots().get(film.shots().size() - 1);
    assertThat(list.substring(list.indexOf("  shot " + shot.name() + " "))).contains("camera CU on MARA").contains("MARA hobbles to PIP, reaching out to PIP");
    double[] apart = java.util.stream.LongStream.of(shot.first(), shot.last()).mapToDouble(f -> {
      var two = film.at(f).figures();
      return two.get(0).stance().position().distance(two.get(1).stance().position());
    }).toArray();
    assertThat(apart[0]).isBetween(2.0, 3.2);
    assertThat(apart[1]).isLessThan(1.4);
  }
}
