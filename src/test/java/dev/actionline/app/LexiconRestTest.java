package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting is quick where nothing has to be looked up: the dictionary and the tagger are left at rest. */
class LexiconRestTest {
  private static final String LIST =
      String.join(
          "\n",
          "actionline shots 1",
          "film \"Rest\"",
          "",
          "cast",
          "  ADA: woman, shirt teal, trousers grey",
          "",
          "scene 1  EXT. PARK - DAY",
          "  set park",
          "  ADA at centre",
          "",
          "  shot 1A",
          "    camera MS on ADA, 50mm, from front left",
          "    ADA walks left",
          "    ADA: \"Is it on?\"",
          "");

  @TempDir Path folder;

  @Test
  void wordsOfTheCatalogueAskNeitherDictionaryNorTagger() throws Exception {
    assertThat(classesLoadedFor(LIST))
        .contains("dev.actionline.timeline.Verbs")
        .doesNotContain("net.sf.extjwnl.", "opennlp.");
  }

  @Test
  void anotherWordAsksTheDictionary() throws Exception {
    assertThat(classesLoadedFor(LIST.replace("ADA at centre", "ADA at centre\n  prop flivver 1 m left of ADA")))
        .contains("net.sf.extjwnl.");
  }

  private String classesLoadedFor(String list) throws Exception {
    Shell shell = new Shell(folder);
    shell.write("rest.shots", list);
    Path said = shell.file("said.txt");
    List<String> told =
        List.of(
            "-Dactionline.models=" + Path.of("models").toAbsolutePath(),
            "-Dactionline.shaders=" + Path.of("shaders").toAbsolutePath(),
            "-Xlog:class+load:file=classes.txt:none:filecount=0");
    Process program = Program.start(folder, said, told, "state", "rest.shots", "--frame", "1");
    assertThat(program.waitFor(100, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).as(shell.read(said)).isZero();
    return shell.read(shell.file("classes.txt"));
  }
}
