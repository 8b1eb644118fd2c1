package dev.actionline.deliver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An MP4's outermost boxes (ISO/IEC 14496-12, 4.2): size in four bytes, kind in four letters. */
final class Mp4Boxes {
  private static final int HEAD = 8;
  private static final long SIZE_FOLLOWS = 1;

  private Mp4Boxes() {}

  /** True when the boxes fill the file to its last byte, and index and pictures are among them. */
  static boolean whole(Path file) {
    List<String> kinds = new ArrayList<>();
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer head = ByteBuffer.allocate(2 * HEAD);
      long at = 0;
      while (at < channel.size()) {
        head.clear();
        if (channel.read(head, at) < HEAD) {
          return false;
        }
        long size = Integer.toUnsignedLong(head.getInt(0));
        if (size == SIZE_FOLLOWS && head.position() == 2 * HEAD) {
          size = head.getLong(HEAD);
        }
        if (size < HEAD || size > channel.size() - at) {
          return false;
        }
        kinds.add(new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1));
        at += size;
      }
    } catch (IOException e) {
      return false;
    }
    return kinds.contains("moov") && kinds.contains("mdat") && kinds.indexOf("moov") < kinds.indexOf("mdat");
  }
}
