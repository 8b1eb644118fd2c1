package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.List;

/** Slips of the pen that would lead a whole sentence astray, read as they were meant. */
final class Slips {
  private Slips() {}

  /** The words with their slips mended; every word keeps its place. */
  static List<Word> mended(List<Word> words) {
    List<Word> out = new ArrayList<>(words);
    for (int i = 0; i + 2 < out.size(); i++) {
      if (out.get(i).is("in") && out.get(i + 1).is("is") && Lexicon.TURNS.has("decade", out.get(i + 2).lower())) {
        out.set(i + 1, as(out.get(i + 1), "his"));
      }
    }
    for (int i = 0; i + 2 < out.size(); i++) {
      if (out.get(i).is("is") && isThirdPerson(out.get(i + 1)) && article(out.get(i + 2))) {
        out.set(i, as(out.get(i), "it"));
      }
    }
    for (int i = 1; i + 1 < out.size(); i++) {
      if (out.get(i).is("square", "smack", "plumb") && out.get(i + 1).is("in", "on", "into") && Character.isLetter(out.get(i - 1).text().charAt(0)) && !article(out.get(i - 1))) {
        Word w = out.get(i);
        out.set(i, new Word(w.text(), w.start(), w.end(), Tag.ADVERB, w.lower())); // square in the jaw
      }
    }
    if (theyMissesItsY(out)) {
      out.set(0, as(out.get(0), "They"));
    }
    return out;
  }

  /** "The help the man up": no noun is followed by an article. */
  private static boolean theyMissesItsY(List<Word> words) {
    if (words.size() < 4 || !words.get(0).text().equals("The")) {
      return false;
    }
    WordNet net = WordNet.get();
    String verb = words.get(1).lower();
    boolean base =
        net.lemma(verb, WordNet.Kind.VERB).equals(verb)
            && net.uses(verb, WordNet.Kind.VERB) > net.uses(verb, WordNet.Kind.NOUN);
    return base && (article(words.get(2)) || words.get(2).is("him", "them", "it"));
  }

  /** "Then is raises the bar". */
  private static boolean isThirdPerson(Word word) {
    WordNet net = WordNet.get();
    String lemma = net.lemma(word.lower(), WordNet.Kind.VERB);
    return word.lower().endsWith("s")
        && !word.lower().equals(lemma)
        && net.uses(lemma, WordNet.Kind.VERB) > net.uses(lemma, WordNet.Kind.NOUN);
  }

  private static boolean article(Word word) {
    return word.is("the", "a", "an", "his", "her", "its", "their");
  }

  private static Word as(Word word, String meant) {
    return new Word(meant, word.start(), word.end(), Tag.PUNCTUATION, meant.toLowerCase());
  }
}
