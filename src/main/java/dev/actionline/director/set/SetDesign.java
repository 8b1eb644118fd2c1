package dev.actionline.director.set;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.library.Library;
import dev.actionline.director.library.PlaceWords;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a scene plays: the set and what stands behind it, by the words of heading and prose. A word of
 * the heading counts most; a mark that bears a noun of the prose counts too, since a scene with a
 * crucible wants a set with one.
 */
public record SetDesign(Model set, List<Model> backdrops) {
  private static final double PLACE_WEIGHT = 10;
  private static final double SETTING_WEIGHT = 4;
  private static final double MARK_WEIGHT = 1.5;
  /** So many things of a set choose it though nothing in the heading names it. */
  private static final int ALONE = 4;
  private static final double KIN_SHARE = 0.4;
  /** Less than this is an accident: a plain set says less, but nothing wrong. */
  private static final double ENOUGH = 3;
  /** An interior for an exterior, and the other way round, must be named very plainly. */
  private static final double WRONG_SIDE = 0.3;
  private static final WordTable FRONTS = Vocabulary.table("fronts");
  private static final WordTable INSIDES = Vocabulary.table("insides");
  private static final Pattern PARTS = Pattern.compile(" [-\u2013\u2014/] ");
  /** A set wider than this shows what lies around it, metres. */
  private static final double ROOM_M = 40;
  private static final Set<String> BARE = Vocabulary.kind("bare ground");
  private static final Set<String> COVER = Vocabulary.kind("covers the ground");
  private static final Set<String> ON_GROUND = dev.actionline.words.Prepositions.of("on the ground");
  private static final Set<String> ABOARD = Vocabulary.kind("aboard");
  /** So many of these tell that a scene at sea plays on board. */
  private static final int PARTS_OF_A_SHIP = 2;
  private static final String DECK = "ship deck";
  private static final List<String> CRAFT = List.copyOf(Vocabulary.kind("craft"));
  /** What a backdrop can show needs no set of its own. */
  private static final double BEHIND = 0.3;

  /** As a list writes it. */
  public String setName() {
    return set.name().replace('-', ' ');
  }

  /** A scene without a heading, of which nothing is told, plays where its neighbour plays. */
  public static SetDesign of(Breakdown.Scene scene, List<Breakdown.Scene> all, Library library) {
    int at = all.stream().map(Breakdown.Scene::span).toList().indexOf(scene.span());
    boolean placeless = scene.heading().isEmpty() && scene.place().isEmpty() && all.size() > 1;
    Breakdown.Scene told = first(placeless ? all.get(at == 0 ? 1 : at - 1) : scene, all);
    return of(told.at(fuller(told.place(), all)), library);
  }

  /** Whatever happens there later, a place looks as it did at first. */
  private static Breakdown.Scene first(Breakdown.Scene scene, List<Breakdown.Scene> all) {
    return scene.place().isEmpty() ? scene : all.stream().filter(s -> s.place().equals(scene.place()) && s.interior().equals(scene.interior())).findFirst().orElse(scene);
  }

  /** {@code ST. ANNE'S - ROOM 9}, after a scene in {@code ST. ANNE'S HOSPITAL}: what a place is, is told once. */
  private static String fuller(String place, List<Breakdown.Scene> all) {
    String house = PARTS.split(place)[0];
    return place.equals(house) ? place : all.stream().map(s -> PARTS.split(s.place())[0]).filter(h -> h.startsWith(house + " ")).findFirst()
        .map(h -> h + place.substring(house.length())).orElse(place);
  }

  static SetDesign of(Breakdown.Scene scene, Library library) {
    Set<String> told = nouns(scene);
    List<PlaceWords.Word> place = aboard(PlaceWords.of(scene.place(), library), told, library);
    Clues clues = new Clues(scene.interior(), place, PlaceWords.beside(place, scene.setting(), library), told);
    List<Candidate> candidates = candidates(clues, library);
    Choice right = best(candidates, clues, library, true, 0);
    Choice wrong = best(candidates, clues, library, false, right.score());
    Model set =
        wrong.score() > right.score() && wrong.score() >= ENOUGH
            ? across(wrong, scene, library).orElse(right.score() >= ENOUGH ? right.set() : anySet(scene, library))
            : right.score() >= ENOUGH ? right.set() : anySet(scene, library);
    set = underSnow(set, scene, library);
    return new SetDesign(set, outdoors(set) ? backdrops(scene, library) : behindWindows(set, library));
  }

