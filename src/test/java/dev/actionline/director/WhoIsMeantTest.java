package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is meant: by a name, a kinship, a number, a word for all. */
class WhoIsMeantTest {
  @Test
  void herDaughterIsCalledByHerNameWhateverElseItMeans() {
    String list = Drafts.of("INT. GYM - DAY\n\nLENA sits. Her daughter JUNE (9), in a bee costume, peeks through the curtain and waves. Her brother TOM nods. His wife GRACE laughs.\n");
    assertThat(list).contains("JUNE: ").contains("girl, 1.32 m").contains("JUNE waves").contains("TOM nods").contains("GRACE laughs").doesNotContain("BROTHER TOM");
  }

  @Test
  void everybodyIsAllButTheOneTheyTurnTo() {
    String list = Drafts.of("INT. OFFICE - DAY\n\nPETE types. NORA reads a file. GUS walks in. Everyone turns to look at him.\n");
    assertThat(list).containsPattern("(PETE and NORA|NORA and PETE) turn");
  }

  @Test
  void peopleOfAnotherSceneAreNotTheTwoOfThisOne() {
    String list = Drafts.of("INT. OFFICE - DAY\n\nPETE types. NORA laughs.\n\nEXT. BEACH - DAY\n\nTwo kids run along the water.\n");
    assertThat(list.substring(list.indexOf("scene 2"))).contains("KID 1 and KID 2 run").doesNotContain("PETE").doesNotContain("NORA");
  }

  @Test
  void severalAnimalsAreAnimals() {
    assertThat(Drafts.of("EXT. FARM - DAY\n\nTwo horses stand by the barn. NORA waits.\n")).containsPattern("HORSE 2: +horse");
  }
}
