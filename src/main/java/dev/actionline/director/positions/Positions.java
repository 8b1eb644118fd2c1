package dev.actionline.director.positions;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.business.Suffering;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.Role;
import dev.actionline.director.floor.Presence;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Ground;
import dev.actionline.director.set.PlayingArea;
import dev.actionline.director.set.PropMaster;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.director.wording.Asleep;
import dev.actionline.director.wording.Treated;
import dev.actionline.stage.Model;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where everybody of a scene is when it begins: by what the script says, else where it plays well. */
public final class Positions {
  /** Where somebody stands with whom he talks, and where with whom he kisses or comforts. */
  private static final String TALKING = "1.8 m";

  private static final String TOUCHING = "0.9 m";
  private static final String MEETING = "3 m";
  /** Things that act stand so far from each other, small beasts so many of their widths, metres. */
  private static final double THINGS_M = 3;
  private static final double BEAST_WIDTHS = 3;
  private static final String ABREAST = "1.1 m";
  private static final Set<String> MET = Vocabulary.kind("to who comes");
  private static final Set<String> GAITS = Vocabulary.kind("gaits abreast");
  private static final String ACROSS = "1.1 m";
  private static final Set<String> AT_HIS_BACK = Vocabulary.kind("done at the back");
  private static final String TURNED = "0.7 m";
  private static final Set<String> DEAD = Vocabulary.kind("dead body");
  private static final String AT_BACK = "0.45 m";
  private static final Set<String> ON = Set.of("on", "in", "into", "against");
  private static final Set<ActionClass> CLOSE = Set.of(ActionClass.TOUCH, ActionClass.EMBRACE, ActionClass.DANCE, ActionClass.PUSH, ActionClass.STRIKE);

  /** What is only done to somebody who lies there. */
  private static final Set<String> DOWN = Vocabulary.kind("to who is down");
  private static final Set<String> UPON_WHO_LIES = Vocabulary.kind("upon who lies");
  private static final Set<String> UPON = Prepositions.of("struck upon");
  private static final Set<String> BY_THE_FEET = Vocabulary.kind("dragged by the feet");
  private static final Set<String> DOWN_ALREADY = Vocabulary.kind("lies already");
  private static final Set<String> SITS = Vocabulary.kind("to who sits");
  private static final Set<String> IN_BED = Vocabulary.kind("to who is in bed");
  private static final Set<String> OVER_A_TABLE = Vocabulary.kind("over a table");

  /** Where those are whom somebody plays with. */
  private static final List<String> AROUND =
      List.of("1.3 m in front of", "1.3 m left of", "1.3 m right of", "1.8 m in front of");

  /** Of more people than stand round the first, each is so much farther aside, metres. */
  private static final double ROW = 1.1;

  private final Unit unit;
  private final Company company;
  private final Ground ground;
  private final PropMaster props;
  private final PlayingArea area;
  private final Performances performances;
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<String, String> disguises = new LinkedHashMap<>();
  private final Map<String, Set<String>> looks = new LinkedHashMap<>();
  private final Map<String, String> seats = new LinkedHashMap<>();
  private final Berths berths;
  private final FirstPosition first;
  private final Set<String> seated = new LinkedHashSet<>();
  private Breakdown.Scene scene;
  private String anchor = "";
  private int beside;

  /** How many stand aside that are no people: there is room for a horse between it and them. */
  private int things;

  /** Of the scene that a unit plays in a part of its set. */
  public Positions(Unit unit, PlayingArea area) {
    this.unit = unit;
    this.area = area;
    this.company = unit.company;
    this.ground = unit.ground;
    this.props = unit.props;
    this.berths = new Berths(unit);
    this.first = new FirstPosition(unit, berths);
    this.performances = unit.performances;
  }