  /** Open ground through whose snow somebody goes, or on which he lies in it, lies deep in snow. */
  private static Model underSnow(Model set, Breakdown.Scene scene, Library library) {
    boolean in = BARE.contains(set.name()) && scene.beats().stream().anyMatch(b -> b instanceof Clause c
        && (c.relation().filter(ON_GROUND::contains).isPresent() && c.target().filter(COVER::contains).isPresent() || c.behind(ON_GROUND).anyMatch(COVER::contains)));
    return in ? COVER.stream().flatMap(w -> library.set(w, false).stream()).findFirst().orElse(set) : set;
  }

  /** {@code EXT. SEA}, where people lean over the rail of a boat: they are on its deck. */
  private static List<PlaceWords.Word> aboard(List<PlaceWords.Word> place, Set<String> nouns, Library library) {
    boolean water = place.stream().anyMatch(w -> library.words().isA(w.text(), WordNet.Kind.NOUN, 1, "body of water"));
    boolean vessel = nouns.stream().anyMatch(n -> Ground.SHIPS.stream().anyMatch(k -> library.words().isA(n, WordNet.Kind.NOUN, 1, k)));
    if (!water || !vessel || nouns.stream().filter(ABOARD::contains).count() < PARTS_OF_A_SHIP) {
      return place;
    }
    List<PlaceWords.Word> more = new ArrayList<>(place);
    more.add(new PlaceWords.Word(DECK, 2));
    return more;
  }

  private record Choice(Model set, double score) {}

  /**
   * What a set can come to at the most: what its names tell, and a mark for every noun.
   *
   * @param order its place in the catalogue: the first of equals is taken
   */
  private record Candidate(Models.Card card, int order, double names, double most) {
    /** The same with a mark only for every noun that stands in its description; 0 for a set that cannot be chosen. */
    private double possible(Clues clues, Library library) {
      Set<String> own = library.names(card.name());
      long there = clues.nouns.stream().filter(n -> own.contains(n) || Models.mentions(card, n)).count();
      return worth(names, there, clues);
    }
  }

  /** The best of the sets that are in or out of doors as the heading says, or of the others; only those are built that can be better than a floor. */
  private static Choice best(List<Candidate> candidates, Clues clues, Library library, boolean asSaid, double floor) {
    Choice best = new Choice(null, floor);
    int order = Integer.MAX_VALUE;
    for (Candidate candidate : candidates) {
      if (candidate.most < best.score) {
        break;
      }
      double possible = candidate.possible(clues, library);
      if (possible == 0 || possible < best.score) {
        continue;
      }
      Model set = library.set(candidate.card);
      boolean fits = clues.interior.map(inside -> inside != outdoors(set)).orElse(true);
      double score = fits == asSaid ? score(set, clues, library) : 0;
      if (score > best.score || score == best.score && candidate.order < order && best.set != null) {
        best = new Choice(set, score);
        order = candidate.order;
      }
    }
    return best;
  }

  private static List<Candidate> candidates(Clues clues, Library library) {
    List<Candidate> all = new ArrayList<>();
    for (Models.Card card : library.sets()) {
      double names = named(library.names(card.name()), clues, true, library);
      all.add(new Candidate(card, all.size(), names, names + MARK_WEIGHT * clues.nouns.size()));
    }
    all.sort(Comparator.comparingDouble(Candidate::most).reversed());
    return all;
  }

  /** Outside a room one stands before its house; a room of what is always out of doors must be named plainly. */
  private static Optional<Model> across(Choice wrong, Breakdown.Scene scene, Library library) {
    String set = wrong.set().name().replace('-', ' ');
    boolean itself = scene.interior().orElse(true) && scene.place().toLowerCase(java.util.Locale.ROOT).contains(set); // INT. COURTHOUSE STEPS is a slip of the pen
    return itself ? Optional.of(wrong.set()) : (scene.interior().orElse(true) ? INSIDES : FRONTS).first(set)
        .flatMap(f -> library.set(f, false))
        .or(() -> Optional.of(wrong.set()).filter(s -> wrong.score() * WRONG_SIDE >= ENOUGH));
  }

