package dev.actionline.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A move as a row of the list of moves. */
record MoveRow(
    String name,
    String doc,
    String unit,
    double seconds,
    Way way,
    List<String> words,
    Set<String> backwards,
    Amount far,
    Ride ride,
    Set<Trait> traits,
    Path path)
    implements CameraMove {

  /** What a move does with a rig. */
  interface Path {
    Rig at(Rig from, double progress, CameraMove.Args args);
  }

  /** How far it goes when the list does not say. */
  interface Amount {
    double of(Rig from);
  }

  /** What else is to be known of a move. */
  enum Trait {
    /** It makes a subject larger or smaller and is to keep it framed. */
    NEARS,
    /** It goes on as long as the shot lasts. */
    LASTS,
    /** It rides for the whole shot, but what it does beyond that has its time. */
    TIMED,
    /** It ends in the framing. */
    ARRIVES
  }

  MoveRow {
    words = List.copyOf(words);
    backwards = Set.copyOf(backwards);
    traits = Set.copyOf(traits);
  }

  /** A row; the first of its words is its name. */
  static MoveRow of(String doc, String... words) {
    return new MoveRow(
        words[0], doc, "", 0, Way.NONE, List.of(words), Set.of(), from -> 0, Ride.NONE, Set.of(), (from, p, a) -> from);
  }

  /** Goes so far, in a unit, when the list says no amount. */
  MoveRow far(String newUnit, Amount amount) {
    return new MoveRow(name, doc, newUnit, seconds, way, words, backwards, amount, ride, traits, path);
  }

  MoveRow way(Way newWay) {
    return new MoveRow(name, doc, unit, seconds, newWay, words, backwards, far, ride, traits, path);
  }

  /** More of its words, which mean the second of its directions. */
  MoveRow backwards(String... others) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(others));
    return new MoveRow(name, doc, unit, seconds, way, all, Set.of(others), far, ride, traits, path);
  }

  MoveRow takes(double newSeconds) {
    return new MoveRow(name, doc, unit, newSeconds, way, words, backwards, far, ride, traits, path);
  }

  MoveRow ride(Ride newRide) {
    return new MoveRow(name, doc, unit, seconds, way, words, backwards, far, newRide, traits, path);
  }

  MoveRow being(Trait trait) {
    Set<Trait> all = new HashSet<>(traits);
    all.add(trait);
    return new MoveRow(name, doc, unit, seconds, way, words, backwards, far, ride, all, path);
  }

  MoveRow by(Path newPath) {
    return new MoveRow(name, doc, unit, seconds, way, words, backwards, far, ride, traits, newPath);
  }

  @Override
  public boolean lasting() {
    return traits.contains(Trait.LASTS) || ride != Ride.NONE && !traits.contains(Trait.TIMED);
  }

  @Override
  public boolean arrives() {
    return traits.contains(Trait.ARRIVES);
  }

  @Override
  public boolean keepsHead() {
    return traits.contains(Trait.NEARS);
  }

  @Override
  public int sign(String word) {
    return backwards.contains(word) ? -1 : 1;
  }

  @Override
  public double amount(Rig from) {
    return far.of(from);
  }

  @Override
  public Rig at(Rig from, double progress, Args args) {
    return path.at(from, progress, args);
  }
}
