package dev.actionline.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every effect there is for the eye besides bodies and things: the explicit list. */
public final class Effects {
  private Effects() {}

  /**
   * An effect.
   *
   * @param seconds how long it lasts by itself; empty when it goes on until it is told to end
   */
  public record Effect(
      String name,
      List<String> words,
      String doc,
      OptionalDouble seconds,
      List<Parameter> parameters)
      implements Entry {}

  private static final Entry.Parameter SIZE =
      new Entry.Parameter("size", "", 0.1, 10, 1, "how large, against the ordinary");

  public static final List<Effect> ALL =
      List.of(
          passing("muzzle-flash", 0.12, "A gun's flash, with light",
              "muzzle flash, flash, gunfire", SIZE),
          passing("sparks", 0.9, "Sparks that fly and fall", "spark",
              number("count", "", 1, 400, 46, "how many"),
              number("speed", "m/s", 0.2, 20, 4.2, "how fast they leave")),
          passing("splash", 1.4, "A liquid thrown up where something falls in", "spray", SIZE),
          passing("shell", 1.2, "A cartridge case that flies out and bounces",
              "shell casing, casing"),
          passing("dust", 2.5, "A puff of dust", "dust cloud", SIZE, strength(0.45)),
          passing("debris", 2.2, "Chips and splinters", "rubble, splinters, shards", SIZE,
              number("count", "", 1, 300, 34, "how many")),
          passing("explosion", 1.6, "A ball of fire, smoke and debris", "blast, fireball", SIZE),
          lasting("fire", "Flames with their light", "flames, flame", SIZE),
          lasting("smoke", "Smoke that rises and drifts", "steam, vapour, mist", SIZE, strength(0.7)),
          lasting("heat-shimmer", "Hot air that bends what lies behind it",
              "heat shimmer, shimmer, heat haze, heat ripples, heat", strength(0.6),
              number("radius", "m", 0.1, 30, 1.8, "how wide"),
              number("height", "m", 0.1, 30, 4, "how high")),
          lasting("glow", "A soft halo of light", "light, halo", strength(0.5),
              number("radius", "m", 0.05, 30, 1, "how wide")),
          lasting("rain", "Rain over the whole picture", "downpour, drizzle", strength(0.5)),
          lasting("snow", "Snow over the whole picture", "snowfall, snowflakes", strength(0.5)));

  /** An effect by its name or one of its words, lower case. */
  public static Optional<Effect> named(String word) {
    return ALL.stream()
        .filter(e -> e.name().equals(word) || e.words().contains(word))
        .findFirst();
  }

  private static Effect passing(
      String name, double seconds, String doc, String words, Entry.Parameter... parameters) {
    return effect(name, OptionalDouble.of(seconds), doc, words, parameters);
  }

  private static Effect lasting(
      String name, String doc, String words, Entry.Parameter... parameters) {
    return effect(name, OptionalDouble.empty(), doc, words, parameters);
  }

  private static Effect effect(
      String name, OptionalDouble seconds, String doc, String words, Entry.Parameter... parameters) {
    List<String> all = new java.util.ArrayList<>(List.of(name));
    all.addAll(List.of(words.split(", ")));
    return new Effect(name, List.copyOf(all), doc, seconds, List.of(parameters));
  }

  private static Entry.Parameter strength(double byDefault) {
    return number("strength", "", 0, 1, byDefault, "how much of it");
  }

  private static Entry.Parameter number(
      String name, String unit, double low, double high, double byDefault, String doc) {
    return new Entry.Parameter(name, unit, low, high, byDefault, doc);
  }
}
