package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.Overlaps;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever goes to furniture, or to somebody on it, stands before it and not in it. */
class FurnitureTest {
  /** Half of a shot inside a thing is no passing brush with it. */
  private static final double MOST = 0.5;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "INT. KITCHEN - DAY | RUTH (60) comes in with a basket. Ruth walks to the table and puts the basket on it. She goes to the fridge and opens the fridge.",
    "INT. HOSPITAL ROOM - NIGHT | LENA (40) stands at the window. OTTO (70) lies in the bed. Lena goes to Otto and gives him a cup. She kneels beside the bed.",
    "INT. CONTROL ROOM - NIGHT | VERA (50) stands at the door. Vera runs to the console. She hides behind the console.",
    "INT. OFFICE - DAY | TOM (28) sits at the desk. Tom stands up and goes to the filing cabinet. He opens a drawer."
  })
  void nobodyStandsInIt(String heading, String prose) {
    String list = Drafts.in(heading, prose);
    List<String> inside = Overlaps.in(Drafts.played(list)).entrySet().stream()
        .filter(e -> e.getValue() >= MOST && !e.getKey().contains("OTTO")) // who lies has an arm in the pillow
        .map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.toList());
    assertThat(inside).as(list).isEmpty();
  }
}
