package dev.actionline.breakdown;

import dev.actionline.core.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * Somebody or something that acts or speaks.
 *
 * @param name canonical, upper case: the cue name, else the capitalised introduction
 * @param kind what it is made to be
 * @param noun the common noun it was told by, lower-case lemma: {@code woman}, {@code cyborg},
 *     {@code vacuum}; empty for a bare name
 * @param age in years where the script tells it
 * @param traits words of its introduction and later descriptions, lower case: {@code pregnant},
 *     {@code fur}, {@code chrome}, {@code limping}
 * @param aliases other names and nouns the script uses for it, upper case
 * @param first where it first appears
 */
public record CastMember(
    String name,
    Kind kind,
    String noun,
    Gender gender,
    OptionalInt age,
    List<String> traits,
    List<String> aliases,
    Span first) {

  /** The kind of being. */
  public enum Kind {
    PERSON,
    GROUP,
    ANIMAL,
    MACHINE,
    THING
  }

  /** As pronouns go. */
  public enum Gender {
    FEMALE,
    MALE,
    NEUTER,
    PLURAL,
    UNKNOWN
  }

  public CastMember {
    traits = List.copyOf(traits);
    aliases = List.copyOf(aliases);
  }
}
