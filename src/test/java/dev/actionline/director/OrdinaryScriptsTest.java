package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What working screenwriters put on a page without a second thought. */
class OrdinaryScriptsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "EXT. ALLEY BEHIND THE GRAND HOTEL - NIGHT | alley",
    "EXT. ROAD NEAR THE FARM - DAY | road",
    "INT. PACKARD - NIGHT | car interior",
    "INT. SUBMARINE \"WHITING\" - CONTROL ROOM - NIGHT | submarine",
    "EXT. SCHOOL YARD - DAY | park",
    "INT. GRAND HOTEL - ROOM 9 - NIGHT | bedroom",
    "INT. MILLER'S COTTAGE - DAY | living room",
    "INT. ST. ANNE'S HOSPITAL - NURSES' STATION - NIGHT | hospital corridor",
    "INT. ST. ANNE'S HOSPITAL - NEONATAL WARD - NIGHT | nursery ward",
    "INT. MAIL CAR - MOVING - DAY | train car",
    "EXT. MILLER'S FORD - DAWN | lake",
  })
  void aHeadingsPlaceIsItsSet(String heading, String set) {
    assertThat(Drafts.in(heading, "INES (30) waits.")).contains("  set " + set + "\n");
  }

  @Test
  void whatAPlaceIsIsToldOnce() {
    String list = Drafts.of("INT. ST. ANNE'S HOSPITAL - LOBBY - DAY\n\nINES (30) waits.\n\nINT. ST. ANNE'S - ROOM 9 - DAY\n\nINES waits.\n");
    assertThat(list).containsPattern("scene 2 .*\\n  set hospital ward\\n");
  }

  @Test
  void onTheEdgeOfTheBedOneSitsOnTheBed() {
    assertThat(Drafts.in("INT. BEDROOM - NIGHT", "RUI (80) is sitting on the edge of his bed.")).containsPattern("RUI on bed.*, sitting");
  }

  @Test
  void whoHelpsSomebodyOutOfACoatWearsNobody() {
    assertThat(Drafts.in("INT. HALL - NIGHT", "RUI (80) unbuttons his coat. INES (30) helps him out of it.")).contains("INES touches RUI's shoulder").doesNotContain("wears");
  }

  @Test
  void aCrowdIsThereOnce() {
    String list = Drafts.in("EXT. PARK - DAY", "Kids run. INES (30) waits. The kids cheer. INES waves. The kids jump.");
    assertThat(list.lines().filter(l -> l.strip().startsWith("extras"))).hasSize(1);
  }

  @Test
  void thugsAreMenUnlessTheyAreCalledShe() {
    String list = Drafts.in("INT. BAR - NIGHT", "A THUG waves. A second thug sits. INES (30) waves.");
    assertThat(list).containsPattern("\\n +THUG: +man").containsPattern("SECOND THUG: +man");
  }

  @Test
  void twinsAreTwo() {
    assertThat(Drafts.in("EXT. PARK - DAY", "The TWINS wave. INES (30) waits. The twins sit.")).contains("TWIN 1", "TWIN 2").doesNotContain("TWIN 3", "extras");
  }

  @Test
  void whoThrowsThrowsWhatHeHas() {
    assertThat(Drafts.in("EXT. PARK - DAY", "RUI (40) catches the ball. INES (30) waits. Rui throws.")).contains("RUI throws ball");
  }

  @Test
  void aChildMayBearABirdsName() {
    assertThat(Drafts.in("EXT. PARK - DAY", "WREN (11), small, waves.")).containsPattern("WREN: +(?:girl|boy)");
    assertThat(Drafts.in("EXT. PARK - DAY", "A WREN lands on the bench.")).doesNotContainPattern("WREN: +(?:girl|boy|man|woman)");
  }

  @Test
  void teethOfSilverMakeNobodyOfMetalAndWhoHasNoGlovesWearsNone() {
    assertThat(Drafts.in("INT. BAR - NIGHT", "RUI (38, preacher's collar, silver teeth, no gloves) waits.")).doesNotContain("chrome", "gloves");
    assertThat(Drafts.in("INT. BAR - NIGHT", "THE VISITOR, a man of polished chrome, waits.")).contains("chrome");
  }

  @Test
  void aGunThatWasAimedIsLowered() {
    String list = Drafts.in("INT. BAR - NIGHT", "RUI (40) aims a revolver at INES (30). Ines waves. Rui lowers the gun.");
    assertThat(list).contains("RUI lowers weapon").doesNotContain("prop gun");
  }

  @Test
  void aHandThatSlipsIntoABagReachesIntoIt() {
    assertThat(Drafts.in("INT. BAR - NIGHT", "INES (30) slips a hand into the bag and draws out a book.")).contains("INES reaches into bag", "INES draws out book");
  }

  @Test
  void aCoatThatFlapsFlapsOnItsWearerAndTheLightIsNoLamp() {
    String list = Drafts.in("EXT. FIELD - DAY", "RUI (40) runs across the field, coat flapping. INES (30) crawls toward the light.");
    assertThat(list).doesNotContain("prop coat", "lamp");
  }

  @Test
  void theOneWhoHasTheBookHoldsItOut() {
    String list = Drafts.in("INT. BAR - NIGHT", "INES (30) draws out a book. RUI (40) presses a pistol to PIA's (50) head. Ines holds it out and throws it into the stove.");
    assertThat(list).contains("INES holds out book", "INES throws book");
  }

  @Test
  void ofWhomNoMoreIsToldIsADarkFigureAndSeveralDoWhatSeveralDo() {
    String list = Drafts.in("EXT. STREET - NIGHT", "INES (30) stops. Two FIGURES step out of the fog.");
    assertThat(list).contains("FIGURE 1: silhouette", "FIGURE 2: silhouette", "\"Figures step out of fog\"");
  }

  @Test
  void aPlaceLooksAsItDidAtFirstWhateverHappensThere() {
    String list = Drafts.of("INT. HOLLIS MUSEUM - ROTUNDA - NIGHT\n\nINES (30) waits.\n\nINT. VAN - NIGHT\n\nRUI (40) sits.\n\nINT. HOLLIS MUSEUM - ROTUNDA - NIGHT\n\nThe wall explodes. A van rolls in. Its door swings open.\n");
    assertThat(list).containsPattern("scene 1 .*\\n  set museum\\n").containsPattern("scene 3 .*\\n  set museum\\n");
  }

  @Test
  void whoMoonwalksInComesInAndFortyMillionDollarsAreNotForty() {
    assertThat(Drafts.in("INT. BAR - NIGHT", "INES (30) waits. RUI (40) moonwalks in.")).contains("RUI enters");
    assertThat(Drafts.in("INT. BAR - NIGHT", "INES (30) waits. Forty million dollars in a box.")).doesNotContain("39 dollars");
  }

  @Test
  void aBlazingWhiteMuleIsNotOnFire() {
    String list = Drafts.in("EXT. ROAD - NIGHT", "RUI (40) leads a MULE. The mule stops. She stands in the road, blazing white, chewing a strap.");
    assertThat(list).contains("MULE stands in road").doesNotContain("fire");
  }

  @Test
  void anIronSpineIsNoMetal() {
    assertThat(Drafts.in("INT. BAR - NIGHT", "INES (60s, pearls, iron spine) waits.")).doesNotContain("chrome");
  }

  @Test
  void whoGoesRightAfterADoorOpensHasComeThroughIt() {
    String list = Drafts.in("INT. COURTROOM - DAY", "RUI (40) yawns. The doors at the back swing open. INES (26) walks up the aisle.");
    assertThat(list).containsPattern("INES at .*, hidden");
  }

  @Test
  void whoComesByWasNotThere() {
    String list = Drafts.in("INT. HOSPITAL CORRIDOR - NIGHT", "RUI (40) yawns. INES (26) wheels an empty gurney past.");
    assertThat(list).containsPattern("INES at .*, hidden");
  }

  @Test
  void aTwentyAndAThirtyEightAreMoneyAndAPistol() {
    String list = Drafts.in("INT. BAR - NIGHT", "RUI (40) drops a twenty on the bar. He takes a .38 from the drawer.");
    assertThat(list).contains("prop twenty", "prop pistol", "RUI takes pistol").doesNotContain("unstaged");
  }

  @Test
  void aSecondGuardIsAnotherMan() {
    String list = Drafts.in("INT. CELLAR - NIGHT", "A GUARD yawns. A second guard sits on a crate. The second guard waves.");
    assertThat(list).contains("SECOND GUARD waves").contains("SECOND GUARD: ");
  }
}
