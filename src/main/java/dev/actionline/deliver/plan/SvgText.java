package dev.actionline.deliver.plan;

import dev.actionline.deliver.plan.Drawing.Point;
import dev.actionline.deliver.plan.Drawing.Shape;
import dev.actionline.deliver.plan.Drawing.Style;
import java.util.List;
import java.util.Locale;

/** A drawing as SVG 1.1. */
final class SvgText {
  private final StringBuilder out = new StringBuilder();

  private SvgText() {}

  static String of(Drawing drawing) {
    SvgText svg = new SvgText();
    svg.out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\">%n",
            drawing.width(), drawing.height(), drawing.width(), drawing.height()));
    svg.out.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    drawing.shapes().forEach(svg::shape);
    return svg.out.append("</svg>\n").toString();
  }

  private void shape(Shape shape) {
    if (shape instanceof Shape.Lines lines) {
      out.append("<path d=\"");
      lines.runs().forEach(run -> run(run, lines.closed()));
      out.append('"').append(style(lines.style())).append("/>\n");
    } else if (shape instanceof Shape.Disc disc) {
      out.append(
          String.format(
              Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"%s/>%n",
              disc.centre().x(), disc.centre().y(), disc.radiusPx(), style(disc.style())));
    } else if (shape instanceof Shape.Words words) {
      out.append(
          String.format(
              Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.0f\" fill=\"%s\"%s>%s</text>%n",
              words.at().x(), words.at().y(), words.sizePx(), words.color(),
              words.ends() ? " text-anchor=\"end\"" : "", escaped(words.text())));
    }
  }

  private void run(List<Point> run, boolean closed) {
    for (int i = 0; i < run.size(); i++) {
      out.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", run.get(i).x(), run.get(i).y()));
    }
    out.append(closed ? "Z" : "");
  }

  private static String style(Style style) {
    String stroke =
        style.stroke().isEmpty()
            ? ""
            : String.format(Locale.ROOT, " stroke=\"%s\" stroke-width=\"%.1f\" stroke-linejoin=\"round\"", style.stroke(), style.widthPx());
    String fill = " fill=\"" + (style.fill().isEmpty() ? "none" : style.fill()) + "\"";
    String dash = style.dashed() ? " stroke-dasharray=\"6 4\"" : "";
    return stroke + fill + dash + (style.opacity() < 1 ? String.format(Locale.ROOT, " opacity=\"%.2f\"", style.opacity()) : "");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
