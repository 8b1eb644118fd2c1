package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a list is rendered, and how. */
class RenderCommandTest {
  @TempDir Path folder;

  private Shell shell;
  private Path list;

  @BeforeEach
  void aList() {
    shell = new Shell(folder);
    list = shell.write("three.shots", Scraps.LIST);
  }

  private Mp4 film(String... switches) {
    Object[] words = new Object[switches.length + 4];
    words[0] = "render";
    words[1] = list;
    words[2] = "--size";
    words[3] = "64x36";
    System.arraycopy(switches, 0, words, 4, switches.length);
    Shell.Run run = shell.run(words);
    assertThat(run.code()).as(run.err()).isZero();
    return Mp4.read(shell.renders("three.mp4"));
  }

  @Test
  void theWholeFilmHasTheLengthAndRateOfItsList() {
    Mp4 film = film();
    assertThat(film.frames()).hasSize(72);
    assertThat(film.rate()).isEqualTo(24);
    assertThat(film.width()).isEqualTo(64);
    assertThat(film.height()).isEqualTo(36);
    assertThat(shell.files("renders")).containsExactly("three.mp4");
  }

  @Test
  void framesAndShotsCutIt() {
    assertThat(film("--frames", "70-").frames()).hasSize(3);
    assertThat(film("--frames", "5").frames()).hasSize(1);
    assertThat(film("--shots", "1B").frames()).hasSize(24);
    assertThat(film("--shots", "1b..1C", "--frames", "48-49").frames()).hasSize(2);
  }

  @Test
  void aPartIsTheSameAsInTheWhole() {
    Mp4 alone = film("--frames", "30");
    Mp4 withTheShot = film("--shots", "1B", "--frames", "30-31");
    assertThat(alone.frames().get(0)).isEqualTo(withTheShot.frames().get(0));
  }

  @Test
  void anotherRateKeepsTheTimes() {
    Mp4 film = film("--fps", "30");
    assertThat(film.rate()).isEqualTo(30);
    assertThat(film.frames()).hasSize(90);
    assertThat(film("--fps", "23.976", "--frames", "1-2").rate()).isEqualTo(24000.0 / 1001);
  }

  @Test
  void withoutASizeTheListsOwnIsTaken() {
    assertThat(shell.run("render", list, "--frames", "1").code()).isZero();
    assertThat(Mp4.read(shell.renders("three.mp4")).width()).isEqualTo(320);
  }

  @Test
  void burnInIsWrittenIntoThePicture() {
    Shell.Run plain = shell.run("render", list, "--frames", "1", "-o", shell.file("plain.mp4"));
    Shell.Run burnt = shell.run("render", list, "--frames", "1", "-o", shell.file("burnt.mp4"), "--burn-in");
    assertThat(plain.code() + burnt.code()).isZero();
    assertThat(Mp4.read(shell.file("burnt.mp4")).frames().get(0))
        .isNotEqualTo(Mp4.read(shell.file("plain.mp4")).frames().get(0));
  }

  @Test
  void theLastLineNamesFileFramesAndDevice() {
    Shell.Run run = shell.run("render", list, "--frames", "1-2", "--size", "64x36");
    assertThat(run.err().lines().toList().get(run.err().lines().toList().size() - 1))
        .matches("\\Q" + shell.renders("three.mp4") + "\\E: 2 frames in \\d+\\.\\d s \\(\\d+\\.\\d frames/s\\) on .+");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aShotThatCannotBeDrawnIsASlateAndTheRestPlays() {
    list = shell.write("three.shots", Scraps.LIST.replace("camera MS on ODA", "camera MS on BERT"));
    Shell.Run run = shell.run("render", list, "--size", "64x36", "--frames", "24-49");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("error: there is nothing called \"BERT\" to frame")
        .contains("--> three.shots:18:")
        .contains("24 frames are slates");
    Mp4 film = Mp4.read(shell.renders("three.mp4"));
    assertThat(film.frames()).hasSize(26);
    assertThat(film.frames().get(0)).isNotEqualTo(film.frames().get(1));
    list = shell.write("three.shots", Scraps.LIST.replace("camera MS on ODA", "camera MS on CARL"));
    Shell.Run rest = shell.run("render", list, "--size", "64x36", "--shots", "1C");
    assertThat(rest.code()).as("what is asked for has no slate").isZero();
  }
}
