package dev.actionline.director;

import dev.actionline.breakdown.CastMember;
import java.util.List;
import java.util.Optional;

/**
 * A part of the film, cast.
 *
 * @param name canonical, as the breakdown has it
 * @param performers names as declared in the list: one, or several for a group
 * @param figure true for a body that walks on two legs, false for a thing that acts
 * @param kind the figure's or the prop's word, as the catalogue has it
 * @param traits what follows in the cast line: height, clothes, wounds
 * @param member of the breakdown; empty for a thing that only a clause tells of
 */
record Role(
    String name,
    List<String> performers,
    boolean figure,
    String kind,
    List<String> traits,
    Optional<CastMember> member) {

  Role {
    performers = List.copyOf(performers);
    traits = List.copyOf(traits);
  }

  boolean group() {
    return performers.size() > 1;
  }

  /** The line after the name: {@code woman, 1.68 m, shirt black}. */
  String castLine() {
    return traits.isEmpty() ? kind : kind + ", " + String.join(", ", traits);
  }
}
