package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How one carries oneself, told by a part of the body. */
class StancesTest {
  @Test
  void whoeverComesToTheKneesKneels() {
    for (String verb : new String[] {"sinks", "falls", "slumps", "collapses", "slides"}) {
      assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, stands. Pia " + verb + " to her knees.")).containsPattern("PIA (drops to knees|kneels)").doesNotContain("leg");
    }
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, stands. Pia drops to one knee.")).contains("PIA goes down on one knee");
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, stands. Pia gets down on her hands and knees.")).contains("PIA drops to all fours");
  }

  @Test
  void whoRisesToTheFeetStands() {
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, sits on the floor. Pia staggers to her feet.")).contains("PIA gets to feet, unsteadily");
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, waits. Pia rises on tiptoe.")).contains("PIA stands on tiptoe");
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, waits. Pia walks on tiptoe to the window.")).contains("PIA tiptoes to window");
  }

  @Test
  void whoFallsOnHisBackDoesNotLieThereBefore() {
    assertThat(Drafts.in("INT. ROOM - DAY", "OTTO, 40, falls on his back.")).contains("OTTO falls back").doesNotContain("lying").doesNotContain("background");
    assertThat(Drafts.in("INT. ROOM - DAY", "OTTO, 40, lies on his back on the table.")).contains("OTTO on table, lying");
    assertThat(Drafts.in("INT. ROOM - DAY", "OTTO, 40, crawls on his belly to the window.")).contains("OTTO worms to window");
  }

  @Test
  void onWhatOneGoesIsNoPlaceToGoTo() {
    String list = Drafts.of("INT. ROOM - DAY\n\nMARA (30) and her dog BISCUIT wait. Mara crawls to the sill on her elbows. She hops across the room in one shoe. Biscuit wags his tail.\n");
    assertThat(list).contains("BISCUIT wags").doesNotContain("on her arm", "in her foot", "points");
  }

  @Test
  void whoKissesAnUrnKissesNobodyElse() {
    String list = Drafts.of("EXT. ROAD - DAY\n\nGUS (70) waits. Its rider, THE WIDOW (60s, leathers), lifts an urn, kisses the urn and smiles.\n");
    assertThat(list).contains("WIDOW hugs to chest urn").doesNotContain("RIDER", "WIDOW kisses");
  }

  @Test
  void whatComesDownOnAHeadStrikesIt() {
    String list = Drafts.of("INT. SALOON - NIGHT\n\nTULLY (50s) and a GAMBLER (40) fight. Tully smashes a bottle over the Gambler's head. A dozen CARDPLAYERS swing round.\n");
    assertThat(list).contains("strikes GAMBLER with bottle").doesNotContain("CARDPLAYERS:", "strike TULLY");
  }

  @Test
  void aGlassInASaloonIsNoWindowAndSilverHairIsGrey() {
    String list = Drafts.of("INT. SALOON - NIGHT\n\nCASS (60, silver braid) polishes a glass behind the bar.\n");
    assertThat(list).contains("polishes glass", "hair grey").doesNotContain("window", "chrome");
  }
}