  /** Places everybody; those who are approached before those who approach. */
  public void place(
      Breakdown.Scene played, Map<String, Presence.Appearance> presence, Map<String, String> toldSeats) {
    scene = played;
    seats.putAll(toldSeats);
    List<Presence.Appearance> waiting = new ArrayList<>(presence.values());
    waiting.removeIf(Presence.Appearance::enters);
    // people first: beasts and machines stand round them, not they round a horse
    waiting.sort(Comparator.comparing(a -> !company.figure(a.performer())));
    if (ground.seated()) {
      waiting.sort(Comparator.comparing(a -> a.clause().filter(c -> c.kind() == ActionClass.DRIVE).isEmpty() && !berths.hasPost(a.performer())));
    }
    for (int round = 0; !waiting.isEmpty() && round < 3; round++) {
      boolean last = round == 2;
      waiting.removeIf(a -> place(a, presence, last));
    }
    presence.values().stream().filter(Presence.Appearance::enters).forEach(this::wings);
  }

  private boolean place(
      Presence.Appearance who, Map<String, Presence.Appearance> presence, boolean anyhow) {
    Optional<String> told =
        Optional.ofNullable(seats.get(who.performer()))
            .flatMap(s -> berths.seat(s, false, true))
            .or(() -> who.clause().flatMap(c -> first.of(who.performer(), c, presence, places.keySet())))
            .or(() -> berths.post(who.performer()))
            .or(() -> treated(who.performer()))
            .or(() -> asleep(who.performer()))
            .or(() -> companion(who))
            .or(() -> berths.own(who.performer()));
    boolean waits =
        !anyhow && told.isEmpty() && who.clause().flatMap(first::towards).isPresent();
    if (waits) {
      return false;
    }
    String place = told.orElseGet(() -> lying(free(who.performer()), who.performer()));
    put(who.performer(), place + who.clause().map(c -> down(c) + afloat(c, place)).orElse(""));
    if (told.filter(t -> t.endsWith(", sitting")).isPresent()) {
      seated.add(who.performer());
    }
    boolean elsewhere = told.isPresent() && area.place().isPresent();
    boolean rides = told.filter(t -> props.modelled(t.replaceFirst("^on (.+), sitting$", "$1"))).isPresent();
    if (anchor.isEmpty() && !elsewhere && !rides) {
      anchor = who.performer();
    }
    return true;
  }

  /** Who has his hair cut sits for it, over whose face a sheet is drawn lies on the bed that there is. */
  private Optional<String> treated(String performer) {
    Optional<Clause> first = scene.beats().stream().filter(Clause.class::isInstance).map(Clause.class::cast)
        .filter(c -> c.real() && (c.actors().stream().anyMatch(a -> company.performers(a).contains(performer)) || treats(c, performer).isPresent()
            || Suffering.bound(c) && c.target().filter(t -> company.performers(t).contains(performer)).isPresent())).findFirst();
    Optional<String> bound = first.filter(Suffering::bound).flatMap(c -> c.behind(Suffering.TIED_TO).flatMap(n -> berths.seat(n, false, true).stream()).findFirst());
    Optional<String> action = first.flatMap(c -> treats(c, performer)).map(t -> t.action().name());
    return bound.isPresent() ? bound : action.filter(SITS::contains).flatMap(a -> berths.seat("chair", false, true))
        .or(() -> action.filter(a -> IN_BED.contains(a) && !ground.all("bed").isEmpty()).flatMap(a -> berths.seat("bed", true, true)));
  }

  /** Who is met sleeping sits asleep where there is a seat, else lies. */
  private Optional<String> asleep(String performer) {
    boolean told = company.figure(performer) && scene.beats().stream().anyMatch(b -> b instanceof Clause c && c.real() && Asleep.told(performer, c));
    return told ? berths.free("seat").flatMap(m -> berths.seat(m.name(), m.name().startsWith("bed"), true)).or(() -> Optional.of(free(performer) + ", lying")) : Optional.empty();
  }

  private Optional<Treated> treats(Clause clause, String performer) {
    return clause.actors().stream().flatMap(a -> company.performers(a).stream()).findFirst()
        .flatMap(who -> Treated.of(clause, who, unit)).filter(t -> t.whom().equals(performer));
  }

