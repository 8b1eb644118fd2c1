package dev.actionline.stage;

import dev.actionline.core.Diagnostics;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The figures of models/figures, and the bodies made from them. */
public final class Figures {
  private static final Map<FigureLook, Body> BODIES = new ConcurrentHashMap<>();

  private Figures() {}

  /**
   * A figure as described.
   *
   * @param words lower-case lemmas that mean it, its name first: {@code woman, mother, nurse}
   */
  public record Figure(String name, List<String> words, String doc, FigureLook look) {}

  /**
   * All figures, by name.
   *
   * @throws UserError when a description cannot be read
   */
  public static List<Figure> all() {
    List<Figure> all = new ArrayList<>();
    Library.FIGURES.values().forEach(d -> all.add(d.figure()));
    return List.copyOf(all);
  }

  public static Optional<Figure> named(String name) {
    return Optional.ofNullable(Library.FIGURES.get(name)).map(FigureDescription::figure);
  }

  /**
   * The body for a look; made once and kept.
   *
   * @throws UserError when there is no such figure
   */
  public static Body body(FigureLook look) {
    return BODIES.computeIfAbsent(look, Figures::make);
  }

  /**
   * Has skins kept from run to run from now on: cutting one takes a quarter of a second. It only saves
   * time.
   *
   * @param folder of this build of the program alone
   */
  public static void keepSkinsIn(Path folder) {
    FigureBody.keepIn(new CutShelf(folder));
  }

  private static Body make(FigureLook look) {
    return new FigureBody(description(look.figure()), look);
  }

  static FigureDescription description(String name) {
    FigureDescription description = Library.FIGURES.get(name);
    if (description == null) {
      throw new UserError("there is no figure \"" + name + "\"");
    }
    return description;
  }

  /** Read when first asked for. */
  private static final class Library {
    static final Map<String, FigureDescription> FIGURES = read();

    private static Map<String, FigureDescription> read() {
      Map<String, Source> sources = new LinkedHashMap<>();
      for (Source s : FigureShelf.sources()) {
        sources.put(nameOf(s), s);
      }
      Diagnostics says = new Diagnostics();
      Map<String, FigureDescription> figures = new LinkedHashMap<>();
      for (String name : sources.keySet()) {
        read(name, sources, figures, new LinkedHashSet<>(), says);
      }
      if (says.hasErrors()) {
        throw new UserError(says.list());
      }
      return figures;
    }

    /** A file is called as its figure, with hyphens for spaces. */
    private static String nameOf(Source source) {
      String file = source.name().substring(source.name().lastIndexOf('/') + 1);
      return file.substring(0, file.lastIndexOf('.')).replace('-', ' ');
    }

    private static Optional<FigureDescription> read(
        String name,
        Map<String, Source> sources,
        Map<String, FigureDescription> figures,
        Set<String> underWay,
        Diagnostics says) {
      if (!sources.containsKey(name) || !underWay.add(name)) {
        return Optional.empty();
      }
      if (!figures.containsKey(name)) {
        Result<FigureDescription> one =
            FigureReader.read(
                sources.get(name), other -> read(other, sources, figures, underWay, says));
        says.addAll(one.diagnostics());
        figures.put(name, one.value());
      }
      underWay.remove(name);
      return Optional.of(figures.get(name));
    }
  }
}
