package dev.actionline.director.library;

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
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a director can ask for: who can be cast, what can be built and handled, what can be performed.
 * A draft names nothing else, and finds it by words and their kin.
 */
public final class Library {
  /** The seat from which a vehicle is driven, by the word of its mark. */
  public static final String DRIVER_SEAT = "driver seat";

  /** Kin further away than this many steps says too little: everything is an object in the end. */
  private static final int FARTHEST = 4;
  /** A prop is taken for another only when it is nearly one. */
  private static final int NEARLY = 2;

  private final List<Figures.Figure> figures;
  private final List<Models.Card> sets;
  private final List<Models.Card> props;
  private final List<Action> actions;
  private final WordNet words;
  /** Of nouns that were asked for before, for every set anew. */
  private final Map<String, List<WordNet.Kin>> kin = new ConcurrentHashMap<>();
  private final Map<String, Figures.Figure> figureByWord = new LinkedHashMap<>();
  private final Map<String, Set<String>> setNames = new LinkedHashMap<>();
  private final Map<String, Set<String>> setMarks = new ConcurrentHashMap<>();
  /** Sets and props are built when they are asked for: a script names a few of hundreds. */
  private final Map<String, String> setByWord;
  private final Map<String, String> propByWord;
  private final Set<String> propWords = new LinkedHashSet<>();
  private final Set<String> propNames = new LinkedHashSet<>();
  private final List<String> spokenPropNames;
  private final Map<String, Model> backdropByWord;
  private final Map<String, Action> actionByWord = new LinkedHashMap<>();
  private final Performances performances;

  private Library(
      List<Figures.Figure> figures,
      List<Models.Card> sets,
      List<Models.Card> props,
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
    this.setByWord = byWord(sets, Models.Card::name, Models.Card::words, Models.Card::name);
    sets.forEach(s -> setNames.put(s.name(), names(s.name(), s.words())));
    this.propByWord = byWord(props, Models.Card::name, Models.Card::words, Models.Card::name);
    props.forEach(p -> propNames.add(p.name()));
    this.spokenPropNames = props.stream().map(p -> p.name().replace('-', ' ')).toList();
    propWords.addAll(propByWord.keySet());
    propWords.addAll(Likenesses.nouns());
    this.backdropByWord = byWord(backdrops, Model::name, Model::words, b -> b);
    actions.forEach(a -> actionByWord.putIfAbsent(a.name(), a));
    actions.forEach(a -> a.words().forEach(w -> actionByWord.putIfAbsent(w, a)));
    this.performances = new Performances(this);
  }

  /** Everything the program comes with. */
  public static Library installed() {
    return new Library(
        Figures.all(),
        Models.cards(Model.Kind.SET),
        Models.cards(Model.Kind.PROP),
        Models.all(Model.Kind.BACKDROP),
        Actions.ALL,
        WordNet.get());
  }

  /** What plays which verb; remembered for the next scene. */
  public Performances performances() {
    return performances;
  }

  /** All figures that can be cast. */
  public List<Figures.Figure> figures() {
    return figures;
  }

  /** What sets there are, by name; {@link #set(Models.Card)} builds one. */
  public List<Models.Card> sets() {
    return sets;
  }

  /** The set of a card, built. */
  public Model set(Models.Card card) {
    return built(Model.Kind.SET, card.name());
  }

  private static Model built(Model.Kind kind, String name) {
    return Models.named(kind, name).orElseThrow();
  }

  /** What props there are, by name; {@link #propNamed} builds one. */
  public List<Models.Card> props() {
    return props;
  }

  /** Whether a prop has just this name. */
  boolean isPropName(String name) {
    return propNames.contains(name);
  }

  /** The names of all props, with spaces between their words. */
  List<String> spokenPropNames() {
    return spokenPropNames;
  }

  /** Whether some set has a mark that a noun means. */
  public boolean builtIntoSet(String noun) {
    return anyMark(sets, noun, m -> true);
  }

  /** Whether some prop has such a seat. */
  public boolean seatOfProp(String noun) {
    return anyMark(props, noun, m -> m.type().equals("seat"));
  }

