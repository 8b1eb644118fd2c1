package dev.actionline.stage.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.Golden;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.stage.Material;
import dev.actionline.stage.Model;
import java.util.stream.Collectors;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a description says, and what it is told when it says nothing that is understood. */
class ModelReaderTest {

  private static Model read(String... lines) {
    Result<Model> read = ModelReader.read(new Source("t.model", String.join("\n", lines)));
    assertThat(read.diagnostics()).isEmpty();
    return read.value();
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "lines", "values", "materials", "parts", "ranges"})
  void everyMistakeIsToldWithItsPlace(String name) {
    Source source = new Source(name + ".model", Golden.read("models/" + name + ".model"));
    String told =
        ModelReader.read(source).diagnostics().stream()
            .map(Diagnostic::render)
            .collect(Collectors.joining("\n"));
    Golden.check("models/" + name + ".txt", told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ball radius 0", "tube through 0 0 0, 0 0 0 radius 0.1", "cylinder radius -1",
        "box size -1 -1 -1", "floor area 0 0 0 0 plates 0.1", "truss from 0 0 0 to 0 0 0",
        "chain from 0 0 0 to 0 0 0", "wall from 0 0 to 0 0", "prism outline 0 0, 1 0, 2 0 depth 1",
        "box size 1 1 scale 0 0 0", "railing through 0 0 0, 0 0 0", "blob cell 0.1"
      })
  void whatHasNoSizeBreaksNothing(String line) {
    for (Model.Part part : read("prop p", line).parts()) {
      for (float number : part.mesh().positions()) {
        assertThat(number).isFinite();
      }
      for (int i = 0; i < part.mesh().vertexCount(); i++) {
        assertThat(Meshes.at(part.mesh().normals(), i).length()).isCloseTo(1, within(1e-3f));
      }
    }
  }

  @Test
  void theHeadNamesTheModel() {
    Model m = read("prop gate post", "words gate post, post, stake", "doc A post.", "box size 1 1");
    assertThat(m.name()).isEqualTo("gate post");
    assertThat(m.kind()).isEqualTo(Model.Kind.PROP);
    assertThat(m.words()).containsExactly("gate post", "post", "stake");
    assertThat(m.doc()).isEqualTo("A post.");
  }

  @Test
  void coloursBecomeLinear() {
    Model m = read("prop p", "material a #ff8000 rough 0.3 metal glow 2", "box size 1 1 of a");
    Material a = m.materials().get(0);
    assertThat(a.color().x()).isEqualTo(1);
    assertThat(a.color().y()).isCloseTo(0.2159f, within(1e-3f));
    assertThat(a.color().z()).isZero();
    assertThat(a.metallic()).isEqualTo(1);
    assertThat(a.emission()).isEqualTo(2);
  }

  @Test
  void aBoxStandsOnItsPlace() {
    Model m = read("prop p", "box size 2 3 4 at 1 0 -1 bevel 0");
    assertThat(m.low()).isEqualTo(new Vector3f(0, 0, -3));
    assertThat(m.high()).isEqualTo(new Vector3f(2, 3, 1));
  }

  @Test
  void turningIsClockwiseFromAbove() {
    Model m = read("prop p", "group turn 90", "  box size 0.1 0.1 0.1 at 0 0 -5 bevel 0");
    assertThat(m.low().x).isCloseTo(4.95f, within(1e-4f));
    assertThat(m.high().z).isCloseTo(0.05f, within(1e-4f));
  }

  @Test
  void unitsAreUnderstood() {
    Model m = read("prop p", "box size 50cm 20mm 1m bevel 0");
    assertThat(m.high().distance(0.25f, 0.02f, 0.5f)).isLessThan(1e-6f);
  }

  @Test
  void repeatsOfAPartShareItsMesh() {
    Model m =
        read("set s", "row 3 step 2 0 0", "  part wheel spin 40 axis 0 0 1", "    gear radius 1 width 0.2");
    assertThat(m.parts()).hasSize(1);
    assertThat(m.parts().get(0).placements()).hasSize(3);
    assertThat(m.parts().get(0).placements().get(2).m30()).isEqualTo(4);
    assertThat(m.parts().get(0).motion().type()).isEqualTo(Model.Motion.Type.SPIN);
  }

  @Test
  void aHingeTurnsAPartAsFarAsItIsMoved() {
    Model m =
        read("prop p", "part leaf hinge 90 about -0.5 0 0", "  box size 1 2 0.1 bevel 0");
    Model.Part leaf = m.part("leaf").orElseThrow();
    assertThat(leaf.still()).isFalse();
    Vector3f edge = new Vector3f(0.5f, 0, 0);
    assertThat(leaf.modelFromPart(0, 9, 0).transformPosition(edge, new Vector3f()))
        .isEqualTo(edge);
    Vector3f open = leaf.modelFromPart(0, 9, 1).transformPosition(edge, new Vector3f());
    assertThat(open.distance(-0.5f, 0, -1)).isLessThan(1e-5f);
  }

  @Test
  void aMirroredShapeStillFacesOutwards() {
    Model m = read("prop p", "mirror", "  box size 1 1 1 at 2 0 0");
    assertThat(m.low().x).isEqualTo(-2.5f);
    assertThat(Meshes.inwardTriangles(m.parts().get(0).mesh())).isZero();
  }

  @Test
  void scatteredThingsKeepTheirDistanceAndTheirOrder() {
    String[] text = {
      "set s", "scatter 30 area -9 -9 9 9 seed 7 gap 1.5 clear 0 0 3",
      "  mark floor spot at 0 0 0"
    };
    Model m = read(text);
    assertThat(m.marks()).hasSize(30);
    for (Model.Mark a : m.marks()) {
      assertThat(a.position().length()).isGreaterThanOrEqualTo(3);
      for (Model.Mark b : m.marks()) {
        assertThat(a == b || a.position().distance(b.position()) >= 1.5f).isTrue();
      }
    }
    assertThat(read(text).marks()).isEqualTo(m.marks());
  }

  @Test
  void anIncludedPropLendsItsMarksUnderItsNewName() {
    Model m = read("set s", "include bench as bench at 3 0 0 turn 90 words pew");
    Model.Mark seat = m.mark("pew").orElseThrow();
    assertThat(seat.name()).isEqualTo("bench");
    assertThat(seat.type()).isEqualTo("seat");
    assertThat(seat.heading()).isEqualTo(90);
    assertThat(m.mark("bench front").orElseThrow().position().x).isGreaterThan(3.5f);
  }

  @Test
  void aStageHasItsUsualMarksWhereNothingStands() {
    Model m = read("set s", "stage area -4 -3 4 3", "box size 1 1 1 at 0 0 0 solid");
    assertThat(m.marks().stream().map(Model.Mark::name))
        .contains("centre", "north", "south", "east", "west", "left", "right", "foreground",
            "background", "corner", "edge");
    assertThat(Marks.blocked(m.mark("middle").orElseThrow().position(), m.obstacles())).isFalse();
  }

  @Test
  void aRoomIsSeenThroughFromOutside() {
    Model m = read("set s", "room area -2 -2 2 2 height 3");
    float[] n = m.parts().get(0).mesh().normals();
    float[] p = m.parts().get(0).mesh().positions();
    for (int i = 0; i < n.length; i += 3) {
      assertThat(n[i] * p[i] + n[i + 2] * p[i + 2]).isNegative();
    }
  }
}
