package dev.actionline.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.data.list.PointerTargetNode;
import net.sf.extjwnl.dictionary.Dictionary;

/** WordNet 3.1 from its jar. What was looked up once is kept: it never changes. */
final class PrincetonWordNet implements WordNet {
  /** Loads on first use. */
  static final class Holder {
    static final PrincetonWordNet ONE = new PrincetonWordNet();

    private Holder() {}
  }

  /** A sense deeper in the list counts as this many steps further away. */
  private static final double SENSE_STEP = 0.7;
  /** How far somebody's or some place's own name is from what it means, in steps. */
  private static final double OWN_NAME = 4;

  private static final int MOST_SENSES = 8;

  /** A word that means this only in a later sense is so much farther per sense, up to the fifth: less than to another sense of the word asked for. */
  private static final double SELDOM_STEP = 0.12;
  private static final int SELDOM = 5;

  /** Of a noun that is known only these senses are what it is known for. */
  private static final int FIRST_SENSES = 3;

  private final Dictionary dictionary;
  private final Map<Kind, Map<String, List<Synset>>> senses = new EnumMap<>(Kind.class);
  private final Map<String, List<Synset>> common = new ConcurrentHashMap<>();
  private final Map<Kind, Map<String, String>> lemmas = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, Integer>> uses = new EnumMap<>(Kind.class);
  private final Map<Synset, Rung> rungs = new ConcurrentHashMap<>();

  /** The places in WordNet of a sense and of all that it is a kind of. */
  private final Map<Synset, Set<Long>> ancestors = new ConcurrentHashMap<>();

  private PrincetonWordNet() {
    for (Kind kind : Kind.values()) {
      senses.put(kind, new ConcurrentHashMap<>());
      lemmas.put(kind, new ConcurrentHashMap<>());
      uses.put(kind, new ConcurrentHashMap<>());
    }
    try (InputStream how = PrincetonWordNet.class.getResourceAsStream("/words/wordnet.xml")) {
      dictionary = Dictionary.getInstance(how);
    } catch (IOException | JWNLException e) {
      throw new IllegalStateException("the WordNet data of the class path cannot be read", e);
    }
  }

  private static POS pos(Kind kind) {
    switch (kind) {
      case NOUN:
        return POS.NOUN;
      case VERB:
        return POS.VERB;
      case ADJECTIVE:
        return POS.ADJECTIVE;
      default:
        return POS.ADVERB;
    }
  }

  private List<Synset> senses(String lemma, Kind kind) {
    Map<String, List<Synset>> known = senses.get(kind);
    List<Synset> found = known.get(lemma); // asked so often that a lock would be felt
    return found != null ? found : known.computeIfAbsent(lemma, k -> load(lemma, kind));
  }

