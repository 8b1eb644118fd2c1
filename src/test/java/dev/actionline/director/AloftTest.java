package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What hovers, circles, scatters and floats. */
class AloftTest {
  @Test
  void aColourBeforeAParticipleIsTheThingsAndBothWordsAreItsName() {
    assertThat(Drafts.in("EXT. FIELD - NIGHT", "A silver flying saucer hovers above the corn.")).contains("prop flying saucer at wheat, silver").contains("flying saucer hovers above corn");
    assertThat(Drafts.in("INT. LAUNDRY - DAY", "A silver washing machine rattles.")).contains("prop washing machine").contains("washing machine rattles");
  }

  @Test
  void birdsCircleInTheAirAndWhatIsDeadHasLainThere() {
    assertThat(Drafts.in("EXT. CANYON - DAY", "Three vultures circle high over a dead mule.")).contains("mule lies over 0.1s; VULTURE 1, VULTURE 2 and VULTURE 3 soar");
    assertThat(Drafts.in("EXT. CANYON - DAY", "MARA, 30, circles the fire.")).doesNotContain("soar");
  }

  @Test
  void aFlockIsAllOfIt() {
    String list = Drafts.in("EXT. TOWN SQUARE - DAY", "A flock of pigeons scatters.");
    assertThat(list).contains("FLOCK 1, FLOCK 2, FLOCK 3, FLOCK 4, FLOCK 5 and FLOCK 6 scatter").contains("FLOCK 2 0.37 m left of FLOCK 1");
  }

  @Test
  void whoFloatsAboardIsWeightless() {
    assertThat(Drafts.in("INT. SPACESHIP CORRIDOR - DAY", "Upside down, an ASTRONAUT floats through the narrow module."))
        .contains("set spaceship corridor, weightless").contains("ASTRONAUT floats along, upside down");
    assertThat(Drafts.in("INT. SPACESHIP CORRIDOR - DAY", "An ASTRONAUT walks through the module.")).doesNotContain("weightless");
  }

  @Test
  void whoMopsACorridorHasAMopAndWhoPoursADrinkAGlass() {
    assertThat(Drafts.in("INT. CORRIDOR - DAY", "An old JANITOR is mopping the corridor.")).contains("JANITOR mops");
    assertThat(Drafts.in("INT. BAR - NIGHT", "The BARTENDER pours himself a whiskey.")).contains("BARTENDER pours with whiskey");
  }

  @Test
  void whoHangsByOneHandHangsFromWhatIsTold() {
    assertThat(Drafts.in("EXT. ROOFTOP - NIGHT", "From the gutter of a skyscraper, a SPY dangles by one hand."))
        .contains("SPY at edge, hanging from edge").contains("SPY dangles from gutter, one-handed");
  }

  @Test
  void whoDucksAndWhatFliesOverHimAreOnePicture() {
    String list = Drafts.in("INT. SALOON - NIGHT", "The PIANO PLAYER ducks as a bottle flies over his head.");
    assertThat(list).contains("with bottle flies over PIANO PLAYER's head").doesNotContain("shot 1B").doesNotContain("bottle in PIANO PLAYER");
  }

  @Test
  void whatIsTowedIsNotWhatStandsAboutForGood() {
    assertThat(Drafts.in("EXT. COUNTRY LANE - DAY", "A rusty tractor tows a broken-down limousine.")).containsPattern("prop limousine [\\d.]+ m behind tractor").contains("prop cable between tractor and limousine");
  }

  @Test
  void aBuildingComesDownAsOneAndItsCloudIsNoPlace() {
    assertThat(Drafts.in("EXT. STREET - DAY", "A four-storey apartment block collapses in a cloud of dust.")).contains("effect dust over collapsing building; collapsing building opens");
    assertThat(Drafts.in("EXT. STREET - DAY", "The old hotel collapses.")).contains("collapsing building opens");
    assertThat(Drafts.in("INT. THEATRE - DAY", "MARA, 30, vanishes in a puff of smoke.")).contains("effect smoke over MARA; MARA vanishes");
  }

  @Test
  void glassOverheadFallsInShards() {
    assertThat(Drafts.in("INT. GREENHOUSE - DAY", "Under the hail, the glass roof shatters.")).contains("shattering roof opens over 1.4s");
    assertThat(Drafts.in("INT. LIVING ROOM - DAY", "The window shatters.")).contains("effect debris over window");
  }
}
