package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.director.wording.Treated;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What hands do that the verb alone would tell wrong: a hand is taken and not shaken, a mouth covered with two, a ship's wheel steered. */
public final class HandIdioms {
  private static final Pattern SHAKES = Pattern.compile("(?i)\\bto shake (it|his|her|hands)\\b");
  private static final Set<String> TAKES = Vocabulary.kind("takes by the hand");
  private static final Pattern ONE = Pattern.compile("(?i)\\bone " + Vocabulary.anyOf("hands") + "\\b");
  private static final Set<String> HANGS = Vocabulary.kind("hangs by the hands");
  private static final Set<String> HANDS = Vocabulary.kind("hands");
  private static final Pattern BOTH = Pattern.compile("(?i)\\b(?:hands|palms|fingers)\\b");
  private static final Set<String> PULSE = Vocabulary.kind("felt at the wrist");
  private static final Set<String> PINNED = Vocabulary.kind("pinned");
  private static final Set<String> FEET = Vocabulary.kind("fetches by foot");
  private static final Set<String> BEINGS = Vocabulary.kind("beings in arms");
  private static final Set<String> ON = Vocabulary.kind("worn over");
  private static final Set<String> FOREHEADS = Vocabulary.kind("foreheads");
  private static final Set<String> TO = Vocabulary.kind("touched to");
  private static final Set<String> COCKED = Vocabulary.kind("cocked");
  private static final Set<String> INTO = Prepositions.of("reached into");
  private static final Set<String> LAID = Prepositions.of("laid down");
  private static final Set<String> COVERED = Vocabulary.kind("covered");

  private static final Set<String> LETS_FALL = Vocabulary.kind("lets fall");
  private static final Set<String> LOST = Vocabulary.kind("lost in a fall");

  private HandIdioms() {}

  /** What a clause of somebody's hands shows; empty for one that is plain. */
  static Optional<Staged> stage(Clause clause, String who, Unit unit) {
    return Treated.stage(clause, who, unit).or(() -> lost(clause, who, unit)).or(() -> Manhandled.stage(clause, who, unit)).or(() -> Traffic.stops(clause, who, unit)).or(() -> handshake(clause, who, unit)).or(() -> dresses(clause, who, unit)).or(() -> takesHand(clause, who, unit)).or(() -> covers(clause, who, unit)).or(() -> steers(clause, who, unit)).or(() -> pins(clause, who, unit)).or(() -> feeds(clause, who, unit)).or(() -> pulse(clause, who, unit)).or(() -> heads(clause, who, unit)).or(() -> whispers(clause, who, unit)).or(() -> footed(clause, who, unit)).or(() -> ontoHeld(clause, who, unit)).or(() -> lowers(clause, who, unit)).or(() -> cocks(clause, who, unit));
  }

  /** {@code She slips a hand into the bag}: she reaches into it; empty for any other clause. */
  public static Optional<Clause> corrected(Clause clause) {
    if (HANGS.contains(clause.verb()) && clause.adjuncts().stream().anyMatch(HandIdioms::byTheHand)) { // by what one hangs is no thing one hangs from
      Clause one = ONE.matcher(clause.sentence()).find() ? clause.how(Vocabulary.kind("with one hand").iterator().next()) : clause;
      return Optional.of(one.withAdjuncts(clause.adjuncts().stream().filter(a -> !byTheHand(a) && !a.relation().equals("of")).toList()));
    }
    boolean hand = clause.kind() == ActionClass.REACH && clause.relation().isEmpty() && clause.target().filter(HANDS::contains).isPresent();
    return clause.adjuncts().stream().filter(a -> hand && INTO.contains(a.relation())).findFirst()
        .map(into -> clause.withVerb("reach").withTarget(Optional.of(into.noun()), Optional.of(into.relation()))
            .withAdjuncts(clause.adjuncts().stream().filter(a -> a != into && !a.relation().equals("of")).toList()));
  }

