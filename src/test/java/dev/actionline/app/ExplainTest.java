package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code explain} and the page of a thousand verbs. */
class ExplainTest {
  private static final Path PAGE = Path.of("docs/verbs.md");

  @TempDir Path folder;

  private Shell.Run explain(String sentence) {
    return new Shell(folder).run("explain", sentence);
  }

  @Test
  void theWayFromWordsToStagingIsShown() {
    Shell.Run run = explain("She vaults the counter");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList())
        .containsExactly(
            "words    She (pronoun) vaults (verb s vault) the (determiner) counter (noun) ."
                + " (punctuation)",
            "clause   ANNA vault counter",
            "class    jump: \"vault\" is listed so",
            "action   vault: the verb is a word of it",
            "target   counter: the prop counter",
            "staged   ANNA vaults counter");
  }

  @Test
  void anUnlistedVerbIsLedByItsKin() {
    String out = explain("He hoodwinks the guard and cachinnates.").out();
    assertThat(out).contains("its kin in WordNet: cachinnate > laugh").contains("action   laugh");
  }

  @Test
  void whatIsNoActionIsSaid() {
    assertThat(explain("The room is cold.").out()).contains("none: it tells no action that is seen");
    assertThat(explain(" ").code()).isEqualTo(Main.USER_ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "hobble, walk, limping", "scuttle, crawl, fast", "slam, strike, hard", "fondle, stroke, gently"
  })
  void theMannerIsKept(String verb, String action, String manner) {
    assertThat(ExplainCommand.page().lines())
        .anyMatch(
            l -> l.startsWith("| " + verb + " |") && l.contains(action) && l.contains(manner));
  }

  @Test
  void theThousandVerbsEndWhereThePageSays() throws IOException {
    String now = ExplainCommand.page();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, now);
    }
    List<String> page = Files.readAllLines(PAGE);
    List<String> lines = now.lines().toList();
    assertThat(lines.stream().filter(l -> l.startsWith("| "))).hasSize(1001);
    assertThat(lines.stream().filter(l -> l.contains("not played")).count()).isLessThan(10);
    long same = lines.stream().filter(page::contains).count();
    assertThat((double) same / lines.size())
        .as("a new word of the catalogue may move a few; -Dgolden.update=true writes the page anew")
        .isGreaterThan(0.97);
  }
}
