package dev.actionline.director.floor;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.stage.Model;
import dev.actionline.words.Prepositions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a thing is that does something and has not been seen before: where its clause says, in whose hand it is, where it belongs. */
public final class Whereabouts {
  /** Where a large thing stands of which nothing is told: not before the faces that are looked at next, nor hidden by them. */
  private static final List<String> WATERCRAFT = List.of("boat", "sailing vessel", "ship", "yacht", "raft");
  private static final String ASIDE = "1.5 m right of ";

  /** What is wider needs more room, metres. */
  private static final double WIDE = 1.2;

  /** Beyond the glass of a window, as a list says it. */
  public static final String BEHIND_GLASS = "outside window";
  /** Where what follows a vehicle is when that sets out. */
  public static final String FOLLOWS = "9 m behind ";

  private static final Set<ActionClass> TRAVELS = Set.of(ActionClass.MOVE, ActionClass.DRIVE, ActionClass.ENTER);
  private static final Set<String> GOAL = Prepositions.of("goes into");
  /** From where a set is come to. */
  private static final List<String> FROM = List.of("road", "path", "background");

  private final Unit unit;

  /** Of the scene that a unit plays. */
  public Whereabouts(Unit unit) {
    this.unit = unit;
  }

  /** What drives behind something comes up from behind it. */
  private Optional<String> follows(Clause clause, String noun) {
    boolean behind = clause.relation().filter(r -> r.matches("behind|after")).isPresent() && !unit.props.kinds.small(noun);
    return of(clause).filter(a -> behind && a.kind() == Aim.Kind.PROP).map(a -> FOLLOWS + a.text());
  }

