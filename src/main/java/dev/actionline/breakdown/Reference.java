package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import java.util.List;
import java.util.Optional;

/**
 * Whom or what a noun phrase means.
 *
 * @param labels characters upper case, things lower case; several for a group; empty for nobody
 * @param noun the noun that was written, lower case: for "her hand" {@code hand}, though MARA acts
 * @param cast somebody of the cast, or several
 * @param owner whose it is, as labels; empty for nobody's
 * @param of the thing it is a part of
 */
record Reference(
    List<String> labels,
    String noun,
    boolean cast,
    Gender gender,
    List<String> owner,
    Optional<String> of) {

  static final Reference NOBODY =
      new Reference(List.of(), "", false, Gender.UNKNOWN, List.of(), Optional.empty());

  static Reference thing(String noun, boolean plural) {
    return new Reference(
        List.of(noun),
        noun,
        false,
        plural ? Gender.PLURAL : Gender.NEUTER,
        List.of(),
        Optional.empty());
  }

  static Reference ofCast(List<String> labels, String noun, Gender gender) {
    return new Reference(List.copyOf(labels), noun, true, gender, List.of(), Optional.empty());
  }

  Reference owned(List<String> by, Optional<String> part) {
    return new Reference(labels, noun, cast, gender, by, part);
  }

  Reference with(Gender other) {
    return new Reference(labels, noun, cast, other, owner, of);
  }

  String label() {
    return String.join(" & ", labels);
  }

  boolean isNobody() {
    return labels.isEmpty();
  }
}
