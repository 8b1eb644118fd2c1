package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Many who go on with something are extras; those who are counted or pointed at have parts. */
class CrowdsTest {
  @Test
  void whatManyGoOnDoingIsTheBusinessOfExtras() {
    String list = Drafts.in("EXT. PARK - DAY", "Children are playing on the grass. Soldiers are waiting.\n\nMARA, 30, walks to the bench.");
    assertThat(list).contains("extras 4 children playing").contains("extras 4 soldiers waiting");
    assertThat(list).doesNotContain("CHILD 1").doesNotContain("SOLDIER 1");
  }

  @Test
  void whoAreCountedOrPointedAtHaveParts() {
    String list = Drafts.in("EXT. PARK - DAY", "Two children are playing on the grass.\n\nMARA, 30, looks at the children.");
    assertThat(list).contains("CHILD 1").contains("CHILD 2").doesNotContain("CHILD 3").doesNotContain("extras");
  }

  @Test
  void whoAreToldOfAsACrowdAndThenByNumberAreDifferentPeople() {
    String list =
        Drafts.in("EXT. PARK - DAY", "Children are swinging on swings.\n\nMARA, 30, is playing with two small children on the grass.");
    assertThat(list).contains("extras 4 children swinging on swing");
    assertThat(list).contains("CHILD 1 and CHILD 2 play with MARA").doesNotContain("CHILD 3");
    assertThat(list).containsPattern("CHILD 1: +boy, 1\\.02 m");
  }

  @Test
  void whatHappensOnceIsNobodysBusiness() {
    assertThat(Drafts.in("EXT. PARK - DAY", "Soldiers run to the bench.\n\nMARA, 30, hits the soldiers.")).contains("SOLDIER 1");
  }

  @Test
  void aHerdIsBeasts() {
    assertThat(Drafts.in("EXT. STREET - DAY", "A pack of starving dogs runs past MARA (30).")).containsPattern("PACK 1: +dog").contains("PACK 3").doesNotContain("extras");
    assertThat(Drafts.in("EXT. FIELD - DAY", "A herd of zebra runs past MARA (30).")).containsPattern("HERD 1: +horse");
  }

  @Test
  void whomSomethingIsOnlyDoneToStandsThereAndWearsWhatHeIs() {
    String list = Drafts.in("INT. HALL - DAY", "MARA (30) curtsies before the king. OTTO (40) tattoos a swallow on the biker's neck. MARA shoos a cat.");
    assertThat(list).containsPattern("KING: +king").containsPattern("BIKER: +(?:wo)?man").contains("on BIKER's neck");
    assertThat(list).doesNotContain("prop cat in MARA");
  }

  @Test
  void whoHandleThingsHavePartsAndWhoOnlyGoByAreAsManyAsTheSentenceCounts() {
    String list = Drafts.in("EXT. QUARRY - DAY", "Convicts haul a cart. Seven nuns run past.");
    assertThat(list).contains("CONVICT 1, CONVICT 2 and CONVICT 3").contains("extras 7 nuns running").doesNotContain("unstaged");
    assertThat(Drafts.in("EXT. QUAY - DAY", "Six sailors drag a cannon.")).contains("SAILOR 6").doesNotContain("SAILOR 7");
  }

  @Test
  void othersOfTheSameNounAreCountedForThemselves() {
    String list = Drafts.of("INT. PARK - DAY\n\nTwo old men play chess.\n\nINT. BANK - DAY\n\nThree masked men grab MARA (30).\n");
    assertThat(list).contains("MAN 2 ").doesNotContain("\n  MAN 3").contains("MASKED MAN 3").doesNotContainPattern("MASKED MAN 1: +old");
  }
}
