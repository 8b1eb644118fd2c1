package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.words.Numerals;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the props: what is handled, sat on, driven or passed. A compound keeps its words, unless
 * the script later names the thing by its last word alone.
 */
final class Props {
  private static final Set<String> HANDLING =
      Set.of(
          "grab", "put", "throw", "give", "carry", "push", "pull", "open", "close", "operate",
          "strike", "shoot", "cut", "tie", "eat", "write", "wear", "touch", "gesture", "break",
          "burn", "turn", "drive", "pour", "embrace");

  /** Done to what is worn, these make a thing of it. */
  private static final Set<String> TAKING =
      Set.of("grab", "put", "throw", "give", "carry", "pull", "cut", "tie", "wear", "strike", "burn", "eat", "break", "gesture");

  /** What is worn or built on is a thing of its own when it does this by itself. */
  private static final Set<String> OF_ITSELF = Set.of("fall", "sink", "throw");

  private static final String NUMBERS = Numerals.EITHER + "|dozen";

  private static final String IN_HAND = "hand|mouth|fist|arm|tooth|lip|grip|grasp|paw";

  /** Kinds that are props when a script names them twice. */
  private static final List<String> AGAIN = List.of("held", "accessory", "whole-part");

  private final Map<String, Span> found = new LinkedHashMap<>();
  private final Map<String, Span> toldOf = new LinkedHashMap<>();
  private final Set<String> bare = new HashSet<>();
  private final List<Breakdown.Look> looks = new ArrayList<>();

  void look(List<RawClause> raw, List<Clause> clauses, CastList cast, Span span) {
    phrases(raw, clauses, cast, span);
    clauses.forEach(c -> meant(c, cast, span));
  }

  /** What "it" was, that somebody has in hand; and the thing that acts by itself. */
  private void meant(Clause clause, CastList cast, Span span) {
    if (!clause.real()) {
      return;
    }
    String kind = clause.kind().label();
    if (handles(kind, clause.verb().split(" ")[0]) && clause.relation().isEmpty()) {
      clause
          .target()
          .filter(t -> thing(t, cast) && !worn(t, clause.verb().split(" ")[0], kind))
          .ifPresent(t -> noun(t, true, span));
    }
    for (String actor : clause.actors()) {
      String noun = actor.toLowerCase(Locale.ROOT);
      boolean known = found.keySet().stream().anyMatch(k -> Nouns.head(k).equals(noun));
      boolean acts = PropNouns.acts(noun) || comesOff(clause) && PropNouns.comesOff(noun);
      if (!known && thing(noun, cast) && acts) {
        noun(noun, true, span);
      }
    }
  }

  private static boolean handles(String kind, String lemma) {
    return HANDLING.contains(kind) || Grammar.is("handling", lemma);
  }

  /** A garment that stays on, whatever is done to it. */
  private static boolean worn(String noun, String lemma, String kind) {
    boolean taken = TAKING.contains(kind) || Nouns.in("accessory", noun);
    return Nouns.is("garment", noun) && (!taken || Grammar.is("wornstill", lemma));
  }

  private static boolean comesOff(Clause clause) {
    return OF_ITSELF.contains(clause.kind().label())
        || clause.relation().filter(r -> Shape.fits(r, "off|out of|from")).isPresent() && clause.kind() == ActionClass.MOVE;
  }

  private static boolean thing(String noun, CastList cast) {
    return cast.named(noun.toUpperCase(Locale.ROOT)).isEmpty()
        && cast.byNoun(noun).isEmpty()
        && !Nouns.is("person", noun)
        && !Nouns.is("animal", noun);
  }