  /** Whom one straddles or kneels on lies there. */
  private boolean upon(Clause c, String performer, String action) {
    boolean whole = c.target().filter(t -> company.performers(t).contains(performer)).isPresent();
    boolean on = c.relation().map(UPON::contains).orElse(!c.simpleVerb().equals(action));
    return whole && on && UPON_WHO_LIES.contains(action);
  }

  private String lying(String place, String performer) {
    String laid = laid(performer);
    return laid.isEmpty() ? place : toTheHands(place, performer) + laid;
  }

  /** Who is dragged lies with the end towards him who does it by which he is held. */
  private String toTheHands(String place, String performer) {
    Optional<Clause> first = scene.beats().stream().filter(Clause.class::isInstance).map(Clause.class::cast).filter(c -> suffers(c, performer)).findFirst();
    boolean drags = first.flatMap(c -> performances.of(c.verb(), c.kind())).filter(p -> p.action().name().equals("drag")).isPresent();
    boolean feet = first.filter(c -> c.target().filter(BY_THE_FEET::contains).isPresent() || c.adjunct("by").filter(BY_THE_FEET::contains).isPresent()).isPresent();
    return drags && !feet ? place.replaceFirst(", facing ", ", facing away from ") : place;
  }

  private boolean suffers(Clause c, String performer) {
    return c.real() && (c.target().filter(t -> company.performers(t).contains(performer)).isPresent() || c.owner().filter(o -> company.performers(o).contains(performer)).isPresent());
  }

  /** Who is helped up or dragged before doing anything is down, and so is who is dead. */
  private String laid(String performer) {
    if (company.roleOf(performer).flatMap(Role::member).filter(m -> DEAD.contains(m.noun())).isPresent()) {
      return ", lying";
    }
    for (Beat beat : scene.beats()) {
      if (!(beat instanceof Clause c)) {
        continue;
      }
      if (c.actors().stream().anyMatch(a -> company.performers(a).contains(performer))) {
        return "";
      }
      boolean done = suffers(c, performer) || c.real() && treats(c, performer).isPresent();
      if (done) {
        boolean walks = c.kind() == ActionClass.MOVE; // who is led goes on his own feet
        String action = treats(c, performer).map(t -> t.action().name()).or(() -> performances.of(c.verb(), c.kind()).map(p -> p.action().name())).orElse("");
        return !walks && DOWN.contains(action) || upon(c, performer, action) ? ", lying" : "";
      }
    }
    return "";
  }

  /** Whom somebody plays or talks with stands around the one who does. */
  private Optional<String> companion(Presence.Appearance who) {
    for (Beat beat : scene.beats()) {
      boolean with =
          beat instanceof Clause c && c.real() && !FirstPosition.TRAVELS.contains(c.kind())
              && c.relation().filter("with"::equals).isPresent()
              && c.target().filter(t -> company.performers(t).contains(who.performer())).isPresent();
      Optional<String> other =
          with
              ? ((Clause) beat).actors().stream().flatMap(a -> company.performers(a).stream())
                  .filter(places::containsKey).filter(o -> !o.equals(who.performer())).findFirst()
              : Optional.empty();
      if (other.isPresent()) {
        int which = company.performers(((Clause) beat).target().orElseThrow()).indexOf(who.performer());
        String name = Company.name(other.get());
        return Optional.of(AROUND.get(which % AROUND.size()) + " " + name + ", facing " + name);
      }
    }
    return Optional.empty();
  }

