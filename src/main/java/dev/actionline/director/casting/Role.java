package dev.actionline.director.casting;

import dev.actionline.breakdown.CastMember;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the film, cast.
 *
 * @param name canonical, as the breakdown has it
 * @param performers names as declared in the list: one, or several for a group
 * @param figure true for a body that walks on two legs, false for a thing that acts
 * @param kind the figure's or the prop's word, as the catalogue has it
 * @param traits what follows in the cast line: height, clothes, wounds
 * @param member of the breakdown; empty for a thing that only a clause tells of
 * @param likeness name of the role whose double it is; empty for who is nobody's
 */
public record Role(
    String name,
    List<String> performers,
    boolean figure,
    String kind,
    List<String> traits,
    Optional<CastMember> member,
    Optional<String> likeness) {

  /** Children, people: where the script does not tell, there are both. */
  private static final Map<String, String> OTHERS = Map.of("boy", "girl", "girl", "boy");

  /** An old couple is a man and a woman. */
  private static final Map<String, String> HALVES = Map.of("man", "woman", "woman", "man", "old man", "old woman", "old woman", "old man");

  private static final Set<String> WOMEN = Vocabulary.kind("is a woman");
  private static final Set<String> MEN = Vocabulary.kind("is a man");
  private static final Set<String> METAL = Set.of("liquid metal", "chrome");
  private static final Set<String> TWO = Vocabulary.kind("man and wife");

  public Role {
    performers = List.copyOf(performers);
    traits = List.copyOf(traits);
  }

  /** Somebody who is nobody's double. */
  Role(
      String name,
      List<String> performers,
      boolean figure,
      String kind,
      List<String> traits,
      Optional<CastMember> member) {
    this(name, performers, figure, kind, traits, member, Optional.empty());
  }

  /** The same body under another name: the double of a role. */
  Role doubled(String other, List<String> bodies, Optional<CastMember> as) {
    return new Role(other, bodies, figure, kind, traits, as, Optional.of(likeness.orElse(name)));
  }

  /** The same body with more to see on it. */
  Role looking(String other, List<String> looks) {
    List<String> all = new java.util.ArrayList<>(traits);
    looks.stream().filter(l -> !all.contains(l)).forEach(all::add);
    return new Role(other, List.of(other), figure, kind, all, member, likeness);
  }

  /** Whether it has no shape of its own, and takes that of others. */
  public boolean shapeless() {
    return figure && (METAL.contains(kind) || traits.stream().anyMatch(METAL::contains));
  }

  /** Whether several play it. */
  boolean group() {
    return performers.size() > 1;
  }

  /**
   * The line after the name: {@code woman, 1.68 m, shirt black}.
   *
   * @param which of a group, from 0: no two of it need look the same
   */
  String castLine(int which) {
    boolean mixed = group() && figure && Wardrobe.plain(traits);
    List<String> own = mixed ? Wardrobe.varied(traits, which) : traits;
    boolean other = mixed && which % 2 == 1 && member.filter(m -> m.gender() == CastMember.Gender.PLURAL || m.gender() == CastMember.Gender.UNKNOWN).isPresent();
    boolean pair = other && TWO.contains(English.head(member.get().noun()));
    boolean told = member.map(m -> English.head(m.noun())).filter(n -> WOMEN.contains(n) || MEN.contains(n)).isPresent(); // sisters are all girls
    String body = pair ? HALVES.getOrDefault(kind, OTHERS.getOrDefault(kind, kind)) : other && !told && !member.get().noun().equals(kind) ? OTHERS.getOrDefault(kind, kind) : kind;
    own = pair ? own.stream().filter(trait -> !trait.matches("\\d.* m")).toList() : own; // each of his own height
    return own.isEmpty() ? body : body + ", " + String.join(", ", own);
  }
}
