package dev.actionline.screenplay;

import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns a file's bytes into text, or says in words what the file is instead. */
final class Decoding {
  private static final Map<String, String> NO_TEXT = new LinkedHashMap<>();

  static {
    NO_TEXT.put(
        "PK\u0003\u0004", "an archive or a word processor's file: export Fountain, .fdx or .txt");
    NO_TEXT.put("{\\rtf", "a rich text file: save it as plain text");
    NO_TEXT.put("\u00D0\u00CF\u0011\u00E0", "an old word processor's file: save it as plain text");
  }

  private Decoding() {}

  static Source decode(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UserError(name + " is empty", "a script holds at least a scene: INT. PLACE - DAY");
    }
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) {
      return new Source(name, PdfPages.text(name, bytes));
    }
    for (Map.Entry<String, String> kind : NO_TEXT.entrySet()) {
      if (start.startsWith(kind.getKey())) {
        throw new UserError(name + " is no text", "it is " + kind.getValue());
      }
    }
    String text = text(bytes);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (isBinary(text)) {
      throw new UserError(
          name + " is no text", "give a script in Fountain, Final Draft (.fdx) or plain text");
    }
    return new Source(name, text);
  }

  private static String text(byte[] bytes) {
    Charset wide = utf16(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /**
   * UTF-16 by its mark, or, without one, by a zero in nearly every second byte; null for neither.
   */
  private static Charset utf16(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
      if (mark == 0xFEFF) {
        return StandardCharsets.UTF_16BE;
      }
      if (mark == 0xFFFE) {
        return StandardCharsets.UTF_16LE;
      }
    }
    int[] zeros = new int[2];
    int looked = Math.min(bytes.length, 1000) & ~1;
    for (int i = 0; i < looked; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int most = looked / 2;
    if (most >= 2 && zeros[1] * 10 >= most * 7 && zeros[0] * 10 < most) {
      return StandardCharsets.UTF_16LE;
    }
    boolean big = most >= 2 && zeros[0] * 10 >= most * 7 && zeros[1] * 10 < most;
    return big ? StandardCharsets.UTF_16BE : bySpaces(bytes, looked);
  }

  /** Letters beyond Latin have no zeros, but the spaces and line ends between them do. */
  private static Charset bySpaces(byte[] bytes, int looked) {
    int[] spaces = new int[2];
    for (int i = 0; i + 1 < looked; i += 2) {
      spaces[0] += bytes[i] == 0 && isSpace(bytes[i + 1]) ? 1 : 0;
      spaces[1] += bytes[i + 1] == 0 && isSpace(bytes[i]) ? 1 : 0;
    }
    int kind = spaces[0] > spaces[1] ? 0 : 1;
    boolean sure = spaces[kind] * 40 > looked && spaces[1 - kind] * 10 < spaces[kind];
    Charset charset = kind == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return sure && !isBinary(new String(bytes, charset)) ? charset : null;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r';
  }

  /** Text has no zeros and next to no control characters. */
  private static boolean isBinary(String text) {
    int control = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      boolean known = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x1A;
      control += (c < ' ' && !known) || c == 0x7F || c == '\uFFFD' ? 1 : 0;
    }
    return control * 50L > text.length();
  }
}
