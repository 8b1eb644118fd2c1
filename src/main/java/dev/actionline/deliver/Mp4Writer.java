package dev.actionline.deliver;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_ERROR;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import dev.actionline.core.FrameRate;
import dev.actionline.core.UserError;
import dev.actionline.render.Image;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;

/**
 * An MP4 in the making: H.264, yuv420p, BT.709 limited range and tagged so, index at the front. It
 * grows under a temporary name beside its own and takes its name when it is whole; closed before that
 * it leaves nothing behind.
 */
public final class Mp4Writer implements AutoCloseable {
  private static final int MOST_BLOCKS = 36_864;

  private final Unfinished file;
  private final FFmpegFrameRecorder recorder;
  private final YuvConverter converter;
  private final int width;
  private final int height;
  private boolean started;

  /**
   * Opens a file for writing.
   *
   * @param target the final name; its folder is made when it is missing
   * @param width pixels, even
   * @param height pixels, even
   * @throws UserError when the folder cannot be written or the picture is too large for H.264
   */
  public Mp4Writer(Path target, int width, int height, FrameRate rate) {
    av_log_set_level(System.getProperty("actionline.trace") == null ? AV_LOG_QUIET : AV_LOG_ERROR);
    refuseTooLarge(width, height);
    this.width = width;
    this.height = height;
    this.file = Unfinished.beside(target);
    this.converter = new YuvConverter(width, height);
    this.recorder = new FFmpegFrameRecorder(file.path().toFile(), width, height, 0);
    recorder.setFormat("mp4");
    recorder.setFrameRate((double) rate.numerator() / rate.denominator());
    recorder.setPixelFormat(AV_PIX_FMT_YUV420P);
    recorder.setVideoCodec(AV_CODEC_ID_H264);
    recorder.setGopSize(2 * rate.nominal());
    recorder.setOption("movflags", "+faststart");
    chooseEncoder(rate);
    tagColor();
    try {
      recorder.start();
      started = true;
    } catch (FFmpegFrameRecorder.Exception e) {
      close();
      throw Unfinished.failure(file.target(), e.getMessage());
    }
  }

  /**
   * Has a thread of its own load the encoder's libraries, for the next writer. It only saves time: what
   * goes wrong is told by the writer.
   */
  public static void seekEncoder() {
    Thread thread = new Thread(Mp4Writer::loadLibraries, "encoder's libraries");
    thread.setDaemon(true);
    thread.start();
  }

  private static void loadLibraries() {
    try {
      FFmpegFrameRecorder.tryLoad();
      swscale.swscale_version();
    } catch (FFmpegFrameRecorder.Exception | LinkageError e) {
      return;
    }
  }

  /** Level 5.2 ends at 36864 macroblocks (ITU-T H.264, table A-1), and openh264 with it. */
  private static void refuseTooLarge(int width, int height) {
    int blocks = ((width + 15) / 16) * ((height + 15) / 16);
    if (blocks > MOST_BLOCKS) {
      throw new UserError(
          "a film of " + width + "x" + height + " is too large for H.264", "4096x2304 is the largest of that shape, 4096x2160 the usual one");
    }
  }

  /** x264 when the GPL natives are there (profile {@code x264}), else openh264. */
  private void chooseEncoder(FrameRate rate) {
    if (avcodec_find_encoder_by_name("libx264") != null) {
      recorder.setVideoCodecName("libx264");
      recorder.setVideoOption("preset", "veryfast");
      recorder.setVideoOption("crf", "17");
    } else {
      recorder.setVideoCodecName("libopenh264");
      recorder.setVideoOption("profile", "high");
      recorder.setVideoOption("allow_skip_frames", "0");
      // About 0.25 bit a pixel keeps flat animatic shading free of blocks
      double bits = 0.25 * width * height * rate.numerator() / rate.denominator();
      recorder.setVideoBitrate((int) Math.max(600_000, Math.min(60_000_000, bits)));
    }
    // The stream depends on the number of threads, so it is fixed
    recorder.setVideoOption("threads", "2");
  }

  private void tagColor() {
    recorder.setVideoOption("colorspace", "bt709");
    recorder.setVideoOption("color_primaries", "bt709");
    recorder.setVideoOption("color_trc", "bt709");
    recorder.setVideoOption("color_range", "tv");
  }

  /**
   * Adds the next frame.
   *
   * @throws UserError when it cannot be written, a full disk above all
   */
  public void add(Image image) {
    if (image.width() != width || image.height() != height) {
      throw new IllegalArgumentException("a frame of another size");
    }
    ByteBuffer yuv = converter.convert(image.pixels());
    try {
      recorder.recordImage(width, height, Frame.DEPTH_UBYTE, 1, width, AV_PIX_FMT_YUV420P, yuv);
    } catch (FFmpegFrameRecorder.Exception e) {
      throw Unfinished.failure(file.target(), e.getMessage());
    }
  }

  /**
   * Completes the file and gives it its name.
   *
   * @throws UserError when it cannot be written to its end
   */
  public void finish() {
    try {
      recorder.stop();
      recorder.release();
      started = false;
    } catch (FFmpegFrameRecorder.Exception e) {
      throw Unfinished.failure(file.target(), e.getMessage());
    }
    if (!Mp4Boxes.whole(file.path())) {
      throw Unfinished.failure(file.target(), "it ends too early"); // the last writes fail without a word from FFmpeg
    }
    file.finish();
  }

  /** Ends the work; an unfinished file is removed. */
  @Override
  public void close() {
    if (started) {
      started = false;
      try {
        recorder.release();
      } catch (FFmpegFrameRecorder.Exception e) {
        // The file is thrown away in any case
      }
    }
    converter.close();
    file.close();
  }
}
