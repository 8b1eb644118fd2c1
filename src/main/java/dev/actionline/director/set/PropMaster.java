package dev.actionline.director.set;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Tool;
import dev.actionline.director.casting.Wardrobe;
import dev.actionline.director.library.FullNames;
import dev.actionline.director.library.Library;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.shotlist.Keyword;
import dev.actionline.stage.Model;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The props of one scene: each noun of the script that is a thing, by the name it has in the list. */
public final class PropMaster {
  /** What one is in, on or goes along. */
  private static final Set<String> PLACES = Vocabulary.kind("kinds of places");
  private static final Set<String> CONTROLS = Vocabulary.kind("kinds of controls");
  /** Nouns of children too small to act. */
  public static final Set<String> BABES = Vocabulary.kind("babes");
  private static final Set<String> FOR_BABES = Vocabulary.kind("size of a babe's");

  private static final List<String> LAMPS = List.of("source of illumination");

  private static final String HIDDEN = ", hidden";
  private static final WordTable BELONGS = Vocabulary.table("belongs");
  private static final WordTable INDOORS = Vocabulary.table("indoors");
  private static final WordTable LIES_IN = Vocabulary.table("lies-in");

  /** Rows of four, three and two; the last is put on top. */
  private static final int PILE = 9;
  private static final java.util.regex.Pattern WORN =
      java.util.regex.Pattern.compile("(?:in|on|at) (.+?)(?:'s)? (?:(?:left|right) )?(?:hand|pocket|back|belt|shoulder|head|chest)");

  private final Library library;
  private final ThingLooks looks;
  private final FullNames full;
  /** What the nouns of the scene are as things. */
  public final ThingKinds kinds;
  private final Ground ground;
  private final Set<String> known = new LinkedHashSet<>();
  /** What ends a known noun of several words. */
  private final Set<String> knownEnds = new HashSet<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> told = new LinkedHashSet<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<String, String> remembered = new LinkedHashMap<>();
  private final Map<String, String> stacks = new LinkedHashMap<>();
  private final Map<String, Lying> hosts = new LinkedHashMap<>();

  /** As the list writes them; null when something has changed. */
  private List<Line> lines;

  /** What came into the scene last. */
  private final Set<String> latest = new LinkedHashSet<>();

  /** The props of a scene. */
  public PropMaster(Breakdown breakdown, Breakdown.Scene scene, Ground ground, Library library) {
    this.library = library;
    this.looks = new ThingLooks(breakdown, scene.span());
    this.full = new FullNames(library, breakdown.screenplay().source().slice(scene.span()).replaceFirst("^[^\\n]*\\n", ""), scene.place());
    this.kinds = new ThingKinds(library, full);
    this.ground = ground;
    breakdown.props().forEach(p -> known.add(p.noun()));
    for (String noun : known) {
      for (int space = noun.indexOf(' '); space >= 0; space = noun.indexOf(' ', space + 1)) {
        knownEnds.add(noun.substring(space + 1));
      }
    }
  }

  /**
   * Whether a noun is a thing that can be brought: the breakdown lists it, or a model bears it. What the
   * set is built of, and what is no object but a substance, stays where it is.
   */
  public boolean isThing(String noun) {
    if (noun.equals("camera")) {
      return false;
    }
    boolean inTheAir = !known.contains(noun) && (ThingKinds.effect(noun).isPresent() || Wardrobe.isColour(noun));
    boolean named = noun.contains(" ") && library.propNamed(noun).isPresent() && known.contains(noun);
    if (inTheAir || aboard(noun) || fixed(noun) && !named || noun.contains("'") || noun.contains(" of ")) {
      return false;
    }
    if (library.propNamed(noun).isPresent() || library.propNamed(ThingKinds.lastWord(noun)).isPresent()) {
      return true;
    }
    boolean listed = known.contains(noun) || knownEnds.contains(noun);
    boolean control = kinds.isA(ThingKinds.lastWord(noun), CONTROLS) && !ThingKinds.bodyPart(ThingKinds.lastWord(noun));
    return listed && !kinds.substance(ThingKinds.lastWord(noun)) && (kinds.concrete(noun) || control);
  }

  /** Whether the set has it for good; a cow in its stall or a moored boat to which nothing leads is none to milk or row. */
  private boolean fixed(String noun) {
    boolean another = ground.named(noun).isEmpty() && !ground.itself(noun) && library.propNamed(noun).filter(m -> m.beast() || ground.seatProp(noun)).isPresent();
    return ground.builtOf(noun) && !another;
  }