  private void phrases(List<RawClause> raw, List<Clause> clauses, CastList cast, Span span) {
    for (RawClause clause : raw) {
      if (clause.unreal && !clause.attempt) {
        continue;
      }
      String kind = kind(clause, clauses);
      boolean inHand =
          clause.adjuncts.stream()
              .anyMatch(a -> Shape.fits(a.preposition(), "in|between") && Shape.fits(a.phrase().noun(), IN_HAND));
      boolean handles =
          clause.form == RawClause.Form.STATE
              ? clause.lemma.equals("have") && inHand
              : handles(kind, clause.lemma) && !clause.objects.isEmpty();
      boolean likened = clause.form == RawClause.Form.STATE && clause.lemma.equals("be");
      for (NounPhrase object : clause.objects) {
        boolean built = object.owner().filter(o -> o.noun().equals("its")).isPresent() && !TAKING.contains(kind);
        if (built || likened) {
          continue; // the drone swivels its lamp; the roof is a sieve
        }
        boolean consulted = kind.equals("look") && Nouns.in("accessory", object.noun()) && object.owner().filter(NounPhrase::isPronoun).isPresent();
        phrase(object, handles && !worn(object.noun(), clause.lemma, kind) || consulted, cast, span);
      }
      List<RawClause.Adjunct> adjuncts = new ArrayList<>(clause.ofSubject);
      adjuncts.addAll(clause.adjuncts);
      for (RawClause.Adjunct adjunct : adjuncts) {
        if (Shape.fits(adjunct.preposition(), "like|as|than")) {
          continue;
        }
        phrase(adjunct.phrase(), handled(adjunct, clause, kind, inHand), cast, span);
      }
      if (clause.subject != null && !(raw.size() == 1 && rough(clause))) {
        phrase(clause.subject, clause.lemma.isEmpty() && inHand, cast, span);
      }
    }
  }

  /** Whether somebody has in hand, or sits on, what stands behind a preposition. */
  private static boolean handled(RawClause.Adjunct adjunct, RawClause clause, String kind, boolean inHand) {
    String noun = adjunct.phrase().noun();
    switch (adjunct.preposition()) {
      case "with":
        boolean worn =
            Nouns.is("garment", noun) && (adjunct.phrase().owner().isPresent() || !Nouns.in("accessory", noun));
        return clause.form != RawClause.Form.STATE && (!worn || inHand || Shape.fits(kind, "put|strike|push"));
      case "at":
        return Shape.fits(kind, "grab|pull");
      case "through":
        return kind.equals("cut");
      case "in":
        // a hat that something is put in; a seat
        return Nouns.in("accessory", noun) && !clause.objects.isEmpty() || sat(noun, kind);
      case "on", "onto", "into", "against":
        return sat(noun, kind);
      default:
        return false;
    }
  }

  private static boolean sat(String noun, String kind) {
    return Shape.fits(kind, "sit|lie|sleep|fall") && Nouns.in("seat", noun);
  }

  /** "Violins.", "Neon.": what is heard, or all about, told by its bare name. */
  private static boolean rough(RawClause clause) {
    return clause.lemma.isEmpty()
        && clause.subject.words().size() == 1
        && clause.subject.joined().isEmpty()
        && clause.adjuncts.isEmpty();
  }

  /** The class of what was made of a clause; else of its bare verb. */
  private static String kind(RawClause clause, List<Clause> clauses) {
    return clauses.stream()
        .filter(c -> c.verb().split(" ")[0].equals(clause.lemma))
        .map(Clause::kind)
        .findFirst()
        .orElseGet(() -> Classes.of(clause.lemma, clause.particle))
        .label();
  }

  private void phrase(NounPhrase phrase, boolean handled, CastList cast, Span span) {
    for (NounPhrase more : phrase.joined()) {
      phrase(more, handled, cast, span);
    }
    if (isColour(phrase) && !phrase.plural()) {
      return;
    }
    boolean part = phrase.of().isPresent() && Nouns.in("partitive", phrase.noun());
    if (!Shape.fits(phrase.noun(), "size|colou?r|shape|height|weight|length|width") && !Nouns.is("abstract", phrase.noun())) {
      phrase.of().ifPresent(of -> phrase(of, handled && part, cast, span));
    }
    phrase
        .owner()
        .filter(o -> !o.isPronoun() && !o.isName())
        .ifPresent(o -> phrase(o, false, cast, span));
    if (made(phrase)) {
      found.putIfAbsent(trimmed(phrase.noun()), span);
      return;
    }
    if (phrase.isPronoun()
        || Shape.fits(phrase.noun(), NUMBERS)
        || phrase.isName()
        || part
        || phrase.head().tag() == dev.actionline.words.Tag.NUMBER
        || cast.byNoun(phrase.noun()).isPresent()
        || phrase.head().inCapitals() && cast.byName(phrase.noun()).isPresent()) {
      return;
    }
    boolean glasses = phrase.noun().equals("glass") && (phrase.plural() || phrase.determiner().matches("an?|his|her|their"));
    boolean sheet = Nouns.in("material", phrase.noun()) && Nouns.in("written", phrase.noun()) && (phrase.plural() || !phrase.determiner().isEmpty());
    noun(phrase.noun(), handled || glasses || sheet, span);
    List<String> told = new ArrayList<>(phrase.modifiers());
    if (phrase.determiner().matches(NUMBERS + "|several")) {
      told.add(0, phrase.determiner());
    }
    if (!told.isEmpty()) {
      looks.add(new Breakdown.Look(phrase.noun(), told, span));
    }
  }

