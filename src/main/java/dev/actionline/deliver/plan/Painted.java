package dev.actionline.deliver.plan;

import dev.actionline.deliver.plan.Drawing.Point;
import dev.actionline.deliver.plan.Drawing.Shape;
import dev.actionline.deliver.plan.Drawing.Style;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** A drawing as a picture. */
final class Painted {
  private final Graphics2D pen;

  private Painted(Graphics2D pen) {
    this.pen = pen;
  }

  static BufferedImage of(Drawing drawing) {
    BufferedImage image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, drawing.width(), drawing.height());
    drawing.shapes().forEach(new Painted(pen)::shape);
    pen.dispose();
    return image;
  }

  private void shape(Shape shape) {
    if (shape instanceof Shape.Lines lines) {
      Path2D path = new Path2D.Double();
      lines.runs().forEach(run -> run(path, run, lines.closed()));
      draw(path, lines.style());
    } else if (shape instanceof Shape.Disc disc) {
      double r = disc.radiusPx();
      draw(new Ellipse2D.Double(disc.centre().x() - r, disc.centre().y() - r, 2 * r, 2 * r), disc.style());
    } else if (shape instanceof Shape.Words words) {
      pen.setComposite(AlphaComposite.SrcOver);
      pen.setColor(Color.decode(words.color()));
      pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, (int) Math.round(words.sizePx())));
      int back = words.ends() ? pen.getFontMetrics().stringWidth(words.text()) : 0;
      pen.drawString(words.text(), (float) words.at().x() - back, (float) words.at().y());
    }
  }

  private static void run(Path2D path, List<Point> run, boolean closed) {
    for (int i = 0; i < run.size(); i++) {
      if (i == 0) {
        path.moveTo(run.get(i).x(), run.get(i).y());
      } else {
        path.lineTo(run.get(i).x(), run.get(i).y());
      }
    }
    if (closed) {
      path.closePath();
    }
  }

  private void draw(java.awt.Shape shape, Style style) {
    pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) style.opacity()));
    if (!style.fill().isEmpty()) {
      pen.setColor(Color.decode(style.fill()));
      pen.fill(shape);
    }
    if (!style.stroke().isEmpty()) {
      float[] dash = style.dashed() ? new float[] {6, 4} : null;
      pen.setStroke(new BasicStroke((float) style.widthPx(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0));
      pen.setColor(Color.decode(style.stroke()));
      pen.draw(shape);
    }
  }
}
