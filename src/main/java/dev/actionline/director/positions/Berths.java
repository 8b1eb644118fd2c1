package dev.actionline.director.positions;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Tool;
import dev.actionline.director.casting.Company;
import dev.actionline.director.effects.Glimpse;
import dev.actionline.director.floor.Presence;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.floor.Wholes;
import dev.actionline.director.library.Library;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Ground;
import dev.actionline.director.set.PropMaster;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordNet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Seats, beds and places to stand of one scene, each for one; told as a list tells them. */
final class Berths {
  /** A chair further away belongs to another table. */
  private static final float SEAT_METRES = 2.5f;

  /** Between these a table is high at which people sit, and at least so wide, metres. */
  private static final float TABLE_LOW = 0.6f;

  private static final float TABLE_HIGH = 0.9f;
  private static final float TABLE_WIDE = 0.6f;

  private static final Set<String> OFF_OR_ON = Set.of("on", "onto", "in");
  private static final Set<String> FEET = Vocabulary.kind("feet");
  private static final Set<String> LAP = Set.of("lap");

  private static final Set<ActionClass> SEATED =
      Set.of(ActionClass.TURN, ActionClass.SHAKE, ActionClass.EMOTE, ActionClass.SPEAK, ActionClass.EAT, ActionClass.WRITE);

  /** What is done to a thing of the set by who stands at it. */
  private static final Set<ActionClass> WORKS =
      Set.of(ActionClass.STRIKE, ActionClass.TOUCH, ActionClass.OPERATE, ActionClass.CUT, ActionClass.WRITE, ActionClass.OTHER);

  private static final Set<String> AT_WORK = Prepositions.of("at work");
  /** From the floor before a counter to its top, metres. */
  private static final float BENCH_M = 1.3f;

  /** From what one is on. */
  private static final Set<String> OFF = Set.of("off", "off of", "from", "out of");

  private static final Set<ActionClass> LEAVES =
      Set.of(ActionClass.STAND, ActionClass.RISE, ActionClass.JUMP, ActionClass.FALL, ActionClass.EXIT, ActionClass.CLIMB, ActionClass.MOVE);
  private static final Set<String> SURFACES = Vocabulary.kind("surfaces");
  private static final Set<String> TABLES = Vocabulary.kind("sat at");

  private final Library library;
  private final Company company;
  private final Ground ground;
  private final PropMaster props;
  private final Set<String> taken = new LinkedHashSet<>();

  Berths(Unit unit) {
    this.library = unit.library;
    this.company = unit.company;
    this.ground = unit.ground;
    this.props = unit.props;
  }

  /** Where somebody of a calling has his place: the bartender behind the bar, the judge on the bench. */
  Optional<String> post(String performer) {
    return postOf(performer).filter(m -> company.figure(performer))
        .flatMap(m -> m.type().equals("seat") ? seat(m.name(), false, true) : Optional.of(at(m)));
  }

  boolean hasPost(String performer) {
    return postOf(performer).isPresent();
  }

  private Optional<Model.Mark> postOf(String performer) {
    List<String> callings = List.of(Company.name(performer).toLowerCase(Locale.ROOT).split(" "));
    return ground.set().marks().stream()
            .filter(
                m -> m.words().stream()
                    .anyMatch(w -> callings.stream().anyMatch(c -> w.startsWith(c + "'s "))))
            .filter(m -> Set.of("floor", "seat").contains(m.type()) && !taken.contains(m.name()))
            .findFirst();
  }

  /** Before what the set has: at the mark of a place, or where one looks at it from. */
  Optional<String> before(String noun) {
    return ground.named(noun).filter(m -> !m.type().equals("seat")).flatMap(m -> workplace(m).or(() -> Optional.of(at(m))));
  }

  /** Where who waits at a table sits: on a chair of it that nobody has. */
  Optional<String> atTable(String noun) {
    return ground.all(noun).stream().filter(m -> TABLES.stream().anyMatch(t -> m.name().matches(t + "( \\d+)?") || m.words().contains(t)))
        .filter(m -> !seatAt(m).equals(m)).findFirst().flatMap(m -> seat(seatAt(m).name(), false, true));
  }

