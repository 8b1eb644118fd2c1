package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
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
          "burn", "turn", "drive", "pour");
  private static final Set<String> PARTS =
      Set.of(
          "lid",
          "pin",
          "string",
          "handle",
          "trigger",
          "rim",
          "edge",
          "strap",
          "lens",
          "blade",
          "barrel",
          "needle",
          "dial",
          "knob",
          "release",
          "page",
          "wheel",
          "tire",
          "tyre",
          "hinge",
          "visor",
          "lock",
          "bolt",
          "screw",
          "rotor",
          "bell",
          "doorbell",
          "seat",
          "drawer",
          "shelf",
          "cover",
          "tip",
          "butt",
          "stock",
          "hilt",
          "muzzle",
          "engine",
          "windshield",
          "hood",
          "trunk",
          "dashboard",
          "bumper",
          "headlight",
          "brake",
          "pedal",
          "strip",
          "button",
          "zipper",
          "collar",
          "sleeve",
          "pocket",
          "lining",
          "sole",
          "lace",
          "shoelace",
          "safety",
          "hammer-cock",
          "chain-link",
          "thread",
          "hem",
          "flap",
          "switch",
          "key-hole",
          "slot",
          "pane",
          "sprig",
          "line",
          "light",
          "picture",
          "sight",
          "scope",
          "rung",
          "socket",
          "wing",
          "fuse",
          "hatch",
          "shot",
          "toe",
          "panel");

  /** Parts that are things of their own in a hand. */
  private static final Set<String> WHOLE =
      Set.of("wheel", "string", "tire", "tyre", "shelf", "bell", "drawer", "picture", "line");

  private final Map<String, Span> found = new LinkedHashMap<>();
  private final Map<String, String> shortened = new LinkedHashMap<>();

  void look(List<RawClause> raw, List<Clause> clauses, CastList cast, Span span) {
    for (RawClause clause : raw) {
      ActionClass kind = Classes.of(clause.lemma, clause.particle);
      boolean told =
          clauses.stream()
              .anyMatch(
                  c ->
                      HANDLING.contains(c.kind().label())
                          && c.relation().isEmpty()
                          && c.verb().split(" ")[0].equals(clause.lemma));
      boolean handles =
          (told || HANDLING.contains(kind.label())) && clause.form != RawClause.Form.STATE;
      for (NounPhrase object : clause.objects) {
        boolean worn =
            clause.lemma.matches("straighten|adjust|smooth|tug|fasten|button|wear|touch|brush")
                && Nouns.is("garment", object.noun());
        phrase(object, handles && !worn, cast, span);
      }
      for (RawClause.Adjunct adjunct : clause.adjuncts) {
        boolean with =
            adjunct.preposition().equals("with")
                && clause.form != RawClause.Form.STATE
                && !Nouns.is("garment", adjunct.phrase().noun());
        phrase(adjunct.phrase(), with, cast, span);
      }
      if (clause.subject != null) {
        phrase(clause.subject, false, cast, span);
      }
    }
  }

  private void phrase(NounPhrase phrase, boolean handled, CastList cast, Span span) {
    for (NounPhrase more : phrase.joined()) {
      phrase(more, handled, cast, span);
    }
    if (isColour(phrase)) {
      return;
    }
    boolean part = Nouns.in("partitive", phrase.noun());
    phrase.of().ifPresent(of -> phrase(of, handled && part, cast, span));
    phrase
        .owner()
        .filter(o -> !o.isPronoun() && !o.isName())
        .ifPresent(o -> phrase(o, false, cast, span));
    if (phrase.isPronoun()
        || phrase.isName()
        || part
        || phrase.head().tag() == dev.actionline.words.Tag.NUMBER
        || cast.byNoun(phrase.noun()).isPresent()
        || phrase.head().inCapitals() && cast.byName(phrase.noun()).isPresent()) {
      return;
    }
    noun(phrase.noun(), handled, span);
  }

  /** "Glows bright orange": a colour, not the fruit. */
  private static boolean isColour(NounPhrase phrase) {
    boolean hue =
        phrase.determiner().isEmpty()
            && phrase.noun().matches("red|blue|green|yellow|white|black|pink|purple|grey|gray|brown");
    return hue
        || phrase.determiner().isEmpty()
        && phrase.noun().matches("orange|silver|gold|rose|violet|amber|copper|olive|peach|plum|lime")
        && phrase.modifiers().stream().anyMatch(m -> m.matches("bright|dark|deep|pale|light|dull|soft|hot|faint"));
  }

  /** What a direction frames. */
  void framed(String subject, Directions.Found direction, CastList cast, Span span) {
    String noun =
        subject.toLowerCase(Locale.ROOT).replaceAll("^.*['\u2019]s? ", "").replaceAll(" of .*", "");
    if (!direction.kind().equals("pov")
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
    String noun = trimmed(compound);
    String head = Nouns.head(noun);
    boolean fixed =
        !noun.equals(head) && Nouns.in("furnishing", noun.substring(0, noun.lastIndexOf(' ')));
    boolean whole = handled && WHOLE.contains(head);
    boolean part = PARTS.contains(head) && !whole && (noun.equals(head) || fixed);
    if (part || !isProp(noun, handled)) {
      if (part && !compound.equals(head)) {
        String owner = compound.substring(0, compound.lastIndexOf(' '));
        noun(owner, false, span);
      }
      return;
    }
    String same = shorterOf(noun);
    if (same != null) {
      return;
    }
    found.putIfAbsent(noun, span);
  }

  /** A compound and its bare head are one prop under the bare name. */
  private String shorterOf(String noun) {
    String head = Nouns.head(noun);
    if (shortened.containsKey(noun)) {
      return shortened.get(noun);
    }
    if (noun.equals(head)) {
      for (String known : new ArrayList<>(found.keySet())) {
        if (!known.equals(noun) && Nouns.head(known).equals(noun)) {
          if (found.keySet().stream().filter(k -> Nouns.head(k).equals(noun)).count() > 1) {
            return known;
          }
          Span first = found.remove(known);
          found.put(noun, first);
          shortened.put(known, noun);
          return noun;
        }
      }
      return null;
    }
    return found.containsKey(head) ? head : null;
  }

  /** Without materials and places before the noun. */
  private static String trimmed(String noun) {
    String[] words = noun.split(" ");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      boolean last = i == words.length - 1;
      boolean drop =
          !last
              && (Nouns.in("material", words[i]) && !words[i].equals("paper")
                  || Nouns.in("locative", words[i]));
      if (!drop) {
        out.append(out.length() == 0 ? "" : " ").append(words[i]);
      }
    }
    return out.toString();
  }

  private static boolean isProp(String noun, boolean handled) {
    String head = Nouns.head(noun);
    if (noun.contains(" ") && WordNet.get().knows(noun, WordNet.Kind.NOUN)) {
      return WordNet.get()
          .file(noun, WordNet.Kind.NOUN)
          .filter(f -> f.matches("noun.(artifact|food)"))
          .isPresent();
    }
    if (noun.contains(" ") && handled && Nouns.in("food", noun.substring(0, noun.indexOf(' ')))) {
      return true;
    }
    boolean no =
        Nouns.in("notprop", noun)
            || Nouns.in("body", head)
            || Nouns.in("loose", head)
            || Nouns.in("abstract", head)
            || Nouns.in("measure", head)
            || Nouns.in("place", head)
            || Nouns.is("person", head)
            || Nouns.in("sound", head)
            || Nouns.in("time", head)
            || Nouns.in("liquid", head)
            || Nouns.in("gas", head);
    if (Nouns.is("vehicle", noun) && !Nouns.in("notprop", noun)) {
      return true;
    }
    if (no) {
      return false;
    }
    if (Nouns.in("furniture", noun)
        || Nouns.is("vehicle", noun)
        || Nouns.in("mount", noun) && handled) {
      return true;
    }
    boolean listed =
        Nouns.in("weapon", noun)
            || Nouns.in("control", noun)
            || Nouns.in("container", noun)
            || Nouns.in("light", noun);
    boolean architecture = Nouns.in("furnishing", noun);
    if (Nouns.is("garment", noun)) {
      return handled && !architecture;
    }
    if (architecture) {
      return false;
    }
    boolean opens = Nouns.in("door", noun);
    if (!listed && !opens && WordNet.get().isA(head, WordNet.Kind.NOUN, 1, "structure")) {
      return false;
    }
    return listed || opens || Nouns.artifact(noun) || handled && concrete(head);
  }

  private static boolean concrete(String noun) {
    List<String> files = WordNet.get().files(noun, WordNet.Kind.NOUN);
    return files.stream()
        .limit(3)
        .anyMatch(f -> f.matches("noun.(artifact|food|plant|object|animal|possession)"));
  }

  List<Breakdown.Prop> list() {
    List<Breakdown.Prop> out = new ArrayList<>();
    found.forEach((noun, first) -> out.add(new Breakdown.Prop(noun, first)));
    return out;
  }
}
