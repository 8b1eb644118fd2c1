package dev.actionline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinishTest {
  private static final Vector3fc BLUE = Paint.linear("#2f5fa8");

  private static Model prop(String name) {
    return Models.named(Model.Kind.PROP, name).orElseThrow();
  }

  private static List<Vector3fc> colors(Model model) {
    return model.materials().stream().map(Material::color).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"crate ~ x2", "ball ~ x1 #2f5fa8", "box ~ x0.72 rusty", "trash can ~ x1.4 #2f5fa8 metal"})
  void aNameTellsAllOfIt(String name) {
    Finish finish = Finish.in(name).orElseThrow();
    assertThat(finish.of(Finish.bare(name))).isEqualTo(name);
  }

  @Test
  void whatIsAsItsModelKeepsItsName() {
    assertThat(Finish.NONE.of("crate")).isEqualTo("crate");
    assertThat(Finish.in("crate")).isEmpty();
  }

  @Test
  void aLargerThingIsLargerWithAllThatIsOnIt() {
    Model plain = prop("crate");
    Model huge = prop("crate ~ x2");
    assertThat(huge.high().y).isCloseTo(2 * plain.high().y, within(1e-4f));
    Vector3f top = plain.mark("top").orElseThrow().position();
    assertThat(huge.mark("top").orElseThrow().position().distance(new Vector3f(top).mul(2))).isLessThan(1e-4f);
    Model.Part lid = huge.part("lid").orElseThrow();
    float back = plain.part("lid").orElseThrow().hinge().pivot().z;
    assertThat(lid.hinge().pivot().z).isCloseTo(2 * back, within(1e-4f));
    assertThat(lid.hinge().amount()).isEqualTo(plain.part("lid").orElseThrow().hinge().amount());
  }

  @Test
  void theBodyIsPaintedAndTheRestStays() {
    Model plain = prop("ball");
    Model blue = prop("ball ~ x1 #2f5fa8");
    assertThat(colors(blue)).contains(BLUE).contains(plain.materials().get(1).color()); // its white bands
    assertThat(colors(blue)).doesNotContain(plain.materials().get(0).color());
    assertThat(blue.parts().get(0).mesh()).isSameAs(plain.parts().get(0).mesh());
  }

  @Test
  void lighterAndDarkerPartsOfTheBodyStaySo() {
    List<Vector3fc> wood = colors(prop("crate"));
    List<Vector3fc> blue = colors(prop("crate ~ x1 #2f5fa8"));
    assertThat(blue.get(0)).isEqualTo(BLUE);
    assertThat(blue.get(1).z() / blue.get(0).z()).isCloseTo(wood.get(1).y() / wood.get(0).y(), within(0.15f));
  }

  @Test
  void aCarsTyresStayBlackAndItsLampsShine() {
    Model plain = prop("car");
    Model blue = prop("car ~ x1 #2f5fa8");
    assertThat(colors(blue)).contains(BLUE);
    long changed = 0;
    for (int i = 0; i < plain.materials().size(); i++) {
      Material was = plain.materials().get(i);
      Material is = blue.materials().get(i);
      changed += was.equals(is) ? 0 : 1;
      assertThat(is.emission()).isEqualTo(was.emission());
    }
    assertThat(changed).isBetween(1L, plain.materials().size() / 2L);
  }

  @Test
  void whatItIsMadeOfIsSeen() {
    Material golden = prop("crown ~ x1 golden").materials().get(0);
    assertThat(golden.metallic()).isEqualTo(1);
    assertThat(prop("box ~ x1 rusty").materials()).extracting(Material::pattern).contains(Material.Pattern.SPECKLE);
  }

  @Test
  void whatNobodyKnowsIsNoModel() {
    assertThat(Models.named(Model.Kind.PROP, "nonesuch ~ x2")).isEqualTo(Optional.empty());
  }
}