  private static boolean byTheHand(Clause.Adjunct adjunct) {
    return adjunct.relation().equals("by") && ThingKinds.bodyPart(English.head(adjunct.noun().toLowerCase(Locale.ROOT)));
  }

  /** {@code He trips and drops the tray}: it has flown out of his hands when he fell. */
  private static Optional<Staged> lost(Clause clause, String who, Unit unit) {
    boolean lets = LETS_FALL.contains(clause.verb()) && clause.relation().isEmpty();
    boolean fell = unit.before(clause).filter(b -> b.actors().equals(clause.actors()) && LOST.contains(b.verb())).isPresent();
    return clause.target().flatMap(unit.props::named).filter(t -> lets && fell).map(t -> {
      unit.hands.release(t);
      return Staged.already("drop", List.of(who), List.of(t)).cutAfter(0.1);
    });
  }

  /** {@code He lowers the gun}, and lays it nowhere: his arm sinks. */
  private static Optional<Staged> lowers(Clause clause, String who, Unit unit) {
    boolean lays = clause.adjuncts().stream().anyMatch(a -> LAID.contains(a.relation()));
    boolean lowers = clause.verb().equals("lower") && clause.relation().isEmpty() && !lays && clause.target().filter(t -> unit.library.words().isA(t, WordNet.Kind.NOUN, 1, "weapon")).isPresent();
    clause.target().filter(t -> lowers && unit.props.couldBe(t)).ifPresent(t -> unit.props.bring(t, "in " + Company.name(who) + " right hand"));
    return lowers ? unit.line("lower weapon", who, "", List.of()).map(s -> s.seen(Interest.BODY)) : Optional.empty();
  }

  /** {@code She thumbs back the hammer} of what she holds. */
  private static Optional<Staged> cocks(Clause clause, String who, Unit unit) {
    boolean cocks = clause.kind() == ActionClass.OPERATE && clause.target().filter(COCKED::contains).filter(t -> unit.library.action(clause.verb() + " a " + t).isEmpty()).isPresent();
    return cocks ? unit.line("cock", who, "", List.of()).map(s -> s.seen(Interest.HANDS)) : Optional.empty();
  }

  /** {@code She whispers in his ear}: to him, and not to an ear. */
  private static Optional<Staged> whispers(Clause clause, String who, Unit unit) {
    boolean ear = clause.kind() == ActionClass.SPEAK && clause.relation().isPresent() && clause.target().filter("ear"::equals).isPresent();
    return clause.owner().filter(o -> ear).flatMap(o -> unit.company.performers(o).stream().findFirst()).filter(o -> !o.equals(who) && unit.company.figure(o))
        .flatMap(o -> unit.line("whisper", who, " to " + Company.name(o), List.of(o)).map(s -> s.seen(Interest.TOUCH)));
  }

  private static Optional<Staged> handshake(Clause clause, String who, Unit unit) {
    boolean shakes = clause.kind() == ActionClass.REACH && SHAKES.matcher(clause.sentence()).find();
    return shakes
        ? unit.partnerOf(who).flatMap(p -> unit.line("shake hands", who, " with " + Company.name(p), List.of(p)))
        : Optional.empty();
  }

  /** {@code She helps him out of his coat}: a hand on him, who is dressed or undressed. */
  private static Optional<Staged> dresses(Clause clause, String who, Unit unit) {
    boolean own = unit.library.action(clause.verb()).filter(a -> a.name().equals(clause.verb()) && a.needs() == Action.Needs.PERFORMER).isPresent(); // blindfolds him
    return clause.target().filter(t -> clause.kind() == ActionClass.WEAR && clause.relation().isEmpty() && !own)
        .flatMap(t -> unit.company.performers(t).stream().findFirst()).filter(o -> !o.equals(who) && unit.company.figure(o))
        .flatMap(o -> unit.line("touch", who, " " + Company.name(o) + "'s shoulder, hold 2 s", List.of(o)).map(s -> s.seen(Interest.TOUCH)));
  }

