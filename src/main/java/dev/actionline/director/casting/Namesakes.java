package dev.actionline.director.casting;

import dev.actionline.breakdown.CastMember;
import dev.actionline.director.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who of the cast is the same under a longer name, and who only looks like another. */
final class Namesakes {
  private static final Set<String> DOUBLE = Vocabulary.kind("double");
  private static final List<Set<String>> NEXT = List.of(Vocabulary.kind("second of several"), Vocabulary.kind("third of several"));
  private static final Set<String> COPIES = Vocabulary.kind("copies");

  private final List<CastMember> cast;
  private final Map<CastMember, Optional<CastMember>> originals = new HashMap<>();
  private final Map<CastMember, Optional<CastMember>> plainer = new HashMap<>();
  private final Map<String, String> plain = new HashMap<>();

  Namesakes(List<CastMember> cast) {
    this.cast = cast;
  }

  /** {@code HER SON LEO} and {@code LEO} are one: the member whose plain name ends another's. */
  Optional<CastMember> of(CastMember member) {
    return plainer.computeIfAbsent(member, this::plainer);
  }

  private Optional<CastMember> plainer(CastMember member) {
    return cast.stream()
        .filter(o -> member.name().endsWith(" " + o.name()))
        .filter(o -> original(member).isEmpty() && o.kind() == member.kind() && !oneMore(member.name()))
        .filter(o -> member.age().isEmpty() || o.age().isEmpty() || member.age().equals(o.age()))
        .findFirst();
  }

  /** {@code SECOND GUARD}: another of his role. */
  static boolean oneMore(String name) {
    String first = name.substring(0, Math.max(0, name.indexOf(' '))).toLowerCase(Locale.ROOT);
    return NEXT.stream().anyMatch(k -> k.contains(first));
  }

  /** A member with all that is told of it under its longer names. */
  CastMember whole(CastMember member) {
    CastMember all = member;
    for (CastMember other : cast) {
      if (of(other).filter(member::equals).isPresent()) {
        List<String> traits = new ArrayList<>(all.traits());
        traits.addAll(other.traits());
        traits.add(other.name().substring(0, other.name().length() - member.name().length()).strip().toLowerCase(Locale.ROOT));
        all =
            new CastMember(
                member.name(), member.kind(), all.noun().isEmpty() ? other.noun() : all.noun(),
                all.gender() == CastMember.Gender.UNKNOWN ? other.gender() : all.gender(),
                all.age().isPresent() ? all.age() : other.age(), traits, all.aliases(), all.first());
      }
    }
    return all;
  }

  /** The member a double looks like: told by a trait, or by a name such as {@code SECOND MARA}. */
  Optional<CastMember> original(CastMember member) {
    return originals.computeIfAbsent(member, this::likeness);
  }

  private Optional<CastMember> likeness(CastMember member) {
    boolean told =
        member.traits().stream()
            .flatMap(t -> Arrays.stream(t.split("[\\s-]+")))
            .anyMatch(DOUBLE::contains);
    List<String> names = new ArrayList<>(member.aliases());
    names.add(member.name());
    names.addAll(member.traits());
    return cast.stream()
        .filter(o -> !o.name().equals(member.name()) && o.kind() != CastMember.Kind.GROUP)
        .filter(o -> !holdsWord(o.name(), member.name()))
        .filter(o -> told || !o.name().equalsIgnoreCase(o.noun()) && isDoubleName(member.name(), o.name()))
        .filter(o -> names.stream().anyMatch(n -> holdsWord(n, o.name())))
        .filter(o -> member.age().isEmpty() || member.age().equals(o.age()))
        .findFirst();
  }

  /** {@code SECOND MARA}, {@code MARA-FORM}, {@code MARA #2}: another's name, and a word for copies. */
  private boolean isDoubleName(String name, String other) {
    if (!holdsWord(name, other)) {
      return false;
    }
    String rest = name.replace(other, " ").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}#]+", " ");
    return Arrays.stream(rest.strip().split(" ")).anyMatch(w -> COPIES.contains(w) || w.matches("#?\\d"));
  }

  private boolean holdsWord(String text, String name) {
    return plain(text).contains(plain(name));
  }

  /** In capitals, with nothing but single spaces around and between the words. */
  private String plain(String text) {
    return plain.computeIfAbsent(text, t -> " " + t.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}']+", " ") + " ");
  }
}
