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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms and their order; which library lives where; the page that tells of them. */
@AnalyzeClasses(packages = "dev.actionline", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
  private static final List<String> ROOMS =
      List.of(
          "core", "words", "screenplay", "shotlist", "stage", "catalogue", "timeline", "breakdown", "director",
          "render", "deliver", "app");

  /** The rooms within the director's, below what stands in that room itself. */
  private static final List<String> OF_THE_DIRECTOR =
      List.of(
          "text", "library", "casting", "set", "floor", "coverage", "wording", "business", "effects", "blocking", "positions",
          "continuity");

  @ArchTest
  static final ArchRule aRoomImportsOnlyRoomsBelow = order(ROOMS.stream().map(r -> "dev.actionline." + r + "..").toList());

  @ArchTest
  static final ArchRule soDoesARoomOfTheDirector =
      order(Stream.concat(OF_THE_DIRECTOR.stream().map(r -> "dev.actionline.director." + r), Stream.of("dev.actionline.director")).toList());

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

  /** @param packages of the rooms, bottom to top */
  private static LayeredArchitecture order(List<String> packages) {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : packages) {
      layers = layers.layer(room).definedBy(room);
    }
    for (int i = 0; i < packages.size(); i++) {
      List<String> above = packages.subList(i + 1, packages.size());
      layers =
          above.isEmpty()
              ? layers.whereLayer(packages.get(i)).mayNotBeAccessedByAnyLayer()
              : layers.whereLayer(packages.get(i)).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
    }
    return layers;
  }

  @Test
  void thePageOfTheHouseNamesEveryRoom() throws IOException {
    named(Path.of("src/main/java/dev/actionline"), ROOMS, "");
    named(Path.of("src/main/java/dev/actionline/director"), OF_THE_DIRECTOR, "director.");
  }

  private static void named(Path house, List<String> all, String in) throws IOException {
    String page = Files.readString(Path.of("docs/architecture.md"));
    try (var rooms = Files.list(house)) {
      List<String> there = rooms.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
      assertThat(there).containsExactlyInAnyOrderElementsOf(all);
      for (String room : there) {
        assertThat(page).contains("| `" + in + room + "` |");
        assertThat(house.resolve(room).resolve("package-info.java")).exists();
      }
    }
  }
}
