package dev.actionline.timeline;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Vector3f;

/** Reads the lines under {@code cast}: who is a figure, who a thing, and how everybody looks. */
final class CastReader {
  private static final Set<String> LAME = Vocabulary.kind("goes lame");
  private static final Set<String> JOINTS = Vocabulary.kind("joints");
  private static final Set<String> EMPTY = Vocabulary.kind("says nothing");

  private final ShotList list;
  private final Diagnostics diagnostics;
  private final Library library;

  CastReader(ShotList list, Library library, Diagnostics diagnostics) {
    this.list = list;
    this.library = library;
    this.diagnostics = diagnostics;
  }

  /** Everybody by name, in order. */
  Map<String, Role> read() {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (ShotList.CastLine line : list.cast()) {
      roles.putIfAbsent(line.name(), read(line.name(), line.traits(), line.span(), roles.size()));
    }
    return roles;
  }

  /** A role from traits; also used for extras and for the nameless. */
  Role read(String name, List<Phrase> traits, Span span, int order) {
    Traits found = new Traits();
    for (Phrase phrase : traits) {
      for (List<Term> group : groups(phrase)) {
        read(group, found);
      }
    }
    return role(name, found, span, order);
  }

  /** A role's look changed by further traits, for one scene; empty when they say nothing of it. */
  Optional<FigureLook> changed(Role role, Phrase phrase) {
    LookReader look = new LookReader();
    List<String> rest = new ArrayList<>();
    for (List<Term> group : groups(phrase)) {
      measures(group, look);
      rest.addAll(look.read(words(group)));
    }
    boolean all = rest.isEmpty() && !look.saysNothing();
    return all ? role.look().map(look::over) : Optional.empty();
  }

  private static final class Traits {
    private final LookReader look = new LookReader();
    private final Set<String> manner = new LinkedHashSet<>();
    private Optional<Library.Kind> kind = Optional.empty();
    private String noun = "";
    private Span at;
    private double metres;
  }

  private static List<List<Term>> groups(Phrase phrase) {
    List<List<Term>> groups = new ArrayList<>();
    List<Term> group = new ArrayList<>();
    for (Term term : phrase.terms()) {
      if (term.kind() == Term.Kind.WORD && JOINTS.contains(term.text().toLowerCase(Locale.ROOT))) {
        groups.add(group);
        group = new ArrayList<>();
      } else {
        group.add(term);
      }
    }
    groups.add(group);
    groups.removeIf(List::isEmpty);
    return groups;
  }

  private static List<String> words(List<Term> group) {
    List<String> words = new ArrayList<>();
    for (Term term : group) {
      String text = term.text().toLowerCase(Locale.ROOT);
      if (term.kind() != Term.Kind.NUMBER && !EMPTY.contains(text) && !measure(text)) {
        words.add(text);
      }
    }
    return words;
  }

  private static boolean measure(String word) {
    return Set.of("years", "year", "tall", "high", "months", "aged").contains(word);
  }

  private static double measures(List<Term> group, LookReader look) {
    double metres = 0;
    for (Term term : group) {
      if (term.kind() != Term.Kind.NUMBER) {
        continue;
      }
      boolean length = Set.of("m", "cm", "ft", "in").contains(term.unit());
      if (length) {
        metres += term.metres();
      } else {
        look.years(term.number());
      }
    }
    if (metres > 0) {
      look.height(metres);
    }
    return metres;
  }

  private void read(List<Term> group, Traits found) {
    double metres = measures(group, found.look);
    found.metres = Math.max(found.metres, metres);
    List<String> all = words(group);
    // A figure's own name may hold words that are traits elsewhere: "old woman" before "old".
    Optional<Library.Kind> whole = found.kind.isEmpty() ? library.exactKind(all) : Optional.empty();
    if (whole.isPresent()) {
      found.kind = whole;
      found.noun = String.join(" ", all);
      found.look.read(new ArrayList<>(all.subList(0, all.size() - 1)));
      return;
    }
    List<String> rest = found.look.read(all);
    rest.removeIf(w -> mannerOf(w, found));
    if (!rest.isEmpty()) {
      readNoun(rest, group, found);
    }
  }

