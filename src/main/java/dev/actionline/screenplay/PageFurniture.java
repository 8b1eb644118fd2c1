package dev.actionline.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What belongs to the printed page and not to the script: page numbers, {@code (CONTINUED)}, {@code
 * (MORE)}, running heads.
 */
final class PageFurniture {
  private static final Pattern CONTINUED =
      Pattern.compile("\\(?CONTINUED\\)?:?(?: ?\\(\\d{1,3}\\))?|\\(MORE\\)");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:-\\s?)?\\d{1,4}(?:\\.|\\s?-)|Page \\d{1,4}\\.?");
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}[A-Z]?");
  private static final Pattern RUNNING_HEAD = Pattern.compile("\\S.{0,80}\\s{6,}\\d{1,4}\\.?");
  private static final int FAR_RIGHT = 30;

  private PageFurniture() {}

  /** The lines without furniture, and without the blank lines that stood around it. */
  static List<Manuscript.Line> cleared(List<Manuscript.Line> lines) {
    List<Manuscript.Line> kept = new ArrayList<>();
    boolean cleared = false;
    for (Manuscript.Line line : lines) {
      boolean blankBefore = kept.isEmpty() || kept.get(kept.size() - 1).isBlank();
      if (isFurniture(line)) {
        cleared = true;
      } else if (!(line.isBlank() && cleared && blankBefore)) {
        kept.add(line);
        cleared &= line.isBlank();
      }
    }
    return kept;
  }

  private static boolean isFurniture(Manuscript.Line line) {
    if (line.prose().text().length() > 200 || line.isBlank()) {
      return false;
    }
    String text = line.text();
    return CONTINUED.matcher(text).matches()
        || PAGE_NUMBER.matcher(text).matches()
        || (line.indent() >= FAR_RIGHT && BARE_NUMBER.matcher(text).matches())
        || (RUNNING_HEAD.matcher(text).matches() && !Headings.opens(withoutNumber(text)));
  }

  /** A shooting script prints a scene's number on both sides of its heading. */
  private static String withoutNumber(String text) {
    return text.replaceFirst("^\\d{1,4}[A-Z]{0,2}[.)]?\\s+", "");
  }
}
