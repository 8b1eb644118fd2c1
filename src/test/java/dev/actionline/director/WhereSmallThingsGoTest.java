package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hands do with small things is told by the thing and by where it goes, and not by the verb alone. */
class WhereSmallThingsGoTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "INT. SHOP - DAY | NORA slips a watch into her coat. | secretes watch",
    "INT. BEDROOM - DAY | NORA stuffs clothes into a bag. | bags up clothes",
    "EXT. STREET - DAY | NORA drops a key in the mailbox. | posts key",
    "INT. OFFICE - DAY | NORA hangs up the phone. | hangs up the phone",
    "INT. HALLWAY - DAY | NORA rings the doorbell. | presses doorbell",
    "EXT. BEACH - DAY | NORA digs up a chest. | digs up chest",
    "EXT. FOREST - DAY | NORA buries a box. | buries box",
    "INT. CHURCH - DAY | NORA waits. PAUL puts a ring on NORA's finger. | puts ring on finger of NORA",
    "INT. BAR - DAY | PAUL waits. NORA throws a glass of wine in PAUL's face. | throws glass in face of PAUL",
    "INT. BEDROOM - DAY | NORA packs a suitcase and snaps it shut. | snaps shut a suitcase",
    "INT. LIVING ROOM - DAY | NORA blows up a balloon. | blows up a balloon"
  })
  void isStaged(String place, String prose, String line) {
    assertThat(Drafts.in(place, prose)).contains(line);
  }
}
