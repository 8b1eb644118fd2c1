package dev.actionline.screenplay;

import dev.actionline.core.UserError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The pages of a PDF as text that is laid out as they are: a column for the width of a letter, a blank
 * line where the page has one. From there on it is read as text copied from such a page.
 */
final class PdfPages extends PDFTextStripper {
  private static final int MOST_PAGES = 2000;
  private static final int MOST_CHARACTERS = 20_000_000;

  /** Points, of the letters of a page set in 12 point Courier. */
  private static final float COURIER_PT = 7.2f;

  /** Points between two lines of such a page. */
  private static final float LINE_PT = 12;

  /** Distances are told apart by quarters of a point. */
  private static final int PARTS = 4;

  /** Lines of a page: what stands less than this share of a line apart stands in one. */
  private static final float SAME_LINE = 0.4f;

  /** A run of letters where it stands, in points from the page's top left corner. */
  private record Run(float x, float y, String text) {}

  private final List<Run> runs = new ArrayList<>();
  private final List<List<List<Run>>> pages = new ArrayList<>();
  private final Map<Integer, Integer> widths = new HashMap<>();
  private int characters;

  private PdfPages() {
    setSortByPosition(true);
  }

  /**
   * Lays the pages out.
   *
   * @param name what people call the file
   * @throws UserError when it is locked, broken, or holds pictures of pages alone
   */
  static String text(String name, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UserError(name + " has more than " + MOST_PAGES + " pages", "is it a script?");
      }
      PdfPages pages = new PdfPages();
      pages.getText(document);
      String text = pages.set();
      if (text.isBlank()) {
        throw new UserError(name + " holds pictures of pages and no text", "read it with a text recognition program first, or export the script as Fountain or .fdx");
      }
      return text;
    } catch (InvalidPasswordException locked) {
      throw new UserError(name + " is locked with a password", "save it without one");
    } catch (UserError told) {
      throw told;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new UserError(name + " is a PDF that cannot be read: it is broken", "export it again, or give the script as Fountain, .fdx or .txt");
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty() || text.isBlank()) {
      return;
    }
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    float width = (last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj()) / Math.max(1, text.length());
    count(width, widths);
    runs.add(new Run(first.getXDirAdj(), first.getYDirAdj(), text));
  }

  @Override
  protected void writePageEnd() {
    pages.add(lines());
    characters += runs.stream().mapToInt(r -> r.text.length()).sum();
    runs.clear();
    if (characters > MOST_CHARACTERS) {
      throw new IllegalStateException("no script is so long");
    }
  }

  private String set() {
    float letter = usual(widths, COURIER_PT);
    float height = lineHeight();
    StringBuilder out = new StringBuilder();
    for (List<List<Run>> page : pages) {
      float before = -1;
      for (List<Run> line : page) {
        float y = line.get(0).y;
        int blank = before < 0 ? 0 : Math.min(4, Math.round((y - before) / height) - 1);
        out.append("\n".repeat(Math.max(0, blank))).append(set(line, letter)).append('\n');
        before = y;
      }
      out.append("\n");
    }
    return out.toString();
  }

  private List<List<Run>> lines() {
    runs.sort(Comparator.comparingDouble(Run::y).thenComparingDouble(Run::x));
    List<List<Run>> lines = new ArrayList<>();
    float y = Float.NEGATIVE_INFINITY;
    for (Run run : runs) {
      if (run.y - y > COURIER_PT * SAME_LINE) {
        lines.add(new ArrayList<>());
        y = run.y;
      }
      lines.get(lines.size() - 1).add(run);
    }
    lines.forEach(l -> l.sort(Comparator.comparingDouble(Run::x)));
    return lines;
  }

  /** The least distance in points that more than a few lines stand apart. */
  private float lineHeight() {
    Map<Integer, Integer> steps = new HashMap<>();
    for (List<List<Run>> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        count(page.get(i).get(0).y - page.get(i - 1).get(0).y, steps);
      }
    }
    int all = steps.values().stream().mapToInt(Integer::intValue).sum();
    return steps.entrySet().stream()
        .filter(e -> e.getValue() * 20 >= all)
        .mapToInt(Map.Entry::getKey)
        .min()
        .orElse(Math.round(LINE_PT * PARTS)) / (float) PARTS;
  }

  private static void count(float points, Map<Integer, Integer> counts) {
    if (points > 3 && points < 40) {
      counts.merge(Math.round(points * PARTS), 1, Integer::sum);
    }
  }

  /** The width that stands most often, the smaller of two. */
  private static float usual(Map<Integer, Integer> counts, float otherwise) {
    return counts.entrySet().stream()
        .max(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> e.getValue()).thenComparingInt(e -> -e.getKey()))
        .map(e -> e.getKey() / (float) PARTS)
        .orElse(otherwise);
  }

  private static String set(List<Run> line, float letter) {
    StringBuilder set = new StringBuilder();
    for (Run run : line) {
      int column = Math.min(200, Math.max(0, Math.round(run.x / letter)));
      int gap = column - set.length();
      boolean apart = set.length() > 0 && gap < 1;
      set.append(" ".repeat(apart ? 1 : Math.max(0, gap))).append(run.text);
    }
    return set.toString();
  }
}
