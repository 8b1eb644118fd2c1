package dev.actionline.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds action that runs on inside a speech of loose text: {@code MARA: Take it. He does. It
 * sinks.} A sentence in the present tense and the third person, told of somebody and not to
 * somebody, is action; what people only know, feel or are stays speech.
 */
final class RunIn {
  /** A stretch of sentences that are all spoken or all seen. */
  record Stretch(boolean action, Prose prose) {}

  private static final Pattern SPOKEN_TO =
      Pattern.compile(
          "\\b(?:I|me|my|mine|myself|we|us|our|ours|you|your|yours|let's|let\u2019s"
              + "|I'm|I'll|I've|I'd|we're|we'll|you're|you'll|you've)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HABIT =
      Pattern.compile(
          "\\b(?:always|never|every|whenever|usually|often|sometimes|anymore|ever|already|because"
              + "|if|unless|since|until|tonight|tomorrow|yesterday|nowadays|still|yet|minutes?"
              + "|hours?|weeks?|months?|years?|o'clock|ago)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> ONE = Set.of("he", "she");
  private static final Set<String> DETERMINERS =
      Set.of(("the a an his her their its another one both two").split(" "));

  /** What is, is had, is known, is felt or must be: never seen happening. */
  private static final Set<String> STATES =
      Set.of(
          ("is are was were has have had does do can could will would shall should must "
                  + "may might knows know thinks think wants want needs need loves love likes like "
                  + "hates hate seems seem means mean says say believes believe understands "
                  + "understand remembers remember owns own lives live works work exists exist "
                  + "hurts hurt belongs belong depends depend matters matter costs cost sounds "
                  + "sound feels feel wishes wish hopes hope deserves deserve trusts trust owes "
                  + "owe gets get makes make expects expect misses miss doesn't don't isn't aren't "
                  + "won't can't hasn't haven't wasn't weren't not keeps lies becomes become "
                  + "contains contain remains remain us this")
              .split(" "));

  /** Capitalised words in -s that are no verbs; a sentence may begin with them. */
  private static final Set<String> NO_VERBS =
      Set.of(
          ("yes this his its us always perhaps sometimes thanks is was has does as besides "
                  + "nowadays jesus christ guess less unless across towards afterwards years days "
                  + "things boys girls guys ladies bless pass press miss dress kids "
                  + "congratulations sorry hours minutes gods hers ours theirs yours cross toss kiss")
              .split(" "));

  /** After a name or pronoun these may stand before the verb. */
  private static final Set<String> BETWEEN =
      Set.of(("then just only also now both all simply almost").split(" "));

  private final Set<String> names;

  /**
   * @param names who speaks in the script, in upper case
   */
  RunIn(Set<String> names) {
    this.names = names;
  }

  /**
   * The speech's words, cut where they turn into action and back.
   *
   * @param spokenBefore something was said already; else the first sentence is spoken
   */
  List<Stretch> cut(Prose words, boolean spokenBefore) {
    List<Stretch> stretches = new ArrayList<>();
    List<Prose> same = new ArrayList<>();
    boolean acting = false;
    for (Prose sentence : Sentences.of(words)) {
      boolean action =
          (spokenBefore || !same.isEmpty() || !stretches.isEmpty())
              && isAction(sentence.text(), acting);
      if (action != acting && !same.isEmpty()) {
        stretches.add(stretch(acting, same, words));
        same.clear();
      }
      acting = action;
      same.add(sentence);
    }
    if (!same.isEmpty()) {
      stretches.add(stretch(acting, same, words));
    }
    return stretches;
  }

  /** Sentences that stand together, with what stands between them as written. */
  private static Stretch stretch(boolean action, List<Prose> sentences, Prose words) {
    Prose last = sentences.get(sentences.size() - 1);
    int from = indexOf(words, sentences.get(0).offset(0));
    int to = indexOf(words, last.offset(last.text().length() - 1)) + 1;
    return new Stretch(action, words.part(from, to));
  }

  private static int indexOf(Prose words, int offset) {
    int low = 0;
    int high = words.text().length() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.offset(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a line that could be spoken rather shows something, or brings somebody on. */
  boolean isShown(String line) {
    if (SPOKEN_TO.matcher(line).find()) {
      return false;
    }
    boolean bringsOn =
        names.stream().anyMatch(name -> name.length() > 2 && line.contains(name))
            && !Cue.isCapitals(line);
    return bringsOn || isAction(Sentences.of(Prose.verbatim(line, 0)).get(0).text(), false);
  }

  private boolean isAction(String sentence, boolean acting) {
    boolean asked = sentence.endsWith("?");
    boolean quoted = "\"\u201C(".indexOf(sentence.charAt(0)) >= 0;
    if (asked || quoted || SPOKEN_TO.matcher(sentence).find() || HABIT.matcher(sentence).find()) {
      return false;
    }
    String[] all = sentence.split("[^\\p{L}\\p{N}'\u2019-]+");
    List<String> words = new ArrayList<>();
    for (String word : all) {
      if (!word.isEmpty() && words.size() < 12) {
        words.add(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
      }
    }
    if (words.isEmpty()) {
      return false;
    }
    if (acting && isVerb(words.get(0), true) && !NO_VERBS.contains(words.get(0))) {
      return true;
    }
    int verb = subjectEnd(words, acting);
    while (verb > 0 && verb < words.size() && isBetween(words.get(verb))) {
      verb++;
    }
    return verb > 0 && verb < words.size() && acts(words, verb);
  }

  private static boolean isBetween(String word) {
    return BETWEEN.contains(word) || (word.endsWith("ly") && word.length() > 4);
  }

  /** How many words the subject takes; 0 when the sentence is told of nobody. */
  private int subjectEnd(List<String> words, boolean acting) {
    String first = words.get(0);
    if (ONE.contains(first) || first.equals("they") || (acting && first.equals("it"))) {
      return 1;
    }
    for (int length = Math.min(3, words.size()); length > 0; length--) {
      if (names.contains(String.join(" ", words.subList(0, length)).toUpperCase(Locale.ROOT))) {
        return length;
      }
    }
    if (DETERMINERS.contains(first)) {
      for (int i = 2; i < words.size() && i < 5; i++) {
        if (isVerb(words.get(i), true)) {
          return i;
        }
      }
    }
    return 0;
  }

  private static boolean acts(List<String> words, int at) {
    String verb = words.get(at);
    if (verb.equals("does") || verb.equals("do")) {
      // "He does." plays what was asked for
      return words.size() - at == 1 || (words.size() - at == 2 && words.get(at + 1).equals("so"));
    }
    boolean plural = words.get(0).equals("they");
    boolean next = at + 1 < words.size();
    if (verb.startsWith("look") && next) {
      return Set.of(
              ("at up down away around over back toward towards into to from out through past "
                      + "across")
                  .split(" "))
          .contains(words.get(at + 1));
    }
    return isVerb(verb, !plural);
  }

  /** Whether a word may be a verb of the present tense that can be seen. */
  private static boolean isVerb(String word, boolean singular) {
    if (STATES.contains(word) || word.contains("'") || word.length() < 3) {
      return false;
    }
    return singular
        ? word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
        : !word.endsWith("ed") && !word.endsWith("ing") && !word.endsWith("ly");
  }
}