  /** What the clause says where it is done: the first of its nouns that is there. */
  public Optional<Aim> of(Clause clause) {
    List<String> nouns = new ArrayList<>();
    clause.target().ifPresent(nouns::add);
    clause.adjuncts().forEach(a -> nouns.add(a.noun()));
    return nouns.stream()
        .map(n -> unit.aims.of(n, clause.owner(), List.of()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The place as a list writes it. */
  public String place(Clause clause, String noun) {
    host(clause, noun);
    return inHand(clause).or(() -> behindGlass(clause)).or(() -> afloat(noun).filter(w -> clause.kind() == ActionClass.DRIVE)).or(() -> comes(clause, noun)).or(() -> of(clause)
        .filter(a -> a.kind() == Aim.Kind.MARK && !(clause.kind() == ActionClass.PULL && clause.relation().isEmpty())) // what tows stands not where that is which it tows
        .map(a -> a.frame().orElse(a.text()))
        .map(a -> (!lies(clause, noun, a) ? "at " : clause.relation().filter("in"::equals).isPresent() ? "in " : "on ") + a))
        .or(() -> upon(clause, noun))
        .or(() -> afloat(noun))
        .or(() -> follows(clause, noun))
        .or(() -> ofSomebody(clause, noun))
        .or(() -> AtHand.of(noun, unit))
        .or(() -> unit.lastActor().flatMap(a -> AtHand.aboard(noun, a, unit)))
        .or(() -> unit.lastActor().map(a -> (unit.props.kinds.small(noun) ? "0.8 m in front of " : aside(noun)) + Company.name(a)))
        .orElseGet(
            () -> unit.ground.floor().stream().skip(1).findFirst()
                .map(m -> "at " + m.name()).orElse("at centre"));
  }

  /** What drives into the yard is not there yet: it comes up the road. */
  private Optional<String> comes(Clause clause, String noun) {
    boolean goes = TRAVELS.contains(clause.kind()) && clause.relation().filter(GOAL::contains).isPresent() && !unit.props.kinds.small(noun);
    Optional<Aim> goal = of(clause).filter(a -> goes && a.kind() == Aim.Kind.MARK);
    return goal.flatMap(g -> FROM.stream().map(unit.ground::named).flatMap(Optional::stream).map(Model.Mark::name)
        .filter(n -> !g.frame().filter(n::equals).isPresent()).findFirst()).map(n -> "at " + n);
  }

  /** So far that nobody sits in the car that drives up. */
  private String aside(String noun) {
    double width = unit.props.kinds.width(noun);
    return width < WIDE ? ASIDE : String.format(Locale.ROOT, "%.1f m right of ", 1.5 + width);
  }

  /** {@code A hat bobs through the glass}: it is outside the window. */
  private Optional<String> behindGlass(Clause clause) {
    boolean through = clause.relation().filter(r -> r.matches("through|behind|beyond|outside")).isPresent();
    return clause.target().filter(t -> through).flatMap(t -> unit.aims.of(t, Optional.empty(), List.of())
            .or(() -> new Wholes(unit).of(t.toLowerCase(Locale.ROOT), clause.kind())))
        .filter(a -> a.kind() == Aim.Kind.MARK && a.frame().filter(f -> f.endsWith("window")).isPresent())
        .map(a -> BEHIND_GLASS);
  }

  /** {@code A cup tilts in his fist, flies out of her hand}: there it is until then. */
  private Optional<String> inHand(Clause clause) {
    boolean in = clause.relation().filter(r -> r.matches("in|from|out of|off")).isPresent();
    return of(clause).filter(a -> in && a.kind() == Aim.Kind.PART && a.text().matches(".*\\b(?:hand|fist|finger|palm|grip)s?"))
        .flatMap(Aim::performer).map(p -> "in " + Company.name(p) + " " + unit.hands.freeHand(p) + " hand");
  }

  /** {@code A hen sits in the pan}: the pan is there before the hen is. */
  private void host(Clause clause, String noun) {
    clause.target().map(t -> t.toLowerCase(Locale.ROOT)).filter(t -> upon(clause) && of(clause).isEmpty() && !t.equals(noun) && unit.props.isThing(t))
        .ifPresent(t -> unit.props.bring(t, AtHand.of(t, unit).orElseGet(() -> unit.lastActor().map(a -> ASIDE + Company.name(a)).orElse("at centre"))));
  }

  /** On or in another thing, which it is small enough for. */
  private Optional<String> upon(Clause clause, String noun) {
    return of(clause).filter(a -> a.kind() == Aim.Kind.PROP && upon(clause) && unit.props.kinds.small(noun)).flatMap(Aim::frame)
        .map(p -> (clause.relation().filter(r -> r.startsWith("in")).isPresent() ? "in " : "on ") + p);
  }

  /** A boat of which no more is told is on the water that there is. */
  private Optional<String> afloat(String noun) {
    boolean boat = unit.props.modelled(noun) && unit.props.kinds.isA(noun, WATERCRAFT);
    return unit.ground.ofType("liquid").stream().filter(m -> boat).min(java.util.Comparator.comparingDouble(unit.ground::distance)).map(m -> "on " + m.name());
  }

  /** {@code His phone buzzes}: what is somebody's and can be held is in his hand. */
  private Optional<String> ofSomebody(Clause clause, String noun) {
    boolean told = Pattern.compile("(?i)\\b(?:his|her|their) (?:\\w+ )?" + Pattern.quote(noun)).matcher(clause.sentence()).find();
    boolean limb = clause.target().filter(ThingKinds::bodyPart).isPresent(); // over his head: the head is his
    return clause.owner().filter(o -> !limb).or(() -> clause.telling().owner()).flatMap(o -> unit.company.performers(o).stream().findFirst())
        .or(() -> told ? unit.lastActor() : Optional.empty())
        .filter(o -> unit.company.figure(o) && unit.isThere(o) && unit.props.kinds.small(noun) && unit.props.named(noun).isEmpty())
        .map(o -> {
          String place = "in " + Company.name(o) + " " + unit.hands.freeHand(o) + " hand";
          unit.hands.take(o, unit.props.bring(noun, place));
          return place;
        });
  }

  private static boolean upon(Clause clause) {
    return clause.relation().filter(Prepositions.of("lies in")::contains).isPresent();
  }

  /** What is said to be in or on a thing of the set lies there, and hangs not in the air before it. */
  private boolean lies(Clause clause, String noun, String place) {
    return upon(clause) && unit.props.kinds.small(noun) && unit.ground.named(place).filter(m -> !m.type().matches("floor|edge|door|liquid")).isPresent();
  }
}
