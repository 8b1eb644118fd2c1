package dev.actionline.director;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Actions;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.timeline.Likenesses;
import dev.actionline.words.WordNet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a director can ask for: who can be cast, what can be built and handled, what can be performed.
 * A draft names nothing else, and finds it by words and their kin.
 */
final class Library {
  /** Kin further away than this many steps says too little: everything is an object in the end. */
  private static final int FARTHEST = 4;
  /** A prop is taken for another only when it is nearly one. */
  private static final int NEARLY = 2;

  private final List<Figures.Figure> figures;
  private final List<Model> sets;
  private final List<Model> props;
  private final List<Action> actions;
  private final WordNet words;
  /** Of nouns that were asked for before, for every set anew. */
  private final Map<String, List<WordNet.Kin>> kin = new ConcurrentHashMap<>();
  private final Map<String, Figures.Figure> figureByWord = new LinkedHashMap<>();
  private final Map<String, Model> setByWord;
  private final Map<String, Set<String>> setNames = new LinkedHashMap<>();
  private final Map<String, Set<String>> setMarks = new LinkedHashMap<>();
  private final Map<String, Model> propByWord;
  private final Set<String> propWords = new LinkedHashSet<>();
  private final Map<String, Model> backdropByWord;
  private final Map<String, Action> actionByWord = new LinkedHashMap<>();
  private final Performances performances;

  private Library(
      List<Figures.Figure> figures,
      List<Model> sets,
      List<Model> props,
      List<Model> backdrops,
      List<Action> actions,
      WordNet words) {
    this.figures = List.copyOf(figures);
    this.sets = List.copyOf(sets);
    this.props = List.copyOf(props);
    this.actions = List.copyOf(actions);
    this.words = words;
    figures.forEach(f -> figureByWord.putIfAbsent(f.name(), f));
    figures.forEach(f -> f.words().forEach(w -> figureByWord.putIfAbsent(w, f)));
    this.setByWord = byWord(sets);
    sets.forEach(s -> setNames.put(s.name(), names(s.name(), s.words())));
    sets.forEach(s -> setMarks.put(s.name(), marks(s.marks())));
    this.propByWord = byWord(props);
    propWords.addAll(propByWord.keySet());
    propWords.addAll(Likenesses.nouns());
    this.backdropByWord = byWord(backdrops);
    actions.forEach(a -> actionByWord.putIfAbsent(a.name(), a));
    actions.forEach(a -> a.words().forEach(w -> actionByWord.putIfAbsent(w, a)));
    this.performances = new Performances(this);
  }

  /** Everything the program comes with. */
  static Library installed() {
    return new Library(
        Figures.all(),
        Models.all(Model.Kind.SET),
        Models.all(Model.Kind.PROP),
        Models.all(Model.Kind.BACKDROP),
        Actions.ALL,
        WordNet.get());
  }

  /** What plays which verb; remembered for the next scene. */
  Performances performances() {
    return performances;
  }

  List<Figures.Figure> figures() {
    return figures;
  }

  List<Model> sets() {
    return sets;
  }

  List<Model> props() {
    return props;
  }

  List<Action> actions() {
    return actions;
  }

  /** Every action by its name and its words. */
  Map<String, Action> actionsByWord() {
    return actionByWord;
  }

  /** The kin of nouns and verbs. */
  WordNet words() {
    return words;
  }

  /** The figure a noun means, by its words or their kin. */
  Optional<Figures.Figure> figure(String noun) {
    return known(noun, figureByWord);
  }

  /** The prop a noun means, by its words or their nearest kin. */
  Optional<Model> prop(String noun) {
    return propNamed(noun)
        .or(
            () ->
                words
                    .nearest(noun, WordNet.Kind.NOUN, propWords)
                    .filter(k -> k.way().size() <= NEARLY && !noun.contains(" "))
                    .flatMap(k -> propNamed(k.word())));
  }

  /** A prop that has the noun itself among its words, or that a thing of this noun is known to be like. */
  Optional<Model> propNamed(String noun) {
    return Likenesses.of(noun).or(() -> Optional.ofNullable(propByWord.get(noun)));
  }

  Optional<Model> backdrop(String noun) {
    return Optional.ofNullable(backdropByWord.get(noun));
  }

  /** The set a noun means; kin counts only when asked for. */
  Optional<Model> set(String noun, boolean kin) {
    return kin ? known(noun, setByWord) : Optional.ofNullable(setByWord.get(noun));
  }

  /** All that a set is called. */
  Set<String> names(Model set) {
    return setNames.get(set.name());
  }

  /** All that the marks of a set are called. */
  Set<String> marks(Model set) {
    return setMarks.get(set.name());
  }

  /** An action by its name or one of its words. */
  Optional<Action> action(String word) {
    return Optional.ofNullable(actionByWord.get(word));
  }

  /** The nearest of some words to a noun, when it is near enough to mean anything. */
  Optional<String> nearestNoun(String noun, Collection<String> known) {
    return near(noun, WordNet.Kind.NOUN, known);
  }

  /** Whether a noun is nearly one of some words: a synonym, or a kind of it. */
  boolean isNearly(String noun, Collection<String> known) {
    if (known.contains(noun)) {
      return true;
    }
    for (WordNet.Kin kin : kin.computeIfAbsent(noun, n -> words.kin(n, WordNet.Kind.NOUN))) {
      if (known.contains(kin.word())) {
        return kin.way().size() <= NEARLY;
      }
    }
    int space = noun.lastIndexOf(' ');
    return space > 0 && isNearly(noun.substring(space + 1), known);
  }

  Optional<String> nearestVerb(String verb, Collection<String> known) {
    return near(verb, WordNet.Kind.VERB, known);
  }

  private Optional<String> near(String word, WordNet.Kind kind, Collection<String> known) {
    if (known.contains(word)) {
      return Optional.of(word);
    }
    return words
        .nearest(word, kind, known)
        .filter(k -> k.way().size() <= FARTHEST)
        .map(WordNet.Kin::word);
  }

  private <T> Optional<T> known(String noun, Map<String, T> byWord) {
    if (byWord.containsKey(noun)) {
      return Optional.of(byWord.get(noun));
    }
    return nearestNoun(noun, byWord.keySet()).map(byWord::get);
  }

  private static Set<String> names(String name, List<String> words) {
    Set<String> names = new LinkedHashSet<>(words);
    names.add(name);
    names.add(name.replace('-', ' '));
    return names;
  }

  private static Set<String> marks(List<Model.Mark> marks) {
    Set<String> words = new LinkedHashSet<>();
    marks.forEach(m -> words.add(m.name()));
    marks.forEach(m -> words.addAll(m.words()));
    return words;
  }

  private static Map<String, Model> byWord(List<Model> models) {
    Map<String, Model> byWord = new LinkedHashMap<>();
    models.forEach(m -> byWord.putIfAbsent(m.name(), m));
    models.forEach(m -> byWord.putIfAbsent(m.name().replace('-', ' '), m));
    models.forEach(m -> m.words().forEach(w -> byWord.putIfAbsent(w, m)));
    return byWord;
  }
}
