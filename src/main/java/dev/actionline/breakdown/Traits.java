package dev.actionline.breakdown;

import dev.actionline.words.WordNet;
import dev.actionline.words.WordNet.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What can be seen of a clause before its class is known, each trait with how much it tells: the
 * verb, the senses it has in WordNet and what they are kinds of, its own class, the frame it stands
 * in, the kinds of its nouns, and pairs of these.
 */
final class Traits {
  private static final int VERB_SENSES = 4;
  private static final int STEPS_UP = 5;

  /** The kinds of nouns that pairs are made of, the tellingest first. */
  private static final List<String> COARSE =
      List.of(
          "hand", "face-part", "body", "garment", "vehicle", "weapon", "door", "control", "light",
          "seat", "liquid", "gas", "fire", "animal", "sound", "deed", "abstract", "container",
          "cloth", "furniture", "furnishing", "food");

  /** Lists that say how a noun is read, not what it is. */
  private static final java.util.Set<String> GRAMMATICAL =
      java.util.Set.of(
          "thing", "free", "fixed", "part", "notprop", "whole-part", "loose-part", "locative",
          "material", "female", "male", "mostly-male", "partitive", "measure", "handled-only",
          "directional", "colour", "loose");

  private static final WordNet NET = WordNet.get();
  private static final Map<String, List<String>> KINDS = new ConcurrentHashMap<>();
  private static final Map<String, Map<String, Double>> SENSES = new ConcurrentHashMap<>();

  private final Map<String, Double> all = new LinkedHashMap<>();

  private Traits() {}

  /** The traits of a clause with their weights, in 0 to 2, in a fixed order. */
  static Map<String, Double> of(Staging s) {
    Traits t = new Traits();
    t.add("any", 1);
    List<String> frame = frame(s);
    List<String> nouns = new ArrayList<>();
    kinds(s.object(), s.personal()).forEach(k -> nouns.add("obj " + k));
    kinds(s.subject(), somebody(s)).forEach(k -> nouns.add("subj " + k));
    if (!s.object().isEmpty() && !s.personal()) {
      nouns.add("obj=" + Nouns.head(s.object()));
    }
    if (!s.subject().isEmpty() && !somebody(s)) {
      nouns.add("subj=" + Nouns.head(s.subject()));
    }
    List<String> places = new ArrayList<>();
    for (int i = 0; i < s.nouns().size(); i++) {
      kinds(s.nouns().get(i), s.people().get(i)).forEach(k -> places.add("to " + k));
    }
    frame.forEach(x -> t.add(x, 1));
    nouns.forEach(x -> t.add(x, 0.5));
    places.forEach(x -> t.add(x, 0.5));
    t.ownClass(s, frame, nouns);
    t.verb(s, frame);
    t.senses(s, frame);
    t.pairs(s, frame);
    return t.all;
  }

  /** What is known of a verb that stands in no frame. */
  static Map<String, Double> ofVerb(String lemma, String particle) {
    Traits t = new Traits();
    t.add("any", 1);
    t.word(lemma, particle);
    meanings(lemma).forEach(t::add);
    if (!particle.isEmpty()) {
      meanings(lemma + " " + particle).forEach((name, weight) -> t.add("+" + name, weight));
    }
    return t.all;
  }

  private void add(String name, double weight) {
    all.merge(name, weight, Math::max);
  }

  private static String mood(Staging s) {
    return s.reflexive() ? "self" : s.object().isEmpty() ? "noobj" : "obj";
  }

  /** Whoever acts is meant as a whole, not as a hand or an eye. */
  private static boolean somebody(Staging s) {
    return s.agent() && !Nouns.in("body", s.subject());
  }

  private static String doer(Staging s) {
    return !s.agent() ? "thing" : s.machine() ? "machine" : "agent";
  }

  private static List<String> frame(Staging s) {
    List<String> out = new ArrayList<>();
    out.add(mood(s));
    out.add(doer(s));
    out.add("part=" + s.particle());
    out.add("adj=" + s.result());
    if (s.dative()) {
      out.add("dative");
    }
    out.add("obj:" + coarse(s.object(), s.personal()));
    out.add("subj:" + coarse(s.subject(), somebody(s)));
    if (s.prepositions().isEmpty()) {
      out.add("noplace");
    }
    for (int i = 0; i < s.prepositions().size(); i++) {
      out.add("prep=" + s.prepositions().get(i));
      if (i < s.nouns().size()) {
        out.add(s.prepositions().get(i) + ":" + coarse(s.nouns().get(i), s.people().get(i)));
      }
    }
    return out;
  }

