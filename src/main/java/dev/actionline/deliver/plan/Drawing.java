package dev.actionline.deliver.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing in metres of the set: x east, z south. It can be written as SVG or painted.
 *
 * @param west least x that is shown, metres
 * @param north least z that is shown, metres
 * @param pixelsPerMetre scale
 * @param width of the drawing, pixels
 * @param height of the drawing, pixels
 */
record Drawing(double west, double north, double pixelsPerMetre, int width, int height, List<Shape> shapes) {
  Drawing(double west, double north, double pixelsPerMetre, int width, int height) {
    this(west, north, pixelsPerMetre, width, height, new ArrayList<>());
  }

  /** How a shape looks; an empty color is none. */
  record Style(String stroke, double widthPx, String fill, double opacity, boolean dashed) {
    static Style line(String color, double widthPx) {
      return new Style(color, widthPx, "", 1, false);
    }

    static Style fill(String color, double opacity) {
      return new Style("", 0, color, opacity, false);
    }

    Style dash() {
      return new Style(stroke, widthPx, fill, opacity, true);
    }
  }

  /** A point on the paper, pixels from the upper left. */
  record Point(double x, double y) {}

  /** Something that is drawn. */
  sealed interface Shape {
    /** Lines through points, pixels; each of the runs by itself. */
    record Lines(List<List<Point>> runs, boolean closed, Style style) implements Shape {
      public Lines {
        runs = List.copyOf(runs);
      }
    }

    /** A disc. */
    record Disc(Point centre, double radiusPx, Style style) implements Shape {}

    /** Words, beginning at a point or ending there. */
    record Words(Point at, String text, String color, double sizePx, boolean ends) implements Shape {}
  }

  Point at(double x, double z) {
    return new Point((x - west) * pixelsPerMetre, (z - north) * pixelsPerMetre);
  }

  void lines(List<List<Point>> runs, Style style) {
    shapes.add(new Shape.Lines(runs, false, style));
  }

  void line(Style style, Point... points) {
    shapes.add(new Shape.Lines(List.of(List.of(points)), false, style));
  }

  void area(Style style, Point... points) {
    shapes.add(new Shape.Lines(List.of(List.of(points)), true, style));
  }

  void disc(Point centre, double radiusPx, Style style) {
    shapes.add(new Shape.Disc(centre, radiusPx, style));
  }

  void words(Point at, String text, String color, double sizePx) {
    boolean ends = at.x() > 0.8 * width;
    shapes.add(new Shape.Words(at, text, color, sizePx, ends));
  }
}
