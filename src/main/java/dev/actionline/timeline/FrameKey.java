package dev.actionline.timeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The key of a frame: the hash of all that decides its picture but for the program, its models, its
 * shaders and the size, which whoever draws adds. Equal keys are equal pictures.
 */
public final class FrameKey {
  private FrameKey() {}

  /** SHA-256 of the canonical state, in hexadecimal. */
  public static String of(FrameState state) {
    return hash(FrameStateJson.compact(state));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
