package dev.actionline.timeline;

import static dev.actionline.timeline.Films.figure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.FigureLook;
import dev.actionline.stage.metal.Flux;
import dev.actionline.stage.metal.Wound;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lists say of metal, frame by frame. */
class FluxTest {
  private static final String HEAD =
      """
      actionline shots 1
      film "Silver"
      cast
        T-9: man, 1.83 m, liquid metal
        MARA: woman, 1.70 m, jacket red
        TILE: man, 1.80 m, checkered
        KNIFE: man, 1.83 m, liquid metal, knives from face
      scene 1  INT. FOUNDRY - NIGHT
        set foundry
        T-9 at centre
        shot 1A
      """;

  private static Timeline film(String... lines) {
    StringBuilder text = new StringBuilder(HEAD);
    for (String line : lines) {
      text.append("    ").append(line).append('\n');
    }
    return Films.played("silver.shots", text.toString());
  }

  private static Flux flux(Timeline film, long frame) {
    return figure(film.at(frame), "T-9").flux();
  }

  @Test
  void formsChangeEveryTwoFramesToTheFrameThenFasterAndEndAsOne() {
    Timeline film = film("T-9 strobes TILE, KNIFE, MARA, frames 2", "lasts 4s");
    List<FigureLook> looks = new ArrayList<>();
    for (long f = 1; f <= 72; f++) {
      looks.add(figure(film.at(f), "T-9").look());
    }
    for (int f = 0; f < 36; f += 2) {
      assertThat(looks.get(f)).as("frames " + (f + 1) + " and " + (f + 2)).isEqualTo(looks.get(f + 1));
      assertThat(looks.get(f)).as("frame " + (f + 3)).isNotEqualTo(looks.get(f + 2));
    }
    assertThat(looks.get(0).surface()).isEqualTo("checker");
    assertThat(looks.get(2).wear()).containsEntry("blades", "face");
    assertThat(looks.get(4).colors()).containsKey("jacket");
    assertThat(looks.get(4).surface()).as("it is still the metal that one sees").isEqualTo("quicksilver");
    assertThat(looks.get(55)).as("one frame each at last").isNotEqualTo(looks.get(56));
    assertThat(figure(film.at(90), "T-9").look().surface()).isEqualTo("chrome");
  }

  @Test
  void aShotOpensACraterThatClosesByItself() {
    Timeline film =
        film("MARA fires at T-9, holding shotgun", "lasts 8s");
    List<Wound> open = new ArrayList<>();
    for (long f = 1; f <= 192; f += 4) {
      open.addAll(flux(film, f).wounds());
    }
    assertThat(open).isNotEmpty().allMatch(w -> !w.through() && w.radiusM() > 0.08f);
    assertThat(flux(film, 192).wounds()).isEmpty();
  }

  @Test
  void anExplosionInsideStaysOpenUntilItHeals() {
    Timeline film = film("T-9 is ripped open", "then T-9 waits for 5s", "then T-9 heals over 2s", "lasts 12s");
    assertThat(flux(film, 160).wounds()).singleElement().matches(w -> w.through() && w.open() == 1);
    assertThat(flux(film, 280).wounds()).isEmpty();
  }

  @Test
  void meltsAndReForms() {
    Timeline film = film("T-9 melts", "then T-9 re-forms", "lasts 7s");
    assertThat(flux(film, 1).melt()).isZero();
    assertThat(flux(film, 63).melt()).isEqualTo(1);
    assertThat(flux(film, 160).melt()).isZero();
  }

  @Test
  void holdsOnToTheFloorAndTearsFree() {
    Timeline film = film("T-9 melds with floor, height 0.8 m", "then T-9 tears free", "lasts 6s");
    assertThat(flux(film, 30)).matches(f -> f.weld() == 1 && f.climbM() == 0.8f);
    assertThat(flux(film, 120)).isEqualTo(Flux.NONE);
  }

  @Test
  void metalThatSinksInAMeltSpreadsOverIt() {
    Timeline film = film("T-9 topples into pit", "lasts 8s");
    boolean silver = false;
    for (long f = 1; f <= 190; f += 6) {
      silver |= film.at(f).effects().stream().anyMatch(e -> e.name().equals("silver-whorls"));
    }
    assertThat(silver).isTrue();
  }
}
