package dev.actionline.words;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The English of action lines: sentences, words, tags. Immutable and thread-safe once loaded. */
public final class English {
  private static final class Holder {
    static final English ONE = new English();

    private Holder() {}
  }

  private final WordNet net;
  private final Tagger tagger;

  private English() {
    CompletableFuture<WordNet> dictionary = CompletableFuture.supplyAsync(WordNet::get);
    tagger = new Tagger(dictionary);
    net = dictionary.join();
  }

  /** The one reader, its models loaded on first use, side by side. */
  public static English get() {
    return Holder.ONE;
  }

  /** Where the sentences of a paragraph stand in it. */
  public static List<Span> sentences(String paragraph) {
    return Sentences.of(paragraph);
  }

  /** The last word of a compound, which names its kind: {@code cup} of a paper cup. */
  public static String head(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** The words and marks of a text, untagged. */
  public static List<Word> words(String text) {
    return Tokens.of(text);
  }

  /**
   * Tags the words of one sentence and gives them their lemmas.
   *
   * @param words as cut by {@link #words}, or some of them; those tagged {@link Tag#NAME} stay
   *     names
   */
  public List<Word> tag(List<Word> words) {
    BitSet ages = ages(words);
    List<Word> rest = new ArrayList<>(words);
    ages.stream().boxed().sorted(Comparator.reverseOrder()).forEach(i -> rest.remove((int) i));
    Iterator<Tag> tags = tagger.tag(compounds(idioms(rest))).iterator();
    List<Word> out = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Tag tag = !ages.get(i) ? tags.next() : Character.isDigit(word.text().charAt(0)) ? Tag.NUMBER : Tag.PUNCTUATION;
      out.add(word.tagged(tag, lemma(word, tag)));
    }
    return List.copyOf(out);
  }

  /** "Her daughter JUNE (9) waves": nine waves are nowhere; the sentence is tagged without the age and its brackets. */
  private static BitSet ages(List<Word> words) {
    BitSet ages = new BitSet();
    for (int i = 1; i + 2 < words.size(); i++) {
      if (words.get(i).is("(") && words.get(i + 1).text().matches("\\d{1,3}s?") && words.get(i + 2).is(")")) {
        ages.set(i, i + 3);
      }
    }
    return ages;
  }

  /** Idioms are adverbs whatever their words are for themselves. */
  private static List<Word> idioms(List<Word> words) {
    List<Word> out = new ArrayList<>(words);
    for (int i = 0; i < out.size(); i++) {
      int length = Idioms.at(words, i);
      for (int j = i; j < i + length; j++) {
        out.set(j, out.get(j).tagged(Tag.ADVERB, out.get(j).lower()));
      }
      i += Math.max(0, length - 1);
    }
    return out;
  }

  /** "A ball bearing", "on hang gliders": one thing, though its first word is a verb as well. */
  private List<Word> compounds(List<Word> words) {
    List<Word> out = new ArrayList<>(words);
    for (int i = 1; i + 1 < out.size(); i++) {
      Word first = out.get(i);
      Word second = out.get(i + 1);
      if (free(first) && free(second) && beginsPhrase(out.get(i - 1)) && verbal(first)) {
        String lemma = net.lemma(second.lower(), WordNet.Kind.NOUN);
        boolean thing =
            net.file(first.lower() + " " + lemma, WordNet.Kind.NOUN)
                .filter(f -> f.matches("noun.(artifact|food|animal|plant)"))
                .isPresent();
        if (thing) {
          out.set(i, first.tagged(Tag.NOUN, first.lower()));
          out.set(
              i + 1,
              second.tagged(lemma.equals(second.lower()) ? Tag.NOUN : Tag.PLURAL, lemma));
          i++;
        }
      }
    }
    return out;
  }

  private static boolean free(Word word) {
    return word.tag() == Tag.PUNCTUATION && Character.isLetter(word.text().charAt(0));
  }

  private static boolean beginsPhrase(Word before) {
    Set<Tag> tags = ClosedClass.tags(before.lower());
    return !before.is("to")
        && (tags.contains(Tag.DETERMINER)
            || tags.contains(Tag.POSSESSIVE)
            || tags.contains(Tag.PREPOSITION) && !tags.contains(Tag.ADVERB)
            || before.is("on", "in", "under", "behind"));
  }

  private boolean verbal(Word word) {
    String lemma = net.lemma(word.lower(), WordNet.Kind.VERB);
    return net.knows(lemma, WordNet.Kind.VERB)
        && (lemma.equals(word.lower()) || word.lower().endsWith("ing"));
  }

  /** A word of a closed class: a determiner, pronoun, preposition, auxiliary, conjunction. */
  public static boolean isFunctionWord(String lower) {
    Set<Tag> tags = ClosedClass.tags(lower);
    return tags.stream()
        .anyMatch(t -> t != Tag.ADVERB && t != Tag.ADJECTIVE && t != Tag.INTERJECTION);
  }

  private static final Set<Tag> LIKE_VERBS =
      Set.of(Tag.VERB, Tag.VERB_S, Tag.ING, Tag.PAST, Tag.AUXILIARY, Tag.MODAL);

  /** One of several: shingles on a roof are no illness. */
  private String one(String plural) {
    String lemma = net.lemma(plural, WordNet.Kind.NOUN);
    String stem = plural.substring(0, Math.max(0, plural.length() - 1));
    boolean twoWords =
        lemma.equals(plural)
            && plural.matches("\\w{3,}[^su]s")
            && net.knows(stem, WordNet.Kind.NOUN)
            && !net.file(plural, WordNet.Kind.NOUN).orElse("").equals("noun.artifact");
    boolean unknownMen = lemma.equals(plural) && plural.matches("\\w{3,}men") && !net.knows(plural, WordNet.Kind.NOUN);
    return twoWords ? stem : unknownMen ? plural.replaceFirst("men$", "man") : lemma;
  }

  private String lemma(Word word, Tag tag) {
    if (LIKE_VERBS.contains(tag)) {
      return net.lemma(word.lower(), WordNet.Kind.VERB);
    }
    if (tag == Tag.PLURAL || tag == Tag.NOUN) {
      int hyphen = word.lower().lastIndexOf('-');
      String head = word.lower().substring(hyphen + 1);
      return word.lower().substring(0, hyphen + 1)
          + (tag == Tag.PLURAL ? one(head) : head);
    }
    return word.lower();
  }
}
