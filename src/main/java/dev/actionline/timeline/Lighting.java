package dev.actionline.timeline;

import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/** The light and air of a scene: the set's own, for the hour, with the list's changes. */
final class Lighting {
  private static final Set<String> LOW = Vocabulary.kind("low light");
  private static final Set<String> HIGH = Vocabulary.kind("high light");
  private static final Set<String> FROM = Vocabulary.kind("place of a light");

  private final SceneDesk desk;
  private final Map<String, Model.Light> lights = new LinkedHashMap<>();
  private Model.Air air;

  /** The finished light. */
  record Light(List<Model.Light> lights, Model.Air air) {}

  private Lighting(SceneDesk desk) {
    this.desk = desk;
    Model set = desk.world().set();
    set.lights().forEach(l -> lights.put(l.name(), l));
    this.air = set.air().orElse(Hours.PLAIN);
  }

  static Light of(SceneDesk desk) {
    Lighting lighting = new Lighting(desk);
    lighting.read();
    return new Light(List.copyOf(lighting.lights.values()), lighting.air);
  }

  private void read() {
    hour();
    for (Statement s : desk.scene().setup()) {
      if (!(s instanceof Statement.Direction d) || d.phrases().isEmpty()) {
        continue;
      }
      if (d.keyword() == Keyword.LIGHT) {
        light(d);
      } else if (d.keyword() == Keyword.FOG) {
        fog(d);
      }
    }
  }

  /** The hour as a {@code time} line says it; an exterior listens to its heading too. */
  private void hour() {
    for (Statement s : desk.scene().setup()) {
      if (s instanceof Statement.Direction d
          && d.keyword() == Keyword.TIME
          && !d.phrases().isEmpty()) {
        Phrase phrase = d.phrases().get(0);
        Optional<Hours> hour = Hours.of(phrase.text());
        if (hour.isEmpty()) {
          var near = Spelling.nearest(phrase.text(), Hours.words());
          desk.film()
              .error(
                  phrase.span(),
                  "there is no hour \"" + phrase.text() + "\"",
                  near.map(n -> "did you mean \"" + n + "\"?")
                      .orElse("hours are " + String.join(", ", Hours.words())));
        }
        hour.ifPresent(this::at);
        return;
      }
    }
    if (Headings.isExterior(desk.scene().heading())) {
      Hours.of(Headings.hour(desk.scene().heading())).ifPresent(this::at);
    }
  }

  private void at(Hours hour) {
    air = hour.air(air);
    lights.replaceAll((name, light) -> hour.light(light));
  }