  /** "A cardboard castle", "a stuffed panda": no building and no beast. */
  private static boolean made(NounPhrase phrase) {
    String[] words = phrase.noun().split(" ");
    return !phrase.isName()
        && !Nouns.in("body", phrase.noun())
        && !Nouns.is("garment", phrase.noun())
        && (phrase.modifiers().stream().anyMatch(m -> Nouns.in("make-believe", m))
            || words.length > 1 && Nouns.in("make-believe", words[0]));
  }

  /** "Glows bright orange": a colour, not the fruit. */
  private static boolean isColour(NounPhrase phrase) {
    boolean hue =
        phrase.determiner().isEmpty()
            && Shape.fits(phrase.noun(), "red|blue|green|yellow|white|black|pink|purple|grey|gray|brown");
    return hue
        || phrase.determiner().isEmpty()
        && Shape.fits(phrase.noun(), "orange|silver|gold|rose|violet|amber|copper|olive|peach|plum|lime")
        && phrase.modifiers().stream().anyMatch(m -> Shape.fits(m, "bright|dark|deep|pale|light|dull|soft|hot|faint"));
  }

  /** What a direction frames. */
  void framed(String subject, Directions.Found direction, CastList cast, Span span) {
    String noun =
        subject.toLowerCase(Locale.ROOT).replaceAll("^.*['\u2019]s? ", "").replaceAll(" of .*", "");
    if (!direction.kind().equals("pov")
        && !Shape.fits(noun, NUMBERS + "|both|all|it|they|them|him|her")
        && cast.byName(noun).isEmpty()
        && cast.byNoun(noun).isEmpty()) {
      String[] words = noun.split(" ");
      noun(
          words.length > 2 ? words[words.length - 2] + " " + words[words.length - 1] : noun,
          false,
          span);
    }
  }

  private void noun(String compound, boolean handled, Span span) {
    if (compound.contains(" & ")) {
      List.of(compound.split(" & ")).forEach(each -> noun(each, handled, span));
      return;
    }
    String noun = trimmed(compound);
    if (!noun.contains(" ") && !Nouns.in("part", noun) && !Nouns.in("body", noun)) {
      bare.add(noun);
    }
    String head = Nouns.head(noun);
    boolean own = noun.contains(" ") && WordNet.get().knows(noun, WordNet.Kind.NOUN);
    boolean no = Nouns.in("material", noun) && !handled && !own || Shape.fits(noun, NUMBERS);
    if (no) {
      return;
    }
    boolean fixed =
        !noun.equals(head) && Nouns.in("furnishing", noun.substring(0, noun.lastIndexOf(' ')));
    boolean whole = handled && Nouns.in("whole-part", head);
    boolean built = !own && !handled && Nouns.in("fixed", head);
    boolean part = Nouns.in("part", head) && !whole && (noun.equals(head) || fixed || built);
    boolean again =
        AGAIN.stream().anyMatch(l -> Nouns.in(l, head)) && !toldOf.computeIfAbsent(head, h -> span).equals(span);
    if ((part || !PropNouns.are(noun, handled)) && !again) {
      boolean ofThing = part || Nouns.in("part", head) || Nouns.in("furnishing", head);
      if (ofThing && !compound.equals(head)) {
        String owner = compound.substring(0, compound.lastIndexOf(' '));
        if (WordNet.get().uses(owner, WordNet.Kind.ADJECTIVE) == 0) { // a prize lawn, an upper window
          noun(owner, false, span);
        }
      }
      return;
    }
    found.putIfAbsent(noun, span);
  }

