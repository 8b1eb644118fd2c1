package dev.actionline.shotlist.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import org.junit.jupiter.api.Test;

/** What a person finds in a list after the script was rewritten, case by case. */
class DraftMergeTest {
  private static final String BASE =
      """
      actionline shots 1
      film "Quay"
        24 fps, 1280x720

      cast
        RUTH:  woman, 1.70 m
        PILOT: man, 1.82 m

      scene 1  EXT. QUAY - DAY                                        @1
        set harbour
        RUTH at steps
        prop rope on bollard

        shot 1A  "Ruth walks to boat"                                 @3
          camera WS on RUTH, 24mm
          RUTH walks to boat                                          @3

        shot 1B  "Pilot waves"                                        @5
          camera MS on PILOT, 50mm
          PILOT waves                                                 @5
          PILOT: "Over here."                                         @7

      scene 2  INT. CABIN - NIGHT                                     @9
        set cabin

        shot 2A  "Ruth sleeps"                                        @11
          camera CU on RUTH, 85mm
          RUTH sleeps                                                 @11
      """;

  private static DraftMerge.Merge merge(String mine, String draft) {
    DraftMerge.Merge merge = DraftMerge.merge(BASE, mine, draft);
    assertThat(ShotListParser.parse(new Source("quay.shots", merge.text())).diagnostics()).as(merge.text()).isEmpty();
    return merge;
  }

  private static String mine(String... changes) {
    String text = BASE;
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return text;
  }

  @Test
  void aLineFollowsTheScriptAndTheLensOfTheSameShotStays() {
    DraftMerge.Merge merge = merge(mine("24mm", "35mm, low"), mine("RUTH walks to boat   ", "RUTH runs to boat    "));
    assertThat(merge.text()).isEqualTo(mine("24mm", "35mm, low", "RUTH walks to boat   ", "RUTH runs to boat    "));
    assertThat(merge.report()).containsExactly("follows the script: shot 1A", "kept as edited: shot 1A");
  }

  @Test
  void whereBothChangedALineTheListPlaysThePersonsAndHoldsTheOther() {
    DraftMerge.Merge merge = merge(mine("RUTH walks to boat   ", "RUTH limps to boat   "), mine("RUTH walks to boat   ", "RUTH runs to boat    "));
    assertThat(merge.text())
        .contains(
            """
                camera WS on RUTH, 24mm
                -- or, by the new draft: RUTH runs to boat
                RUTH limps to boat                                          @3
            """.indent(0));
    assertThat(merge.conflicts()).isEqualTo(1);
    assertThat(merge.report())
        .contains("to decide, shot 1A: the list plays \"RUTH limps to boat\", the new draft has \"RUTH runs to boat\"");
  }

  @Test
  void renumberedScenesAndShotsTakeTheEditsWithThem() {
    String draft =
        mine("scene 2  INT. CABIN", "scene 3  INT. CABIN", "shot 2A", "shot 3A", "@11", "@21", "@9\n", "@19\n")
            .replace("scene 3", "scene 2  INT. SHED - DAY\n\n  shot 2A\n    RUTH waits\n\nscene 3");
    DraftMerge.Merge merge = merge(mine("85mm", "100mm"), draft);
    assertThat(merge.text()).isEqualTo(draft.replace("85mm", "100mm"));
    assertThat(merge.report()).contains("new in the script: scene 2", "renumbered: scene 2 is now 3");
  }

  @Test
  void aShotThatLooksAtAnotherGoesOnLookingAtIt() {
    String mine = mine("    RUTH sleeps ", "    angle on 1B from 1s to 2s\n    RUTH sleeps ");
    String draft = mine("  shot 1B", "  shot 1B\n    RUTH nods\n\n  shot 1C");
    assertThat(merge(mine, draft).text()).contains("    angle on 1C from 1s to 2s\n");
  }

  @Test
  void aShotThatShowsAnotherSceneGoesOnShowingIt() {
    String mine = mine("    RUTH sleeps ", "    in scene 1\n    RUTH sleeps ");
    String draft = mine("scene 2  INT. CABIN", "scene 3  INT. CABIN", "shot 2A", "shot 3A", "scene 1 ", "scene 2 ", "shot 1A", "shot 2A", "shot 1B", "shot 2B");
    assertThat(merge(mine, draft).text()).contains("    in scene 2\n");
  }

