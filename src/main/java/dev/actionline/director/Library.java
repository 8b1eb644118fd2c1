package dev.actionline.director;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Actions;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.words.WordNet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a director can ask for: who can be cast, what can be built and handled, what can be performed.
 * A draft names nothing else, and finds it by words and their kin.
 *
 * @param words the kin of nouns and verbs
 */
record Library(
    List<Figures.Figure> figures,
    List<Model> sets,
    List<Model> props,
    List<Model> backdrops,
    List<Action> actions,
    WordNet words) {

  /** Kin further away than this many steps says too little: everything is an object in the end. */
  private static final int FARTHEST = 4;
  /** A prop is taken for another only when it is nearly one. */
  private static final int NEARLY = 2;

  Library {
    figures = List.copyOf(figures);
    sets = List.copyOf(sets);
    props = List.copyOf(props);
    backdrops = List.copyOf(backdrops);
    actions = List.copyOf(actions);
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

  /** The figure a noun means, by its words or their kin. */
  Optional<Figures.Figure> figure(String noun) {
    Map<String, Figures.Figure> byWord = new LinkedHashMap<>();
    figures.forEach(f -> byWord.putIfAbsent(f.name(), f));
    figures.forEach(f -> f.words().forEach(w -> byWord.putIfAbsent(w, f)));
    return known(noun, byWord);
  }

  /** The prop a noun means, by its words or their nearest kin. */
  Optional<Model> prop(String noun) {
    Map<String, Model> all = byWord(props);
    return Optional.ofNullable(all.get(noun))
        .or(
            () ->
                words
                    .nearest(noun, WordNet.Kind.NOUN, all.keySet())
                    .filter(k -> k.way().size() <= NEARLY && !noun.contains(" "))
                    .map(k -> all.get(k.word())));
  }

  /** A prop that has the noun itself among its words. */
  Optional<Model> propNamed(String noun) {
    return Optional.ofNullable(byWord(props).get(noun));
  }

  Optional<Model> backdrop(String noun) {
    return Optional.ofNullable(byWord(backdrops).get(noun));
  }

  /** The set a noun means; kin counts only when asked for. */
  Optional<Model> set(String noun, boolean kin) {
    Map<String, Model> all = byWord(sets);
    return kin ? known(noun, all) : Optional.ofNullable(all.get(noun));
  }

  /** An action by its name or one of its words. */
  Optional<Action> action(String word) {
    return actions.stream()
        .filter(a -> a.name().equals(word))
        .findFirst()
        .or(() -> actions.stream().filter(a -> a.words().contains(word)).findFirst());
  }

  /** The nearest of some words to a noun, when it is near enough to mean anything. */
  Optional<String> nearestNoun(String noun, Collection<String> known) {
    return near(noun, WordNet.Kind.NOUN, known);
  }

  /** Whether a noun is nearly one of some words: a synonym, or a kind of it. */
  boolean isNearly(String noun, Collection<String> known) {
    return words
        .nearest(noun, WordNet.Kind.NOUN, known)
        .filter(k -> k.way().size() <= NEARLY)
        .isPresent();
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

  private static Map<String, Model> byWord(List<Model> models) {
    Map<String, Model> byWord = new LinkedHashMap<>();
    models.forEach(m -> byWord.putIfAbsent(m.name(), m));
    models.forEach(m -> byWord.putIfAbsent(m.name().replace('-', ' '), m));
    models.forEach(m -> m.words().forEach(w -> byWord.putIfAbsent(w, m)));
    return byWord;
  }
}