  private List<Synset> load(String lemma, Kind kind) {
    if (lemma.isBlank()) {
      return List.of();
    }
    synchronized (dictionary) {
      try {
        IndexWord word = dictionary.getIndexWord(pos(kind), lemma);
        return word == null ? List.of() : List.copyOf(word.getSenses());
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read at \"" + lemma + "\"", e);
      }
    }
  }

  @Override
  public Optional<Kin> nearest(String word, Kind kind, Collection<String> known) {
    Set<String> wanted = known instanceof Set ? (Set<String>) known : new HashSet<>(known);
    if (wanted.contains(word)) {
      return Optional.of(new Kin(word, List.of(word)));
    }
    Optional<Kin> kin = climb(word, kind, wanted);
    int space = word.lastIndexOf(' ');
    if (kin.isEmpty() && space > 0 && kind == Kind.NOUN) {
      return nearest(word.substring(space + 1), kind, known);
    }
    if (kin.isEmpty() && space > 0) {
      return nearest(word.substring(0, word.indexOf(' ')), kind, known);
    }
    return kin;
  }

  /** A sense as one climbs over it: its words in lower case, what is above it, and whether it is somebody's or some place's own name. */
  private record Rung(List<String> words, List<Synset> above, boolean ownName) {}

  /** A place on the way up: a synset, how far it is, and the words that led there. */
  private record Step(Synset synset, double distance, List<String> way) {}

  private Rung rung(Synset synset) {
    Rung known = rungs.get(synset);
    return known != null ? known : rungs.computeIfAbsent(synset, s -> new Rung(List.copyOf(words(s)), List.copyOf(above(s)), isOwnName(s)));
  }

  /** The nearest of some words, where a word that seldom means this is farther away. */
  private Optional<Kin> climb(String word, Kind kind, Set<String> wanted) {
    Kin[] found = new Kin[1];
    double[] best = {Double.POSITIVE_INFINITY};
    climb(
        word, kind,
        (synonym, step) -> {
          int sense = wanted.contains(synonym) ? senses(synonym, kind).indexOf(step.synset) : -1;
          // a pike is a road too, but nobody is handed one for a road
          boolean meant = kind != Kind.NOUN || sense < FIRST_SENSES || synonym.equals(word);
          if (sense >= 0 && meant) {
            double far = step.distance + SELDOM_STEP * Math.min(SELDOM, sense);
            if (far < best[0]) {
              best[0] = far;
              found[0] = new Kin(synonym, longer(step.way, synonym));
            }
          }
          return step.distance < best[0];
        });
    return Optional.ofNullable(found[0]);
  }

  @Override
  public List<Kin> kin(String word, Kind kind) {
    List<Kin> all = new ArrayList<>();
    climb(word, kind, (synonym, step) -> all.add(new Kin(synonym, longer(step.way, synonym))));
    return all;
  }

  /** Goes up from a word, nearer and commoner kin first, each with the way to its synset, for as long as one goes on. */
  private void climb(String word, Kind kind, BiPredicate<String, Step> goesOn) {
    List<Step> edge = new ArrayList<>();
    List<Synset> own = senses(word, kind);
    for (int i = 0; i < Math.min(own.size(), MOST_SENSES); i++) {
      edge.add(new Step(own.get(i), i * SENSE_STEP + (rung(own.get(i)).ownName ? OWN_NAME : 0), List.of(word)));
    }
    Set<Synset> seen = new HashSet<>();
    while (!edge.isEmpty()) {
      Step step = takeNearest(edge);
      if (!seen.add(step.synset)) {
        continue;
      }
      for (String synonym : rung(step.synset).words) {
        if (!goesOn.test(synonym, step)) {
          return;
        }
      }
      for (Synset above : rung(step.synset).above) {
        edge.add(new Step(above, step.distance + 1, longer(step.way, rung(above).words.get(0))));
      }
    }
  }

  /** The senses of a noun, those that are somebody's or some place's own name behind all others: an atlas is a book before it is a Titan. */
  private List<Synset> namesLast(String noun) {
    return senses(noun, Kind.NOUN).stream().sorted(Comparator.comparing(s -> rung(s).ownName)).toList();
  }

  /** A heron is a bird before it is Heron of Alexandria. */
  private boolean isOwnName(Synset synset) {
    synchronized (dictionary) {
      try {
        return !synset.getTargets(PointerType.INSTANCE_HYPERNYM).isEmpty();
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read", e);
      }
    }
  }

  /** The nearest; of equals the one found first, so that the order never wavers. */
  private static Step takeNearest(List<Step> edge) {
    int best = 0;
    for (int i = 1; i < edge.size(); i++) {
      if (edge.get(i).distance < edge.get(best).distance) {
        best = i;
      }
    }
    return edge.remove(best);
  }

  private static List<String> longer(List<String> way, String word) {
    if (way.get(way.size() - 1).equals(word)) {
      return way;
    }
    List<String> out = new ArrayList<>(way);
    out.add(word);
    return out;
  }

  private static List<String> words(Synset synset) {
    List<String> out = new ArrayList<>();
    for (Word word : synset.getWords()) {
      out.add(word.getLemma().replace('_', ' ').toLowerCase(Locale.ROOT));
    }
    return out;
  }

  private List<Synset> above(Synset synset) {
    synchronized (dictionary) {
      try {
        List<Synset> out = new ArrayList<>();
        for (PointerTargetNode node : PointerUtils.getDirectHypernyms(synset)) {
          out.add(node.getSynset());
        }
        if (synset.getPOS() == POS.NOUN) {
          for (var target : synset.getTargets(PointerType.INSTANCE_HYPERNYM)) {
            out.add(target.getSynset());
          }
        }
        if (synset.getPOS() == POS.ADJECTIVE) {
          for (var target : synset.getTargets(PointerType.SIMILAR_TO)) {
            out.add(target.getSynset());
          }
        }
        return out;
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read", e);
      }
    }
  }

  @Override
  public String lemma(String word, Kind kind) {
    String lower = word.toLowerCase(Locale.ROOT);
    // one lemma may ask for another's: no computing inside the map
    Map<String, String> known = lemmas.get(kind);
    String found = known.get(lower);
    if (found == null) {
      found = Lemmas.of(lower, kind, this, exceptions(lower, kind));
      known.putIfAbsent(lower, found);
    }
    return found;
  }

  /** The irregular base forms WordNet lists for a word, in its order. */
  private List<String> exceptions(String word, Kind kind) {
    synchronized (dictionary) {
      try {
        var exc = dictionary.getException(pos(kind), word);
        return exc == null ? List.of() : List.copyOf(exc.getExceptions());
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read at \"" + word + "\"", e);
      }
    }
  }

  @Override
  public Optional<String> file(String lemma, Kind kind) {
    return files(lemma, kind).stream().findFirst();
  }

  @Override
  public List<String> files(String lemma, Kind kind) {
    Set<String> out = new LinkedHashSet<>();
    for (Synset sense : senses(lemma, kind)) {
      out.add(sense.getLexFileName());
    }
    return List.copyOf(out);
  }

  @Override
  public boolean knows(String lemma, Kind kind) {
    return !senses(lemma, kind).isEmpty();
  }

  @Override
  public int uses(String lemma, Kind kind) {
    return uses.get(kind).computeIfAbsent(lemma, k -> count(lemma, kind));
  }

  private int count(String lemma, Kind kind) {
    int sum = 0;
    for (Synset sense : senses(lemma, kind)) {
      for (Word word : sense.getWords()) {
        if (word.getLemma().equalsIgnoreCase(lemma)) {
          synchronized (dictionary) {
            sum += word.getUseCount();
          }
        }
      }
    }
    return sum;
  }

  @Override
  public boolean isA(String lemma, Kind kind, int senses, String ancestor) {
    List<Synset> aims = senses(ancestor, kind);
    if (aims.isEmpty()) {
      return false;
    }
    long aim = aims.get(0).getOffset();
    List<Synset> own = kind == Kind.NOUN ? common.computeIfAbsent(lemma, this::namesLast) : senses(lemma, kind);
    for (int i = 0; i < Math.min(senses, own.size()); i++) {
      if (ancestors(own.get(i)).contains(aim)) {
        return true;
      }
    }
    return false;
  }

  private Set<Long> ancestors(Synset synset) {
    Set<Long> known = ancestors.get(synset);
    if (known == null) {
      Set<Long> found = new HashSet<>();
      ascend(synset, found);
      known = Set.copyOf(found);
      ancestors.put(synset, known);
    }
    return known;
  }

  private void ascend(Synset synset, Set<Long> seen) {
    if (seen.add(synset.getOffset())) {
      rung(synset).above.forEach(above -> ascend(above, seen));
    }
  }
}
