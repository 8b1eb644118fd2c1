package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of all that is named is handled, sat on or stands about: the props, each by one name. */
class PropListTest {
  private static List<String> props(String text) {
    return Passage.breakdown("x.fountain", "INT. ROOM - DAY\n\nMARTA (30) waits.\n\n" + text + "\n").props().stream().map(Breakdown.Prop::noun).toList();
  }

  @Test
  void propsAreHandledThingsNotWallsOrHands() {
    assertThat(props("Marta lifts a paper cup, raises her hand and leans against the wall. Dust falls on the piano."))
        .containsExactly("paper cup", "piano");
  }

  @Test
  void aBoxIsWhateverItsNameEndsInAndWhatIsDrawnWithIsNotSeen() {
    assertThat(props("Marta hugs a shoebox. She eats ham out of the packet. A finger taps a cross in blue pencil. Marta kicks the seat of his trousers."))
        .containsExactly("shoebox", "ham", "packet");
  }

  @Test
  void whatIsOfCardboardOrHuggedOrNamedAgainIsAProp() {
    assertThat(
            props(
                "Marta, in a hat, hugs a melon. A cardboard castle wobbles behind her. The roof is a sieve. Neon."
                    + "\n\nShe carries coins in a helmet. The wind takes her hat."))
        .containsExactlyInAnyOrder("melon", "castle", "coin", "helmet", "hat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one thing has one name: the shortest that is told, the first of its kind
        "Marta lifts a paper cup. She drops the cup.| cup",
        "Marta lifts a paper cup. She drops a tea cup. The cup rolls.| paper cup, tea cup",
        "Marta draws a revolver. She drops the gun.| revolver",
        "Marta draws a revolver. A gun falls from the shelf.| revolver, shelf, gun",
        "Marta lowers the shotgun. The barrel swings round.| shotgun",
        "Marta rolls a barrel along.| barrel",
        "Marta hauls on a rope. A mooring rope is cut.| rope, mooring rope",
        "Marta kicks a tin can. She tugs at the coupling pin.| tin can, coupling pin",
        // what is worn, and what was taken off or hangs there
        "Marta straightens his tie.| ''",
        "Marta buckles the belt.| belt",
        "Marta adjusts her headset.| headset",
        "Marta wriggles out of one raincoat.| raincoat",
        "Marta tows him by a scarf.| scarf",
        // a part of what is told with it, a shot, and a staff that is no household
        "Marta grips the bars of a lobster pot.| lobster pot",
        "Marta beats at his chest.| ''",
        "A bullet splinters the doorframe. The brakes shriek.| ''",
        "Marta plants her staff in the moss.| staff",
        "A curtain stirs.| curtain",
        "Marta clomps down the mat.| ''",
        "Marta pockets a remote control.| remote control",
        // what is built in, what it hangs by, what only rings
        "The drone swivels its lamp.| ''",
        "Marta grabs the lamp.| lamp",
        "A lantern swings on its chain.| lantern",
        "A horn blares.| ''",
        "Marta grabs a horn.| horn",
        "No key.| ''",
        "The lamp glows bright orange.| lamp",
        "Marta eats an orange.| orange",
        // to drink from, or to see by
        "Marta fills two glasses.| glass",
        "Marta takes off her glasses.| glasses",
        // one leans on the bar and goes into the bar
        "Marta leans on the bar.| bar",
        "Marta walks into the bar.| ''"
      })
  void aThingIsAPropByWhatIsToldOfIt(String text, String expected) {
    assertThat(String.join(", ", props(text))).isEqualTo(expected);
  }
}
