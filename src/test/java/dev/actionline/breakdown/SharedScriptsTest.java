package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts with a hand-made breakdown that lie beside the repository, where they do. */
class SharedScriptsTest {
  private static final Path SHARED = Path.of("../shared/breakdown");

  @ParameterizedTest
  @CsvSource({
    "kitchen_comedy.fountain, kitchen_comedy.gold.json, 0",
    "spaceship_corridor.fdx, spaceship_corridor.gold.json, 0",
    "hospital.txt, hospital.gold.json, 1"
  })
  void aScriptIsUnderstood(String script, String gold, int otherwise) throws IOException {
    Assumptions.assumeTrue(
        Files.exists(SHARED.resolve(script)), "no shared breakdowns beside the repository");
    ObjectMapper mapper = new ObjectMapper();
    JsonNode expected = mapper.readTree(SHARED.resolve(gold).toFile());
    Source source = new Source(script, Files.readString(SHARED.resolve(script)));
    Breakdown b = Breakdowns.of(ScreenplayReader.read(source).value()).value();
    JsonNode got = mapper.readTree(BreakdownJson.print(b, c -> BreakdownJson.Staged.NOT_DRAFTED));
    assertThat(headed(got)).isEqualTo(headed(expected));
    assertThat(got.get("dialogue").size()).isEqualTo(expected.get("dialogue").size());
    assertThat(got.get("camera").size()).isEqualTo(expected.get("camera").size());
    assertThat(words(got.get("cast")))
        .containsExactlyInAnyOrderElementsOf(words(expected.get("cast")));
    List<String> verbs = verbs(got.get("clauses"));
    List<String> missed = verbs(expected.get("clauses"));
    int all = missed.size();
    int given = verbs.size();
    missed.removeIf(verbs::remove);
    assertThat(2.0 * (all - missed.size()) / (all + given))
        .as("missed %s, made up %s", missed, verbs)
        .isGreaterThan(0.94);
    assertThat(judgedOtherwise(expected.get("clauses"), got.get("clauses")))
        .as("classes")
        .hasSizeLessThanOrEqualTo(otherwise);
  }

  /** The clauses found whose class is another one. */
  private static List<String> judgedOtherwise(JsonNode expected, JsonNode given) {
    List<JsonNode> free = new ArrayList<>();
    given.forEach(free::add);
    List<String> out = new ArrayList<>();
    for (JsonNode e : expected) {
      free.stream()
          .filter(g -> verb(g).equals(verb(e)) && sentence(g).contains(sentence(e)))
          .max(Comparator.comparing(g -> g.get("actor").equals(e.get("actor"))))
          .ifPresent(
              g -> {
                free.remove(g);
                if (!g.get("class").equals(e.get("class"))) {
                  out.add(e.get("sentence") + ": " + e.get("class") + ", judged " + g.get("class"));
                }
              });
    }
    return out;
  }

  private static String verb(JsonNode clause) {
    return clause.get("verb").asText().split(" ")[0];
  }

  private static String sentence(JsonNode clause) {
    return clause.get("sentence").asText().replaceAll("[^A-Za-z0-9]+", " ").trim();
  }

  /** Scenes that only the prose tells are nobody's mistake. */
  private static List<String> headed(JsonNode breakdown) {
    List<String> out = new ArrayList<>();
    for (JsonNode scene : breakdown.get("scenes")) {
      if (!scene.get("heading").isNull()) {
        out.add(scene.get("heading").asText());
      }
    }
    return out;
  }

  private static List<String> words(JsonNode list) {
    List<String> out = new ArrayList<>();
    list.forEach(n -> out.add(n.asText()));
    return out;
  }

  private static List<String> verbs(JsonNode clauses) {
    List<String> out = new ArrayList<>();
    clauses.forEach(
        c ->
            out.add(
                c.get("actor").asText().replaceAll(".* ", "")
                    + " "
                    + c.get("verb").asText().split(" ")[0]));
    return out;
  }
}
