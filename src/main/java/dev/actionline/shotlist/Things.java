package dev.actionline.shotlist;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The things a scene has been given by {@code prop}; they may lead a line as a name does. */
final class Things {
  /** Where the thing's own words end and its place begins. */
  private static final Set<String> PLACE_WORDS =
      Set.of(
          ("on in at by under behind beside over above below near between against left "
                  + "right from with inside outside within onto next off hanging leaning lying standing")
              .split(" "));

  private final List<List<String>> longestFirst = new ArrayList<>();

  /** Takes down the thing that a {@code prop} statement names. */
  void declare(List<Phrase> phrases) {
    if (phrases.isEmpty()) {
      return;
    }
    List<String> words = new ArrayList<>();
    for (Term term : phrases.get(0).terms()) {
      if (term.kind() == Term.Kind.NUMBER && words.isEmpty()) {
        continue;
      }
      if (term.kind() != Term.Kind.WORD || PLACE_WORDS.contains(Mistakes.lower(term.text()))) {
        break;
      }
      words.add(Mistakes.lower(term.text()));
    }
    if (!words.isEmpty() && !longestFirst.contains(words)) {
      longestFirst.add(words);
      longestFirst.sort(Comparator.comparingInt((List<String> w) -> w.size()).reversed());
    }
  }

  /** The thing that the tokens name from an index on; null for none. */
  Term at(List<Token> tokens, int index) {
    for (List<String> words : longestFirst) {
      if (stands(words, tokens, index)) {
        Span first = tokens.get(index).span();
        Span last = tokens.get(index + words.size() - 1).span();
        return new Term(Term.Kind.WORD, String.join(" ", words), 0, "", first.with(last));
      }
    }
    return null;
  }

  /** How many tokens a thing takes. */
  static int size(Term thing) {
    return thing.text().split(" ").length;
  }

  List<String> all() {
    return longestFirst.stream().map(words -> String.join(" ", words)).toList();
  }

  private static boolean stands(List<String> words, List<Token> tokens, int index) {
    if (index + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(index + i).isWord(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
