package dev.actionline.stage.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.core.Result;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of every set, prop and backdrop in models/. */
class LibraryOfModelsTest {
  /** What software GL draws in time. */
  private static final int MOST_TRIANGLES = 70_000;

  private static final int MOST_PROP_TRIANGLES = 7_000;

  static Stream<Models.Card> cards() {
    return Stream.of(Model.Kind.values()).flatMap(k -> Models.cards(k).stream());
  }

  @ParameterizedTest
  @MethodSource("cards")
  void isReadWithoutAWord(Models.Card card) {
    Result<Model> read =
        ModelReader.read(Shelf.source(card.kind(), card.name()).orElseThrow());
    assertThat(read.diagnostics()).isEmpty();
    Model m = read.value();
    assertThat(m.name()).isEqualTo(card.name());
    assertThat(m.kind()).isEqualTo(card.kind());
    assertThat(m.words()).isEqualTo(card.words());
    assertThat(m.doc()).isEqualTo(card.doc()).endsWith(".");
    assertThat(m.words()).doesNotHaveDuplicates().allMatch(w -> w.equals(w.toLowerCase()));
  }

  @ParameterizedTest
  @MethodSource("cards")
  void hasSoundMeshes(Models.Card card) {
    Model m = Models.named(card.kind(), card.name()).orElseThrow();
    assertThat(m.parts()).isNotEmpty();
    int triangles = 0;
    for (Model.Part part : m.parts()) {
      assertThat(part.placements()).isNotEmpty();
      assertThat(part.placements()).allMatch(p -> p.isFinite());
      sound(part.mesh(), m.materials().size());
      triangles += part.mesh().indices().length / 3 * part.placements().size();
    }
    assertThat(triangles)
        .isLessThan(m.kind() == Model.Kind.SET ? MOST_TRIANGLES : MOST_PROP_TRIANGLES);
    assertThat(m.materials()).hasSizeLessThan(128);
  }

