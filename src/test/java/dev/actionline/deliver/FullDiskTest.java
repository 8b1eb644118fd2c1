package dev.actionline.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.actionline.core.FrameRate;
import dev.actionline.core.UserError;
import dev.actionline.render.Image;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up while a file is written. Wants a tiny disk of its own: Linux, as root. */
class FullDiskTest {
  private static final int W = 320;
  private static final int H = 180;
  private static final int FRAMES = 24;

  @TempDir Path folder;

  private Path disk;

  @BeforeEach
  void mountPoint() throws IOException {
    disk = Files.createDirectory(folder.resolve("disk"));
  }

  @AfterEach
  void unmount() throws Exception {
    command("umount", disk.toString());
  }

  private static boolean command(String... words) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void aDiskOf(int kilobytes) throws Exception {
    boolean mounted = command("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", disk.toString());
    assumeTrue(mounted, "no disk can be mounted here: not root, or not allowed");
  }

  /** Noise, which does not compress. */
  private static Image noise(int seed) {
    ByteBuffer pixels = ByteBuffer.allocateDirect(W * H * 4);
    int state = seed * 747796405 + 1;
    while (pixels.hasRemaining()) {
      state = state * 1664525 + 1013904223;
      pixels.putInt(state | 255);
    }
    return new Image(W, H, pixels.flip());
  }

  private static void film(Path target) {
    try (Mp4Writer writer = new Mp4Writer(target, W, H, FrameRate.FILM)) {
      for (int i = 0; i < FRAMES; i++) {
        writer.add(noise(i));
      }
      writer.finish();
    }
  }

  private void holdsTheOldAlone(Path target) throws IOException {
    assertThat(Files.readString(target)).isEqualTo("old");
    try (var files = Files.list(disk)) {
      assertThat(files).containsExactly(target);
    }
  }

  /** From far too small to nearly large enough: wherever it ends, the film is whole or refused. */
  @Test
  void aFilmIsWholeOrRefusedWithASentence() throws Exception {
    Path fits = folder.resolve("fits.mp4");
    film(fits);
    int needed = (int) (Files.size(fits) / 1024);
    int refused = 0;
    for (int kilobytes = 8; kilobytes < needed + 32; kilobytes += Math.max(4, needed / 12)) {
      aDiskOf(kilobytes);
      Path target = disk.resolve("film.mp4");
      Files.writeString(target, "old");
      try {
        film(target);
        assertThat(Files.mismatch(target, fits)).as("on a disk of " + kilobytes + " kB").isEqualTo(-1);
      } catch (UserError e) {
        refused++;
        assertThat(e).hasMessage("the disk is full");
        assertThat(e.diagnostics().get(0).hints().get(0)).contains("free some space in " + disk);
        holdsTheOldAlone(target);
      }
      unmount();
    }
    assertThat(refused).isGreaterThan(5);
  }

  @Test
  void aStillAndATextAreRefusedWithASentence() throws Exception {
    aDiskOf(8);
    Path picture = Files.writeString(disk.resolve("a.png"), "old");
    assertThat(catchThrowable(() -> PngWriter.write(noise(1), picture)))
        .isInstanceOf(UserError.class).hasMessage("the disk is full");
    holdsTheOldAlone(picture);
    Files.delete(picture);
    Path text = Files.writeString(disk.resolve("a.shots"), "old");
    assertThat(catchThrowable(() -> Unfinished.write(text, "x".repeat(100_000))))
        .isInstanceOf(UserError.class).hasMessage("the disk is full");
    holdsTheOldAlone(text);
  }
}
