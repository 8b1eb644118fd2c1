package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import java.util.ArrayList;
import java.util.List;

/** What stands between quotation marks is read or heard: its verbs tell nothing that anybody does. */
final class Quotations {
  private Quotations() {}

  /** The words, those of quotations of two words or more as mere marks; a nickname stays. */
  static List<Word> muted(List<Word> words) {
    List<Word> out = new ArrayList<>(words);
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).text().matches("[\"\u201c\u201d]")) {
        continue;
      }
      boolean closes = open >= 0 && !words.get(i).text().equals("\u201c");
      if (closes && i - open > 2 && !nickname(words, open)) {
        for (int k = open + 1; k < i; k++) {
          Word w = words.get(k);
          out.set(k, new Word("\"", w.start(), w.end(), Tag.PUNCTUATION, "\""));
        }
      }
      open = closes ? -1 : i;
    }
    return out;
  }

  /** {@code JOHN "THE HAMMER" SMITH}. */
  private static boolean nickname(List<Word> words, int open) {
    return open > 0 && words.get(open - 1).inCapitals() && words.get(open + 1).inCapitals();
  }
}
