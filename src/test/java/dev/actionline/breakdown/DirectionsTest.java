package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Camera directions of every kind. */
class DirectionsTest {
  private static List<Beat.Direction> directions(String prose) {
    String script = "INT. HALL - DAY\n\nMARTA (30) waits.\n\n" + prose + "\n";
    return Passage.breakdown("x.fountain", script).scenes().get(0).beats().stream()
        .filter(Beat.Direction.class::isInstance)
        .map(Beat.Direction.class::cast)
        .toList();
  }

  @Test
  void oneSentenceTellsEveryMoveOfOneTake() {
    assertThat(directions("We glide past a row of lockers, drop down to a dog, track with the dog and come to rest on Marta."))
        .extracting(d -> d.value() + " " + d.subject().orElse("")).containsExactly("TRACK ROW OF LOCKERS", "CRANE DOWN DOG", "TRACK DOG", "TRACK MARTA");
    assertThat(directions("We follow Marta and the dog.")).as("and joins two whom one follows").hasSizeLessThan(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CLOSE ON THE KEY. It turns. | size | CU | KEY",
        "TIGHT ON MARTA, as she opens the letter. | size | CU | MARTA",
        "CLOSEUP MARTA, blinking. | size | CU | MARTA",
        "EXTREME CLOSE UP - HER EYE. | size | ECU | EYE",
        "WIDE SHOT - THE VALLEY | size | WS | VALLEY",
        "EXTREME WIDE. Two riders cross the dunes. | size | EWS | ''",
        "TWO SHOT - Marta and the dog sit. | size | TWO SHOT | MARTA & DOG",
        "ANGLE ON THE DOOR. It opens. | angle | ANGLE ON | DOOR",
        "OVER MARTA'S SHOULDER, a ship docks. | angle | OTS | MARTA",
        "MARTA'S POV: a ship docks. | pov | POV | MARTA",
        "INSERT - THE LETTER | insert | INSERT | LETTER",
        "PUSH IN on Marta as she weeps. | move | PUSH IN | MARTA",
        "PULL BACK TO REVEAL a burning barn. | move | PULL BACK | BURNING BARN",
        "WHIP PAN TO the staircase. | move | WHIP PAN | STAIRCASE",
        "PAN FROM the clock TO the door. | move | PAN | DOOR",
        "TILT UP to the tower. | move | TILT UP | TOWER",
        "TRACKING WITH MARTA | move | TRACK | MARTA",
        "CRANE UP over the rooftops. | move | CRANE UP | ROOFTOPS",
        "We glide past a row of lockers. | move | TRACK | ROW OF LOCKERS",
        "Slowly we drop down to a dog on a sled. | move | CRANE DOWN | DOG",
        "RACK FOCUS from Marta to the mirror. | focus | RACK | MIRROR",
        "SLOW MOTION: plates fall. | speed | SLOW | ''",
        "FREEZE FRAME on Marta. | speed | FREEZE | MARTA",
        "Marta falls in slow motion. | speed | SLOW | MARTA",
        "BACK TO NORMAL SPEED. | speed | NORMAL | ''",
        "TIME LAPSE: the market fills. | speed | LAPSE | ''",
        "SPEED RAMP: Marta jumps. | speed | RAMP | ''",
        "IN REVERSE: the vase mends. | speed | REVERSE | ''",
      })
  void aDirectionIsFound(String sentence, String kind, String value, String subject) {
    List<Beat.Direction> found = directions(sentence);
    assertThat(found).isNotEmpty();
    assertThat(found.get(0).kind()).isEqualTo(kind);
    assertThat(found.get(0).value()).isEqualTo(value);
    assertThat(found.get(0).subject().orElse("")).isEqualTo(subject == null ? "" : subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WIPE LEFT TO: | WIPE",
        "MATCH DISSOLVE TO: | MATCH DISSOLVE",
        "FADE TO RED. | FADE TO COLOR",
        "FADE IN FROM WHITE: | FADE FROM COLOR",
        "SMASH CUT TO WHITE: | CUT TO COLOR",
        "SMASH CUT TO: | SMASH CUT",
        "IRIS IN | IRIS IN",
        "IRIS OUT ON THE DOOR. | IRIS OUT",
      })
  void aTransitionIsFound(String line, String value) {
    assertThat(directions(line)).first().extracting(Beat.Direction::kind, Beat.Direction::value).containsExactly("transition", value);
  }

  @Test
  void aTitleKeepsItsWords() {
    assertThat(directions("SUPER: \"Three winters later\"").get(0).content())
        .contains("Three winters later");
    Beat.Direction card = directions("A title card reads: May 2, 1931.").get(0);
    assertThat(card.value()).isEqualTo("TITLE CARD");
    assertThat(card.content()).contains("May 2, 1931");
  }

  @Test
  void whatIsFramedMayActInTheSameSentence() {
    Breakdown b =
        Passage.breakdown(
            "x.fountain",
            "INT. HALL - DAY\n\n"
                + "MARTA (30) waits.\n\n"
                + "CLOSE ON Marta's hand creeping to the bell.\n");
    assertThat(b.clauses())
        .last()
        .satisfies(
            c -> {
              assertThat(c.verb()).isEqualTo("creep");
              assertThat(c.actors()).containsExactly("MARTA");
              assertThat(c.target()).contains("bell");
            });
  }

  @Test
  void prosePassesForNoDirection() {
    assertThat(directions("Marta pans for gold. The close friends follow the track.")).isEmpty();
  }
}
