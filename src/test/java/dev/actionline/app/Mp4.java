package dev.actionline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;

/**
 * A film read back.
 *
 * @param frames each frame's pixels, BGR
 */
record Mp4(int width, int height, double rate, List<byte[]> frames) {

  static Mp4 read(Path file) {
    try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile())) {
      grabber.start();
      List<byte[]> frames = new ArrayList<>();
      for (Frame f = grabber.grabImage(); f != null; f = grabber.grabImage()) {
        ByteBuffer pixels = (ByteBuffer) f.image[0];
        byte[] copy = new byte[pixels.remaining()];
        pixels.duplicate().get(copy);
        frames.add(copy);
      }
      return new Mp4(grabber.getImageWidth(), grabber.getImageHeight(), grabber.getFrameRate(), frames);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