  private static void sound(Mesh mesh, int materials) {
    for (int i = 0; i < mesh.vertexCount(); i++) {
      Vector3f n = Meshes.at(mesh.normals(), i);
      if (Math.abs(n.length() - 1) > 1e-3f || !Meshes.at(mesh.positions(), i).isFinite()) {
        throw new AssertionError("vertex " + i + " at " + Meshes.at(mesh.positions(), i) + " " + n);
      }
      if ((mesh.materials()[i] & 0xff) >= materials) {
        throw new AssertionError("vertex " + i + " has no material");
      }
    }
    for (int index : mesh.indices()) {
      if (index < 0 || index >= mesh.vertexCount()) {
        throw new AssertionError("no vertex " + index);
      }
    }
    // where blobs meet in a crease narrower than their cells, a few triangles may fold
    assertThat(Meshes.inwardTriangles(mesh)).isLessThan(2 + mesh.indices().length / 3 / 100);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void hasMarksWithinReach(Models.Card card) {
    Model m = Models.named(card.kind(), card.name()).orElseThrow();
    Set<String> called = new HashSet<>();
    for (Model.Mark mark : m.marks()) {
      assertThat(called.add(mark.name())).as("one mark is called " + mark.name()).isTrue();
      assertThat(Places.TYPES).contains(mark.type());
      assertThat(mark.part().isEmpty() || m.part(mark.part()).isPresent()).isTrue();
      float way = mark.type().equals("floor") || mark.type().equals("door") ? 2.2f : 1.2f;
      Vector3f p = mark.position();
      Vector3f near = new Vector3f(p).max(m.low()).min(m.high());
      boolean look = mark.type().equals("look") && m.kind() == Model.Kind.SET;
      assertThat(look || near.distance(p) < way).as(mark.name()).isTrue();
    }
    for (Model.Mark mark : m.marks()) {
      assertThat(mark.words()).allMatch(called::add, "a word of one mark alone");
    }
    if (m.kind() == Model.Kind.PROP) {
      assertThat(m.marks().stream().map(Model.Mark::type))
          .as("a place to hold it, or to be at it")
          .containsAnyOf("grip", "seat", "surface", "floor");
    }
  }

  @ParameterizedTest
  @MethodSource("cards")
  void itsDescriptionMentionsAllThatItsMarksAreCalled(Models.Card card) {
    Model m = Models.named(card.kind(), card.name()).orElseThrow();
    for (Model.Mark mark : m.marks()) {
      assertThat(Models.mentions(card, mark.name())).as(mark.name()).isTrue();
      assertThat(mark.words()).allMatch(w -> Models.mentions(card, w));
    }
    assertThat(Models.mentions(card, "quagga")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void aSetCanBePlayedIn(Models.Card card) {
    Model m = Models.named(card.kind(), card.name()).orElseThrow();
    assertThat(m.air()).isPresent();
    assertThat(m.lights()).isNotEmpty();
    assertThat(m.marks()).hasSizeGreaterThan(11);
    for (String usual :
        List.of("centre", "foreground", "background", "north", "south", "east", "west", "left",
            "right", "edge")) {
      assertThat(m.mark(usual)).as(usual).isPresent();
    }
    List<String> blocked = new ArrayList<>();
    for (Model.Mark mark : m.marks()) {
      boolean stands = mark.type().equals("floor") || mark.type().equals("edge");
      Vector3f at = mark.position();
      for (Model.Obstacle o : m.obstacles()) {
        boolean in = at.x > o.minX() && at.x < o.maxX() && at.z > o.minZ() && at.z < o.maxZ();
        if (stands && in && at.y < o.height() - 0.1f && !mark.name().contains("beyond")) {
          blocked.add(mark.name());
        }
      }
    }
    assertThat(blocked).isEmpty();
  }

  static Stream<Models.Card> sets() {
    return Models.cards(Model.Kind.SET).stream();
  }

  @ParameterizedTest
  @EnumSource(Model.Kind.class)
  void aWordMeansOneModel(Model.Kind kind) {
    Map<String, String> meaning = new HashMap<>();
    for (Models.Card card : Models.cards(kind)) {
      for (String word : card.words()) {
        String other = meaning.put(word, card.name());
        assertThat(other).as("\"" + word + "\" in " + card.name()).isNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "shotgun, 1.05", "pistol, 0.21", "knife, 0.27", "cup, 0.12", "phone, 0.15", "book, 0.22",
    "backpack, 0.47", "chair, 0.95", "table, 1.3", "bench, 1.7", "bed, 2.1", "door, 2.2",
    "bicycle, 1.75", "tricycle, 0.85", "car, 4.3", "bus, 9.1", "dog, 1.1", "horse, 2.8",
    "tree, 6.0", "chip, 0.06", "key, 0.14", "umbrella, 1.05", "piano, 1.54", "swing, 5.2"
  })
  void thingsAreAsLargeAsTheyAre(String name, float metres) {
    Model m = Models.named(Model.Kind.PROP, name).orElseThrow();
    Vector3f size = new Vector3f(m.high()).sub(m.low());
    assertThat(Math.max(size.x, Math.max(size.y, size.z))).isCloseTo(metres, within(0.12f * metres));
  }

  @Test
  void aWeaponPointsNorth() {
    for (String name : List.of("shotgun", "rifle", "pistol")) {
      Model m = Models.named(Model.Kind.PROP, name).orElseThrow();
      Vector3f muzzle = m.mark("muzzle").orElseThrow().position();
      assertThat(muzzle.z).isLessThanOrEqualTo(m.low().z + 0.02f);
      assertThat(m.mark("grip").orElseThrow().position().z).isGreaterThan(muzzle.z + 0.1f);
    }
  }

  @Test
  void aStandInIsAsLargeAsAsked() {
    for (float metres : List.of(0.1f, 1f, 3f)) {
      Model m = Models.standIn("astrolabe \"old\"", metres);
      Vector3f size = new Vector3f(m.high()).sub(m.low());
      assertThat(Math.max(size.x, size.y)).isCloseTo(metres, within(1e-3f));
      assertThat(m.low().y).isCloseTo(0, within(1e-5f));
      assertThat(m.mark("top")).isPresent();
    }
  }

  @Test
  void theSameTextGivesTheSameMeshes() {
    Model a = ModelReader.read(Shelf.source(Model.Kind.SET, "forest").orElseThrow()).value();
    Model b = ModelReader.read(Shelf.source(Model.Kind.SET, "forest").orElseThrow()).value();
    for (int i = 0; i < a.parts().size(); i++) {
      assertThat(b.parts().get(i).mesh().positions())
          .isEqualTo(a.parts().get(i).mesh().positions());
      assertThat(b.parts().get(i).placements()).isEqualTo(a.parts().get(i).placements());
    }
  }
}
