package dev.actionline.catalogue;

/** Something a performer can do. */
public interface Action extends Entry {

  /** What an action needs, so that a list can be checked before it is played. */
  enum Needs {
    NOTHING,
    /** A target: somebody, something or somewhere. */
    TARGET,
    /** A target that is somebody. */
    PERFORMER,
    /** A target that is a prop. */
    PROP
  }

  default Needs needs() {
    return Needs.NOTHING;
  }

  /** True when a thing (a van, a shutter) can do it too. */
  default boolean forThings() {
    return false;
  }

  /** True for what is kept up as long as what it goes with: a hand held out, a gaze, a raised arm. */
  default boolean sustained() {
    return false;
  }

  /** True for what two who are named together do with each other: they dance, they fence. */
  default boolean mutual() {
    return false;
  }

  /** True for what takes both arms: what is large and in a hand is laid down for it. */
  default boolean bothArms() {
    return false;
  }

  /** True for what is done to something on its way: nobody sees it lie there before. */
  default boolean comesFlying() {
    return false;
  }

  /** What it is done with; the first is what {@link Call#with} means. Empty for bare hands. */
  default java.util.List<Tool> tools() {
    return java.util.List.of();
  }

  /** Plans it; every look-up has succeeded, so it never fails. */
  Motion plan(Call call);

  /**
   * What it makes somebody else do, in order of time: a push makes the pushed step back, each of
   * several shots makes who is hit stagger. Empty for most. The timeline plays them, each beginning
   * {@link Reaction#after} seconds later.
   */
  default java.util.List<Reaction> reactions(Call call) {
    return java.util.List.of();
  }

  /**
   * An answer. Its target is who did it.
   *
   * @param who answers
   * @param action name of the action it performs
   * @param after seconds after this action's beginning
   * @param second what it is about: the thing that is given, where one is driven to
   */
  record Reaction(String who, String action, double after, java.util.Optional<Target> second) {}
}
