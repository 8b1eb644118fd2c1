package dev.actionline.render;

import dev.actionline.render.text.Typeface;
import dev.actionline.render.text.Wrap;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.FrameState.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joml.Vector3f;

/**
 * Where words and veils stand in the file's frame. Pixels from the upper left; pure layout.
 *
 * @param marks in the order in which they are drawn
 */
record Lettering(List<Mark> marks) {

  /** Something flat over the picture. */
  sealed interface Mark {}

  /** A filled rectangle; colour sRGB 0..1. */
  record Fill(float x, float y, float width, float height, Vector3f color, float opacity)
      implements Mark {
    Fill(float x, float y, float width, float height, float gray, float opacity) {
      this(x, y, width, height, new Vector3f(gray), opacity);
    }
  }

  /**
   * A line of words.
   *
   * @param x where the first letter begins
   * @param baseline on which the letters stand
   */
  record Words(
      Typeface face, float emPixels, String text, float x, float baseline, float opacity)
      implements Mark {}

  /** Where the film's picture lies in the file's frame. */
  record Window(float x, float y, float width, float height) {}

  static Lettering of(FrameState state, List<Label> labels, int fileWidth, int fileHeight) {
    int[] size = Take.pictureSize(state.aspect(), fileWidth, fileHeight);
    Window film =
        new Window(
            (fileWidth - size[0]) / 2, (fileHeight - size[1]) / 2, size[0], size[1]);
    Layout layout = new Layout(film, new Window(0, 0, fileWidth, fileHeight));
    labels.forEach(layout::label);
    state.slate().ifPresent(words -> layout.slate(state, words));
    state.overlays().forEach(layout::add);
    return new Lettering(List.copyOf(layout.marks));
  }

  /** Whether the picture below cannot be seen at all, so that nobody need draw it. */
  static boolean hidesPicture(FrameState state) {
    return state.slate().isPresent()
        || state.overlays().stream()
            .anyMatch(
                o ->
                    o instanceof Overlay.Veil v && v.opacity() >= 1
                        || o instanceof Overlay.Title t && !t.overPicture());
  }

  private static final class Layout {
    private final List<Mark> marks = new ArrayList<>();
    private final Window film;
    private final Window file;
    private final float unit;

    Layout(Window film, Window file) {
      this.film = film;
      this.file = file;
      this.unit = Math.min(film.height() * 1.2f, Math.min(file.height(), file.width() * 0.75f));
    }

    /** The words of a stand-in, over it: as small as can be read, since they are no part of the story. */
    void label(Label label) {
      Typeface face = Typeface.INTER_SEMI_BOLD;
      float em = Math.max(letterSize(0.02f), 0.6f * label.size() * film.height());
      em = Math.min(letterSize(0.028f), em);
      float x = film.x() + label.x() * film.width() - face.width(label.words(), em) / 2;
      float y = film.y() + label.y() * film.height() - em * 0.4f;
      marks.add(new Words(face, em, label.words(), Math.round(x), Math.round(y), 0.6f));
    }

    void add(Overlay overlay) {
      if (overlay instanceof Overlay.Caption c) {
        caption(c);
      } else if (overlay instanceof Overlay.Title t) {
        title(t);
      } else if (overlay instanceof Overlay.Veil v) {
        Vector3f shown = new Vector3f(shown(v.color().x), shown(v.color().y), shown(v.color().z));
        marks.add(new Fill(film.x(), film.y(), film.width(), film.height(), shown, v.opacity()));
      } else if (overlay instanceof Overlay.BurnIn b) {
        burnIn(b);
      }
    }

    /** Linear light as a display value, sRGB. */
    private static float shown(float linear) {
      return (float) (linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055);
    }

    private void caption(Overlay.Caption c) {
      float em = letterSize(0.044f);
      float nameEm = letterSize(0.030f);
      float lead = em * 1.28f;
      List<String> lines = Wrap.even(Typeface.INTER, em, c.words(), film.width() * 0.7f);
      // the last line stands on the lower edge of the file's title-safe area, nine tenths of it:
      // where the film is letterboxed that is below the picture, and no face is written on
      float last = file.y() + file.height() * 0.95f - em * 0.25f;
      float first = last - (lines.size() - 1) * lead;
      String name =
          (c.extension().isEmpty() ? c.speaker() : c.speaker() + "  (" + c.extension() + ")")
              .toUpperCase(Locale.ROOT);
      float top = first - lead * 1.02f;
      float wide = Typeface.INTER_SEMI_BOLD.width(name, nameEm);
      for (String line : lines) {
        wide = Math.max(wide, Typeface.INTER.width(line, em));
      }
      backing(top - nameEm * 1.1f, last + em * 0.45f, wide + em);
      centred(Typeface.INTER_SEMI_BOLD, nameEm, name, top, 0.86f);
      for (int i = 0; i < lines.size(); i++) {
        centred(Typeface.INTER, em, lines.get(i), first + i * lead, 1);
      }
    }

