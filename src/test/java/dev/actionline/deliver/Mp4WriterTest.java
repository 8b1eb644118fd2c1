package dev.actionline.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.actionline.core.FrameRate;
import dev.actionline.core.UserError;
import dev.actionline.render.Image;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Mp4WriterTest {
  private static final int W = 128;
  private static final int H = 64;

  @TempDir Path folder;

  private static Image orange() {
    ByteBuffer pixels = ByteBuffer.allocateDirect(W * H * 4);
    while (pixels.hasRemaining()) {
      pixels.put((byte) 230).put((byte) 120).put((byte) 40).put((byte) 255);
    }
    return new Image(W, H, pixels.flip());
  }

  private Path write(String name, int frames) {
    Path target = folder.resolve(name);
    try (Mp4Writer writer = new Mp4Writer(target, W, H, FrameRate.parse("23.976").orElseThrow())) {
      for (int i = 0; i < frames; i++) {
        writer.add(orange());
      }
      writer.finish();
    }
    return target;
  }

  @Test
  void everyFrameComesBackInItsColourAtTheExactRate() throws IOException {
    Path film = write("a.mp4", 30);
    try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(film.toFile())) {
      grabber.start();
      assertThat(grabber.getFrameRate()).isEqualTo(24000.0 / 1001);
      int frames = 0;
      for (Frame f = grabber.grabImage(); f != null; f = grabber.grabImage()) {
        frames++;
        ByteBuffer bgr = (ByteBuffer) f.image[0];
        // The grabber reads back by BT.601 or BT.709 as the file is tagged; both keep grey axis and hue
        assertThat(bgr.get(2) & 255).isBetween(215, 245);
        assertThat(bgr.get(0) & 255).isBetween(15, 65);
      }
      assertThat(frames).isEqualTo(30);
    }
  }

  @Test
  void theIndexStandsBeforeThePicturesAndTheSameFramesGiveTheSameFile() throws IOException {
    byte[] a = Files.readAllBytes(write("a.mp4", 12));
    byte[] b = Files.readAllBytes(write("b.mp4", 12));
    assertThat(a).isEqualTo(b);
    String text = new String(a, StandardCharsets.ISO_8859_1);
    assertThat(text.indexOf("moov")).isBetween(0, text.indexOf("mdat"));
  }

  @Test
  void anUnfinishedFilmLeavesNothingBehindAndTheOldOneAlone() throws IOException {
    Path target = folder.resolve("film.mp4");
    Files.writeString(target, "old");
    try (Mp4Writer writer = new Mp4Writer(target, W, H, FrameRate.FILM)) {
      writer.add(orange());
    }
    assertThat(Files.readString(target)).isEqualTo("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void aFolderAsTargetIsTheUsersMistake() {
    assertThatThrownBy(() -> new Mp4Writer(folder, W, H, FrameRate.FILM))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("is a folder");
  }
}
