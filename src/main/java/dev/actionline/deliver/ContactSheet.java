package dev.actionline.deliver;

import dev.actionline.render.Image;
import dev.actionline.render.text.Line;
import dev.actionline.render.text.Typeface;
import dev.actionline.render.text.Wrap;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Shots at a glance: some pictures a shot in a row, its name and words under them, several shots side
 * by side.
 */
public final class ContactSheet {
  private static final int GAP = 6;
  private static final int MARGIN = 22;
  private static final int LINES = 2;
  private static final float NAME_EM = 17;
  private static final float WORDS_EM = 14;
  private static final int PAPER = 0xf4f2ee;
  private static final int INK = 0x22252b;
  private static final int PALE = 0x5a6068;

  private final int thumbWidth;
  private final int thumbHeight;
  private final int columns;
  private final int pictures;
  private final List<Entry> entries = new ArrayList<>();

  /** A shot: its pictures in order, its heading, what happens in it. */
  private record Entry(String name, String words, List<byte[]> pictures) {}

  /**
   * An empty sheet.
   *
   * @param thumbWidth pixels of one picture
   * @param thumbHeight pixels of one picture
   * @param columns shots side by side
   * @param pictures of a shot
   */
  public ContactSheet(int thumbWidth, int thumbHeight, int columns, int pictures) {
    this.thumbWidth = thumbWidth;
    this.thumbHeight = thumbHeight;
    this.columns = columns;
    this.pictures = pictures;
  }

  /** Begins the next shot; its pictures follow by {@link #picture}. */
  public void shot(String name, String words) {
    entries.add(new Entry(name, words, new ArrayList<>()));
  }

  /** The next picture of the last shot; its pixels are copied. */
  public void picture(Image image) {
    byte[] copy = new byte[thumbWidth * thumbHeight * 4];
    image.pixels().duplicate().rewind().get(copy);
    entries.get(entries.size() - 1).pictures().add(copy);
  }

  private int cellWidth() {
    return pictures * thumbWidth + (pictures - 1) * GAP;
  }

  private int cellHeight() {
    return thumbHeight + Math.round(NAME_EM * 1.9f + LINES * WORDS_EM * 1.35f) + MARGIN;
  }

  /** The sheet as one picture. */
  public Image image() {
    int rows = (entries.size() + columns - 1) / columns;
    int width = columns * cellWidth() + (columns + 1) * MARGIN;
    int height = rows * cellHeight() + 2 * MARGIN;
    Paper paper = new Paper(width, height);
    for (int i = 0; i < entries.size(); i++) {
      int x = MARGIN + (i % columns) * (cellWidth() + MARGIN);
      int y = MARGIN + (i / columns) * cellHeight();
      draw(paper, entries.get(i), x, y);
    }
    return new Image(width, height, paper.pixels);
  }

  private void draw(Paper paper, Entry entry, int x, int y) {
    for (int i = 0; i < entry.pictures().size(); i++) {
      paper.picture(entry.pictures().get(i), thumbWidth, thumbHeight, x + i * (thumbWidth + GAP), y);
    }
    int top = y + thumbHeight + 2;
    String name = Wrap.lines(Typeface.INTER_SEMI_BOLD, NAME_EM, entry.name(), cellWidth()).get(0);
    paper.text(Line.of(Typeface.INTER_SEMI_BOLD, NAME_EM, name), x, top, INK);
    List<String> lines = Wrap.lines(Typeface.INTER, WORDS_EM, entry.words().isBlank() ? " " : entry.words(), cellWidth());
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      String line = lines.get(i) + (i == LINES - 1 && lines.size() > LINES ? " …" : "");
      paper.text(Line.of(Typeface.INTER, WORDS_EM, line), x, top + Math.round(NAME_EM * 1.35f + i * WORDS_EM * 1.35f), PALE);
    }
  }

  /** The sheet's pixels. */
  private static final class Paper {
    private final int width;
    private final int height;
    private final ByteBuffer pixels;

    Paper(int width, int height) {
      this.width = width;
      this.height = height;
      pixels = ByteBuffer.allocateDirect(width * height * 4);
      for (int i = 0; i < width * height; i++) {
        pixels.putInt(4 * i, PAPER << 8 | 255);
      }
    }

    void picture(byte[] rgba, int w, int h, int x, int y) {
      for (int row = 0; row < h; row++) {
        pixels.put(4 * ((y + row) * width + x), rgba, 4 * row * w, 4 * w);
      }
    }

    /** A line of text with its letters' left edge at x and its top at y. */
    void text(Line line, int x, int y, int color) {
      for (int row = 0; row < line.height(); row++) {
        for (int column = 0; column < line.width(); column++) {
          int ink = line.ink().get(2 * (row * line.width() + column)) & 255;
          int px = x - line.left() + column;
          int py = y + row;
          if (ink > 0 && px >= 0 && px < width && py < height) {
            blend(4 * (py * width + px), color, ink);
          }
        }
      }
    }

    private void blend(int at, int color, int ink) {
      for (int k = 0; k < 3; k++) {
        int under = pixels.get(at + k) & 255;
        int over = color >> (16 - 8 * k) & 255;
        pixels.put(at + k, (byte) (under + (over - under) * ink / 255));
      }
    }
  }
}
