package dev.actionline.shotlist.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every merge: edits stay, the script is followed, the list can be played. */
class DraftMergePropertiesTest {
  private static final int ROUNDS = Integer.getInteger("merge.rounds", 60);

  static String draft(String name) {
    return Golden.read("dev/actionline/director/" + name);
  }

  private static List<String> mistakes(String list) {
    return ShotListParser.parse(new Source("a.shots", list)).diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::render)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fight.shots", "double.shots", "camera.shots"})
  void anUntouchedListFollowsTheScriptToTheLetter(String name) {
    String base = draft(name);
    for (int seed = 0; seed < ROUNDS; seed++) {
      String draft = Rewriting.of(base, new Random(seed)).text();
      assertThat(DraftMerge.merge(base, base, draft).text()).as("seed " + seed).isEqualTo(draft);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fight.shots", "double.shots", "camera.shots"})
  void withoutAChangeOfTheScriptAnEditedListStaysToTheLetter(String name) {
    String base = draft(name);
    for (int seed = 0; seed < ROUNDS; seed++) {
      Editing mine = Editing.of(base, new Random(seed));
      DraftMerge.Merge merge = DraftMerge.merge(base, mine.text(), base);
      assertThat(merge.text()).as("seed " + seed).isEqualTo(mine.text());
      assertThat(merge.conflicts()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fight.shots", "double.shots", "camera.shots"})
  void noEditIsLostWhateverTheScriptBecomes(String name) {
    String base = draft(name);
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Editing mine = Editing.of(base, random);
      Rewriting draft = Rewriting.of(base, random);
      assertThat(mistakes(mine.text())).as("edited, seed " + seed).isEmpty();
      assertThat(mistakes(draft.text())).as("draft, seed " + seed).isEmpty();
      String merged = DraftMerge.merge(base, mine.text(), draft.text()).text();
      String told = "seed " + seed + "\n" + merged;
      assertThat(mistakes(merged)).as(told).isEmpty();
      for (String mark : mine.marks()) {
        assertThat(merged).as(told).contains(mark);
      }
      for (String mark : mine.marksInLines()) {
        assertThat(merged.lines().filter(l -> l.contains(mark)).filter(l -> !l.strip().startsWith("--") || l.startsWith("-- yours, from scene"))).as(mark + " plays, " + told).isNotEmpty();
      }
      for (String mark : draft.marks()) {
        assertThat(merged).as(told).contains(mark);
      }
    }
  }

  @Test
  void mergedOnceMoreNothingChanges() {
    String base = draft("double.shots");
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      String mine = Editing.of(base, random).text();
      String draft = Rewriting.of(base, random).text();
      String merged = DraftMerge.merge(base, mine, draft).text();
      assertThat(DraftMerge.merge(draft, merged, draft).text()).as("seed " + seed).isEqualTo(merged);
    }
  }

  /** Edits and rewritings that follow one another, as in the weeks before a shoot. */
  @Test
  void editsOfManyDraftsAllStand() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      String base = draft("fight.shots");
      String mine = base;
      List<String> marks = new ArrayList<>();
      for (int round = 0; round < 5; round++) {
        Editing editing = Editing.adding(mine, random, "r" + round + "s" + seed);
        marks.addAll(editing.marks());
        String draft = Rewriting.of(base, random).text();
        mine = DraftMerge.merge(base, editing.text(), draft).text();
        base = draft;
        assertThat(mistakes(mine)).as("seed " + seed + "\n" + mine).isEmpty();
      }
      for (String mark : marks) {
        assertThat(mine).as("seed " + seed).contains(mark);
      }
    }
  }
}