  /** Without materials and places before the noun. */
  private static String trimmed(String noun) {
    String[] words = noun.split(" ");
    if (words.length > 1 && words[words.length - 1].equals("barrel") && Nouns.in("firearm", words[words.length - 2])) {
      return words[words.length - 2];
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      boolean last = i == words.length - 1;
      boolean drop =
          !last
              && (Nouns.in("material", words[i]) && !Shape.fits(words[i], "paper|straw")
                  || Nouns.in("make-believe", words[i])
                  || describes(words[i], noun)
                  || Nouns.in("locative", words[i]) && !words[words.length - 1].equals("lamp")
                  || Shape.fits(words[i], "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next"));
      if (!drop) {
        out.append(out.length() == 0 ? "" : " ").append(words[i]);
      }
    }
    return out.toString();
  }

  /** A word that was taken for a noun and says how the thing is: a black flag, burst sacks, a three-tier cake. */
  private static boolean describes(String word, String compound) {
    WordNet net = WordNet.get();
    boolean adjective = net.uses(word, WordNet.Kind.ADJECTIVE) > net.uses(word, WordNet.Kind.NOUN);
    boolean participle = word.endsWith("ed") && !net.lemma(word, WordNet.Kind.VERB).equals(word);
    return !net.knows(compound, WordNet.Kind.NOUN) && (adjective || participle || word.contains("-") || Nouns.in("colour", word));
  }

  /** What somebody brings along by his introduction: "(41, gown, drip stand in tow)". */
  void brought(List<CastMember> cast) {
    for (CastMember member : cast) {
      for (String trait : member.traits()) {
        String noun = trait.toLowerCase(Locale.ROOT).replaceAll("^(an?|the|his|her|one|two|three|four|several|some) | (in|on|at|around|over|under) .*", "");
        if (Shape.fits(trait, ".*\\b(like|as) .*")) {
          continue;
        }
        String[] words = noun.split(" ");
        String head = WordNet.get().lemma(words[words.length - 1], WordNet.Kind.NOUN);
        String compound = words.length > 1 ? words[words.length - 2] + " " + head : head;
        String named = WordNet.get().knows(compound, WordNet.Kind.NOUN) || PropNouns.device(compound) ? compound : head;
        boolean carried = Shape.fits(trait, ".* (in|under|on|over|around) (tow|hand|his|her|its|one) ?.*");
        boolean tool =
            Nouns.in("weapon", head)
                || Nouns.in("container", head)
                || Nouns.in("thing", head)
                || WordNet.get().isA(head, WordNet.Kind.NOUN, 1, "implement");
        if (tool && PropNouns.device(head) || carried && PropNouns.device(head)) {
          noun(named, false, member.first());
        }
      }
    }
  }

  List<Breakdown.Look> looks() {
    return looks;
  }

  /** All of them, each by one name, but for beasts that turned out to act. */
  List<Breakdown.Prop> list(CastList cast) {
    Map<String, Span> named = new LinkedHashMap<>();
    found.forEach((noun, first) -> named.putIfAbsent(name(noun), first));
    List<Breakdown.Prop> out = new ArrayList<>();
    named.forEach(
        (noun, first) -> {
          boolean acts =
              Nouns.is("animal", noun)
                  && cast.all().stream().anyMatch(e -> e.inCast() && e.noun.equals(noun));
          if (!acts) {
            out.add(new Breakdown.Prop(noun, first));
          }
        });
    return out;
  }

  /**
   * A compound and its bare head are one prop: under the bare name, but where the compound is a word
   * of its own, or where there are several such things.
   */
  private String name(String noun) {
    String head = Nouns.head(noun);
    List<String> compounds =
        found.keySet().stream().filter(k -> k.contains(" ") && Nouns.head(k).equals(head)).toList();
    if (compounds.isEmpty() || !bare.contains(head)) {
      return noun;
    }
    boolean own = compounds.size() > 1 || WordNet.get().knows(compounds.get(0), WordNet.Kind.NOUN);
    return own ? noun.equals(head) ? compounds.get(0) : noun : head;
  }
}