  private void ownClass(Staging s, List<String> frame, List<String> nouns) {
    String kind = Classes.of(s.verb(), s.particle()).label();
    boolean listed =
        Classes.listed().contains(s.verb())
            || Classes.listed().contains(s.verb() + "+" + s.particle());
    String own = (listed ? "@" : "~") + kind;
    add(own, listed ? 1.5 : 1);
    frame.forEach(x -> add(own + " " + x, 0.7));
    nouns.forEach(x -> add(own + " " + x, 0.4));
    add(own + " " + mood(s) + " " + doer(s), 0.7);
  }

  private void word(String verb, String particle) {
    add("verb=" + verb, 1);
    if (!particle.isEmpty()) {
      add("verb=" + verb + "+" + particle, 1);
    }
  }

  private void verb(Staging s, List<String> frame) {
    word(s.verb(), s.particle());
    frame.forEach(x -> add("verb=" + s.verb() + " " + x, 0.7));
  }

  private void senses(Staging s, List<String> frame) {
    Map<String, Double> own = new LinkedHashMap<>(meanings(s.verb()));
    if (!s.particle().isEmpty()) {
      meanings(s.verb() + " " + s.particle()).forEach((name, w) -> own.put("+" + name, w));
    }
    own.forEach(
        (name, weight) -> {
          add(name, weight);
          if (name.contains("verb.")) {
            frame.forEach(x -> add(name + " " + x, 0.4 * weight));
          }
        });
  }

  private void pairs(Staging s, List<String> frame) {
    if (!s.particle().isEmpty()) {
      frame.forEach(x -> add("part=" + s.particle() + " " + x, 0.5));
    }
    String subject = "subj:" + coarse(s.subject(), somebody(s));
    add(subject + " obj:" + coarse(s.object(), s.personal()), 0.5);
    for (String preposition : s.prepositions()) {
      add(subject + " prep=" + preposition, 0.4);
      add(mood(s) + " prep=" + preposition, 0.4);
    }
  }

  /** The files of a verb's senses and what these are kinds of; less of rarer senses and higher up. */
  private static Map<String, Double> meanings(String verb) {
    return SENSES.computeIfAbsent(
        verb,
        v -> {
          Map<String, Double> out = new LinkedHashMap<>();
          int rank = 1;
          for (WordNet.Sense sense : NET.senses(v, Kind.VERB, VERB_SENSES)) {
            double weight = 0.5 / Math.pow(rank++, 0.7);
            out.merge(sense.file(), weight, Math::max);
            sense
                .above()
                .forEach((name, steps) -> out.merge("^" + name, weight * Math.pow(0.8, steps), Math::max));
          }
          return out;
        });
  }

  private static List<String> kinds(String noun, boolean person) {
    if (person) {
      return List.of("person");
    }
    return noun.isEmpty() ? List.of() : KINDS.computeIfAbsent(noun, Traits::kindsOf);
  }

  private static List<String> kindsOf(String noun) {
    List<String> out = new ArrayList<>();
    for (String kind : Lexicon.NOUNS.lists().keySet()) {
      if (!GRAMMATICAL.contains(kind) && Nouns.is(kind, noun)) {
        out.add(kind);
      }
    }
    for (String kind : List.of("animal", "enterable", "deed")) {
      if (!out.contains(kind) && Nouns.is(kind, noun)) {
        out.add(kind);
      }
    }
    if (out.contains("deed")) {
      out.add("deed of " + Classes.of(Nouns.head(noun), "").label());
    }
    List<WordNet.Sense> whole = NET.senses(noun, Kind.NOUN, 1);
    for (WordNet.Sense sense : whole.isEmpty() ? NET.senses(Nouns.head(noun), Kind.NOUN, 1) : whole) {
      out.add(sense.file());
      sense.above().entrySet().stream()
          .filter(e -> e.getValue() <= STEPS_UP)
          .forEach(e -> out.add("^" + e.getKey()));
    }
    return List.copyOf(out);
  }

  /** One kind for a noun: {@code person}, {@code none}, a coarse one, else its file in WordNet. */
  private static String coarse(String noun, boolean person) {
    if (person) {
      return "person";
    }
    if (noun.isEmpty()) {
      return "none";
    }
    List<String> kinds = kinds(noun, false);
    return COARSE.stream()
        .filter(kinds::contains)
        .findFirst()
        .or(() -> kinds.stream().filter(k -> k.startsWith("noun.")).findFirst())
        .orElse("thing");
  }
}