  /** The passenger seat is the car's. */
  private boolean aboard(String noun) {
    return noun.endsWith(" seat") && library.seatOfProp(noun);
  }

  private static boolean hasSeat(Model model, String seat) {
    return model.marks().stream().anyMatch(m -> m.type().equals("seat") && (m.name().equals(seat) || m.words().contains(seat)));
  }

  /** The first thing that the scene names which has such a seat: the taxi whose back seat is told of. */
  public Optional<String> withSeat(String seat) {
    String[] words = full.scene().split("[^\\p{L}'-]+");
    for (int i = 0; i < words.length; i++) {
      String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
      Optional<String> noun = java.util.stream.Stream.of(two, words[i]).filter(n -> library.propNamed(n).filter(m -> hasSeat(m, seat)).isPresent()).findFirst();
      if (noun.isPresent()) {
        // of a mail van the script's own words are kept
        return noun.map(n -> known.stream().filter(k -> k.endsWith(" " + n) && full.scene().contains(k)).findFirst().orElse(n));
      }
    }
    return Optional.empty();
  }

  /** Where a thing is if the scene needs it: in the hand that held it when the last scene ended. */
  public void remember(String prop, String place) {
    remembered.put(prop, place);
    lines = null;
  }

  /** Where a thing lies if the scene needs it: where the place was left with it. */
  void remember(String prop, Lying lying) {
    remembered.putIfAbsent(prop, lying.place());
    lines = null;
    lying.hostPlace().ifPresent(p -> hosts.put(prop, lying));
  }

  /** Whether it is a prop of the scene or a place of its set, and nobody. */
  boolean stands(String name) {
    return has(name) || ground.named(name).isPresent();
  }

  /** Where a prop of the scene is when it begins; empty for a place of the set. */
  public Optional<String> placeOf(String name) {
    return Optional.ofNullable(places.get(name));
  }

  /** A prop that is a thing of the kind: a metal hand for a hand. */
  public Optional<String> likeness(String noun) {
    return library.props().stream().flatMap(m -> m.words().stream()).filter(w -> w.endsWith(" " + noun)).findFirst();
  }

  /** Whether its place tells its kind: the light above the door is a lamp, and no light that goes out everywhere. */
  public boolean ofItsPlace(String noun) {
    return !full.of(noun).equals(noun);
  }

  /** Whether a model bears the noun, though the set may have the like built in. */
  public boolean modelled(String noun) {
    return library.propNamed(noun).isPresent() && !ground.itself(noun);
  }