  /**
   * {@code They jump up from behind the table}: there they wait, the next beside the first.
   *
   * @param placed who has a place already
   */
  Optional<String> hiding(String performer, Clause clause, Set<String> placed) {
    Optional<String> cover = Presence.behind(clause).filter(n -> company.performers(n).isEmpty())
        .flatMap(n -> ground.named(n).map(Model.Mark::name).or(() -> Optional.of(n).filter(props::isThing).map(t -> props.bring(t, "at centre"))));
    Optional<String> first = clause.actors().stream().flatMap(a -> company.performers(a).stream()).filter(p -> !p.equals(performer) && placed.contains(p)).findFirst();
    int order = (int) clause.actors().stream().flatMap(a -> company.performers(a).stream()).takeWhile(p -> !p.equals(performer)).count();
    boolean surfaces = SURFACES.contains(clause.verb()) && clause.target().filter(t -> ground.named(t).isPresent()).isEmpty();
    Optional<String> under = ground.ofType("liquid").stream().filter(m -> surfaces).min(Comparator.comparingDouble(ground::distance)).map(m -> "in " + m.name());
    Optional<String> beyond = Glimpse.beyond(ground).filter(b -> cover.isEmpty() && Presence.springsOut(clause)).map(b -> "at " + b.name());
    return under.or(() -> beyond).isPresent() ? under.or(() -> beyond) : cover.map(c -> first.isEmpty() ? "behind " + c : (order + 1) / 2 * 0.9 + (order % 2 == 1 ? " m left of " : " m right of ") + Company.name(first.get()));
  }

  /** Who falls or comes down the stairs begins at their top. */
  Optional<String> top(Clause clause) {
    boolean down = Set.of(ActionClass.FALL, ActionClass.MOVE, ActionClass.CLIMB, ActionClass.ENTER, ActionClass.SINK).contains(clause.kind()) && (clause.relation().filter("down"::equals).isPresent() || clause.verb().endsWith(" down"));
    return clause.target().filter(t -> down).flatMap(ground::named)
        .flatMap(foot -> Stream.concat(Stream.of(foot.name()), foot.words().stream()).flatMap(w -> ground.named("top of the " + w).stream()).findFirst()).map(this::at);
  }

  /** Where people sit: the next seat that nobody has. */
  Optional<String> own(String performer) {
    return ground.seated() && company.figure(performer)
        ? free("seat").flatMap(m -> seat(m.name(), false, true))
        : Optional.empty();
  }

  /** The first of a type that nobody has. */
  Optional<Model.Mark> free(String type) {
    return ground.ofType(type).stream().filter(m -> !m.name().equals("centre") && !taken.contains(m.name())).findFirst();
  }

  /** The next place to stand that nobody has, the set's middle first. */
  Optional<Model.Mark> floor() {
    return ground.floor().stream().filter(m -> !taken.contains(m.name())).findFirst();
  }

  /**
   * On the seat, the bed or the thing of a noun.
   *
   * @param lies lying rather than sitting
   * @param figure a body that can do so; else it is only put there
   */
  Optional<String> seat(String noun, boolean lies, boolean figure) {
    String how = !figure ? "" : lies ? ", lying" : ", sitting";
    if (props.has(noun) && library.hasWheel(noun)) {
      return Optional.of("on " + noun + how); // the car that was brought to be driven, and not the one that is parked there
    }
    Optional<Model.Mark> mark =
        ground.all(noun).stream()
            .filter(m -> !m.type().equals("look") && !taken.contains(m.name()))
            .findFirst();
    if (mark.isPresent() && !figure && !Set.of("seat", "surface").contains(mark.get().type())) {
      return Optional.of(at(mark.get())); // a dog in front of the barn sits on no tractor
    }
    if (mark.isPresent()) {
      Model.Mark seat = lies ? mark.get() : seatAt(mark.get());
      taken.add(seat.name());
      return Optional.of("on " + seat.name() + how);
    }
    Optional<String> carrier = mark.isPresent() ? Optional.empty() : props.withSeat(noun);
    if (carrier.isPresent()) {
      String place = ground.floor().stream().skip(2).findFirst().map(m -> "at " + m.name()).orElse("at centre");
      return Optional.of("on " + props.bring(carrier.get(), place) + " " + noun + how);
    }
    if (!noun.isEmpty() && props.isThing(noun) && !ThingKinds.isRope(noun)) {
      String prop = props.bring(noun, "at " + floor().map(Model.Mark::name).orElse("centre"));
      boolean table = figure && !lies && library.prop(noun).filter(Berths::satAt).isPresent();
      return Optional.of((table ? "at " : "on ") + prop + how);
    }
    return Optional.empty();
  }

