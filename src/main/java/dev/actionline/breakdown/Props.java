package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.words.English;
import dev.actionline.words.Numerals;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

  static final String NUMBERS = Numerals.EITHER + "|dozen";

  private static final String IN_HAND = "hand|mouth|fist|arm|tooth|lip|grip|grasp|paw";

  /** Kinds that are props when a script names them twice. */
  private static final List<String> AGAIN = List.of("held", "accessory", "whole-part");

  private final Map<String, Span> found = new LinkedHashMap<>();
  private final Map<String, Span> toldOf = new LinkedHashMap<>();
  private final PropNames names = new PropNames();
  private final List<Breakdown.Look> looks = new ArrayList<>();

  void look(List<RawClause> raw, List<Clause> clauses, CastList cast, Span span) {
    phrases(raw, clauses, cast, span);
    Set<String> built = heads(raw, Props::builtIn);
    Set<String> parts = heads(raw, Props::partOf);
    clauses.stream().filter(c -> c.target().filter(parts::contains).isEmpty()).forEach(c -> meant(c, built, cast, span));
  }

  private static Set<String> heads(List<RawClause> raw, Predicate<NounPhrase> of) {
    return raw.stream().flatMap(r -> r.objects.stream()).filter(of).map(o -> English.head(o.noun())).collect(Collectors.toSet());
  }

  /** What "it" was, that somebody has in hand; and the thing that acts by itself. */
  private void meant(Clause clause, Set<String> built, CastList cast, Span span) {
    if (!clause.real()) {
      return;
    }
    String kind = clause.kind().label();
    if (handles(kind, clause.simpleVerb()) && clause.relation().isEmpty()) {
      clause
          .target()
          .filter(t -> thing(t, cast) && (TAKING.contains(kind) || !built.contains(t)) && !worn(t, clause.simpleVerb(), kind))
          .ifPresent(t -> noun(t, true, span));
    }
    for (String actor : clause.actors()) {
      String noun = actor.toLowerCase(Locale.ROOT);
      boolean sounds = clause.kind() == ActionClass.OTHER || clause.kind() == ActionClass.SPEAK; // a fixture may
      boolean acts = !sounds && PropNouns.acts(noun) || comesOff(clause) && PropNouns.comesOff(noun);
      if (acts && thing(noun, cast) && found.keySet().stream().noneMatch(k -> English.head(k).equals(noun))) {
        noun(noun, true, span);
      }
    }
  }

  /** The drone swivels its lamp: a part of it. */
  private static boolean builtIn(NounPhrase phrase) {
    return phrase.owner().filter(o -> o.noun().equals("its")).isPresent();
  }

  /** The seat of his trousers, the bars of a lobster pot, his chest: a part, but for what shows the thing it is of. */
  private static boolean partOf(NounPhrase phrase) {
    boolean shows = Nouns.in("written", phrase.noun()) || Nouns.in("drawn", phrase.noun());
    boolean body = Nouns.in("body", phrase.noun()) && phrase.owner().isPresent();
    return body || phrase.of().filter(o -> Nouns.in("part", phrase.noun()) && Nouns.is("garment", o.noun()) || !shows && one(o) && Nouns.artifact(o.noun())).isPresent();
  }

  private static boolean one(NounPhrase phrase) {
    return !phrase.plural() && (!phrase.determiner().isEmpty() || phrase.owner().isPresent());
  }

  /** What hangs on its chain hangs on a part of itself. */
  private static boolean attached(NounPhrase phrase) {
    return phrase.owner().isPresent() && Nouns.in("attached", phrase.noun());
  }

  /** "A cross in blue pencil": what it is drawn with, and no pencil in sight. */
  private static boolean drawnWith(RawClause.Adjunct adjunct) {
    NounPhrase phrase = adjunct.phrase();
    return adjunct.preposition().equals("in") && phrase.determiner().isEmpty() && phrase.owner().isEmpty() && !phrase.plural() && Nouns.in("draws", phrase.noun());
  }

  private static boolean handles(String kind, String lemma) {
    return HANDLING.contains(kind) || Grammar.is("handling", lemma);
  }

  /** A garment that stays on, whatever is done to it. */
  private static boolean worn(String noun, String lemma, String kind) {
    boolean taken = TAKING.contains(kind) || Nouns.in("accessory", noun);
    return Nouns.is("garment", noun) && (!taken || Grammar.is("wornstill", lemma));
  }

  /** Worn, and his own: not the coat that hangs there and is put on, nor what is as often in a hand. */
  private static boolean stays(NounPhrase phrase, String lemma, String kind) {
    boolean own = phrase.owner().isPresent() && !Nouns.in("accessory", phrase.noun());
    return worn(phrase.noun(), lemma, kind) && (own || !kind.equals("wear"));
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
        boolean lettered = clause.verb != null && clause.verb.inCapitals() && object.head().inCapitals();
        if (builtIn(object) && !TAKING.contains(kind) || likened || lettered) {
          continue; // the drone swivels its lamp; the roof is a sieve; a note: I HAVE A KEY
        }
        boolean consulted = kind.equals("look") && Nouns.in("accessory", object.noun()) && object.owner().isPresent();
        phrase(object, handles && !stays(object, clause.lemma, kind) || consulted, cast, span);
      }
      List<RawClause.Adjunct> adjuncts = new ArrayList<>(clause.ofSubject);
      adjuncts.addAll(clause.adjuncts);
      for (RawClause.Adjunct adjunct : adjuncts) {
        if (Shape.fits(adjunct.preposition(), "like|as|than") || drawnWith(adjunct) || attached(adjunct.phrase()) && !handled(adjunct, clause, kind, inHand)) {
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
    if (counter(noun, adjunct.preposition()) && !adjunct.phrase().plural()) {
      return true;
    }
    switch (adjunct.preposition()) {
      case "with":
        boolean stays =
            Nouns.is("garment", noun) && (adjunct.phrase().owner().isPresent() || !Nouns.in("accessory", noun));
        return clause.form != RawClause.Form.STATE && (!stays || inHand || Shape.fits(kind, "put|strike|push"));
      case "at":
        return Shape.fits(kind, "grab|pull|operate|reach");
      case "by":
        return Nouns.is("garment", noun) && adjunct.phrase().owner().isEmpty() && adjunct.phrase().determiner().matches("an?|one");
      case "out of":
        return Nouns.is("garment", noun) && kind.equals("wear");
      case "through":
        return kind.equals("cut");
      case "for":
        return kind.equals("reach");
      case "in":
        // a hat that something is put in; a seat
        boolean worn = clause.ofSubject.contains(adjunct);
        return Nouns.in("accessory", noun) && !clause.objects.isEmpty() && !worn || sat(noun, kind);
      case "on", "onto", "into", "against":
        return sat(noun, kind) || Nouns.is("garment", noun) && kind.equals("wear");
      default:
        return false;
    }
  }

  /** The bar that one leans on or stands behind; one goes into the other. */
  private static boolean counter(String noun, String preposition) {
    return Nouns.in("furniture", noun) && Nouns.in("place", noun) && Shape.fits(preposition, "on|onto|along|over|across|behind|under|beneath|down|against|off");
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
        .filter(c -> c.simpleVerb().equals(clause.lemma))
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
    if (!Lexicon.TURNS.has("measure", phrase.noun()) && !Nouns.is("abstract", phrase.noun())) {
      phrase.of().ifPresent(of -> phrase(of, handled && part, cast, span));
    }
    phrase
        .owner()
        .filter(o -> !o.isPronoun() && !o.isName())
        .ifPresent(o -> phrase(o, false, cast, span));
    if (made(phrase) || make(phrase, cast)) {
      found.putIfAbsent(PropNames.trimmed(phrase.noun()), span);
      return;
    }
    if (phrase.isPronoun()
        || partOf(phrase)
        || phrase.determiner().equals("no")
        || Shape.fits(phrase.noun(), NUMBERS)
        || phrase.isName()
        || part
        || phrase.head().tag() == dev.actionline.words.Tag.NUMBER
        || !(handled && Nouns.in("held", phrase.noun())) && cast.byNoun(phrase.noun()).isPresent()
        || phrase.head().inCapitals() && cast.byName(phrase.noun()).isPresent()) {
      return;
    }
    boolean glasses = phrase.noun().equals("glass") && (phrase.plural() || phrase.determiner().matches("an?|his|her|their"));
    boolean sheet = Nouns.in("material", phrase.noun()) && Nouns.in("written", phrase.noun()) && (phrase.plural() || !phrase.determiner().isEmpty());
    String told = PropNames.whole(phrase);
    names.told(PropNames.trimmed(told), phrase.determiner());
    noun(told, handled || glasses || sheet, span);
    look(phrase, span);
  }

  /** "A black Packard", "her Nikon": a thing told by its maker's name. */
  private static boolean make(NounPhrase phrase, CastList cast) {
    String noun = phrase.noun();
    boolean one = phrase.determiner().matches("an?|his|her|their") || phrase.owner().isPresent();
    boolean capital = phrase.head().capitalised() && !phrase.head().inCapitals() && !noun.contains(" ");
    return one && capital && !WordNet.get().knows(noun, WordNet.Kind.NOUN) && cast.byName(noun).isEmpty();
  }

  /** Of which colour and make it is, and how many of it. */
  private void look(NounPhrase phrase, Span span) {
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

  /** "Glows bright orange", "comes up orange": a colour, not the fruit. */
  private static boolean isColour(NounPhrase phrase) {
    return phrase.determiner().isEmpty() && phrase.owner().isEmpty() && (Nouns.in("colour", phrase.noun()) || Nouns.in("hue", phrase.noun()));
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
      String last = WordNet.get().lemma(words[words.length - 1], WordNet.Kind.NOUN);
      noun(
          words.length > 2 ? words[words.length - 2] + " " + last : words.length == 2 ? words[0] + " " + last : last,
          false,
          span);
    }
  }

  private void noun(String compound, boolean handled, Span span) {
    if (compound.contains(" & ")) {
      List.of(compound.split(" & ")).forEach(each -> noun(each, handled, span));
      return;
    }
    String noun = PropNames.trimmed(compound);
    String head = English.head(noun);
    boolean own = noun.contains(" ") && WordNet.get().knows(noun, WordNet.Kind.NOUN);
    boolean no = Nouns.in("material", noun) && !handled && !own || Shape.fits(noun, NUMBERS);
    if (no) {
      return;
    }
    boolean fixed =
        !noun.equals(head) && Nouns.in("furnishing", noun.substring(0, noun.lastIndexOf(' ')));
    boolean whole = handled && (Nouns.in("whole-part", head) || compound.contains(" ") && Nouns.in("loose-part", head));
    boolean built = !own && !handled && Nouns.in("fixed", head);
    boolean part = Nouns.in("part", head) && !whole && (noun.equals(head) || fixed || built || !own);
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
    found.forEach((noun, first) -> named.putIfAbsent(names.of(noun, found.keySet()), first));
    List<Breakdown.Prop> out = new ArrayList<>();
    named.forEach(
        (noun, first) -> {
          boolean acts =
              Nouns.is("animal", noun)
                  && cast.all().stream().anyMatch(e -> e.inCast() && (e.noun.equals(noun) || !e.noun.isEmpty() && WordNet.get().isA(English.head(e.noun), WordNet.Kind.NOUN, 1, noun)));
          if (!acts) {
            out.add(new Breakdown.Prop(noun, first));
          }
        });
    return out;
  }
}
