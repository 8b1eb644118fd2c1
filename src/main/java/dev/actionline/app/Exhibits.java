package dev.actionline.app;

import dev.actionline.app.Demonstrations.Demonstration;
import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Actions;
import dev.actionline.catalogue.CameraMoves;
import dev.actionline.catalogue.Effects;
import dev.actionline.catalogue.Entry;
import dev.actionline.core.Spelling;
import dev.actionline.core.UserError;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every entry of every catalogue as something to look at. */
final class Exhibits {
  /** What is handled when nothing else is told. */
  private static final String CUP = " cup";

  private static final String ADA = "ADA: woman, 1.70 m, shirt red, trousers navy";
  private static final String BEN = "BEN: man, 1.80 m, shirt teal, trousers grey";
  private static final String EVE = "EVE: girl, 7 years, shirt yellow";

  private Exhibits() {}

  /** All entries of a catalogue, in its order. */
  static List<Exhibit> of(Catalogue catalogue) {
    return switch (catalogue) {
      case ACTIONS -> Actions.ALL.stream().map(Exhibits::action).toList();
      case MOVES -> CameraMoves.ALL.stream().map(Exhibits::move).toList();
      case EFFECTS -> Effects.ALL.stream().map(Exhibits::effect).toList();
      case FIGURES -> Figures.all().stream().map(Exhibits::figure).toList();
      case PROPS -> models(Model.Kind.PROP, Exhibits::prop);
      case SETS -> models(Model.Kind.SET, Exhibits::set);
      case BACKDROPS -> models(Model.Kind.BACKDROP, Exhibits::backdrop);
    };
  }

  /**
   * The entry of a name, or else of one of its words; in the first catalogue that has it.
   *
   * @param only the catalogue to look in, or null for all
   */
  static Exhibit named(String name, Catalogue only) {
    List<Catalogue> where = only == null ? Arrays.asList(Catalogue.values()) : List.of(only);
    List<Exhibit> all = where.stream().flatMap(c -> of(c).stream()).toList();
    return all.stream().filter(e -> e.name().equalsIgnoreCase(name)).findFirst()
        .or(() -> where.stream().flatMap(c -> byWord(c, name.toLowerCase(java.util.Locale.ROOT))).findFirst())
        .orElseThrow(() -> unknown(name, all));
  }

  private static UserError unknown(String name, List<Exhibit> all) {
    String hint = Spelling.nearest(name, all.stream().map(Exhibit::name).distinct().toList())
        .map(n -> "did you mean \"" + n + "\"?")
        .orElse("actionline list actions (or props, sets, figures, moves, effects, backdrops) names them all");
    return new UserError("nothing in the catalogues is called \"" + name + "\"", hint);
  }

  private static Stream<Exhibit> byWord(Catalogue catalogue, String word) {
    Predicate<List<String>> has = words -> words.contains(word);
    Stream<String> name =
        switch (catalogue) {
          case ACTIONS -> names(Actions.ALL, has);
          case MOVES -> names(CameraMoves.ALL, has);
          case EFFECTS -> names(Effects.ALL, has);
          case FIGURES -> Figures.all().stream().filter(f -> has.test(f.words())).map(Figures.Figure::name);
          case PROPS -> cards(Model.Kind.PROP, has);
          case SETS -> cards(Model.Kind.SET, has);
          case BACKDROPS -> cards(Model.Kind.BACKDROP, has);
        };
    return name.findFirst().stream().flatMap(n -> of(catalogue).stream().filter(e -> e.name().equals(n)));
  }

  private static Stream<String> names(List<? extends Entry> entries, Predicate<List<String>> has) {
    return entries.stream().filter(e -> has.test(e.words())).map(Entry::name);
  }

  private static Stream<String> cards(Model.Kind kind, Predicate<List<String>> has) {
    return Models.cards(kind).stream().filter(c -> has.test(c.words())).map(Models.Card::name);
  }

  private static List<Exhibit> models(Model.Kind kind, java.util.function.Function<Models.Card, Exhibit> as) {
    return Models.cards(kind).stream().map(as).toList();
  }