  /** Builds only what can have such a mark. */
  private static boolean anyMark(List<Models.Card> cards, String noun, Predicate<Model.Mark> so) {
    return cards.parallelStream().filter(c -> Models.mentions(c, noun)).flatMap(c -> built(c.kind(), c.name()).marks().stream())
        .anyMatch(m -> (m.name().equals(noun) || m.words().contains(noun)) && so.test(m));
  }

  /** All actions that can be performed. */
  public List<Action> actions() {
    return actions;
  }

  /** Every action by its name and its words. */
  Map<String, Action> actionsByWord() {
    return actionByWord;
  }

  /** The kin of nouns and verbs. */
  public WordNet words() {
    return words;
  }

  /** The figure a noun means, by its words or their kin. */
  Optional<Figures.Figure> figure(String noun) {
    return known(noun, figureByWord);
  }

  /** The prop a noun means, by its words or their nearest kin. */
  public Optional<Model> prop(String noun) {
    return propNamed(noun)
        .or(
            () ->
                words
                    .nearest(noun, WordNet.Kind.NOUN, propWords)
                    .filter(k -> k.way().size() <= NEARLY && !noun.contains(" "))
                    .flatMap(k -> propNamed(k.word())));
  }

  /** The beast of the catalogue that another one is most like: a horse for a zebra. */
  public Optional<Model> beast(String noun) {
    return prop(noun).or(() -> words.nearest(noun, WordNet.Kind.NOUN, propWords).filter(k -> k.way().size() <= FARTHEST).flatMap(k -> propNamed(k.word()))).filter(Model::beast);
  }

  /** A prop that has the noun itself among its words, or that a thing of this noun is known to be like. */
  public Optional<Model> propNamed(String noun) {
    return Likenesses.of(noun).or(() -> Optional.ofNullable(propByWord.get(noun)).map(n -> built(Model.Kind.PROP, n)));
  }

  /** The backdrop that a noun names; empty for none. */
  public Optional<Model> backdrop(String noun) {
    return Optional.ofNullable(backdropByWord.get(noun));
  }

  /** The set a noun means; kin counts only when asked for. */
  public Optional<Model> set(String noun, boolean kin) {
    return (kin ? known(noun, setByWord) : Optional.ofNullable(setByWord.get(noun))).map(n -> built(Model.Kind.SET, n));
  }

  /** All that a set is called, by its name. */
  public Set<String> names(String set) {
    return setNames.get(set);
  }

  /** All that the marks of a set are called. */
  public Set<String> marks(Model set) {
    return setMarks.computeIfAbsent(set.name(), s -> marks(set.marks()));
  }

  /** An action by its name or one of its words. */
  public Optional<Action> action(String word) {
    return Optional.ofNullable(actionByWord.get(word));
  }

  /** The nearest of some words to a noun, when it is near enough to mean anything. */
  public Optional<String> nearestNoun(String noun, Collection<String> known) {
    return near(noun, WordNet.Kind.NOUN, known);
  }

  /** Whether a noun is nearly one of some words: a synonym, or a kind of it. */
  public boolean isNearly(String noun, Collection<String> known) {
    return kin.computeIfAbsent(noun, n -> words.kin(n, WordNet.Kind.NOUN)).stream()
        .filter(k -> known.contains(k.word())).findFirst().filter(k -> k.way().size() <= NEARLY).isPresent();
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

  private static <T, M> Map<String, M> byWord(List<T> all, Function<T, String> name, Function<T, List<String>> words, Function<T, M> meant) {
    Map<String, M> byWord = new LinkedHashMap<>();
    all.forEach(m -> byWord.putIfAbsent(name.apply(m), meant.apply(m)));
    all.forEach(m -> byWord.putIfAbsent(name.apply(m).replace('-', ' '), meant.apply(m)));
    all.forEach(m -> words.apply(m).forEach(w -> byWord.putIfAbsent(w, meant.apply(m))));
    return byWord;
  }

  /** Whether a vehicle is driven from a seat of its own. */
  public boolean hasWheel(String vehicle) {
    return propNamed(vehicle).filter(m -> m.marks().stream().anyMatch(k -> k.words().contains(DRIVER_SEAT))).isPresent();
  }
}
