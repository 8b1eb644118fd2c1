package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without OpenGL, played by one that looks for its libraries under names that are not there. */
class NoGlTest {
  private static final List<String> HIDDEN =
      List.of("-Dorg.lwjgl.egl.libname=libnowhere.so", "-Dorg.lwjgl.glfw.libname=libnowhere.so");

  @TempDir Path folder;

  @Test
  void whatToInstallIsTold() throws Exception {
    Shell shell = new Shell(folder);
    shell.write("three.shots", Scraps.LIST);
    Path said = shell.file("said.txt");
    Process program = Program.start(folder, said, HIDDEN, "render", "three.shots");
    assertThat(program.waitFor(100, TimeUnit.SECONDS)).isTrue();
    assertThat(shell.read(said))
        .startsWith("error: there is no OpenGL 4.1 to draw with\n")
        .contains(" = on Debian or Ubuntu, as root: apt-get install --no-install-recommends libegl1 libgl1-mesa-dri\n")
        .doesNotContain("Exception", "\tat ");
    assertThat(program.exitValue()).isEqualTo(2);
    assertThat(shell.files("renders")).isEmpty();
  }
}