  /** The name of a prop that the scene has, by the script's noun. */
  public Optional<String> named(String noun) {
    if (names.containsKey(noun)) {
      return Optional.of(names.get(noun));
    }
    return names.entrySet().stream()
        .filter(e -> e.getKey().endsWith(" " + noun) || noun.endsWith(" " + e.getKey()) || shorter(noun, e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether a noun is short for another that is written as one word: the board of a skateboard, the case of a suitcase. */
  private boolean shorter(String noun, String whole) {
    return noun.length() > 2 && whole.length() > noun.length() + 2 && whole.endsWith(noun) && !noun.equals("light") && kinds.isA(whole, List.of("artifact"));
  }

  /** The name of a prop that the scene has, by the name of its model. */
  public Optional<String> ofKind(String model) {
    return names.entrySet().stream()
        .filter(e -> library.propNamed(e.getKey()).filter(m -> m.name().replace('-', ' ').equals(model)).isPresent())
        .map(Map.Entry::getValue).findFirst();
  }

  /** Brings a prop into the scene, at a place as a list writes it; returns its name there. */
  public String bring(String noun, String place) {
    Optional<String> there = named(noun);
    if (there.isPresent()) {
      return there.get();
    }
    String name = name(noun);
    Optional.ofNullable(hosts.get(name)).filter(h -> !has(h.host())).ifPresent(h -> told(h.host(), h.hostPlace().orElse("")));
    latest.add(name);
    lines = null;
    names.put(noun, name);
    // a machine cannot be told to stand at the machine
    boolean circle = place.endsWith(" " + name);
    places.put(name, remembered.getOrDefault(name, circle ? "" : place));
    return name;
  }

  /** Brings a thing where the script itself says that it is: there it stays. */
  public String told(String noun, String place) {
    String name = bring(noun, place);
    told.add(name);
    lines = null;
    return name;
  }

  /** Whether the scene has a prop of this name. */
  public boolean has(String name) {
    return places.containsKey(name);
  }

  /** Who has it, or the bag that it is in, on the back. */
  public Optional<String> onBackOf(String name) {
    String place = places.getOrDefault(name, "");
    return place.startsWith("in ") && has(place.substring(3)) ? onBackOf(place.substring(3)) : wearer(name).filter(w -> places.get(name).endsWith("'s back"));
  }

  /** On whom or in whose pocket or hand it is when the scene begins. */
  public Optional<String> wearer(String name) {
    java.util.regex.Matcher told = WORN.matcher(places.getOrDefault(name, ""));
    return told.matches() ? Optional.of(told.group(1).replace("\"", "")) : Optional.empty();
  }

  /** What somebody has in a hand when the scene begins because of what is done with it: prop to holder; no weapon. */
  public Map<String, String> inHands() {
    Map<String, String> held = new LinkedHashMap<>();
    for (String prop : places.keySet()) {
      boolean hand = places.get(prop).endsWith(" hand") && !remembered.containsKey(prop) && !told.contains(prop);
      boolean weapon = kinds.isA(ThingKinds.lastWord(prop), List.of("weapon")) && !kinds.isA(ThingKinds.lastWord(prop), List.of("tool"));
      wearer(prop).filter(w -> hand && !weapon).ifPresent(w -> held.put(prop, w));
    }
    return held;
  }

  /** Nothing has come into the scene yet with the clause that begins. */
  public void nextClause() {
    latest.clear();
  }

  /** What the clause itself brought lies on the bench that its act brings, and is not seen before; but not what it is done with. */
  public void worked(Action action, String tool) {
    boolean bench = action.tools().stream().anyMatch(t -> t.place() instanceof Tool.Stands);
    latest.stream().filter(l -> bench && l.equals(tool)).forEach(l -> move(l, places.get(l).replace(" left hand", " right hand")));
    latest.stream().filter(l -> bench && !l.equals(tool) && (loose(l) && !kinds.isA(l, LAMPS) || places.get(l).endsWith(" hand"))).forEach(this::waits);
  }

  /** What the clause itself brought comes flying: nobody sees it lie there before. */
  public void comesFlying() {
    latest.stream().filter(this::loose).forEach(this::waits);
  }

  /** Nobody sees it until it is used. */
  public void waits(String prop) {
    move(prop, HIDDEN);
  }

  /** Whether it only lies about, so that it may as well lie elsewhere. */
  public boolean loose(String name) {
    return !remembered.containsKey(name) && !told.contains(name) && belongs(name).isEmpty()
        && !places.getOrDefault(name, "").startsWith("in ");
  }

  /** It lies elsewhere when the scene begins. */
  public void move(String name, String place) {
    places.put(name, place);
    lines = null;
  }

  /** The script's own noun where a model bears it; else the catalogue's name for its nearest kin. */
  private String name(String told) {
    String noun = full.of(told);
    boolean keyword = Keyword.of(noun).isPresent();
    Optional<String> indoors = INDOORS.first(noun).filter(n -> ground.indoors() && library.propNamed(n).isPresent() && !library.names(ground.set().name()).contains("church"));
    if (indoors.isPresent()) {
      return indoors.get();
    }
    boolean word = Character.isLetter(noun.charAt(0)); // a list calls a .38 a pistol
    if (library.propNamed(noun).isPresent() && !keyword && word) {
      return noun;
    }
    String model = library.prop(noun).map(m -> m.name().replaceFirst(" ~ .*", "").replace('-', ' ')).orElse(noun);
    if (Keyword.of(model).isPresent()) {
      return "other " + model;
    }
    return names.containsValue(model) && !keyword ? noun : model;
  }

  /**
   * Whether a noun that nobody lists could be a thing in somebody's hand: a labelled stand-in will show
   * it. Thoughts, acts, clothes and parts of bodies could not.
   */
  public boolean couldBe(String noun) {
    return !ground.builtOf(noun) && (kinds.concrete(noun) || modelled(noun));
  }

  /** Whether something of a noun could stand there for itself, though no model bears it: a banister, and no street. */
  public boolean couldStand(String noun) {
    return couldBe(noun) || !ground.builtOf(noun) && kinds.isA(ThingKinds.lastWord(noun), List.of("artifact")) && !kinds.isA(ThingKinds.lastWord(noun), PLACES) && !ThingKinds.bodyPart(ThingKinds.lastWord(noun));
  }

  /** Where a thing of its kind belongs in a building, when the script says nothing: a clock on the wall, a car outside. */
  public Optional<String> belongs(String told) {
    String noun = full.of(told);
    Optional<Model> model = library.propNamed(noun).or(() -> library.prop(ThingKinds.lastWord(noun))).or(() -> library.prop(noun));
    Optional<String> place = BELONGS.first(noun).or(() -> model.flatMap(m -> BELONGS.first(m.name().replace('-', ' '))));
    return place.filter(p -> ground.indoors() && !(p.equals("outside") && ground.spacious())
        && !(p.startsWith("at ") && ground.named(p.substring(3)).isEmpty())
        && !(p.startsWith("on ") && !p.startsWith("on wall") && !p.startsWith("on ceiling") && ground.named(p.substring(3)).isEmpty()));
  }

  /** Lines of the setup that bring the props, each where it is. */
  public List<Line> lines() {
    lines = lines == null ? List.copyOf(written()) : lines;
    return lines;
  }

  private List<Line> written() {
    List<Line> written = new ArrayList<>();
    places.forEach((name, told) -> {
      String place = bedding(name).orElse(told);
      String where = place.equals(HIDDEN) || place.isEmpty() ? place : " " + place;
      written.add(Line.of("prop " + name + where + look(name)));
      Optional.ofNullable(stacks.get(name)).ifPresent(pile -> written.add(Line.of(pile)));
      more(name).filter(n -> !where.equals(HIDDEN) && !where.isEmpty() && wearer(name).isEmpty())
          .ifPresent(n -> written.add(Line.of("prop " + n + where + look(name))));
    });
    return written;
  }

  /** What the scene has for a thing of its kind to lie in. */
  private Optional<String> bedding(String name) {
    boolean held = places.get(name).endsWith(" hand");
    return library.propNamed(name).filter(m -> loose(name) && !held).flatMap(m -> LIES_IN.row(m.name().replace('-', ' ')).stream()
        .filter(places::containsKey).findFirst()).map(bed -> "on " + bed);
  }

  /** What lies in a thing of the scene, or is that thing: the baby in the incubator. */
  public Optional<String> within(String thing) {
    return places.keySet().stream()
        .filter(p -> bedding(p).filter(b -> p.equals(thing) || b.equals("on " + thing)).isPresent()).findFirst();
  }

  /** The pile of a thing that is stacked stands there when the scene begins; the topmost of it. */
  public String stacked(String name, String place) {
    lines = null;
    stacks.putIfAbsent(name, "prop " + PILE + " " + plural(name) + " " + place + ", stacked" + look(name));
    return plural(name) + " " + PILE;
  }

  /** Those of its things that are beasts. */
  public Set<String> beasts() {
    return places.keySet().stream().filter(p -> library.propNamed(p).filter(Model::beast).isPresent()).collect(Collectors.toSet());
  }

  /** What the scene has, by the script's nouns. */
  public Set<String> nouns() {
    return names.keySet();
  }

  /** The others of several: {@code 2 crates}, where three are told. */
  private Optional<String> more(String name) {
    int told = names.entrySet().stream().filter(e -> e.getValue().equals(name)).mapToInt(e -> looks.count(e.getKey())).max().orElse(1);
    return told > 2 ? Optional.of((told - 1) + " " + plural(name)) : told == 2 ? Optional.of("1 " + name) : Optional.empty();
  }

  private static String plural(String name) {
    return name.matches(".*(?:s|x|z|ch|sh)") ? name + "es" : name.matches(".*[^aeiou]y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }

  private String look(String name) {
    return names.entrySet().stream().filter(e -> e.getValue().equals(name)).findFirst()
        .flatMap(e -> looks.of(e.getKey())).or(() -> ofABabe(name)).map(l -> ", " + l).orElse("");
  }

  /** What a babe has on is as small as that is. */
  private Optional<String> ofABabe(String name) {
    String place = places.getOrDefault(name, "");
    boolean on = place.startsWith("on ") && BABES.contains(place.substring(3)) && kinds.isA(name, List.of("clothing", "footwear"));
    return FOR_BABES.stream().filter(s -> on).findFirst();
  }
}