  /** The middle of the set for the first, then beside each other, within earshot. */
  private String free(String performer) {
    if (anchor.isEmpty() && area.place().isPresent()) {
      return area.place().get();
    }
    if (anchor.isEmpty()) {
      return berths.floor().map(berths::at).orElse("at centre");
    }
    String name = Company.name(anchor);
    if (!company.figure(performer)) {
      double room = Math.min(THINGS_M, BEAST_WIDTHS * company.roleOf(performer).map(r -> props.kinds.width(r.kind())).orElse(THINGS_M));
      return String.format(Locale.ROOT, "%.2g m ", room * (1 + things / 2)) + (things++ % 2 == 0 ? "left of " : "right of ") + name;
    }
    int order = beside++;
    if (order == 0 && shouldered(performer)) {
      return AT_BACK + " behind " + name;
    }
    if (order == 0 && backTurned(performer)) {
      return TURNED + " in front of " + name + ", facing away from " + name;
    }
    if (order == 0 && abreast(performer)) {
      return ABREAST + " right of " + name;
    }
    return switch (order) {
      case 0 -> (Presence.comesOver(performer, scene, company) ? "4 m" : apart(performer)) + " in front of " + name + ", facing " + name;
      case 3 -> "2 m behind " + name;
      default -> String.format(Locale.ROOT, "%.1f m ", 1.4 + ROW * (Math.max(2, order) / 2 - 1)) + (order % 2 == 1 ? "left of " : "right of ") + name;
    };
  }

  /** Whose hands are first of all taken behind his back has that turned to who does it. */
  private boolean backTurned(String performer) {
    return scene.beats().stream().filter(b -> b instanceof Clause c && both(c, performer)).findFirst().map(b -> (Clause) b)
        .filter(c -> c.target().filter(t -> company.performers(t).contains(performer)).isPresent() && c.behind("behind").filter(ThingKinds::bodyPart).isPresent()
            && performances.of(c.verb(), c.kind()).filter(p -> AT_HIS_BACK.contains(p.action().name())).isPresent()).isPresent();
  }

  /** Those who go somewhere together, or push one thing, begin side by side. */
  private boolean abreast(String performer) {
    return scene.beats().stream().filter(b -> b instanceof Clause c && both(c, performer)).findFirst().map(b -> (Clause) b)
        .filter(c -> (pushed(c) || c.kind() == ActionClass.MOVE && c.target().isEmpty() && !c.verb().matches(".* (?:together|around|round)"))
            && Stream.of(performer, anchor).allMatch(p -> c.actors().stream().anyMatch(a -> company.performers(a).contains(p)))
            && performances.of(c.verb(), c.kind()).filter(p -> pushed(c) || GAITS.contains(p.action().name())).isPresent()).isPresent();
  }

  private boolean pushed(Clause clause) {
    return clause.kind() == ActionClass.PUSH && clause.relation().isEmpty() && clause.target().filter(t -> company.performers(t).isEmpty()).isPresent();
  }

  /** By the first that the two have to do with each other: with a hand or a mouth at an ear, over a table, blade against blade. */
  private String apart(String performer) {
    return scene.beats().stream().filter(b -> b instanceof Clause c && both(c, performer)).findFirst().map(b -> (Clause) b)
        .map(c -> c.relation().flatMap(r -> performances.named(c.verb() + " " + r)).or(() -> performances.of(c.verb(), c.kind())).filter(p -> MET.contains(p.action().name())).isPresent() ? MEETING
            : performances.named(c.verb() + " " + c.target().orElse("")).or(() -> performances.of(c.verb(), c.kind())).filter(p -> OVER_A_TABLE.contains(p.action().name())).isPresent() ? ACROSS : treats(c, performer).isPresent() || touch(c) && !blades(c) ? TOUCHING : TALKING)
        .orElse(TALKING);
  }

  /** Whether the first that is done with somebody is to take him on the shoulders. */
  private boolean shouldered(String performer) {
    return scene.beats().stream().filter(b -> b instanceof Clause c && both(c, performer)).findFirst().map(b -> (Clause) b)
        .filter(c -> c.kind() == ActionClass.CARRY && c.adjunct("on").filter(n -> ThingKinds.bodyPart(n.toLowerCase(Locale.ROOT))).isPresent()).isPresent();
  }

