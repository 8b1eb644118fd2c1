package dev.actionline.director.casting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.director.Drafts;
import java.util.List;
import org.junit.jupiter.api.Test;

class WardrobeTest {
  @Test
  void whatTheScriptSaysIsWorn() {
    assertThat(Wardrobe.told(List.of("yellow raincoat", "bald"))).containsExactly("coat yellow", "bald");
    assertThat(Wardrobe.told(List.of("fur hat", "elderly"))).containsExactly("hat", "old");
  }

  @Test
  void aCoatOrASuitIsEnough() {
    Wardrobe wardrobe = new Wardrobe("");
    assertThat(wardrobe.dress(Wardrobe.told(List.of("in a grey suit")), "shirt")).containsExactly("suit grey");
    assertThat(wardrobe.dress(Wardrobe.told(List.of("brown coat")), "shirt")).noneMatch(p -> p.startsWith("shirt"));
    assertThat(wardrobe.dress(Wardrobe.told(List.of("hoodie")), "shirt")).contains("hoodie").anyMatch(p -> p.startsWith("shirt "));
  }

  @Test
  void bloodIsWhereTheScriptPutsIt() {
    assertThat(Wardrobe.told(List.of("leg", "bloody"))).containsExactly("bloody left leg");
    assertThat(Wardrobe.told(List.of("bleeding right arm"))).containsExactly("bloody right arm");
    assertThat(Wardrobe.told(List.of("bloodied"))).containsExactly("bloody");
  }

  @Test
  void oneSurfaceIsEnough() {
    assertThat(Wardrobe.told(List.of("liquid metal"))).containsExactly("liquid metal");
    assertThat(Wardrobe.told(List.of("half-chrome", "steel"))).containsExactly("half chrome");
  }

  @Test
  void nobodyIsTakenForSomebodyElse() {
    Wardrobe wardrobe = new Wardrobe("");
    List<String> first = wardrobe.dress(List.of(), "shirt");
    List<String> second = wardrobe.dress(List.of(), "shirt");
    assertThat(first.get(0)).startsWith("shirt ").isNotEqualTo(second.get(0));
  }

  @Test
  void whoWearsAJacketIsKnownByIt() {
    assertThat(new Wardrobe("").dress(List.of(), "jacket").get(0)).startsWith("jacket ");
  }

  @Test
  void metalWearsNoShirt() {
    assertThat(new Wardrobe("").dress(List.of("liquid metal"), "shirt")).containsExactly("liquid metal");
  }

  @Test
  void grownUpOneStillWearsTheColourOneIsKnownBy() {
    assertThat(Wardrobe.asBefore(List.of("1.80 m", "shirt pink", "trousers khaki"), List.of("1.40 m", "shirt blue", "trousers grey")))
        .containsExactly("1.80 m", "shirt blue", "trousers khaki");
    assertThat(Wardrobe.asBefore(List.of("dress red"), List.of("shirt blue"))).containsExactly("dress red");
  }

  @Test
  void anAgeBehindANameHidesNoVerbAndACostumeIsWorn() {
    String list = Drafts.of("INT. GYM - DAY\n\nLENA sits. JUNE (9), in a bee costume, waves. The audience applauds. June throws her arms wide.\n");
    assertThat(list).contains("JUNE: girl").contains("JUNE waves").doesNotContain("costume at").containsPattern("extras \\d people (?:applauding|clapping)").doesNotContain("robotic arm");
  }

  @Test
  void thoseToldApartByClothesAreEachOnePersonAndWearThem() {
    String list =
        Drafts.of(
            """
            INT. BAR - NIGHT

            A WOMAN IN RED walks in. A MAN IN BLACK follows her. A MAN IN A GRAY HAT watches.

            The man in the gray hat lights a cigarette. The woman in red sits down.
            """);
    assertThat(list).containsPattern("WOMAN IN RED: +woman, .*dress red").containsPattern("MAN IN BLACK: +man, .*suit black")
        .containsPattern("MAN IN A GRAY HAT: +man, .*hat grey").contains("MAN IN A GRAY HAT lights a cigarette")
        .contains("WOMAN IN RED sits down");
  }

  @Test
  void clothesAreWornThatASentenceTellsBesideAName() {
    String list = Drafts.of("INT. CHURCH - DAY\n\nSARA, 30, in a white wedding dress, walks in. A man in a dark suit, PAUL, waits. LENA wears a yellow hat.\n");
    assertThat(list).containsPattern("SARA: +woman, .*dress white").containsPattern("PAUL: +man, .*suit black").containsPattern("LENA: +woman, .*hat yellow");
  }

  @Test
  void inSpaceASuitIsASpacesuitAndEachHasItsColour() {
    String list = Drafts.of("INT. SPACESHIP - CORRIDOR - NIGHT\n\nMILA (40, engineer) floats, weightless. She lifts her visor at the airlock.\n\nTORE (30, torn suit) waves.\n");
    assertThat(list).containsPattern("MILA: +woman, .*spacesuit white").containsPattern("TORE: +\\w+, .*spacesuit orange").doesNotContain("backdrop outside");
  }

  @Test
  void aColourThatTheScriptGivesToSomebodyIsNobodyElses() {
    String list = Drafts.of("INT. ROOM - DAY\n\nPETE (40) waits. NORA (30, red jacket) enters.\n");
    assertThat(list).contains("jacket red").doesNotContain("shirt red");
  }
}
