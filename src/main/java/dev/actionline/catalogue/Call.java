package dev.actionline.catalogue;

import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One performance of an action, with everything it was asked for already looked up.
 *
 * @param performer name of who acts
 * @param figure false for a thing that acts: it has a stance, and a pose's PITCH and ROLL, no limbs
 * @param scale of the body, metres per metre of {@link Pose}; 1 for a thing
 * @param start seconds of the scene when it begins
 * @param entry where the performer is then
 * @param entryPose the pose it is in then
 * @param posture how it is carried then
 * @param verb the word in the list that led here, lower-case lemma: an action with several words may
 *     play them apart
 * @param relation the preposition before the target: {@code to}, {@code behind}, {@code into}; empty
 *     for a direct object
 * @param with the thing it is done with or that is held for it: {@code with the bar}, {@code holding
 *     shotgun}; else what the performer already holds, if it is fit for it
 * @param second a further target: who receives, what a thing is put on
 * @param manner words about how: {@code slowly limping sneaking fast hard reaching smiling}
 * @param numbers written values by parameter name
 * @param seconds a length the list asks for
 * @param seed for anything that varies
 */
public record Call(
    String performer,
    boolean figure,
    float scale,
    double start,
    Stance entry,
    Pose entryPose,
    Posture posture,
    String verb,
    Optional<Target> target,
    String relation,
    Optional<Target> with,
    Optional<Target> second,
    Set<String> manner,
    Map<String, Double> numbers,
    OptionalDouble seconds,
    long seed,
    View view) {
  /** In less nobody sees an act, seconds. */
  private static final double ENOUGH_S = 1.2;

  private static final double LEAST_S = 0.3;

  /** Of the asked length so much is more than a wind-up. */
  private static final double WAY = 0.7;

  public Call {
    manner = Set.copyOf(manner);
    numbers = Map.copyOf(numbers);
  }

  /** The call of what comes after a motion: it starts where that ends. An act whose time the way to it took has its own. */
  public Call after(Motion motion) {
    double end = motion.seconds();
    double asked = seconds.orElse(Double.MAX_VALUE);
    boolean eaten = asked - end < ENOUGH_S && end > WAY * asked;
    OptionalDouble left = seconds.isEmpty() || eaten ? OptionalDouble.empty() : OptionalDouble.of(Math.max(LEAST_S, asked - end));
    return new Call(
        performer, figure, scale, start + end, motion.stance(end), motion.rest(), motion.exit(), verb,
        target, relation, with, second, manner, numbers, left, seed, view);
  }

  /** The same without a length that was asked for: for what leads in. */
  public Call unhurried() {
    return lasting(OptionalDouble.empty());
  }

  public Call lasting(OptionalDouble length) {
    return new Call(
        performer, figure, scale, start, entry, entryPose, posture, verb, target, relation, with,
        second, manner, numbers, length, seed, view);
  }

  /** The same performance from another place. */
  public Call from(Stance place) {
    return new Call(
        performer, figure, scale, start, place, entryPose, posture, verb, target, relation, with, second, manner,
        numbers, seconds, seed, view);
  }

  /** The same with another target. */
  public Call at(Target other) {
    return new Call(
        performer, figure, scale, start, entry, entryPose, posture, verb, Optional.of(other), relation, with, second,
        manner, numbers, seconds, seed, view);
  }

  /** The same with another value of a parameter. */
  public Call numbered(String name, double value) {
    Map<String, Double> more = new java.util.TreeMap<>(numbers);
    more.put(name, value);
    return new Call(
        performer, figure, scale, start, entry, entryPose, posture, verb, target, relation, with, second, manner,
        more, seconds, seed, view);
  }

  /** The performer and another, who may be the same: {@code swims through his own reflection}. */
  public Set<String> pair(String other) {
    return other.equals(performer) ? Set.of(performer) : Set.of(performer, other);
  }

  public boolean has(String... anyManner) {
    for (String m : anyManner) {
      if (manner.contains(m)) {
        return true;
      }
    }
    return false;
  }

  public double number(String name, double byDefault) {
    return numbers.getOrDefault(name, byDefault);
  }
}
