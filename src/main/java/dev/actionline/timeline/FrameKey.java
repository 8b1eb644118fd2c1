package dev.actionline.timeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The key of a frame: the hash of all that decides its picture but for the program, its models, its
 * shaders and the size, which whoever draws adds. Equal keys are equal pictures.
 */
public final class FrameKey {
  private FrameKey() {}

  /**
   * SHA-256 of the canonical state, in hexadecimal. The frame's number and timecode are no part of
   * it unless they are seen, and then they are in its overlays.
   */
  public static String of(FrameState state) {
    ObjectNode node = FrameStateJson.node(state);
    node.remove(List.of("frame", "timecode", "scene", "shot"));
    return hash(node.toString());
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
