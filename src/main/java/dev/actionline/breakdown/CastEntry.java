package dev.actionline.breakdown;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Somebody while the script is still being read: names, nouns and signs are gathered. */
final class CastEntry {
  final String name;
  Span first;
  String noun = "";
  CastMember.Gender gender = CastMember.Gender.UNKNOWN;
  CastMember.Kind kind = CastMember.Kind.PERSON;
  OptionalInt age = OptionalInt.empty();
  final Set<String> traits = new LinkedHashSet<>();

  /** Lower-case names and nouns that mean it; common nouns only with "the". */
  final Set<String> aliases = new LinkedHashSet<>();

  /** The gender is only what its noun makes likely. */
  boolean likely;

  /** How many things were "hers", less how many "his". */
  private int hers;

  boolean speaks;
  boolean introduced;

  /** In capitals the first time, by what somebody is or by name: a BARTENDER, two GUARDS, "he kisses ANNA". */
  boolean presented;

  boolean acts;
  int order;

  CastEntry(String name, Span first) {
    this.name = name;
    this.first = first;
    aliases.add(name.toLowerCase(Locale.ROOT));
  }

  /** Where it is told of by name, and where it speaks: places in the source. */
  final NavigableSet<Integer> told = new TreeSet<>();

  /** Its own name holds the word; a further name does not. */
  boolean bears(String word) {
    return List.of(name.toLowerCase(Locale.ROOT).split("\\s+")).contains(word);
  }

  /** Its age as told; of {@code TEENAGE BOY} what the words tell. */
  OptionalInt years() {
    boolean teens = Signs.teens(name) || aliases.stream().anyMatch(Signs::teens) || traits.stream().anyMatch(Signs::teens);
    return age.isPresent() || !teens ? age : OptionalInt.of(Signs.TEENS);
  }

  /** It was seen here: the first place counts. */
  void seen(Span at) {
    first = at.start() < first.start() ? at : first;
  }

  /** "A nurse", after a nurses' station: of whom several were told of, and did nothing, one is here. */
  void oneAfterAll(Span here) {
    if (!inCast() && name.equalsIgnoreCase(noun)) {
      first = here;
      gender = gender == CastMember.Gender.PLURAL ? CastMember.Gender.UNKNOWN : gender;
      kind = kind == CastMember.Kind.GROUP ? CastMember.Kind.PERSON : kind;
    }
  }

  /** Who speaks or acts; and somebody introduced in capitals or with his years, though all only befalls him. */
  boolean inCast() {
    boolean person = kind == CastMember.Kind.PERSON;
    return speaks || acts || introduced && person || presented && (person || kind == CastMember.Kind.GROUP);
  }

  /** Something is its own, told by a pronoun. */
  void owns(String pronoun) {
    hers += Shape.fits(pronoun, "her|hers") ? 1 : pronoun.equals("his") ? -1 : 0;
  }

  /** "The otter wags her tail": a she from then on. */
  void beastly(String pronoun) {
    boolean open = kind == CastMember.Kind.ANIMAL && (gender == CastMember.Gender.UNKNOWN || gender == CastMember.Gender.NEUTER);
    gender = !open || !Shape.fits(pronoun, "his|her") ? gender : pronoun.equals("his") ? CastMember.Gender.MALE : CastMember.Gender.FEMALE;
  }

  /** As known, else by whose its things are. */
  private CastMember.Gender toldGender() {
    boolean open = gender == CastMember.Gender.UNKNOWN && hers != 0;
    return !open ? gender : hers > 0 ? CastMember.Gender.FEMALE : CastMember.Gender.MALE;
  }

  /** As a member of the cast, of this age. */
  CastMember member(OptionalInt years) {
    List<String> others = new ArrayList<>();
    for (String alias : aliases) {
      String upper = alias.toUpperCase(Locale.ROOT);
      if (!upper.equals(name)) {
        others.add(upper);
      }
    }
    return new CastMember(name, kind, noun, toldGender(), years, List.copyOf(traits), others, first);
  }
}
