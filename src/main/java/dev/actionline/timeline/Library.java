package dev.actionline.timeline;

import dev.actionline.core.Spelling;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which figure, prop or set a noun means: by its words, else by its nearest kin in WordNet. */
final class Library {
  /**
   * What a noun means.
   *
   * @param way how a word that no catalogue lists led here, for a note; empty for a known word
   */
  record Kind(Optional<Figures.Figure> figure, Optional<String> propName, Optional<String> way) {
    private Kind by(String word, List<String> chain) {
      String said = chain.size() > 2 ? " (" + String.join(" > ", chain) + ")" : "";
      return new Kind(figure, propName, Optional.of("\"" + word + "\"" + said));
    }

    Optional<Model> prop() {
      return propName.flatMap(n -> Models.named(Model.Kind.PROP, n));
    }
  }

  /** A model, and how a word that no catalogue lists led to it. */
  record Found(Model model, Optional<String> way) {}

  /** Kin further up than so many words tells too little: everything is an object in the end. */
  private static final int FARTHEST = 4;

  private final Map<Model.Kind, Set<String>> kin = new ConcurrentHashMap<>();
  private final Map<String, Kind> castWords = new LinkedHashMap<>();
  private final Map<Model.Kind, Map<String, String>> names = new LinkedHashMap<>();

  /** The word of a kind of model that is spelt much like one nobody knows. */
  Optional<String> spelt(Model.Kind kind, String noun) {
    return Spelling.nearest(noun, names.get(kind).keySet());
  }

  /** The same of figures. */
  Optional<String> speltFigure(String noun) {
    return Spelling.nearest(noun, castWords.keySet());
  }

  Library() {
    for (Model.Kind kind : Model.Kind.values()) {
      Map<String, String> byWord = new LinkedHashMap<>();
      for (Models.Card card : Models.cards(kind)) {
        byWord.put(card.name(), card.name());
      }
      for (Models.Card card : Models.cards(kind)) {
        byWord.putIfAbsent(card.name().replace('-', ' '), card.name());
        card.words().forEach(w -> byWord.putIfAbsent(w, card.name()));
      }
      names.put(kind, byWord);
    }
    for (Figures.Figure figure : Figures.all()) {
      Kind kind = new Kind(Optional.of(figure), Optional.empty(), Optional.empty());
      castWords.put(figure.name(), kind);
      castWords.put(figure.name().replace('-', ' '), kind);
    }
    for (Figures.Figure figure : Figures.all()) {
      Kind kind = new Kind(Optional.of(figure), Optional.empty(), Optional.empty());
      figure.words().forEach(w -> castWords.putIfAbsent(w, kind));
    }
    names
        .get(Model.Kind.PROP)
        .forEach(
            (word, model) ->
                castWords.putIfAbsent(
                    word, new Kind(Optional.empty(), Optional.of(model), Optional.empty())));
  }

  Set<String> castWords() {
    return castWords.keySet();
  }

  Set<String> words(Model.Kind kind) {
    return names.get(kind).keySet();
  }

  /** What words mean that a catalogue lists as they stand. */
  Optional<Kind> exactKind(List<String> words) {
    return Optional.ofNullable(castWords.get(String.join(" ", words)));
  }

  /** What a noun means; the last of several words counts most. */
  Optional<Kind> kind(String noun) {
    for (String form : forms(noun)) {
      if (castWords.containsKey(form)) {
        return Optional.of(castWords.get(form));
      }
    }
    String lemma = WordNet.get().lemma(noun, WordNet.Kind.NOUN);
    return WordNet.get()
        .nearest(lemma, WordNet.Kind.NOUN, castWords.keySet())
        .map(kin -> castWords.get(kin.word()).by(kin.word(), kin.way()));
  }

  /** The model of a kind that a noun means. */
  Optional<Found> model(Model.Kind kind, String noun) {
    for (String form : forms(noun)) {
      Optional<Model> named = exact(kind, form);
      if (named.isPresent()) {
        return named.map(m -> new Found(m, Optional.empty()));
      }
    }
    String lemma = WordNet.get().lemma(noun, WordNet.Kind.NOUN);
    return WordNet.get()
        .nearest(lemma, WordNet.Kind.NOUN, kin(kind))
        .filter(k -> k.way().size() <= FARTHEST)
        .flatMap(k -> exact(kind, k.word()).map(m -> new Found(m, Optional.of(k.word()))));
  }

  private Optional<Model> exact(Model.Kind kind, String word) {
    Optional<Model> like = kind == Model.Kind.PROP ? Likenesses.of(word) : Optional.empty();
    return like.or(() -> Optional.ofNullable(names.get(kind).get(word)).flatMap(n -> Models.named(kind, n)));
  }

  /** Words that something may be kin to. */
  private Set<String> kin(Model.Kind kind) {
    return kin.computeIfAbsent(
        kind,
        k -> {
          Set<String> words = new LinkedHashSet<>(names.get(k).keySet());
          if (k == Model.Kind.PROP) {
            words.addAll(Likenesses.nouns());
            words.removeIf(Likenesses::isGeneral);
          }
          return words;
        });
  }

  /** The noun as written, in base form, then without its first words one after another. */
  private static List<String> forms(String noun) {
    Set<String> forms = new LinkedHashSet<>();
    List<String> words = new ArrayList<>(List.of(noun.trim().split("\\s+")));
    while (!words.isEmpty()) {
      String joined = String.join(" ", words);
      forms.addAll(Stems.noun(joined));
      forms.addAll(Stems.noun(joined.replace(' ', '-')));
      words.remove(0);
    }
    return List.copyOf(forms);
  }

  boolean isPerson(String noun) {
    String[] words = noun.split(" ");
    String lemma = WordNet.get().lemma(words[words.length - 1], WordNet.Kind.NOUN);
    return WordNet.get().isA(lemma, WordNet.Kind.NOUN, 2, "person");
  }

  /** Somebody of whom only the name is known: one half plays women, one half men, by the name. */
  Figures.Figure figureFor(String name) {
    List<Figures.Figure> all = Figures.all();
    Optional<Figures.Figure> named =
        exactKind(List.of(name.toLowerCase(java.util.Locale.ROOT))).flatMap(Kind::figure);
    String fallback = (name.hashCode() & 1) == 0 ? "woman" : "man";
    return named
        .or(() -> all.stream().filter(f -> f.name().equals(fallback)).findFirst())
        .orElse(all.get(0));
  }
}
