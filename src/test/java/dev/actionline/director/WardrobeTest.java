package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

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
}