  private boolean blades(Clause clause) {
    boolean parries = performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("block")).isPresent();
    return (clause.actors().size() > 1 || parries) && clause.behind("with").filter(n -> unit.library.words().isA(English.head(n), WordNet.Kind.NOUN, 1, "weapon")).isPresent();
  }

  private static boolean touch(Clause clause) {
    return Optional.of(clause)
        .filter(c -> CLOSE.contains(c.kind()) || c.verb().equals("whisper") || c.kind() == ActionClass.EMOTE && c.relation().filter(ON::contains).isPresent())
        .isPresent();
  }

  private boolean both(Clause clause, String performer) {
    Set<String> told = new LinkedHashSet<>();
    Stream.of(clause.actors().stream(), clause.target().stream(), clause.owner().stream(), clause.adjuncts().stream().map(Clause.Adjunct::noun))
        .flatMap(s -> s).forEach(n -> told.addAll(company.performers(n)));
    return told.contains(performer) && told.contains(anchor);
  }

  /** Who crawls first thing is down already. */
  private String down(Clause clause) {
    Optional<String> action = performances.of(clause.verb(), clause.kind()).map(p -> p.action().name());
    return action.filter("crawl"::equals).isPresent() ? ", dropping to all fours" : action.filter(DOWN_ALREADY::contains).isPresent() ? ", lying" : "";
  }

  /** Who is met swimming does not stand on the water. */
  private String afloat(Clause clause, String place) {
    boolean wet = ground.ofType("liquid").stream().anyMatch(m -> place.equals("in " + m.name()));
    return wet && performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("swim")).isPresent() ? ", treading water" : "";
  }

  /** Where somebody waits who is to come in: behind what it comes out of, else at a door or far off. */
  private void wings(Presence.Appearance who) {
    Clause clause = who.clause().orElseThrow();
    Optional<String> behind =
        clause.relation().filter(r -> r.contains("behind"))
            .flatMap(r -> clause.target())
            .or(() -> clause.adjunct("behind"))
            .flatMap(t -> company.performers(t).stream().findFirst());
    Optional<String> out =
        clause.relation().filter(r -> r.contains("out") || r.equals("from") || r.equals("through"))
            .flatMap(r -> clause.target())
            .or(() -> clause.adjunct("out of"))
            .or(() -> clause.adjunct("from"))
            .flatMap(ground::named)
            .filter(m -> !m.type().equals("look") || ground.door().isEmpty())
            .map(Model.Mark::name);
    Optional<String> drive =
        Presence.brought(clause, scene, company)
            .flatMap(b -> clause.actors().stream().map(ground::named).flatMap(Optional::stream).findFirst())
            .map(m -> "on " + m.name());
    Optional<String> hiding = berths.hiding(who.performer(), clause, places.keySet());
    String place =
        drive.or(() -> behind.map(b -> "1.5 m behind " + Company.name(b)))
            .or(() -> berths.top(clause))
            .or(() -> hiding)
            .or(() -> out.map(o -> "at " + o))
            .or(() -> ground.door().map(m -> "at " + m.name()))
            .or(() -> ground.named("background").map(m -> "at " + m.name()))
            .orElseGet(() -> free(who.performer()));
    put(who.performer(), place + down(clause) + ", hidden");
  }

  private void put(String performer, String place) {
    company.disguiseOf(performer).ifPresent(d -> disguises.put(performer, d));
    places.put(performer, place);
  }

  /**
   * The place lines of the setup.
   *
   * @param ages of those who are older here than in the cast, years
   */
  public List<Line> lines(Map<String, Integer> ages) {
    List<Line> lines = new ArrayList<>();
    places.forEach(
        (who, place) -> {
          String age = ages.containsKey(who) ? ", aged " + ages.get(who) : "";
          String as = disguises.containsKey(who) ? ", as " + Company.name(disguises.get(who)) : "";
          String more = looks.getOrDefault(who, Set.of()).stream().map(l -> ", " + l).reduce("", String::concat);
          lines.add(Line.of(Company.name(who) + " " + place + age + as + more));
        });
    return lines;
  }

  /** A look that somebody has in this scene only: {@code bloody left leg}. */
  public void look(String performer, String phrase) {
    looks.computeIfAbsent(performer, p -> new LinkedHashSet<>()).add(phrase);
  }

  /** Who sits when the scene begins, so that sitting down is no action of theirs. */
  public Set<String> seated() {
    return seated;
  }
}
