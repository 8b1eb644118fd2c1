package dev.actionline.timeline;

import static dev.actionline.timeline.Films.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.stage.FigureLook;
import dev.actionline.timeline.FrameState.Become;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooksTest {
  private static final Timeline FILM = Films.play("looks.shots");
  private static final FrameState FIRST = FILM.at(1);

  private static FigureLook look(String name) {
    return figure(FIRST, name).look();
  }

  @Test
  void traitsAreRead() {
    FigureLook ada = look("ADA");
    assertThat(ada.figure()).isEqualTo("woman");
    assertThat(ada.heightM()).isEqualTo(1.68f);
    assertThat(ada.hair()).isEqualTo("long");
    assertThat(ada.wounds()).containsEntry("left leg", "blood");
    var shirt = ada.colors().get("shirt");
    assertThat(shirt.y).isGreaterThan(shirt.x).isGreaterThan(shirt.z).isLessThan(0.2f);
  }

  @Test
  void aPhraseMayHoldWhoAndWhatTheyWear() {
    FigureLook ben = look("BEN");
    assertThat(ben.aged()).isGreaterThan(0.5f);
    assertThat(ben.hair()).isEqualTo("none");
    assertThat(ben.wear()).containsEntry("jacket", "coat");
    assertThat(ben.colors().get("jacket").x).isGreaterThan(0.3f);
    assertThat(ben.heightM()).isCloseTo(1.727f, within(0.002f));
  }

  @Test
  void aGarmentBringsItsCutAndTakesItsColour() {
    LookReader look = new LookReader();
    assertThat(look.read(new ArrayList<>(List.of("grey", "hoodie")))).isEmpty();
    assertThat(look.read(new ArrayList<>(List.of("sunglasses")))).isEmpty();
    assertThat(look.read(new ArrayList<>(List.of("red", "scarf")))).isEmpty();
    FigureLook worn = look.over(look("NED"));
    assertThat(worn.wear()).containsEntry("collar", "hood").containsEntry("glasses", "dark").containsEntry("scarf", "yes");
    assertThat(worn.colors().get("scarf").x).isGreaterThan(3 * worn.colors().get("scarf").y);
    assertThat(worn.colors().get("shirt")).isNotEqualTo(worn.colors().get("scarf"));
  }

  @Test
  void whatIsBurntIsBurntAllOverAndWaterCoversEverything() {
    LookReader look = new LookReader();
    assertThat(look.read(new ArrayList<>(List.of("burnt")))).isEmpty();
    assertThat(look.read(new ArrayList<>(List.of("soaked")))).isEmpty();
    FigureLook left = look.over(look("NED"));
    assertThat(left.wounds()).containsEntry("all", "char");
    assertThat(left.surface()).isEqualTo("wet");
  }

  @Test
  void aNameHasOneComplexionAtEveryAgeAndOthersHaveTheirOwn() {
    LookReader nothing = new LookReader();
    FigureLook man = look("TED");
    FigureLook ruth = Complexions.of("RUTH", man, nothing);
    assertThat(Complexions.of("RUTH AT 60", man, nothing)).isEqualTo(ruth);
    assertThat(Complexions.of("RUTH #2", man, nothing)).isEqualTo(ruth);
    long looks = List.of("ANNA", "OTTO", "IVO", "MARA", "LEO", "GUARD 1", "GUARD 2").stream().map(n -> Complexions.of(n, man, nothing)).distinct().count();
    assertThat(looks).isEqualTo(7);
    LookReader said = new LookReader();
    said.read(new ArrayList<>(List.of("long", "red", "hair")));
    assertThat(Complexions.of("ANNA", said.over(man), said).hair()).isEqualTo("long");
    assertThat(Complexions.of("ANNA", said.over(man), said).colors().get("hair")).isEqualTo(said.over(man).colors().get("hair"));
  }

  @Test
  void metalAndAges() {
    assertThat(look("ORB").surface()).isEqualTo("chrome");
    assertThat(look("ROB").surface()).isEqualTo("half-chrome");
    assertThat(look("KID").heightM()).isBetween(0.85f, 1.05f);
  }

  @Test
  void whoHasNoNamedShirtIsToldApart() {
    assertThat(look("TED").colors().get("shirt")).isNotEqualTo(look("ROB").colors().get("shirt"));
  }

  @Test
  void aPlaceMayChangeALookForItsScene() {
    assertThat(look("ADA").wear()).containsEntry("jacket", "yes");
    assertThat(look("NED")).isEqualTo(look("BEN"));
  }

  @Test
  void thingsAreProps() {
    assertThat(Films.prop(FIRST, "VAN").model()).isEqualTo("van");
    assertThat(FIRST.figures()).noneMatch(f -> f.name().equals("VAN"));
  }

  @Test
  void becomingFlowsFromOneLookToTheOther() {
    Become half = figure(FILM.at(24), "ORB").become().orElseThrow();
    assertThat(half.look()).isEqualTo(look("ADA"));
    assertThat(half.progress()).isBetween(0.05f, 0.95f);
    var done = figure(FILM.at(72), "ORB");
    assertThat(done.become()).isEmpty();
    assertThat(done.look()).isEqualTo(look("ADA"));
  }
}
