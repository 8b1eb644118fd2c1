package dev.actionline.render;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Pictures as PNG files (W3C PNG, third edition): RGB, eight bits, tagged sRGB. */
public final class Still {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int RGB = 2;
  private static final byte PAETH = 4;

  private Still() {}

  /** Writes a picture over whatever is at the path. */
  public static void png(Image image, Path path) throws IOException {
    Files.write(path, png(image));
  }

  /** A whole PNG file. */
  public static byte[] png(Image image) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.write(SIGNATURE);
      chunk(file, "IHDR", header(image));
      chunk(file, "sRGB", new byte[] {0});
      chunk(file, "IDAT", compressed(image));
      chunk(file, "IEND", new byte[0]);
      return file.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }

  private static byte[] header(Image image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(image.width());
    out.writeInt(image.height());
    out.write(new byte[] {8, RGB, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] compressed(Image image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(6);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
      int width = image.width() * 3;
      byte[] above = new byte[width];
      byte[] row = new byte[width];
      byte[] filtered = new byte[width + 1];
      for (int y = 0; y < image.height(); y++) {
        read(image, y, row);
        filter(row, above, filtered);
        out.write(filtered);
        byte[] swap = above;
        above = row;
        row = swap;
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void read(Image image, int y, byte[] row) {
    int at = y * image.width() * 4;
    for (int x = 0; x < image.width(); x++, at += 4) {
      for (int k = 0; k < 3; k++) {
        row[3 * x + k] = image.pixels().get(at + k);
      }
    }
  }

  private static void filter(byte[] row, byte[] above, byte[] out) {
    out[0] = PAETH;
    for (int i = 0; i < row.length; i++) {
      int left = i < 3 ? 0 : row[i - 3] & 255;
      int up = above[i] & 255;
      int corner = i < 3 ? 0 : above[i - 3] & 255;
      out[i + 1] = (byte) (row[i] - paeth(left, up, corner));
    }
  }

  /** The neighbour nearest to left + up - corner. */
  private static int paeth(int left, int up, int corner) {
    int byLeft = Math.abs(up - corner);
    int byUp = Math.abs(left - corner);
    int byCorner = Math.abs(left + up - 2 * corner);
    return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data)
      throws IOException {
    CRC32 crc = new CRC32();
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    crc.update(name);
    crc.update(data);
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
