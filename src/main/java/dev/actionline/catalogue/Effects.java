package dev.actionline.catalogue;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Every effect there is for the eye besides bodies and things, as {@code shaders/effects/} tells: a
 * folder each. To add one that a shader draws is to add a folder.
 */
public final class Effects {
  private Effects() {}

  /** How an effect gets into the picture. */
  public enum Drawn {
    /** As small things in the set: sparks, smoke. Each has a class among the renderer's effects. */
    BODIES("as bodies"),
    /** By the pattern of molten surfaces, where it is. */
    MELT("in the melt"),
    /** By its shader, at a place and behind it: the air of the set. Linear light with distances. */
    AIR("in the air"),
    /** By its shader, over the whole picture: what the camera or an eye does. Linear light. */
    LENS("by the lens"),
    /** By its shader, over the whole picture as it is shown: what a print does. Display values. */
    PRINT("on the print");

    private final String words;

    Drawn(String words) {
      this.words = words;
    }

    static Optional<Drawn> said(String words) {
      return Arrays.stream(values()).filter(d -> d.words.equals(words)).findFirst();
    }

    static String told() {
      return Arrays.stream(values()).map(d -> d.words).collect(Collectors.joining(", "));
    }

    /** Whether its folder has a fragment shader. */
    public boolean byShader() {
      return this != BODIES && this != MELT;
    }
  }

  /**
   * An effect.
   *
   * @param seconds how long it lasts by itself; empty when it goes on until it is told to end
   * @param magnifies how many times nearer it brings what somebody sees through it; 1 for most
   */
  public record Effect(
      String name,
      List<String> words,
      String doc,
      Drawn drawn,
      OptionalDouble seconds,
      List<Parameter> parameters,
      double magnifies)
      implements Entry {

    public Optional<Parameter> parameter(String called) {
      return parameters.stream().filter(p -> p.name().equals(called)).findFirst();
    }

    /** The list beside it that shows it: one scene, one shot. */
    public Source demo() {
      return EffectShelf.demo(name);
    }

    /** As people say it: without hyphens. */
    public String spoken() {
      return name.replace('-', ' ');
    }
  }

  /** By name. */
  public static final List<Effect> ALL = read(EffectShelf.sources());

  /** An effect by its name or one of its words, lower case. */
  public static Optional<Effect> named(String word) {
    return ALL.stream()
        .filter(e -> e.name().equals(word) || e.words().contains(word))
        .findFirst();
  }

  /**
   * The effects of some descriptions.
   *
   * @throws UserError with all that is wrong in them
   */
  static List<Effect> read(List<Source> sources) {
    Diagnostics told = new Diagnostics();
    List<Effect> effects = new ArrayList<>();
    for (Source source : sources) {
      Result<Effect> read = EffectReader.read(source);
      told.addAll(read.diagnostics());
      effects.add(read.value());
    }
    if (told.hasErrors()) {
      throw new UserError(told.list().stream().filter(Diagnostic::isError).toList());
    }
    return List.copyOf(effects);
  }
}
