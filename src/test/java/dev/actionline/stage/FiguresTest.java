package dev.actionline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.core.UserError;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  static List<Figures.Figure> all() {
    return Figures.all();
  }

  private static FigureLook look(String name) {
    return Figures.named(name).orElseThrow().look();
  }

  private static FigureLook with(
      FigureLook look, String hair, Map<String, String> wear, String surface) {
    Map<String, String> worn = new HashMap<>(look.wear());
    worn.putAll(wear);
    return new FigureLook(
        look.figure(),
        look.heightM(),
        hair,
        look.colors(),
        worn,
        surface,
        look.wounds(),
        look.aged());
  }

  private static FigureLook wounded(FigureLook look, Map<String, String> wounds) {
    return new FigureLook(
        look.figure(),
        look.heightM(),
        look.hair(),
        look.colors(),
        look.wear(),
        look.surface(),
        wounds,
        look.aged());
  }

  /** Triangles by the name of their material. */
  private static Map<String, Integer> triangles(Body body) {
    Map<String, Integer> count = new HashMap<>();
    Mesh mesh = body.mesh();
    for (int i = 0; i < mesh.indices().length; i += 3) {
      String name = body.materials().get(mesh.materials()[mesh.indices()[i]]).name();
      count.merge(name, 1, Integer::sum);
    }
    return count;
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyFigureIsDescribedAndHasABodyFitToRender(Figures.Figure figure) {
    assertThat(figure.doc()).endsWith(".");
    assertThat(figure.words()).startsWith(figure.name()).doesNotHaveDuplicates();
    Body body = Figures.body(figure.look());
    Mesh mesh = body.mesh();
    assertThat(mesh.vertexCount()).isBetween(8_000, 41_000);
    assertThat(mesh.skinned()).isTrue();
    float height = figure.look().heightM();
    assertThat(top(mesh)).isBetween(0.95f * height, 1.25f * height);
    assertThat(badVertices(mesh)).isZero();
  }

  /** Vertices that are not finite, have no unit normal, or weights that do not sum to 1. */
  private static int badVertices(Mesh mesh) {
    int bad = 0;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      float sum = 0;
      boolean known = true;
      for (int i = 4 * v; i < 4 * v + 4; i++) {
        known &= mesh.bones()[i] >= 0 && mesh.bones()[i] < Bone.values().length;
        sum += mesh.weights()[i];
      }
      boolean unit = Math.abs(at(mesh.normals(), v).length() - 1) < 1e-3f;
      boolean whole = Math.abs(sum - 1) < 1e-4f;
      bad += known && unit && whole && at(mesh.positions(), v).isFinite() ? 0 : 1;
    }
    return bad;
  }

  private static float top(Mesh mesh) {
    float top = 0;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      top = Math.max(top, mesh.positions()[3 * v + 1]);
    }
    return top;
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyTriangleIsOfOneMaterialAndFacesOutward(Figures.Figure figure) {
    Mesh mesh = Figures.body(figure.look()).mesh();
    int inward = 0;
    int mixed = 0;
    for (int i = 0; i < mesh.indices().length; i += 3) {
      int[] t = {mesh.indices()[i], mesh.indices()[i + 1], mesh.indices()[i + 2]};
      byte[] m = {mesh.materials()[t[0]], mesh.materials()[t[1]], mesh.materials()[t[2]]};
      mixed += m[0] == m[1] && m[1] == m[2] ? 0 : 1;
      Vector3f a = at(mesh.positions(), t[0]);
      Vector3f face = at(mesh.positions(), t[1]).sub(a).cross(at(mesh.positions(), t[2]).sub(a));
      Vector3f out =
          at(mesh.normals(), t[0]).add(at(mesh.normals(), t[1])).add(at(mesh.normals(), t[2]));
      inward += face.dot(out) < 0 ? 1 : 0;
    }
    assertThat(mixed).isZero();
    assertThat(inward).isLessThan(mesh.indices().length / 3 / 50);
  }

  @Test
  void noTwoFiguresClaimAWord() {
    Set<String> seen = new HashSet<>();
    for (Figures.Figure figure : Figures.all()) {
      for (String word : figure.words()) {
        assertThat(seen.add(word)).as(word).isTrue();
      }
    }
  }

  @Test
  void equalLooksShareOneBodyAndEqualBodiesAreEqual() {
    FigureLook look = look("woman");
    assertThat(Figures.body(look))
        .isSameAs(Figures.body(with(look, look.hair(), Map.of(), "skin")));
    Mesh once = new FigureBody(Figures.description("woman"), look).cut();
    Mesh again = new FigureBody(Figures.description("woman"), look).cut();
    assertThat(once.positions()).isEqualTo(again.positions());
    assertThat(once.weights()).isEqualTo(again.weights());
    assertThat(once.indices()).isEqualTo(again.indices());
  }

  @Test
  void aBodyStandsAsTallAsItsLookSays() {
    for (float height : new float[] {1.2f, 1.75f, 2.1f}) {
      FigureLook man = look("man");
      FigureLook sized =
          new FigureLook("man", height, "none", man.colors(), man.wear(), "skin", Map.of(), 0);
      assertThat(top(Figures.body(sized).mesh())).isCloseTo(height, within(0.02f * height));
    }
  }

  @Test
  void childrenAreNoSmallAdults() {
    float man = headShare("man");
    assertThat(headShare("boy")).isGreaterThan(1.15f * man);
    assertThat(headShare("toddler")).isGreaterThan(1.35f * man);
  }

  private static float headShare(String figure) {
    FigureLook look = look(figure);
    float headAt = Figures.body(look).joint(Pose.STANDING, Bone.HEAD).y;
    return (look.heightM() - headAt) / look.heightM();
  }

  @Test
  void clothesCanBeChosen() {
    FigureLook man = look("man");
    Map<String, Integer> plain = triangles(Figures.body(man));
    assertThat(plain)
        .containsKeys("shirt", "trousers", "shoes", "skin", "hair")
        .doesNotContainKeys("jacket", "hat", "beard");
    Map<String, Integer> dressed =
        triangles(
            Figures.body(
                with(man, "bob", Map.of("jacket", "yes", "hat", "cap", "beard", "yes"), "skin")));
    assertThat(dressed).containsKeys("jacket", "hat", "beard");
    Map<String, Integer> summer =
        triangles(
            Figures.body(with(man, "none", Map.of("sleeves", "short", "legs", "short"), "skin")));
    assertThat(summer).doesNotContainKey("hair");
    assertThat(summer.get("skin")).isGreaterThan(plain.get("skin"));
    assertThat(summer.get("trousers")).isLessThan(plain.get("trousers"));
  }

  @Test
  void whatIsWornOverClothesIsSeen() {
    Map<String, String> worn =
        Map.of("scarf", "yes", "apron", "yes", "gloves", "yes", "glasses", "dark", "beard", "moustache", "collar", "hood");
    Map<String, Integer> seen = triangles(Figures.body(with(look("man"), "crop", worn, "skin")));
    assertThat(seen).containsKeys("scarf", "apron", "gloves", "glasses", "beard");
    Map<String, Integer> plain = triangles(Figures.body(look("man")));
    assertThat(seen.get("skin")).isLessThan(plain.get("skin"));
  }

  @Test
  void trimmingsLieOnTheirGarments() {
    Body officer = Figures.body(look("police officer"));
    assertThat(triangles(officer)).containsKeys("collar", "lapel", "tie", "buttons").doesNotContainKey("belt");
    Body man = Figures.body(look("man"));
    assertThat(triangles(man)).containsKeys("collar", "belt", "buttons").doesNotContainKeys("lapel", "tie");
    float low = Float.MAX_VALUE;
    float high = 0;
    for (int v = 0; v < man.mesh().vertexCount(); v++) {
      if (man.mesh().materials()[v] == Part.BELT.index()) {
        low = Math.min(low, man.mesh().positions()[3 * v + 1]);
        high = Math.max(high, man.mesh().positions()[3 * v + 1]);
      }
    }
    assertThat(low).isGreaterThan(0.5f * man.heightM());
    assertThat(high - low).isLessThan(0.06f);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crop", "bob", "long", "pony", "bun", "tousled", "curls", "afro", "fringe", "wisps", "buzz",
        "mohawk"
      })
  void everyHairStyleGrows(String style) {
    Body body = Figures.body(with(look("woman"), style, Map.of(), "skin"));
    assertThat(triangles(body).get("hair")).isGreaterThan(300);
  }

  @Test
  void aLidIsDarkerThanTheSkinSoThatAShutEyeIsSeen() {
    Map<String, Float> red = new HashMap<>();
    Figures.body(look("woman")).materials().forEach(m -> red.put(m.name(), m.color().x()));
    assertThat(red.get("lid")).isLessThan(0.6f * red.get("skin"));
  }

  @Test
  void chromeMirrorsAllOverAndHalfChromeGlowsFromOneEye() {
    Body chrome = Figures.body(look("liquid metal"));
    assertThat(chrome.materials()).allMatch(m -> m.metallic() == 1);
    Body half = Figures.body(look("cyborg"));
    Map<String, Integer> parts = triangles(half);
    assertThat(parts).containsKeys("metal", "skin", "eye-glow", "iris");
    Material glow =
        half.materials().stream()
            .filter(m -> m.name().equals("eye-glow"))
            .findFirst()
            .orElseThrow();
    assertThat(glow.emission()).isGreaterThan(1);
    assertThat(glow.color().x()).isGreaterThan(5 * glow.color().y());
  }

  @Test
  void aWoundIsRedWhereItIs() {
    Body body = Figures.body(wounded(look("woman"), Map.of("left leg", "blood")));
    Mesh mesh = body.mesh();
    int blood = 0;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      if (body.materials().get(mesh.materials()[v]).name().equals("blood")) {
        assertThat(mesh.positions()[3 * v]).isNegative();
        assertThat(mesh.positions()[3 * v + 1]).isLessThan(0.95f);
        blood++;
      }
    }
    assertThat(blood).isGreaterThan(60);
  }

  @Test
  void charLiesOnBothSides() {
    Body body = Figures.body(wounded(look("man"), Map.of("all", "char")));
    Mesh mesh = body.mesh();
    int left = 0;
    int right = 0;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      if (mesh.materials()[v] == Part.CHAR.index()) {
        left += mesh.positions()[3 * v] < -0.2f ? 1 : 0;
        right += mesh.positions()[3 * v] > 0.2f ? 1 : 0;
      }
    }
    assertThat(left).isGreaterThan(60);
    assertThat(right).isGreaterThan(60);
  }

  @Test
  void ageGreysTheHairAndBendsTheBack() {
    FigureLook young = look("woman");
    FigureLook old =
        new FigureLook("woman", 1.68f, "bun", young.colors(), young.wear(), "skin", Map.of(), 0.9f);
    Material hair = Figures.body(old).materials().get(Part.HAIR.ordinal());
    assertThat(hair.color().x()).isGreaterThan(0.5f);
    Vector3f bent = Figures.body(old).joint(Pose.STANDING, Bone.HEAD);
    assertThat(bent.z).isLessThan(Figures.body(young).joint(Pose.STANDING, Bone.HEAD).z - 0.03f);
  }

  @Test
  void skinUnderAShirtIsCutAwaySoThatItCannotPokeThrough() {
    Body body = Figures.body(with(look("man"), "none", Map.of("collar", "none"), "skin"));
    Mesh mesh = body.mesh();
    int hidden = 0;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      boolean skin = mesh.materials()[v] == Part.SKIN.index();
      Vector3f p = at(mesh.positions(), v).div(body.scale());
      boolean head = p.y > 1.38f;
      boolean hand = Math.abs(p.x) > 0.40f;
      hidden += !skin || head || hand ? 0 : 1;
    }
    assertThat(hidden).isZero();
  }

  @Test
  void theFieldIsTheBodyAndFollowsItsBones() {
    Body body = Figures.body(look("liquid metal"));
    Pose pose = Pose.STANDING.with(Pose.Channel.HAND_R, 0.3f, 1.3f, -0.4f);
    Matrix4f[] skinning = body.skinning(pose);
    Field posed = body.field().posed(skinning);
    Vector3f wrist = body.joint(pose, Bone.HAND_R);
    assertThat(posed.distance(wrist)).isNegative();
    assertThat(posed.distance(body.joint(pose, Bone.HEAD).add(0, 0.08f, 0))).isNegative();
    assertThat(posed.distance(wrist.add(0.3f, 0, 0))).isPositive();
  }

  @Test
  void anUnknownFigureIsSaidPlainly() {
    FigureLook man = look("man");
    FigureLook nobody =
        new FigureLook("nobody", 1.7f, "crop", man.colors(), man.wear(), "skin", Map.of(), 0);
    assertThatThrownBy(() -> Figures.body(nobody))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("nobody");
  }

  private static Vector3f at(float[] numbers, int v) {
    return new Vector3f(numbers[3 * v], numbers[3 * v + 1], numbers[3 * v + 2]);
  }
}
