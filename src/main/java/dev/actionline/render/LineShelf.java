package dev.actionline.render;

import dev.actionline.render.gl.Texture;
import dev.actionline.render.text.Line;
import dev.actionline.render.text.Typeface;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lines of text on the device, the latest kept. */
final class LineShelf implements AutoCloseable {
  private static final int MOST = 64;

  /** A line and its texture. */
  record Inked(Line line, Texture texture) {}

  private record Key(Typeface face, float emPixels, String text) {}

  private final Map<Key, Inked> lines = new LinkedHashMap<>(16, 0.75f, true);
  private final Texture blank =
      Texture.ink(1, 1, ByteBuffer.allocateDirect(2).put((byte) 255).put((byte) 255).flip());

  Inked of(Typeface face, float emPixels, String text) {
    Key key = new Key(face, emPixels, text);
    Inked known = lines.get(key);
    if (known != null) {
      return known;
    }
    Line line = Line.of(face, emPixels, text);
    Inked made = new Inked(line, Texture.ink(line.width(), line.height(), line.ink()));
    lines.put(key, made);
    if (lines.size() > MOST) {
      Iterator<Inked> oldest = lines.values().iterator();
      oldest.next().texture().close();
      oldest.remove();
    }
    return made;
  }

  /** All ink. */
  Texture blank() {
    return blank;
  }

  @Override
  public void close() {
    lines.values().forEach(i -> i.texture().close());
    blank.close();
  }
}
