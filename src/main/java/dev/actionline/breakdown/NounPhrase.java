package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import java.util.List;
import java.util.Optional;

/**
 * A noun phrase as read, before it is known whom it means.
 *
 * @param words all of its words, those of an "of" phrase included
 * @param head the word that counts: a noun, name or pronoun
 * @param noun lower-case singular, with the nouns before it: {@code tea towel}; a pronoun as it is
 * @param modifiers adjectives and numbers, lower case
 * @param determiner {@code the a two his}, lower case; empty for none
 * @param owner whose it is: "her hand", "Sam's hat"
 * @param of the phrase after "of"
 * @param plural it means several
 * @param joined further phrases joined by "and" or commas
 */
record NounPhrase(
    List<Word> words,
    Word head,
    String noun,
    List<String> modifiers,
    String determiner,
    Optional<NounPhrase> owner,
    Optional<NounPhrase> of,
    boolean plural,
    List<NounPhrase> joined) {
  /** A word by itself: "his", "she". */
  static NounPhrase bare(Word word, String noun) {
    boolean several = noun.equals("their") || noun.equals("our");
    return new NounPhrase(
        List.of(word), word, noun, List.of(), "", Optional.empty(), Optional.empty(), several, List.of());
  }

  NounPhrase with(List<NounPhrase> more) {
    return new NounPhrase(words, head, noun, modifiers, determiner, owner, of, plural, more);
  }

  /** So many of the same: the words of all, the number among them. */
  NounPhrase counted(List<Word> all, String number) {
    return new NounPhrase(all, head, noun, List.of(number), number, Optional.empty(), Optional.empty(), true, List.of());
  }

  boolean isPronoun() {
    return head.tag() == Tag.PRONOUN;
  }

  boolean isName() {
    return head.tag() == Tag.NAME;
  }

  boolean isReflexive() {
    return noun.endsWith("self") || noun.endsWith("selves");
  }

  int start() {
    return words.get(0).start();
  }

  int end() {
    return words.get(words.size() - 1).end();
  }
}