  private static boolean mannerOf(String word, Traits found) {
    boolean ing = word.endsWith("ing") && word.length() > 5;
    if (ing || word.equals("drunk") || LAME.contains(word)) {
      found.manner.add(ing ? word : word.equals("drunk") ? "staggering" : "limping");
      return true;
    }
    return false;
  }

  private void readNoun(List<String> rest, List<Term> group, Traits found) {
    Span span =
        group.stream()
            .filter(t -> rest.contains(t.text().toLowerCase(Locale.ROOT)))
            .map(Term::span)
            .reduce(Span::with)
            .orElse(group.get(0).span());
    Optional<Library.Kind> kind = library.kind(String.join(" ", rest));
    if (found.kind.isPresent() || !found.noun.isEmpty() && kind.isEmpty()) {
      Diagnostic warning =
          Diagnostic.warning(
              list.source(), span, "no trait \"" + String.join(" ", rest) + "\" is known");
      Optional<String> near = Spelling.nearest(rest.get(rest.size() - 1), LookReader.words());
      diagnostics.add(near.map(n -> warning.hint("did you mean \"" + n + "\"?")).orElse(warning));
      return;
    }
    found.noun = String.join(" ", rest);
    found.at = span;
    found.kind = kind;
    found
        .kind
        .flatMap(Library.Kind::way)
        .ifPresent(
            way ->
                diagnostics.add(
                    Diagnostic.note(
                        list.source(), span, "\"" + found.noun + "\" is played as " + way)));
  }

  private Role role(String name, Traits found, Span span, int order) {
    if (found.kind.isEmpty() && !found.noun.isEmpty() && !library.isPerson(found.noun)) {
      Diagnostic unknown = Diagnostic.note(list.source(), found.at, "nothing is known of \"" + found.noun + "\"; a stand-in plays it");
      diagnostics.add(library.speltFigure(found.noun).map(n -> unknown.hint("did you mean \"" + n + "\"?")).orElse(unknown));
      float metres = found.metres > 0 ? (float) found.metres : 1;
      return new Role(
          name, Optional.empty(), Optional.empty(), found.noun, metres, found.manner, false, span);
    }
    Optional<Library.Kind> kind = found.kind;
    if (kind.isPresent() && kind.get().prop().isPresent()) {
      return new Role(
          name,
          Optional.empty(),
          kind.get().prop(),
          "",
          (float) found.metres,
          found.manner,
          false,
          span);
    }
    Figures.Figure figure =
        kind.flatMap(Library.Kind::figure).orElseGet(() -> library.figureFor(name));
    FigureLook look = Complexions.of(name, found.look.over(figure.look()), found.look);
    return new Role(
        name,
        Optional.of(dressed(look, found.look, order)),
        Optional.empty(),
        "",
        0,
        found.manner,
        false,
        span);
  }

  /**
   * Nobody may be taken for somebody else: who has no shirt of a named colour gets one of its own, or
   * a jacket when that covers it. A uniform is worn as it is.
   */
  private static FigureLook dressed(FigureLook look, LookReader said, int order) {
    if (said.saysColor("shirt") || said.saysColor("jacket") || look.wear().containsKey("uniform")) {
      return look;
    }
    Map<String, Vector3f> colors = new LinkedHashMap<>(look.colors());
    if (look.wear().containsKey("jacket")) {
      colors.put("jacket", ColorWords.ofCast(order).mul(0.6f));
    } else {
      colors.put("shirt", ColorWords.ofCast(order));
    }
    return new FigureLook(
        look.figure(),
        look.heightM(),
        look.hair(),
        colors,
        look.wear(),
        look.surface(),
        look.wounds(),
        look.aged());
  }

  /** Names of all kinds that can be cast, for hints. */
  static Set<String> kinds(Library library) {
    return new TreeSet<>(library.castWords());
  }
}
