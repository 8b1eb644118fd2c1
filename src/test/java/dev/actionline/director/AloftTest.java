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
}
