package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.screenplay.Element;
import dev.actionline.screenplay.Screenplay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A production breakdown.
 *
 * @param cast who acts or speaks
 * @param others people whom something is only done to, who are seen and have no part
 * @param looks of things, wherever the script tells how one looks
 */
public record Breakdown(
    Screenplay screenplay, List<Scene> scenes, List<CastMember> cast, List<CastMember> others, List<Prop> props, List<Look> looks) {

  public Breakdown {
    scenes = List.copyOf(scenes);
    cast = List.copyOf(cast);
    others = List.copyOf(others);
    props = List.copyOf(props);
    looks = List.copyOf(looks);
  }

  /**
   * A scene.
   *
   * @param heading empty for a scene that only the prose tells
   * @param place lower case, from the heading or the prose; empty if it is told nowhere
   * @param setting words that tell what the place is like, lower-case lemmas from heading and
   *     prose, most telling first ({@code park}, {@code playground}): the director picks the set by
   *     them
   * @param ages how old those are who are seen or spoken of here, in years, where the script tells it:
   *     of a later scene that tells "now 64" and "thirty years ago" the earlier ones are reckoned
   *     back
   * @param time lower case: {@code night}, {@code day}; carried over where the script says
   *     CONTINUOUS
   */
  public record Scene(
      Optional<Element.Heading> heading,
      Optional<Boolean> interior,
      String place,
      List<String> setting,
      String time,
      List<Beat> beats,
      Map<String, Integer> ages,
      Span span) {
    public Scene {
      setting = List.copyOf(setting);
      beats = List.copyOf(beats);
      ages = Collections.unmodifiableMap(new LinkedHashMap<>(ages));
    }

    /** The same scene under a fuller name of its place. */
    public Scene at(String fuller) {
      return new Scene(heading, interior, fuller, setting, time, beats, ages, span);
    }

    /** The same scene with the ages of its people. */
    Scene withAges(Map<String, Integer> years) {
      return new Scene(heading, interior, place, setting, time, beats, years, span);
    }
  }

  /**
   * A thing that is handled, sat on, driven, passed.
   *
   * @param noun lower-case singular, compound kept: {@code paper cup}
   */
  public record Prop(String noun, Span first) {}

  /**
   * What is told of a thing in one place: {@code huge}, {@code dark blue}, {@code rusty}.
   *
   * @param noun lower-case singular, compound kept
   * @param words its adjectives, lower case, in the script's order
   */
  public record Look(String noun, List<String> words, Span span) {
    public Look {
      words = List.copyOf(words);
    }
  }

  /** All clauses in script order. */
  public List<Clause> clauses() {
    return scenes.stream()
        .flatMap(s -> s.beats().stream())
        .filter(Clause.class::isInstance)
        .map(Clause.class::cast)
        .toList();
  }

  /** The cast, then those who are only seen. */
  public List<CastMember> everybody() {
    return Stream.concat(cast.stream(), others.stream()).toList();
  }

  public Optional<CastMember> castMember(String name) {
    return cast.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
