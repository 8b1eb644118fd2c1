package dev.actionline.director;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.director.business.Afloat;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.Directions;
import dev.actionline.director.coverage.SceneDraft;
import dev.actionline.director.coverage.ShotListWriter;
import dev.actionline.director.coverage.Treatment;
import dev.actionline.director.library.Library;
import dev.actionline.director.set.Hands;
import dev.actionline.director.set.LeftBehind;
import dev.actionline.screenplay.PageCount;
import dev.actionline.screenplay.Screenplay;
import dev.actionline.shotlist.ShotListFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinTask;

/** The one door of this room: breakdown in, shot list out. */
public final class Director {
  private Director() {}

  /** Drafts a shot list; what no action can play is listed in it with its reason. */
  public static Result<Draft> draft(Breakdown breakdown) {
    return draft(breakdown, Treatment.PLAIN);
  }

  /** The same in a style and at a pace. */
  public static Result<Draft> draft(Breakdown breakdown, Treatment treatment) {
    return draft(breakdown, treatment, Library.installed());
  }

  /** Begins to build what every draft needs, beside what else goes on: sets, props, figures. */
  public static void prepare() {
    CompletableFuture.runAsync(Library::installed); // what is wrong with a model is told by the draft itself
  }

  static Result<Draft> draft(Breakdown breakdown, Library library) {
    return draft(breakdown, Treatment.PLAIN, library);
  }

  private static Result<Draft> draft(Breakdown script, Treatment treatment, Library library) {
    Breakdown breakdown = PartedPlaces.in(script);
    Company company = new Company(breakdown, library);
    Directions directions = new Directions(breakdown.screenplay().source());
    Deque<ForkJoinTask<SceneDraft>> walks = new ArrayDeque<>();
    Set<String> names = new LinkedHashSet<>();
    Intercuts intercuts = Intercuts.of(breakdown);
    Production production =
        new Production(
            breakdown, company, new Hands(), new LeftBehind(), directions, treatment, library, new Afloat(breakdown.screenplay().source()),
            intercuts.calls());
    for (int i = 0; i < breakdown.scenes().size(); i++) {
      Breakdown.Scene scene = intercuts.played(i);
      int number = i;
      if (directions.onlyTransitions(scene)) {
        continue;
      }
      company.everyoneAsThemselves();
      String name = sceneName(scene, names);
      if (intercuts.empty(i)) {
        SceneDraft elsewhere = SceneDraft.elsewhere(number, name, scene, breakdown.screenplay().source());
        walks.push(ForkJoinTask.adapt(() -> elsewhere).fork());
        continue;
      }
      BlockedScene blocked = BlockedScene.of(production, scene, name);
      walks.push(ForkJoinTask.adapt(() -> blocked.walkedThrough(number)).fork());
    }
    LinkedList<SceneDraft> blocked = new LinkedList<>();
    walks.forEach(w -> blocked.addFirst(w.join())); // the last first: who waits for it does it himself
    List<SceneDraft> scenes = intercuts.cut(blocked);
    if (scenes.isEmpty()) {
      Diagnostic nothing =
          Diagnostic.error(
              breakdown.screenplay().source(), Span.at(0), "nothing in this script can be drafted: it has no scene",
              "a scene begins with its heading, INT. KITCHEN - NIGHT, and something is done or said in it");
      return new Result<>(new Draft(formatted(new ShotListWriter().film(title(breakdown.screenplay())).text()), List.of()), List.of(nothing));
    }
    ShotListWriter writer = new ShotListWriter().film(title(breakdown.screenplay())).settings(treatment.settings());
    writer.cast(company.castLines());
    scenes.forEach(s -> s.write(writer));
    LastLook look = LastLook.at(formatted(writer.text()));
    String text = CuttingRoom.tighten(look);
    List<Diagnostic> notes = new ArrayList<>(notes(breakdown, scenes));
    notes.addAll(directions.told());
    if (treatment.minutesPerPage() > 0) {
      PageTiming timing = PageTiming.of(text, pages(breakdown, scenes), treatment.minutesPerPage());
      text = timing.text();
      notes.add(0, Diagnostic.note(null, null, timing.told()));
    }
    return new Result<>(new Draft(formatted(text), stagings(breakdown.screenplay().source(), scenes, look)), notes);
  }

  private static String formatted(String text) {
    return ShotListFormatter.format(new Source("draft.shots", text));
  }

  /** The number printed in the script, else the next that is free. */
  private static String sceneName(Breakdown.Scene scene, Set<String> names) {
    Optional<String> printed =
        scene.heading().flatMap(h -> h.number()).filter(n -> n.matches("\\d+[A-Z]*"));
    String name = printed.filter(n -> !names.contains(n)).orElse("");
    for (int i = names.size() + 1; name.isEmpty(); i++) {
      name = names.contains(String.valueOf(i)) ? "" : String.valueOf(i);
    }
    names.add(name);
    return name;
  }

  private static String title(Screenplay screenplay) {
    String file = screenplay.source().name().replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
    return screenplay.titleField("Title").map(t -> t.replaceAll("[*_]", "")).orElse(file);
  }

  /** Pages of the script by scene of the list. */
  private static Map<String, Double> pages(Breakdown breakdown, List<SceneDraft> scenes) {
    Map<String, Double> pages = new LinkedHashMap<>();
    scenes.forEach(
        s -> pages.put(
            s.name(),
            PageCount.of(
                breakdown.screenplay().elements().stream()
                    .filter(e -> e.span().start() >= s.script().start() && e.span().end() <= s.script().end())
                    .toList())));
    return pages;
  }

  private static List<Draft.Staging> stagings(Source script, List<SceneDraft> scenes, LastLook look) {
    List<Draft.Staging> all = new ArrayList<>();
    Map<Clause, String> found = new IdentityHashMap<>();
    scenes.forEach(s -> s.shotsOf(found));
    for (SceneDraft scene : scenes) {
      Map<Clause, String> shots = scene.shotOf(found);
      scene.stagings().forEach(
          (clause, staged) -> {
            Optional<String> struck = staged.text().flatMap(t -> look.struck(t, script.line(clause.verbSpan().start())));
            boolean plays = staged.played() && struck.isEmpty();
            all.add(
                new Draft.Staging(
                    clause,
                    plays ? Optional.ofNullable(shots.get(clause)) : Optional.empty(),
                    staged.action().filter(a -> struck.isEmpty()),
                    staged.why().or(() -> struck)));
          });
    }
    return all;
  }

  private static List<Diagnostic> notes(Breakdown breakdown, List<SceneDraft> scenes) {
    List<Diagnostic> notes = new ArrayList<>();
    for (SceneDraft scene : scenes) {
      scene.stagings().forEach(
          (clause, staged) ->
              staged.why().filter(w -> clause.real()).ifPresent(
                  why ->
                      notes.add(
                          Diagnostic.note(
                              breakdown.screenplay().source(), clause.verbSpan(),
                              "\"" + clause.verb() + "\" is not staged: " + why))));
    }
    return notes;
  }
}
