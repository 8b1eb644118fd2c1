package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import java.util.Optional;

/** Looks ahead without reading: is there a verb to come for a phrase that ends here? */
final class Lookahead {
  private final PhraseReader phrases;
  private final int length;

  Lookahead(PhraseReader phrases, int length) {
    this.phrases = phrases;
    this.length = length;
  }

  private Tag tag(int i) {
    return phrases.tag(i);
  }

  private String word(int i) {
    return phrases.word(i);
  }

  /** After a word like "as" or "before" there is a clause, not a mere noun. */
  boolean clauseFollows(int from) {
    if (tag(from) == Tag.ING) {
      return false;
    }
    Optional<PhraseReader.Read> phrase = phrases.list(from);
    return phrase.isPresent() && !word(from - 1).equals("for") && finiteAt(phrase.get().next());
  }

  boolean finiteAt(int i) {
    int j = i;
    while (tag(j) == Tag.ADVERB || tag(j) == Tag.NOT) {
      j++;
    }
    return tag(j) != null && VerbGroup.STARTS.contains(tag(j));
  }

  /** After this place stands a subject with its verb. */
  boolean subjectFollows(int from) {
    int i = from;
    while (tag(i) == Tag.ADVERB || word(i).equals(",")) {
      i++;
    }
    if (word(i).matches("who|which|whom|whose|that") && word(i - 1).equals(",")) {
      return false;
    }
    Optional<PhraseReader.Read> phrase = phrases.list(i);
    return phrase.isPresent() && verbAhead(phrase.get().next());
  }

  /** A finite verb comes for a phrase that ends here, over its own modifiers. */
  boolean verbAhead(int from) {
    int i = from;
    for (int steps = 0; steps < 8 && i < length; steps++) {
      if (finiteAt(i)) {
        return true;
      }
      int next = overModifier(i);
      if (next == i) {
        return false;
      }
      i = next;
    }
    return false;
  }

  private int overModifier(int i) {
    Tag tag = tag(i);
    if (tag == Tag.PREPOSITION) {
      return phrases.one(i + 1).map(PhraseReader.Read::next).orElse(i + 1);
    }
    if (tag == Tag.ADVERB || tag == Tag.ADJECTIVE) {
      return i + 1;
    }
    if (tag == Tag.PAST) {
      return i + 1;
    }
    boolean comma = word(i).equals(",");
    if (comma || tag == Tag.RELATIVE) {
      return overInsertion(i);
    }
    return i;
  }

  /**
   * Over ", a nurse," or ", grinning at him," to its closing comma, which may open the next; over "who limps" to what
   * follows.
   */
  private int overInsertion(int i) {
    if (tag(i) == Tag.RELATIVE) {
      return i;
    }
    int look = phrases.one(i + 1).filter(r -> r.phrase().determiner().isEmpty() && !r.phrase().isName()).map(r -> lookEnd(r.next())).orElse(0);
    if (look > 0 && word(i).equals(",")) {
      return finiteAt(look + 1) ? look + 1 : look;
    }
    int close = i + 1;
    while (close < length && close < i + 10 && !word(close).equals(",")) {
      boolean verb =
          VerbGroup.STARTS.contains(tag(close)) && !word(close).equals("having") || tag(close) == Tag.CONJUNCTION && close == i + 1;
      if (verb && tag(i + 1) != Tag.RELATIVE) {
        return i;
      }
      close++;
    }
    if (!word(close).equals(",")) {
      return i;
    }
    boolean more = tellsLooks(i + 1, close) || tag(i + 1) == Tag.PREPOSITION && overInsertion(close) > close;
    return finiteAt(close + 1) ? close + 1 : more ? close : i;
  }

  /** "Mara, a scar on her cheek, walks": where the comma stands that closes what is told of her before the verb, or -1. */
  int insertionEnd(int from) {
    int i = from;
    while (i < length && i < from + 10 && !word(i).equals(",")) {
      boolean describes =
          tag(i) == Tag.PREPOSITION || tag(i) == Tag.ADVERB || tag(i) == Tag.ADJECTIVE || tag(i) == Tag.PAST
              || tag(i) == Tag.ING;
      int next = tag(i) == Tag.PREPOSITION ? overModifier(i) : i + 1;
      if (!describes && phrases.one(i).isPresent() && tag(i - 1) == Tag.ING) {
        next = phrases.one(i).get().next();
      } else if (!describes) {
        return -1;
      }
      i = next;
    }
    return word(i).equals(",") && finiteAt(i + 1) ? i : -1;
  }

  /** Where the comma stands that closes a look without a verb, when somebody's deed is still to come; else 0. */
  int lookEnd(int from) {
    int i = from;
    while (i < length && i < from + 8 && !word(i).equals(",")) {
      Tag tag = tag(i);
      if (tag == Tag.CONJUNCTION || tag == Tag.ING && i > from || tag == Tag.RELATIVE || tag == null || VerbGroup.STARTS.contains(tag)) {
        return 0;
      }
      i++;
    }
    boolean more = word(i).equals(",") && (finiteAt(i + 1) || tag(i + 1) == Tag.ING);
    return more || word(i).equals(",") && phrases.one(i + 1).filter(r -> lookEnd(r.next()) > 0).isPresent() ? i : 0;
  }

  /** "50s", "late 40s", "tired", "tall and thin": another insertion may follow. */
  private boolean tellsLooks(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean look =
          tag(i) == Tag.ADJECTIVE || tag(i) == Tag.PAST || tag(i) == Tag.ADVERB || tag(i) == Tag.NUMBER;
      if (!look && !Shape.fits(word(i), "early|mid|late|and|but|(?:(?:early|mid|late)-)?(?:\\d{1,3}s?|\\p{L}+ties)")) {
        return false;
      }
    }
    return to > from;
  }
}
