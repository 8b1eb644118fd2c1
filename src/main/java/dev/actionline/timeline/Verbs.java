package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Actions;
import dev.actionline.shotlist.Term;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** From the words of a line to the action they mean. */
final class Verbs {
  private static final Set<String> PARTICLES = Vocabulary.kind("particles");
  private static final Set<String> OWNERS = Vocabulary.kind("owners");
  private static final int LONGEST = 5;

  /** Every word of the catalogue; a name wins over another action's word. */
  private static final Map<String, Action> BY_WORD = new HashMap<>();

  static {
    for (Action action : Actions.ALL) {
      BY_WORD.put(action.name(), action);
    }
    for (Action action : Actions.ALL) {
      action.words().forEach(w -> BY_WORD.putIfAbsent(w, action));
    }
  }

  /** Single verbs of the catalogue, for kin and for hints. */
  private static final Set<String> SINGLE = new TreeSet<>();

  static {
    BY_WORD.keySet().stream().filter(w -> !w.contains(" ")).forEach(SINGLE::add);
  }

  private Verbs() {}

  /**
   * A verb found in a line.
   *
   * @param verb the word of the catalogue that matched, or the lemma that led here by kin
   * @param rest the terms behind it, a particle that stood apart taken out
   * @param way how a word that no catalogue lists led here; empty for a known word
   */
  record Found(Action action, String verb, List<Term> rest, Optional<String> way) {}

  static Optional<Action> action(String name) {
    return Optional.ofNullable(BY_WORD.get(name));
  }

  static Set<String> known() {
    return SINGLE;
  }

  /** First words of all that the catalogue lists. */
  private static final Set<String> FIRST = new TreeSet<>();

  static {
    BY_WORD.keySet().forEach(w -> FIRST.add(w.split(" ")[0]));
  }

  /** The base form of a verb; the dictionary is asked for what no catalogue lists. */
  static String lemma(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String form : Stems.verb(lower)) {
      if (FIRST.contains(form)) {
        return form;
      }
    }
    return WordNet.get().lemma(lower, WordNet.Kind.VERB);
  }

  /**
   * What the first words may mean: the longest run of them that the catalogue lists, then shorter
   * ones; else the first word's nearest kin. Empty when nothing is like it.
   */
  static List<Found> find(List<Term> terms) {
    if (terms.isEmpty() || terms.get(0).kind() != Term.Kind.WORD) {
      return List.of();
    }
    List<Found> exact = exact(terms);
    if (!exact.isEmpty()) {
      return exact;
    }
    String lemma = lemma(terms.get(0).text());
    List<Term> rest = terms.subList(1, terms.size());
    if (BY_WORD.containsKey(lemma)) {
      return List.of(found(lemma, rest));
    }
    return WordNet.get().nearest(lemma, WordNet.Kind.VERB, SINGLE).stream()
        .map(kin -> new Found(BY_WORD.get(kin.word()), lemma, rest, Optional.of(kin.word())))
        .toList();
  }

  /** Whether a run of at least so many first words is one that the catalogue lists. */
  static boolean listed(List<Term> terms, int least) {
    List<String> words = leadingWords(terms);
    return IntStream.rangeClosed(least, Math.min(LONGEST, words.size()))
        .anyMatch(n -> Stems.verb(words.get(0)).stream().anyMatch(f -> BY_WORD.containsKey(join(f, words.subList(1, n)))));
  }

  private static List<Found> exact(List<Term> terms) {
    List<Found> all = new ArrayList<>();
    List<String> words = leadingWords(terms);
    String first = words.get(0);
    List<String> forms = Stems.verb(first);
    for (int n = Math.min(LONGEST, words.size()); n > 1; n--) {
      for (String form : forms) {
        String said = join(form, words.subList(1, n));
        if (BY_WORD.containsKey(said)) {
          all.add(found(said, terms.subList(n, terms.size())));
        }
      }
    }
    particleApart(terms, forms).ifPresent(all::add);
    for (String form : forms) {
      if (BY_WORD.containsKey(form)) {
        all.add(found(form, terms.subList(1, terms.size())));
        break;
      }
    }
    return all;
  }

  /** {@code picks the cup up}: verb and particle with the object between them. */
  private static Optional<Found> particleApart(List<Term> terms, List<String> forms) {
    for (int i = 2; i < terms.size(); i++) {
      Term term = terms.get(i);
      String word = term.text().toLowerCase(Locale.ROOT);
      boolean last = i == terms.size() - 1 || isPreposition(terms.get(i + 1));
      if (term.kind() != Term.Kind.WORD || !PARTICLES.contains(word) || !last || owned(terms.get(i - 1), term)) {
        continue;
      }
      for (String form : forms) {
        if (BY_WORD.containsKey(form + " " + word)) {
          List<Term> rest = new ArrayList<>(terms.subList(1, terms.size()));
          rest.remove(i - 1);
          boolean outOf = i < terms.size() - 1 && terms.get(i + 1).is("of");
          if (outOf) {
            // "takes coin out of bag" is out with the coin, from the bag
            rest.set(i - 1, new Term(Term.Kind.WORD, "from", 0, "", terms.get(i + 1).span()));
          }
          return Optional.of(found(form + " " + word, rest));
        }
      }
    }
    return Optional.empty();
  }

  /** Behind who owns it {@code back} is a part of the body: who strikes somebody's back does not strike back. */
  private static boolean owned(Term owner, Term part) {
    boolean name = owner.kind() == Term.Kind.NAME && part.span().start() - owner.span().start() > owner.text().length() + 1;
    return name || OWNERS.contains(owner.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isPreposition(Term term) {
    return term.kind() == Term.Kind.WORD
        && Set.of("from", "to", "with", "at", "of", "in", "on", "and").contains(term.text());
  }

  private static Found found(String word, List<Term> rest) {
    return new Found(BY_WORD.get(word), word, List.copyOf(rest), Optional.empty());
  }

  private static String join(String first, List<String> rest) {
    return first + " " + String.join(" ", rest);
  }

  private static List<String> leadingWords(List<Term> terms) {
    List<String> words = new ArrayList<>();
    for (Term term : terms) {
      if (term.kind() != Term.Kind.WORD) {
        break;
      }
      words.add(term.text().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