  private void light(Statement.Direction line) {
    List<Term> terms = line.phrases().get(0).terms();
    StringBuilder name = new StringBuilder();
    int at = 0;
    boolean off = false;
    while (at < terms.size()
        && terms.get(at).kind() != Term.Kind.NUMBER
        && !FROM.contains(lower(terms.get(at)))) {
      String word = lower(terms.get(at));
      if (word.equals("off") || word.equals("out")) {
        off = true;
      } else if (!ColorWords.isColor(word) && !ColorWords.isShade(word) && !word.equals("on")) {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
      at++;
    }
    String called = name.isEmpty() ? "light " + (lights.size() + 1) : name.toString();
    if (off) {
      lights.remove(called);
      return;
    }
    List<String> words = new ArrayList<>();
    line.phrases().forEach(p -> p.terms().forEach(t -> words.add(lower(t))));
    lights.put(called, made(called, line, terms, at, words));
  }

  private Model.Light made(
      String name, Statement.Direction line, List<Term> terms, int at, List<String> words) {
    Optional<Model.Light> own = Optional.ofNullable(lights.get(name));
    Vector3f color =
        ColorWords.of(words)
            .map(Lighting::asLight)
            .orElseGet(
                () -> own.map(l -> new Vector3f(l.color())).orElse(new Vector3f(1, 0.93f, 0.82f)));
    float strength =
        words.stream().anyMatch(LOW::contains)
            ? 0.4f
            : words.stream().anyMatch(HIGH::contains) ? 1.8f : 1;
    for (Phrase phrase : line.phrases()) {
      strength *=
          (float) number(phrase.terms(), Set.of("strength", "intensity", "level")).orElse(1);
    }
    Optional<Vector3f> place = at < terms.size() ? place(terms, at) : Optional.empty();
    OptionalDouble compass = compass(terms, at);
    if (own.isPresent() && place.isEmpty() && compass.isEmpty()) {
      Model.Light l = own.get();
      return new Model.Light(
          name, l.type(), l.position(), color, l.intensity() * strength, l.radius(), l.shadow());
    }
    boolean sky =
        name.contains("sun") || name.contains("moon") || name.equals("key") || name.equals("rim");
    if (place.isEmpty() || compass.isPresent()) {
      double heading = Math.toRadians(compass.orElse(sky ? 215 : 40));
      Vector3f towards = new Vector3f((float) Math.sin(heading), 0.7f, (float) -Math.cos(heading));
      float power = (sky ? 1.6f : 0.6f) * strength;
      return new Model.Light(name, Model.Light.Type.SUN, towards.normalize(), color, power, 0, sky);
    }
    return new Model.Light(
        name, Model.Light.Type.POINT, place.get(), color, 9 * strength, 0.4f, false);
  }

  /** A lamp's colour is a tint of white: the word's hue at full brightness. */
  private static Vector3f asLight(Vector3f color) {
    float most = Math.max(1e-3f, Math.max(color.x, Math.max(color.y, color.z)));
    return new Vector3f(color).div(most).lerp(new Vector3f(1), 0.12f);
  }

  private Optional<Vector3f> place(List<Term> terms, int at) {
    String relation = lower(terms.get(at));
    if (compass(terms, at).isPresent()) {
      return Optional.empty();
    }
    Optional<Nouns.Found> found = desk.nouns().find(terms, at + 1, "", relation);
    if (found.isEmpty()) {
      Places.Read read = desk.places(0).read(terms, at, "");
      read.unknown().ifPresent(t -> desk.tell(desk.unknown(t, "place")));
      return read.spot().map(s -> new Vector3f(s.point()).add(0, 2, 0));
    }
    Vector3f point = new Vector3f(desk.world().point(found.get().target(), 0));
    boolean above = relation.equals("above") || relation.equals("over");
    return Optional.of(point.add(0, above ? 1.8f : 0.8f, 0));
  }

  private static OptionalDouble compass(List<Term> terms, int at) {
    for (int i = at; i < terms.size(); i++) {
      OptionalDouble heading = Places.heading(lower(terms.get(i)));
      if (heading.isPresent()) {
        return heading;
      }
    }
    return OptionalDouble.empty();
  }

  private void fog(Statement.Direction line) {
    List<String> words = new ArrayList<>();
    double metres = 0;
    for (Phrase phrase : line.phrases()) {
      for (Term term : phrase.terms()) {
        if (term.kind() == Term.Kind.NUMBER) {
          metres = term.metres();
        }
        words.add(lower(term));
      }
    }
    boolean none = words.contains("none") || words.contains("no") || words.contains("clear");
    Vector3f color = ColorWords.of(words).orElse(new Vector3f(air.fog()));
    if (metres <= 0) {
      metres =
          words.contains("thick") || words.contains("dense")
              ? 8
              : words.contains("thin") || words.contains("light") ? 60 : 22;
    }
    // the density at which half the light is lost at the written distance
    float density = none ? 0 : (float) (Math.log(2) / metres);
    air =
        new Model.Air(
            air.skyTop(),
            air.skyHorizon(),
            air.ambientUp(),
            air.ambientDown(),
            color,
            (float) Math.min(air.fogStart(), metres * 0.25),
            density,
            air.clouds());
  }

  private static OptionalDouble number(List<Term> terms, Set<String> names) {
    for (int i = 0; i + 1 < terms.size(); i++) {
      if (names.contains(lower(terms.get(i))) && terms.get(i + 1).kind() == Term.Kind.NUMBER) {
        Term n = terms.get(i + 1);
        return OptionalDouble.of(n.unit().equals("%") ? n.number() / 100 : n.number());
      }
    }
    return OptionalDouble.empty();
  }

  private static String lower(Term term) {
    return term.text().toLowerCase(Locale.ROOT);
  }
}
