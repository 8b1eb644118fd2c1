package dev.actionline.screenplay;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a script without what its writer took out: boneyards and notes are kept aside, each
 * with its place.
 *
 * @param lines the visible lines in order
 * @param removed notes and boneyards in order
 */
record Manuscript(List<Line> lines, List<Element> removed) {

  /** A visible line; its prose is untrimmed. */
  record Line(Prose prose) {
    boolean isBlank() {
      return prose.isBlank();
    }

    /** Two spaces or more and nothing else: inside a speech such a line is an empty one. */
    boolean isHeldOpen() {
      return isBlank() && prose.text().length() >= 2;
    }

    Prose trimmed() {
      return prose.trimmed();
    }

    String text() {
      return prose.trimmed().text();
    }

    /** Columns before the first word; a tab goes to the next multiple of eight. */
    int indent() {
      int columns = 0;
      for (int i = 0; i < prose.text().length(); i++) {
        char c = prose.text().charAt(i);
        if (c == '\t') {
          columns += 8 - columns % 8;
        } else if (c == ' ' || c == '\u00A0') {
          columns++;
        } else {
          break;
        }
      }
      return columns;
    }
  }

  static Manuscript of(Source source) {
    return new Cutter(source.text()).cut();
  }

  /** Walks the text once; what it looks for ahead it remembers, so that time stays linear. */
  private static final class Cutter {
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Element> removed = new ArrayList<>();
    private Prose.Builder line = new Prose.Builder();
    private boolean oneLineCut;
    private int boneyardEnd;
    private int noteEnd;
    private int paragraphEnd = -1;

    Cutter(String text) {
      this.text = text;
    }

    Manuscript cut() {
      int at = text.startsWith("\uFEFF") ? 1 : 0;
      line.endAt(at);
      while (at < text.length()) {
        char c = text.charAt(at);
        int end = removedUntil(at);
        if (end > at) {
          remove(at, end);
          at = end;
        } else if (c == '\n' || c == '\r') {
          endLine();
          at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
          line.endAt(at);
        } else {
          line.append(c == '\f' ? ' ' : c, at);
          at++;
        }
      }
      endLine();
      return new Manuscript(List.copyOf(lines), List.copyOf(removed));
    }

    private void endLine() {
      Line done = new Line(line.build());
      // a line that held a note alone is not there; one that held half a boneyard is blank
      if (!(oneLineCut && done.isBlank())) {
        lines.add(done);
      }
      line = new Prose.Builder();
      oneLineCut = false;
    }

    private void remove(int begin, int end) {
      String inner = text.substring(begin + 2, end - 2);
      Span span = new Span(begin, end);
      boolean note = text.charAt(begin) == '[';
      removed.add(note ? new Element.Note(inner.strip(), span) : new Element.Boneyard(inner, span));
      oneLineCut |= inner.indexOf('\n') < 0 && inner.indexOf('\r') < 0;
    }

    /** One past the note or boneyard that begins here; the offset itself for none. */
    private int removedUntil(int at) {
      if (text.startsWith("/*", at)) {
        boneyardEnd = next("*/", at + 2, boneyardEnd);
        return boneyardEnd < 0 ? at : boneyardEnd + 2;
      }
      if (text.startsWith("[[", at)) {
        noteEnd = next("]]", at + 2, noteEnd);
        return noteEnd < 0 || noteEnd > paragraphEnd(at) ? at : noteEnd + 2;
      }
      return at;
    }

    /** The next place of a mark from an offset on, where the place found before may still serve. */
    private int next(String mark, int from, int known) {
      return known < 0 || known >= from ? known : text.indexOf(mark, from);
    }

    /** Where the next wholly empty line begins; a line of two spaces does not end a note. */
    private int paragraphEnd(int at) {
      if (paragraphEnd >= at) {
        return paragraphEnd;
      }
      int i = at;
      while (i < text.length()) {
        int stop = text.indexOf('\n', i);
        if (stop < 0) {
          break;
        }
        int next = stop + 1;
        int spaces = next;
        while (spaces < text.length()
            && (text.charAt(spaces) == ' ' || text.charAt(spaces) == '\r')) {
          spaces++;
        }
        boolean empty = spaces < text.length() && text.charAt(spaces) == '\n';
        if (empty && !text.startsWith("  ", next)) {
          paragraphEnd = stop;
          return stop;
        }
        i = next;
      }
      paragraphEnd = text.length();
      return paragraphEnd;
    }
  }
}
