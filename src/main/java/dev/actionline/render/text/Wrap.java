package dev.actionline.render.text;

import java.util.ArrayList;
import java.util.List;

/** Words on lines no wider than a width. */
public final class Wrap {
  private Wrap() {}

  /** Breaks at spaces, and at line ends of the text; a word wider than the width stands alone. */
  public static List<String> lines(Typeface face, float emPixels, String text, float widthPixels) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\\R")) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.strip().split("\\s+")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && face.width(longer, emPixels) > widthPixels) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(word);
        } else {
          line.setLength(0);
          line.append(longer);
        }
      }
      lines.add(line.toString());
    }
    return List.copyOf(lines);
  }

  /** The same number of lines, as even as they can be: two short lines read better than a long. */
  public static List<String> even(Typeface face, float emPixels, String text, float widthPixels) {
    List<String> loose = lines(face, emPixels, text, widthPixels);
    float low = widthPixels * 0.3f;
    float high = widthPixels;
    for (int i = 0; i < 8; i++) {
      float middle = (low + high) / 2;
      if (lines(face, emPixels, text, middle).size() <= loose.size()) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return lines(face, emPixels, text, high);
  }
}
