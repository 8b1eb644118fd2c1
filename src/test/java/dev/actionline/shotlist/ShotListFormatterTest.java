package dev.actionline.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.core.Source;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShotListFormatterTest {
  private static String format(String text) {
    return ShotListFormatter.format(new Source("x.shots", text));
  }

  @Test
  void aListInCanonicalLayoutStaysAsItIs() {
    String text = Golden.read("shotlist/lighthouse.shots").replace("# his one look", "");
    String laidOut = format(text);
    assertThat(format(laidOut)).isEqualTo(laidOut);
    assertThat(laidOut).contains("  GULL #2:      bird, 40 cm\n");
  }

  @Test
  void wordsOriginsAndCommentsFindTheirColumns() {
    String text =
        """
        actionline shots 1
        film   "T"

        cast
          IVO:boy ,  tall
          MARA:   woman @3
            -- about the room
        scene 1   INT.  HALL - DAY @4
          -- her corner
          MARA   at door
          -- the take
          shot   1A   "One two"  @5-6
            MARA:"a  b"   --  softly
            MARA walks  4   m ;IVO runs
        """;
    assertThat(format(text))
        .isEqualTo(
            """
            actionline shots 1
            film "T"

            cast
              IVO:  boy, tall
              MARA: woman                                                   @3
            -- about the room
            scene 1  INT.  HALL - DAY                                       @4
              -- her corner
              MARA at door
              -- the take
              shot 1A  "One two"                                            @5-6
                MARA: "a  b"  --  softly
                MARA walks 4 m; IVO runs
            """);
  }

  @Test
  void aListWithMistakesIsLeftAlone() {
    String text = Golden.read("shotlist/mistakes/ten.shots");
    assertThat(format(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsStayAsTheyAre(String end) {
    String text = Golden.read("shotlist/lighthouse.shots").replace("\n", end);
    assertThat(format(text).replace(end, "\n"))
        .isEqualTo(format(Golden.read("shotlist/lighthouse.shots")));
  }

  /** Spaces thrown in at random change neither what the list says nor how it is laid out. */
  @Test
  void layoutNeverChangesWhatIsSaid() {
    String text = Golden.read("shotlist/lighthouse.shots");
    String said = Tree.of(ShotListParser.parse(new Source("x", text)).value());
    for (int seed = 0; seed < 200; seed++) {
      String sprinkled = sprinkle(text, new Random(seed));
      String laidOut = format(sprinkled);
      assertThat(Tree.of(ShotListParser.parse(new Source("x", laidOut)).value()))
          .as("seed " + seed)
          .isEqualTo(said);
      assertThat(format(laidOut)).as("seed " + seed).isEqualTo(laidOut);
    }
  }

  /** More spaces wherever two words stand apart; inside quotes, names and headings spaces count. */
  private static String sprinkle(String text, Random random) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n")) {
      boolean quoted = false;
      boolean begun = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        quoted ^= c == '"' && line.charAt(i - 1) != '\\';
        begun |= c != ' ';
        out.append(c);
        boolean kept =
            !begun
                || quoted
                || line.startsWith("scene")
                || line.substring(0, i).matches(".*(GULL|Old)");
        if (c == ' ' && !kept && random.nextInt(6) == 0) {
          out.append(" ".repeat(1 + random.nextInt(3)));
        }
      }
      out.append('\n');
    }
    return out.toString();
  }
}