  /** {@code He kneels and takes her hand}: there is nothing to shake. */
  private static Optional<Staged> takesHand(Clause clause, String who, Unit unit) {
    boolean takes = clause.kind() == ActionClass.GRAB && TAKES.contains(clause.verb()) && clause.target().filter(HANDS::contains).isPresent();
    Optional<String> whose = clause.owner().flatMap(o -> unit.company.performers(o).stream().findFirst())
        .map(o -> o.equals(who) ? unit.partnerOf(who).orElse(o) : o).filter(o -> unit.company.figure(o) && !o.equals(who));
    return whose.filter(o -> takes).flatMap(o -> unit.line("touch", who, " " + Company.name(o) + "'s hand, hold 3 s", List.of(o)).map(s -> s.seen(Interest.HANDS)));
  }

  /** {@code She feeds the ducks with crumbs}: what is fed is in nobody's hand, what it is fed with is. */
  /** To hens grain is scattered, with nothing said of what they get. */
  private static boolean flock(Clause clause, Unit unit) {
    return clause.adjunct("with").isEmpty() && clause.target().flatMap(t -> unit.library.action("feed a " + t)).isPresent();
  }

  private static Optional<Staged> feeds(Clause clause, String who, Unit unit) {
    Optional<String> beast = clause.kind() != ActionClass.GIVE || !clause.verb().equals("feed") || clause.relation().isPresent() || flock(clause, unit) ? Optional.empty()
        : clause.target().filter(t -> unit.company.performers(t).isEmpty() && unit.library.words().isA(t, WordNet.Kind.NOUN, 1, "animal"));
    return beast.flatMap(b -> {
      String prop = unit.props.bring(b, "1.3 m in front of " + Company.name(who));
      Optional<String> food = clause.adjunct("with").filter(unit.props::couldBe).map(f -> unit.props.bring(f, "in " + Company.name(who) + " right hand"));
      return food.isPresent() ? unit.line("toss", who, " " + food.get() + " to " + prop, List.of(prop)).map(s -> s.seen(Interest.BODY))
          : unit.line("kneel", who, " before " + prop + "; " + Company.name(who) + " reaches to " + prop, List.of(prop)).map(s -> s.seen(Interest.BODY));
    });
  }

  /** {@code She takes his pulse}: a hand at his wrist. */
  private static Optional<Staged> pulse(Clause clause, String who, Unit unit) {
    boolean felt = clause.relation().isEmpty() && clause.target().filter(PULSE::contains).isPresent();
    return clause.owner().filter(o -> felt).flatMap(o -> unit.company.performers(o).stream().findFirst()).filter(o -> !o.equals(who) && unit.company.figure(o))
        .flatMap(o -> unit.line("touch", who, " " + Company.name(o) + "'s hand, hold 3 s", List.of(o)).map(s -> s.seen(Interest.TOUCH)));
  }

  /** {@code He hooks a glove with one foot, drags it near}: it lies before his feet, and he has it then. */
  private static Optional<Staged> footed(Clause clause, String who, Unit unit) {
    Optional<String> thing = clause.target().flatMap(unit.props::named).filter(unit.props.kinds::handy);
    if (clause.kind() == ActionClass.PULL && clause.relation().isEmpty() && thing.filter(t -> unit.hands.holds(who, t)).isPresent() && !ThingKinds.isRope(thing.get())) {
      return Optional.of(Staged.already("take", List.of(who), List.of(thing.get())));
    }
    Optional<String> fetched = clause.target().filter(t -> unit.props.isThing(t) && unit.props.kinds.handy(t));
    boolean foot = clause.kind() == ActionClass.GRAB && clause.adjuncts().stream().anyMatch(a -> a.relation().equals("with") && FEET.contains(a.noun()));
    return fetched.filter(t -> foot && unit.company.figure(who)).map(t -> unit.props.bring(t, "0.6 m right of " + Company.name(who))).flatMap(t -> {
      unit.hands.take(who, t);
      return unit.line("take", who, " " + t, List.of(t)).map(s -> s.under(t + " 0.6 m right of " + Company.name(who)).seen(Interest.TOUCH));
    });
  }