  @Test
  void whatAPersonTookOutStaysOutAndIsTold() {
    String cut = BASE.substring(0, BASE.indexOf("  shot 1B")) + BASE.substring(BASE.indexOf("scene 2"));
    DraftMerge.Merge merge = merge(cut, mine("RUTH sleeps ", "RUTH wakes "));
    assertThat(merge.text()).doesNotContain("PILOT waves").contains("RUTH wakes");
    assertThat(merge.report()).contains("stays cut, as you had it: shot 1B \"Pilot waves\"");
  }

  @Test
  void aCommentStaysWithTheLineItStandsAbove() {
    String mine = mine("    RUTH walks to boat   ", "    -- slower, she is tired\n    RUTH walks to boat   ");
    String draft = mine("    RUTH walks to boat   ", "    RUTH looks at PILOT\n    RUTH walks to boat, slowly   ");
    assertThat(merge(mine, draft).text()).contains("    -- slower, she is tired\n    RUTH walks to boat, slowly");
  }

  @Test
  void anEditedShotThatTheScriptGaveUpStaysAndSaysSo() {
    String draft = BASE.substring(0, BASE.indexOf("  shot 1B")) + BASE.substring(BASE.indexOf("scene 2"));
    assertThat(merge(BASE, draft).text()).isEqualTo(draft);
    DraftMerge.Merge merge = merge(mine("PILOT waves ", "PILOT whistles "), draft);
    assertThat(merge.text()).contains("  -- kept, though the script no longer has this shot\n  shot 1B").contains("PILOT whistles");
    assertThat(merge.report()).contains("to decide, shot 1B: it is no longer in the script and stays for your edits");
  }

  @Test
  void whatAPersonCutStaysCut() {
    String mine = BASE.substring(0, BASE.indexOf("  shot 1B")) + BASE.substring(BASE.indexOf("scene 2"));
    assertThat(merge(mine, BASE.replace("sleeps", "dozes")).text()).isEqualTo(mine.replace("sleeps", "dozes"));
    DraftMerge.Merge merge = merge(mine, BASE.replace("PILOT waves", "PILOT waves, wildly"));
    assertThat(merge.text()).contains("-- or, by the new draft: shot 1B", "-- or, by the new draft:   PILOT waves, wildly");
    assertThat(merge.report()).anyMatch(l -> l.contains("you took out what the script rewrote"));
  }

  @Test
  void whoIsGoneFromTheScriptStaysWhileALineOfYoursNamesHer() {
    String draft =
        mine("  PILOT: man, 1.82 m\n", "", "    camera MS on PILOT, 50mm\n    PILOT waves                                                 @5\n", "    RUTH nods\n")
            .replaceAll("(?m)^    PILOT: .*\n", "");
    DraftMerge.Merge merge = merge(mine("PILOT waves ", "PILOT waves, wildly "), draft);
    assertThat(merge.text()).contains("-- kept, though the script no longer has this line\n  PILOT: man, 1.82 m");
  }

  @Test
  void aTakenAlternativeLosesItsMark() {
    String draft = mine("RUTH walks to boat   ", "RUTH runs to boat    ");
    String merged = merge(mine("RUTH walks to boat   ", "RUTH limps to boat   "), draft).text();
    String taken = merged.replace("RUTH limps to boat  ", "RUTH runs to boat   ");
    String next = draft.replace("RUTH sleeps", "RUTH dozes");
    assertThat(DraftMerge.merge(draft, taken, next).text()).isEqualTo(taken.replace("RUTH sleeps", "RUTH dozes"));
    String rewritten = draft.replace("RUTH runs to boat  ", "RUTH hurries to boat");
    assertThat(DraftMerge.merge(draft, taken, rewritten).text()).isEqualTo(rewritten);
  }

  @Test
  void withoutItsLastDraftAListKeepsEveryLineAndGetsTheNewScenes() {
    String mine = mine("24mm", "35mm", "RUTH sleeps", "RUTH dreams");
    String draft = mine("RUTH walks", "RUTH runs") + "\nscene 3  EXT. PIER - DAWN\n\n  shot 3A\n    PILOT waits\n";
    assertThat(DraftMerge.withoutBase(mine, draft).text())
        .isEqualTo(mine + "\nscene 3  EXT. PIER - DAWN\n\n  shot 3A\n    PILOT waits\n");
  }

  @Test
  void theEndsOfLinesStay() {
    String mine = mine("24mm", "35mm").replace("\n", "\r\n");
    assertThat(DraftMerge.merge(BASE, mine, BASE).text()).isEqualTo(mine);
  }
}
