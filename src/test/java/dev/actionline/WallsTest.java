package dev.actionline;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rooms and their order; which library lives where; the page that tells of them. */
@AnalyzeClasses(packages = "dev.actionline", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
  private static final List<String> ROOMS =
      List.of(
          "core", "words", "screenplay", "shotlist", "stage", "catalogue", "timeline", "breakdown", "director",
          "render", "deliver", "app");

  @ArchTest
  static final ArchRule aRoomImportsOnlyRoomsBelow = order();

  @ArchTest
  static final ArchRule openGlLivesInRender =
      noClasses().that().resideOutsideOfPackage("dev.actionline.render..").should()
          .dependOnClassesThat().resideInAnyPackage("org.lwjgl..");

  @ArchTest
  static final ArchRule ffmpegLivesInDeliver =
      noClasses().that().resideOutsideOfPackage("dev.actionline.deliver..").should()
          .dependOnClassesThat().resideInAnyPackage("org.bytedeco..");

  @ArchTest
  static final ArchRule languageLivesInWords =
      noClasses().that().resideOutsideOfPackage("dev.actionline.words..").should()
          .dependOnClassesThat().resideInAnyPackage("opennlp..", "net.sf.extjwnl..");

  private static LayeredArchitecture order() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : ROOMS) {
      layers = layers.layer(room).definedBy("dev.actionline." + room + "..");
    }
    for (int i = 0; i < ROOMS.size(); i++) {
      List<String> above = ROOMS.subList(i + 1, ROOMS.size());
      layers =
          above.isEmpty()
              ? layers.whereLayer(ROOMS.get(i)).mayNotBeAccessedByAnyLayer()
              : layers.whereLayer(ROOMS.get(i)).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
    }
    return layers;
  }

  @Test
  void thePageOfTheHouseNamesEveryRoom() throws IOException {
    String page = Files.readString(Path.of("docs/architecture.md"));
    try (var rooms = Files.list(Path.of("src/main/java/dev/actionline"))) {
      List<String> there = rooms.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
      assertThat(there).containsExactlyInAnyOrderElementsOf(ROOMS);
      for (String room : there) {
        assertThat(page).contains("| `" + room + "` |");
        assertThat(Path.of("src/main/java/dev/actionline", room, "package-info.java")).exists();
      }
    }
  }
}