  /** Whether it is as high as a table, and has room for plates. */
  private static boolean satAt(Model model) {
    boolean seat = model.marks().stream().anyMatch(m -> m.type().equals("seat"));
    return !seat && Math.min(model.high().x - model.low().x, model.high().z - model.low().z) > TABLE_WIDE
        && model.marks().stream().anyMatch(m -> m.type().equals("surface") && m.position().y > TABLE_LOW && m.position().y < TABLE_HIGH);
  }

  /** Who sits at a table sits on a chair: the free seat nearest to a mark. */
  private Model.Mark seatAt(Model.Mark mark) {
    if (mark.type().equals("seat")) {
      return mark;
    }
    return ground.ofType("seat").stream()
        .filter(m -> !taken.contains(m.name()))
        .filter(m -> m.position().distance(mark.position()) < SEAT_METRES)
        .min(Comparator.comparingDouble(m -> m.position().distance(mark.position())))
        // who sits on a jetty sits where it ends
        .or(() -> ground.named(mark.name() + " end").filter(e -> e.type().equals("edge")))
        .orElse(mark);
  }

  /** Who turns, rocks or laughs in a chair sits in it. */
  Optional<String> in(String noun, Clause clause) {
    boolean seat = ground.named(noun).filter(m -> m.type().equals("seat")).isPresent() && clause.relation().filter(r -> r.matches("in|on")).isPresent();
    return Optional.of(noun).filter(n -> seat && SEATED.contains(clause.kind())).flatMap(n -> seat(n, false, true));
  }

  /**
   * Where an act can only begin: on what one falls off, in a boat, over an edge; and of who is alone, at what he works on.
   *
   * @param alone nobody else has a place by his
   */
  Optional<String> begins(Clause clause, Performances performances, boolean alone) {
    return leaves(clause).or(() -> atEase(clause)).or(() -> top(clause)).or(() -> cranking(clause, performances)).or(() -> afloat(clause, performances)).or(() -> hanging(clause, performances)).or(() -> swimming(clause)).or(() -> sill(clause))
        .or(() -> alone ? atWork(clause) : Optional.empty());
  }

  /** {@code She punches the bag, combs her hair in front of the mirror}: what is to be seen is the act and not the way to it. */
  private Optional<String> atWork(Clause clause) {
    Stream<String> nouns = Stream.concat(clause.target().filter(t -> clause.relation().isEmpty()).stream(), clause.behind(AT_WORK));
    boolean door = Set.of(ActionClass.OPEN, ActionClass.CLOSE).contains(clause.kind());
    boolean brought = clause.relation().isEmpty() && clause.target().flatMap(t -> library.action(clause.verb() + " " + t)).filter(a -> a.tools().stream().anyMatch(t -> t.place() instanceof Tool.Stands && !t.object())).isPresent();
    return brought || !door && !WORKS.contains(clause.kind()) ? Optional.empty() : nouns.filter(n -> !ThingKinds.bodyPart(n)).flatMap(n -> ground.named(n).stream()).filter(m -> !door || m.type().equals("door"))
        .filter(m -> !taken.contains(m.name())).findFirst().flatMap(m -> workplace(m).map(w -> m.type().equals("door") ? w + ", facing " + m.name() : w));
  }

  /** Who sits up in bed lies there, who puts the feet on a desk sits at it, who has a cat on the lap sits. */
  private Optional<String> atEase(Clause clause) {
    Optional<String> on = clause.adjunct("on").or(() -> clause.relation().filter(OFF_OR_ON::contains).flatMap(r -> clause.target()));
    boolean feet = clause.relation().isEmpty() && clause.target().filter(FEET::contains).isPresent() && on.filter(o -> ground.named(o).isPresent()).isPresent();
    if (clause.verb().equals("sit up")) {
      return on.or(() -> clause.adjunct("in")).or(clause::target).filter(n -> ground.named(n).isPresent()).flatMap(n -> seat(n, true, true));
    }
    boolean lap = clause.adjuncts().stream().anyMatch(a -> LAP.contains(a.noun()) && a.relation().matches("on|in")) && clause.owner().filter(o -> !clause.actors().contains(o)).isEmpty();
    return feet ? seat(on.get(), false, true).filter(s -> s.endsWith(", sitting")) : lap ? free("seat").flatMap(m -> seat(m.name(), false, true)) : Optional.empty();
  }

