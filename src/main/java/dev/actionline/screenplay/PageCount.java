package dev.actionline.screenplay;

import java.util.List;

/**
 * How much of a page a stretch of a script takes, by the trade's typing: 54 lines of Courier a page, 60 letters to a
 * line of action, 34 to one of a speech, a blank line behind every paragraph.
 */
public final class PageCount {
  private static final double LINES = 54;
  private static final int ACTION = 60;
  private static final int SPEECH = 34;
  private static final int ASIDE = 25;
  private static final int EIGHTHS = 8;

  private PageCount() {}

  /** Pages of a scene; what its heading counts in eighths is believed. */
  public static double of(List<Element> elements) {
    int counted =
        elements.stream().filter(Element.Heading.class::isInstance).mapToInt(e -> ((Element.Heading) e).eighths()).sum();
    return counted > 0 ? (double) counted / EIGHTHS : elements.stream().mapToInt(PageCount::lines).sum() / LINES;
  }

  private static int lines(Element element) {
    if (element instanceof Element.Action action) {
      return paragraph(action.prose(), ACTION) + 1;
    } else if (element instanceof Element.Speech speech) {
      int words = speech.parts().stream().mapToInt(p -> paragraph(p.prose(), p.kind() == Element.Part.Kind.PARENTHETICAL ? ASIDE : SPEECH)).sum();
      return speech.dual() ? 0 : words + 2; // spoken beside the speech before
    } else if (element instanceof Element.Heading || element instanceof Element.Transition) {
      return 2;
    }
    return element instanceof Element.Lyric lyric ? paragraph(lyric.prose(), SPEECH) + 1 : 0;
  }

  private static int paragraph(Prose prose, int width) {
    return prose.text().lines().mapToInt(l -> Math.max(1, (l.length() + width - 1) / width)).sum();
  }
}