  /** {@code She works the bootee over five small toes}: she wears none, who lies in her arms does. */
  private static Optional<Staged> ontoHeld(Clause clause, String who, Unit unit) {
    boolean onto = clause.kind() == ActionClass.WEAR && clause.owner().isEmpty()
        && clause.adjuncts().stream().anyMatch(a -> ON.contains(a.relation()) && ThingKinds.bodyPart(a.noun().toLowerCase(Locale.ROOT)));
    Optional<String> garment = clause.target().flatMap(unit.props::named);
    Optional<String> held = unit.hands.held().getOrDefault(who, List.of()).stream()
        .filter(p -> BEINGS.stream().anyMatch(k -> unit.library.words().isA(p, WordNet.Kind.NOUN, 1, k))).findFirst();
    return held.filter(h -> onto && garment.isPresent() && !garment.get().equals(h)).flatMap(h -> {
      unit.hands.release(garment.get());
      return unit.line("put", who, " " + garment.get() + " on " + h, List.of(garment.get(), h)).map(s -> s.seen(Interest.TOUCH));
    });
  }

  /** {@code She presses her forehead to his}: the two heads meet. */
  private static Optional<Staged> heads(Clause clause, String who, Unit unit) {
    boolean head = clause.kind() == ActionClass.TOUCH && clause.target().filter(FOREHEADS::contains).isPresent();
    return clause.adjuncts().stream().filter(a -> head && TO.contains(a.relation())).flatMap(a -> unit.company.performers(a.noun()).stream())
        .filter(o -> !o.equals(who) && unit.company.figure(o)).findFirst()
        .flatMap(o -> unit.line("touch foreheads", who, " with " + Company.name(o), List.of(o)).map(s -> s.seen(Interest.TOUCH)));
  }

  /** {@code She twists his arm behind his back}. */
  private static Optional<Staged> pins(Clause clause, String who, Unit unit) {
    boolean limb = clause.relation().isEmpty() && clause.target().filter(PINNED::contains).isPresent()
        && clause.adjuncts().stream().anyMatch(a -> a.relation().equals("behind") && a.noun().equals("back"));
    return clause.owner().filter(o -> limb).flatMap(o -> unit.company.performers(o).stream().findFirst()).filter(o -> !o.equals(who) && unit.company.figure(o))
        .flatMap(o -> unit.line("pin arms", who, " of " + Company.name(o), List.of(o)).map(s -> s.seen(Interest.BODY)));
  }

  /** Who steers a ship stands at its wheel. */
  private static Optional<Staged> steers(Clause clause, String who, Unit unit) {
    boolean ship = clause.kind() == ActionClass.DRIVE && clause.target().flatMap(unit.props::named).isEmpty();
    return unit.ground.helm().filter(h -> ship).flatMap(h -> unit.line("steer", who, " " + h.name(), List.of(h.name())));
  }

  /** {@code She claps both hands over her mouth}. */
  private static Optional<Staged> covers(Clause clause, String who, Unit unit) {
    boolean hands = clause.target().filter(HANDS::contains).isPresent() && BOTH.matcher(clause.sentence()).find() && clause.owner().filter(o -> !unit.company.performers(o).contains(who)).isEmpty();
    boolean over = clause.adjuncts().stream().anyMatch(a -> a.relation().matches("over|to|in front of") && COVERED.contains(a.noun()));
    return hands && over ? unit.line("cover face", who, "", List.of()).map(s -> s.seen(Interest.FACE)) : Optional.empty();
  }
}