  /** What is seen through the windows and doors of a room that has nothing of its own out there. */
  private static List<Model> behindWindows(Model set, Library library) {
    // past the windows of a ship there are no houses
    if (set.words().stream().anyMatch(w -> CRAFT.stream().anyMatch(k -> library.words().isA(w, WordNet.Kind.NOUN, 1, k)))) {
      return List.of();
    }
    boolean walls = Math.max(set.high().x - set.low().x, set.high().z - set.low().z) < ROOM_M;
    return walls && set.mark("window").isPresent()
        ? library.backdrop("outside").stream().toList() : List.of();
  }

  /** What a scene says of its place: words of the heading, of the prose, and what is in it. */
  private record Clues(Optional<Boolean> interior, List<PlaceWords.Word> place, List<String> setting, Set<String> nouns) {}

  private static double score(Model set, Clues clues, Library library) {
    Set<String> own = library.names(set.name());
    Set<String> marks = library.marks(set);
    double names = named(own, clues, clues.interior.map(inside -> inside != outdoors(set)).orElse(true), library);
    long there = clues.nouns.stream().filter(n -> own.contains(n) || marks.contains(n.toLowerCase(Locale.ROOT))).count();
    return worth(names, there, clues);
  }

  private static double worth(double names, long there, Clues clues) {
    // a hole in the floor of a tree house is no open grave; a pit with a conveyor, a crane and a crucible is a foundry, whatever the heading says
    return names == 0 && !clues.place.isEmpty() && there < ALONE ? 0 : names + MARK_WEIGHT * there;
  }

  /** How well the place and what is told of it are among a set's names. */
  private static double named(Set<String> own, Clues clues, boolean kin, Library library) {
    double score = 0;
    for (PlaceWords.Word word : clues.place) {
      score += match(word.text(), own, kin, library) * PLACE_WEIGHT * word.weight();
    }
    double weight = SETTING_WEIGHT;
    for (String word : clues.setting) {
      boolean behind = library.backdrop(word).isPresent();
      score += match(word, own, kin, library) * weight * (behind ? BEHIND : 1);
      weight = Math.max(1, weight * 0.8);
    }
    return score;
  }

  /** A set under the sky: only there do clouds pass. */
  public static boolean outdoors(Model set) {
    return set.air().filter(Model.Air::clouds).isPresent();
  }

  /** A name of several words is itself or nothing: its head is asked for alone, and a car park is no park. */
  private static double match(String word, Set<String> own, boolean kin, Library library) {
    if (own.contains(word)) {
      return 1;
    }
    return kin && word.indexOf(' ') < 0 && library.isNearly(word, own) ? KIN_SHARE : 0;
  }

  private static Set<String> nouns(Breakdown.Scene scene) {
    Set<String> nouns = new LinkedHashSet<>();
    for (Beat beat : scene.beats()) {
      if (beat instanceof Beat.Description description) {
        nouns.addAll(description.nouns());
      } else if (beat instanceof Clause clause) {
        clause.target().ifPresent(nouns::add);
        clause.adjuncts().forEach(a -> nouns.add(a.noun()));
        clause.actors().forEach(a -> nouns.add(a.toLowerCase(Locale.ROOT)));
      }
    }
    nouns.removeIf(n -> n.length() < 3);
    return nouns;
  }

  /** Nothing tells: a room inside, open ground outside. */
  private static Model anySet(Breakdown.Scene scene, Library library) {
    return Vocabulary.kind(scene.interior().orElse(true) ? "any interior" : "any exterior").stream()
        .map(w -> library.set(w, false))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> library.set(library.sets().get(0)));
  }

  /** Two backdrops that show the same sort of thing stand in each other's way. */
  private static boolean alike(Model one, Model other) {
    return one.marks().stream().anyMatch(m -> other.mark(m.name()).isPresent());
  }

  private static List<Model> backdrops(Breakdown.Scene scene, Library library) {
    Set<Model> found = new LinkedHashSet<>();
    List<String> words = new ArrayList<>(scene.setting());
    PlaceWords.of(scene.place(), library).forEach(w -> words.add(w.text()));
    words.addAll(nouns(scene));
    for (String word : words) {
      library.backdrop(word).filter(b -> found.stream().noneMatch(f -> alike(f, b))).ifPresent(found::add);
    }
    return List.copyOf(found);
  }
}
