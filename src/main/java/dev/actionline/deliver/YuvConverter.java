package dev.actionline.deliver;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Full-range sRGB to limited-range BT.709 yuv420p; swscale's own default would be BT.601. */
final class YuvConverter implements AutoCloseable {
  private final int width;
  private final int height;
  private final SwsContext context;
  private final ByteBuffer yuv;
  private final PointerPointer<BytePointer> sourcePlanes = new PointerPointer<>(1);
  private final PointerPointer<BytePointer> targetPlanes = new PointerPointer<>(3);
  private final IntPointer sourceStride;
  private final IntPointer targetStride;

  YuvConverter(int width, int height) {
    this.width = width;
    this.height = height;
    context =
        sws_getContext(
            width, height, AV_PIX_FMT_RGBA, width, height, AV_PIX_FMT_YUV420P, SWS_AREA | SWS_ACCURATE_RND,
            null, null, (DoublePointer) null);
    IntPointer bt709 = sws_getCoefficients(SWS_CS_ITU709);
    sws_setColorspaceDetails(context, bt709, 1, bt709, 0, 0, 1 << 16, 1 << 16);
    int luma = width * height;
    yuv = ByteBuffer.allocateDirect(luma + luma / 2);
    BytePointer base = new BytePointer(yuv);
    targetPlanes.put(0, base);
    targetPlanes.put(1, base.getPointer(luma));
    targetPlanes.put(2, base.getPointer(luma + luma / 4));
    sourceStride = new IntPointer(1).put(4 * width);
    targetStride = new IntPointer(width, width / 2, width / 2);
  }

  /** The planes one after another, in a buffer that the next call reuses. */
  ByteBuffer convert(ByteBuffer rgba) {
    sourcePlanes.put(0, new BytePointer(rgba));
    sws_scale(context, sourcePlanes, sourceStride, 0, height, targetPlanes, targetStride);
    yuv.rewind();
    return yuv;
  }


  @Override
  public void close() {
    sws_freeContext(context);
  }
}
