package dev.actionline.director.casting;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.CastMember;
import dev.actionline.director.library.Library;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Numerals;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.Optional;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Members of the cast who are several: how many, what each is called, what is said of them with their number. */
public final class Groups {
  /** As many are cast of a group whose number nobody tells. */
  public static final int UNTOLD = 3;

  /** A larger group is a crowd. */
  private static final int MOST = 6;
  private static final Set<String> TWO = Vocabulary.kind("two together");
  private static final Set<String> THREE = Vocabulary.kind("three together");
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)\\b(" + Numerals.EITHER + ")(?=((?:\\s+\\p{L}+){1,3}))");

  private static final Set<String> HERDS = Vocabulary.kind("herds");
  private static final Pattern OF_BEASTS = Pattern.compile("\\b(" + String.join("|", HERDS) + ")s? of((?:\\s+\\p{L}+){1,3})");

  private final Breakdown breakdown;
  private final Library library;
  private final List<Told> told;
  /** Behind the words for herds and packs, what they are told to be of. */
  private final List<Told> herds;

  Groups(Breakdown breakdown, Library library) {
    this.breakdown = breakdown;
    this.library = library;
    String script = breakdown.screenplay().source().text();
    this.told = told(NUMBERED, script).stream().filter(t -> number(t.many).isPresent()).toList();
    this.herds = told(OF_BEASTS, script.toLowerCase(Locale.ROOT));
  }

  /** {@code CHILD 1}, {@code CHILD 2}: as many as the script says. */
  List<String> names(CastMember member) {
    int count = HERDS.contains(member.noun()) ? MOST : UNTOLD;
    for (String trait : member.traits()) {
      for (String word : trait.split("\\s+")) {
        count = number(word).orElse(count);
      }
    }
    for (String word : member.name().toLowerCase(Locale.ROOT).split("\\s+")) {
      count = number(word).orElse(count);
    }
    Numbered numbered = numbered(member);
    count = (count == UNTOLD || HERDS.contains(member.noun())) && numbered.count > 0 ? numbered.count : count;
    String one = singular(member.name());
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add(one + " " + i);
    }
    return names;
  }

  private static OptionalInt number(String word) {
    int told = Numerals.of(word).orElse(TWO.contains(word) ? 2 : THREE.contains(word) ? 3 : 0);
    return told > 1 && told <= MOST ? OptionalInt.of(told) : OptionalInt.empty();
  }

  /** What stands between a number and the plural: {@code small} of {@code two small children}. */
  List<String> traits(CastMember member) {
    return numbered(member).traits;
  }

  /** Some words behind a number or a word for many, as the script has them. */
  private record Told(String many, List<String> words) {}

  private record Numbered(int count, List<String> traits) {}

  private static List<Told> told(Pattern many, String script) {
    return many.matcher(script).results()
        .map(m -> new Told(m.group(1).toLowerCase(Locale.ROOT), List.of(m.group(2).strip().toLowerCase(Locale.ROOT).split("\\s+"))))
        .toList();
  }

  /** By all of its name, three SECURITY MEN after two old ones, else by its noun. */
  private Numbered numbered(CastMember member) {
    List<String> name = List.of(member.name().toLowerCase(Locale.ROOT).split("\\s+"));
    List<Numbered> all = member.noun().isEmpty() ? List.of() : told.stream().flatMap(t -> of(t, member.noun()).stream()).toList();
    return all.stream().filter(n -> n.traits.containsAll(name.subList(0, name.size() - 1))).findFirst()
        .or(() -> all.stream().findFirst()).orElse(new Numbered(0, List.of()));
  }

  private Optional<Numbered> of(Told told, String noun) {
    for (int i = 0; i < told.words.size(); i++) {
      if (plural(told.words.get(i), noun)) {
        return Optional.of(new Numbered(number(told.many).orElseThrow(), told.words.subList(0, i)));
      }
    }
    return Optional.empty();
  }

  /** Of a herd, a pack, the noun of the beasts: {@code dog} of {@code a pack of starving dogs}. */
  Optional<String> beasts(CastMember member) {
    return herds.stream()
        .filter(h -> h.many.equals(member.noun()))
        .flatMap(h -> h.words.stream())
        .map(w -> library.words().lemma(w, WordNet.Kind.NOUN))
        .filter(w -> library.words().isA(w, WordNet.Kind.NOUN, 1, "animal")).findFirst();
  }

  private boolean plural(String word, String noun) {
    return !word.equals(noun) && library.words().lemma(word, WordNet.Kind.NOUN).equals(noun);
  }

  /** Where it is first told of, its noun stands in the plural only. */
  boolean toldAsMany(CastMember member) {
    boolean one = false;
    boolean many = false;
    String first = breakdown.screenplay().source().slice(member.first()).toLowerCase(Locale.ROOT);
    for (String word : first.split("[^\\p{L}]+")) {
      one |= word.equals(member.noun());
      many |= plural(word, member.noun());
    }
    return !member.noun().isEmpty() && many && !one && !Namesakes.oneMore(member.name()); // a THIRD NURSE beside two
  }

  /** {@code CHILD} for {@code CHILDREN}; the last word alone is changed. */
  private String singular(String name) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1).toLowerCase(Locale.ROOT);
    String lemma = library.words().lemma(last, WordNet.Kind.NOUN).toUpperCase(Locale.ROOT);
    return name.substring(0, space + 1) + lemma;
  }
}