  private static Exhibit action(Action action) {
    Demonstration told = Demonstrations.of(action.name());
    List<String> shot = new ArrayList<>(told.shot());
    if (shot.stream().allMatch(l -> l.startsWith("camera"))) {
      shot.add("ADA " + action.name() + ordinaryTarget(action));
    }
    boolean two = Stream.concat(shot.stream(), told.setup().stream()).anyMatch(l -> l.contains("BEN"));
    List<String> setup = new ArrayList<>(told.setup());
    if (!told.has("set ")) {
      setup.add(0, "set bare stage");
    }
    if (!told.has("ADA at") && !told.has("ADA on")) {
      setup.add("ADA at centre, facing east");
    }
    boolean cup = shot.stream().anyMatch(l -> l.endsWith(CUP));
    if (cup && setup.stream().noneMatch(l -> l.startsWith("prop" + CUP))) {
      setup.add("prop" + CUP + " in ADA right hand");
    }
    if (two && setup.stream().noneMatch(l -> l.startsWith("BEN"))) {
      setup.add("BEN 1.2 m in front of ADA, facing ADA");
    }
    if (shot.stream().noneMatch(l -> l.startsWith("camera"))) {
      shot.add(0, two ? "camera FS on ADA and BEN" : "camera FS on ADA, from front right");
    }
    return new Exhibit(Catalogue.ACTIONS, action.name(), action.doc(), List.of(ADA, BEN, EVE), setup, shot);
  }

  private static String ordinaryTarget(Action action) {
    return switch (action.needs()) {
      case NOTHING -> "";
      case TARGET, PERFORMER -> " BEN";
      case PROP -> CUP;
    };
  }

  private static Exhibit move(Entry move) {
    Demonstration told = Demonstrations.of("camera " + move.name());
    List<String> shot = new ArrayList<>(told.shot());
    if (shot.isEmpty()) {
      shot.addAll(List.of("camera FS on ADA, from front right", "camera " + move.name() + " over 3s", "lasts 4s"));
    }
    List<String> setup = List.of("set exterior", "ADA at centre, facing east", "BEN 2.5 m in front of ADA, facing ADA");
    return new Exhibit(Catalogue.MOVES, move.name(), move.doc(), List.of(ADA, BEN), setup, shot);
  }

  /** As its own list shows it. */
  private static Exhibit effect(Effects.Effect effect) {
    List<String> lines = effect.demo().text().lines().filter(l -> !l.isBlank()).toList();
    int cast = lines.indexOf("cast") + 1;
    int scene = indexOf(lines, "scene ");
    int shot = indexOf(lines, "  shot ");
    return new Exhibit(
        Catalogue.EFFECTS,
        effect.name(),
        effect.doc(),
        stripped(lines.subList(cast, scene)),
        stripped(lines.subList(scene + 1, shot)),
        stripped(lines.subList(shot + 1, lines.size())));
  }

  private static int indexOf(List<String> lines, String begin) {
    int at = 0;
    while (!lines.get(at).startsWith(begin)) {
      at++;
    }
    return at;
  }

  private static List<String> stripped(List<String> lines) {
    return lines.stream().map(String::strip).toList();
  }

  private static Exhibit figure(Figures.Figure figure) {
    String cast = figure.name().toUpperCase(java.util.Locale.ROOT) + ": " + figure.name();
    String name = cast.substring(0, cast.indexOf(':'));
    List<String> setup = List.of("set bare stage", name + " at centre, facing south");
    List<String> shot = List.of("camera FS on " + name + ", from front right", "lasts 2s");
    return new Exhibit(Catalogue.FIGURES, figure.name(), figure.doc(), List.of(cast), setup, shot);
  }

  private static Exhibit prop(Models.Card prop) {
    // a prop called "camera" would take the camera's lines for its own acts
    String called = prop.name().equals("camera") ? prop.words().get(1) : prop.name();
    List<String> setup = List.of("set bare stage", "prop " + called + " at centre");
    List<String> shot = List.of("camera FS on " + called + ", from front right", "lasts 2s");
    return new Exhibit(Catalogue.PROPS, prop.name(), prop.doc(), List.of(), setup, shot);
  }

  private static Exhibit set(Models.Card set) {
    return new Exhibit(Catalogue.SETS, set.name(), set.doc(), List.of(), List.of("set " + set.name()), List.of("camera EWS", "lasts 2s"));
  }

  private static Exhibit backdrop(Models.Card backdrop) {
    List<String> setup = List.of("set bare stage", "backdrop " + backdrop.name(), "ADA at centre, facing south");
    List<String> shot = List.of("camera WS on ADA, from front", "lasts 2s");
    return new Exhibit(Catalogue.BACKDROPS, backdrop.name(), backdrop.doc(), List.of(ADA), setup, shot);
  }
}
