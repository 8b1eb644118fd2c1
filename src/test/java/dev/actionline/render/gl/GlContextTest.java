package dev.actionline.render.gl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlContextTest {

  @Test
  void withoutAnyContextTheUserReadsWhatToInstallAndWhatWasTried() {
    String text =
        NoContext.forUser(List.of("EGL: libEGL.so.1 is missing", "GLFW: it does not start"))
            .diagnostics()
            .get(0)
            .render();
    assertThat(text.lines())
        .containsExactly(
            "error: there is no OpenGL 4.1 to draw with",
            "   = on Debian or Ubuntu, as root: " + NoContext.INSTALL,
            "   = tried EGL: libEGL.so.1 is missing",
            "   = tried GLFW: it does not start");
    assertThat(NoContext.INSTALL).contains("apt-get install").contains("libegl1 libgl1-mesa-dri");
  }

  @Test
  void contextIsAtLeastFourOne() {
    try (GlContext context = GlContext.open()) {
      assertThat(context.device()).containsPattern("OpenGL 4\\.[1-9]");
    }
  }

  @Test
  void shaderThatDoesNotCompileIsABugWithTheDriversWords() {
    try (GlContext context = GlContext.open()) {
      assertThatThrownBy(() -> Program.of("screen.vert", "show.frag", List.of("texelFetch oops")))
          .isInstanceOf(GlBug.class)
          .hasMessageContaining("show.frag")
          .hasMessageContaining("oops");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lit.frag", "lit.vert", "sky.frag", "finish.frag", "sprite.frag"})
  void everyShaderSaysWhatItIsInItsFirstLine(String path) {
    String text = ShaderSource.whole(path, List.of());
    assertThat(text).startsWith("#version 410 core\n// ");
    assertThat(text).doesNotContain("#include");
  }
}