  /** {@code She rises from her chair, topples off the stool, dives off the board}: on it one is until then. */
  private Optional<String> leaves(Clause clause) {
    boolean off = LEAVES.contains(clause.kind()) && clause.relation().filter(OFF::contains).isPresent();
    Optional<String> from = clause.target().map(t -> t.toLowerCase(Locale.ROOT)).filter(t -> off);
    return from.filter(t -> ground.seatProp(t) || ground.named(t).filter(m -> m.type().equals("seat")).isPresent())
        .flatMap(t -> seat(t, false, true)).or(() -> from.flatMap(this::atTable))
        .or(() -> from.filter(t -> clause.kind() == ActionClass.JUMP).flatMap(ground::named).filter(m -> m.type().equals("floor")).map(this::at));
  }

  /** Who turns the crank of a well of the set stands at it. */
  private Optional<String> cranking(Clause clause, Performances performances) {
    boolean cranks = performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("crank")).isPresent();
    return clause.target().filter(t -> cranks).flatMap(t -> Stream.concat(Stream.of(t), Wholes.kinds(t).stream()).flatMap(k -> ground.named(k).stream()).findFirst()).map(this::at);
  }

  /** Who rows is in a boat, and that on the water that there is. */
  private Optional<String> afloat(Clause clause, Performances performances) {
    Optional<String> boat = performances.of(clause.verb(), clause.kind()).stream().flatMap(p -> p.action().tools().stream())
        .flatMap(t -> t.nouns().stream()).filter(this::boat).findFirst()
        .map(b -> clause.target().filter(t -> library.propNamed(t).isPresent() && library.propNamed(t).equals(library.propNamed(b))).orElse(b));
    Optional<Model.Mark> water = ground.ofType("liquid").stream().min(Comparator.comparingDouble(ground::distance));
    return boat.filter(b -> water.isPresent()).map(b -> "on " + props.bring(b, "on " + water.get().name()) + ", sitting");
  }

  /** Before a counter, on the side that is nearer to where the scene plays, and on nobody's own. */
  private Optional<String> workplace(Model.Mark mark) {
    return switch (mark.type()) {
      case "look" -> Optional.of("at " + mark.name());
      case "floor", "door" -> Optional.of(at(mark));
      default -> ground.ofType("floor").stream()
          .filter(m -> m.position().distance(mark.position()) < BENCH_M && m.words().stream().noneMatch(w -> w.contains("'s ")))
          .min(Comparator.comparingDouble(ground::distance)).map(this::at);
    };
  }

  /** Who climbs out through a window stands before it. */
  private Optional<String> sill(Clause clause) {
    boolean out = clause.kind() == ActionClass.CLIMB && clause.relation().filter(r -> r.matches("through|out of")).isPresent();
    return clause.target().filter(t -> out).flatMap(ground::named).filter(m -> m.type().equals("look")).flatMap(this::workplace);
  }

  /** Who swims is in the water, and does not come to it over the grass. */
  private Optional<String> swimming(Clause clause) {
    return ground.ofType("liquid").stream().filter(m -> clause.kind() == ActionClass.SWIM)
        .min(Comparator.comparingDouble(ground::distance)).map(m -> "in " + m.name());
  }

  /** Who hangs from an edge when he is first seen does not climb down to it first. */
  private Optional<String> hanging(Clause clause, Performances performances) {
    boolean hangs = clause.relation().filter(OFF::contains).isPresent()
        && performances.named(clause.verb() + " " + clause.relation().get()).filter(p -> p.action().name().equals("hang from")).isPresent();
    return clause.target().filter(t -> hangs).flatMap(ground::named).filter(m -> m.type().equals("edge")).map(m -> "at " + m.name() + ", hanging from " + m.name());
  }

  private boolean boat(String noun) {
    return library.words().isA(English.head(noun), WordNet.Kind.NOUN, 1, "boat")
        && library.propNamed(noun).filter(m -> m.marks().stream().anyMatch(k -> k.type().equals("seat"))).isPresent();
  }

  /** Standing at a mark, or before what one cannot stand on. */
  String at(Model.Mark wanted) {
    Model.Mark mark = ground.standable(wanted);
    taken.add(mark.name());
    return "at " + mark.name();
  }
}
