package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is staged is judged by verb, particle, object and place; the lists are sound. */
class StagingRulesTest {
  private static final String COMPANY =
      "INT. HALL - DAY\n\nMARTA (30) faces TOM (31, a man) and a DOG.\n\nTom sleeps. The Dog barks.\n\n";

  private static ActionClass judged(String sentence) {
    return Passage.breakdown(
            "x.fountain", "INT. HALL - DAY\n\nMARTA (30) waits.\n\n" + sentence + "\n")
        .clauses()
        .get(1)
        .kind();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta drops the vase. | PUT",
        "Marta drops to her knees. | SIT",
        "A vase drops off the shelf. | FALL",
        "Marta shoots to her feet. | STAND",
        "Marta shoots the lock. | SHOOT",
        "Marta rises. | STAND",
        "The balloon rises. | RISE",
        "Marta turns the key. | OPERATE",
        "Marta turns around. | TURN",
        "Marta turns into a swan. | TRANSFORM",
        "Marta draws a pistol. | GRAB",
        "Marta draws a map. | WRITE",
        "Marta lifts the crate. | CARRY",
        "Marta raises her hand. | GESTURE",
        "Marta puts on her hat. | WEAR",
        "Marta kisses him. | EMBRACE",
        "Kids swing and yell. | MOVE",
        "Marta swings. | STRIKE",
        "Marta takes out the radio. | GRAB",
        "The lamp goes out. | VANISH",
        "Marta goes out. | EXIT",
        "Marta walks into the kitchen. | ENTER",
        "Smoke rises from the chimney. | POUR",
        "Marta slams the door. | CLOSE",
        "Marta kicks the door open. | OPEN",
        "Marta kicks the door. | STRIKE",
        "Marta presses the button. | OPERATE",
        "Marta screams. | EMOTE",
        "The kettle screams. | OTHER",
        "A horse neighs. | SPEAK",
        "Marta freezes. | WAIT",
        "The truck skids into a ditch. | DRIVE",
        "Marta lets go of the rope. | PUT",
        "Marta takes a bow. | GESTURE",
        "Marta closes her eyes. | EMOTE",
        "Marta slips her hand into her pocket. | REACH",
        "Marta slips on the ice. | FALL",
        "Marta unloads a shotgun into Ivo. | SHOOT",
        "A spear punches into Marta's back. | STRIKE",
        "A hole is blown through Marta. | BREAK",
      })
  void theClassIsWhatIsStaged(String sentence, ActionClass expected) {
    assertThat(judged(sentence)).isEqualTo(expected);
  }

  /** "Sentence. | class", a thousand of them: few may slip. */
  @Test
  void commonFramesAreStagedAsAPersonWould() throws IOException {
    List<String> slips = new ArrayList<>();
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/breakdown/frames.list")).stream()
            .filter(l -> l.contains("|"))
            .toList();
    for (String line : lines) {
      String sentence = line.substring(0, line.indexOf('|')).trim();
      String expected = line.substring(line.indexOf('|') + 1).trim();
      boolean holds =
          Passage.breakdown("x.fountain", COMPANY + sentence + "\n").clauses().stream()
              .anyMatch(c -> c.sentence().equals(sentence) && c.kind().label().equals(expected));
      if (!holds) {
        slips.add(line);
      }
    }
    assertThat(lines).hasSizeGreaterThan(1200);
    assertThat((double) slips.size() / lines.size())
        .as(String.join("\n", slips))
        .isLessThan(0.06);
  }

  @Test
  void everyEntryOfTheDictionaryIsSoundAndEndsInAClassForAnyOtherUse() {
    assertThat(VerbSenses.verbs()).hasSizeGreaterThan(2000);
    for (String verb : VerbSenses.verbs()) {
      StagingRules.check(verb);
      List<String> rules = VerbSenses.rules(verb);
      assertThat(rules.get(rules.size() - 1)).as(verb).startsWith(verb + " -> ");
    }
  }

  @Test
  void noVerbStandsInTwoClasses() {
    Set<String> seen = new LinkedHashSet<>();
    Set<String> twice = new LinkedHashSet<>();
    Lexicon.VERBS
        .lists()
        .values()
        .forEach(
            verbs ->
                verbs.forEach(
                    v -> {
                      if (!seen.add(v)) {
                        twice.add(v);
                      }
                    }));
    assertThat(twice).isEmpty();
    assertThat(seen).hasSizeGreaterThan(1300);
  }

  @Test
  void everyClassHasVerbs() {
    for (ActionClass kind : ActionClass.values()) {
      assertThat(Lexicon.VERBS.lists()).containsKey(kind.label());
    }
  }
}