    /** A veil behind words, where they stand on the picture: a bright park would eat them. */
    private void backing(float top, float foot, float width) {
      float low = Math.min(foot, film.y() + film.height());
      if (top < low) {
        float x = film.x() + (film.width() - width) / 2;
        marks.add(new Fill(Math.round(x), Math.round(top), Math.round(width), Math.round(low - top), 0, 0.46f));
      }
    }

    private void title(Overlay.Title t) {
      if (!t.overPicture()) {
        marks.add(new Fill(film.x(), film.y(), film.width(), film.height(), 0, 1));
      }
      float em = letterSize(t.overPicture() ? 0.06f : 0.075f);
      List<String> lines =
          Wrap.lines(Typeface.COURIER_PRIME, em, t.words(), film.width() * (t.overPicture() ? 0.56f : 0.8f));
      float lead = em * 1.4f;
      float first =
          film.y() + film.height() * t.y() - (lines.size() - 1) * lead / 2 + em * 0.32f;
      if (t.overPicture()) {
        float wide = em + (float) lines.stream().mapToDouble(l -> Typeface.COURIER_PRIME.width(l, em)).max().orElse(0);
        float x = film.x() + film.width() * t.x() - wide / 2;
        float high = lines.size() * lead;
        marks.add(new Fill(Math.round(x), Math.round(first - em), Math.round(wide), Math.round(high), 0, 0.4f * t.opacity()));
      }
      for (int i = 0; i < lines.size(); i++) {
        float wide = Typeface.COURIER_PRIME.width(lines.get(i), em);
        float x = film.x() + film.width() * t.x() - wide / 2;
        marks.add(new Words(Typeface.COURIER_PRIME, em, lines.get(i), Math.round(x), Math.round(first + i * lead), t.opacity()));
      }
    }

    /** Lines take the corners in turn: upper left, upper right, lower left, lower right. */
    private void burnIn(Overlay.BurnIn b) {
      float em = letterSize(0.026f);
      float edge = em * 0.9f;
      for (int i = 0; i < b.lines().size(); i++) {
        String text = b.lines().get(i);
        int row = i / 4;
        boolean right = i % 2 == 1;
        boolean low = i % 4 >= 2;
        float x =
            right ? file.width() - edge - Typeface.INTER.width(text, em) : edge;
        float step = row * em * 1.35f;
        float baseline = low ? file.height() - edge - step : edge + em * 0.75f + step;
        marks.add(new Words(Typeface.INTER, em, text, Math.round(x), Math.round(baseline), 0.9f));
      }
    }

    void slate(FrameState state, String words) {
      marks.add(new Fill(film.x(), film.y(), film.width(), film.height(), 0.11f, 1));
      float band = film.height() * 0.11f;
      marks.add(new Fill(film.x(), film.y(), film.width(), band, 0.9f, 1));
      float stripe = band * 1.2f;
      for (float x = 0; x < film.width(); x += 2 * stripe) {
        float width = Math.min(stripe, film.width() - x);
        marks.add(new Fill(film.x() + x, film.y(), width, band, 0.06f, 1));
      }
      float em = letterSize(0.075f);
      float y = film.y() + film.height() * 0.36f;
      centred(Typeface.COURIER_PRIME, em, "SHOT " + state.shot(), y, 1);
      float small = letterSize(0.036f);
      for (String line : Wrap.lines(Typeface.INTER, small, words, film.width() * 0.76f)) {
        y += small * 1.6f;
        centred(Typeface.INTER, small, line, y + small, 0.92f);
      }
      String foot =
          "scene " + state.scene() + "   frame " + state.frame() + "   " + state.timecode();
      centred(
          Typeface.INTER, letterSize(0.028f), foot, film.y() + film.height() * 0.94f, 0.6f);
    }

    private float letterSize(float part) {
      return Math.max(9, Math.round(unit * part));
    }

    private void centred(Typeface face, float em, String text, float baseline, float opacity) {
      float x = film.x() + (film.width() - face.width(text, em)) / 2;
      marks.add(new Words(face, em, text, Math.round(x), Math.round(baseline), opacity));
    }
  }
}
