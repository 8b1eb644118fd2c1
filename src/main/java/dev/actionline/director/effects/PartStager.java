package dev.actionline.director.effects;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.director.business.Idioms;
import dev.actionline.director.business.OwnBody;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.Inserts;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.floor.Whereabouts;
import dev.actionline.director.floor.Wholes;
import dev.actionline.director.library.Manner;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.director.wording.Arguments;
import dev.actionline.director.wording.Asked;
import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a part does of somebody or of a thing: a hand that falls, the needle of a gauge, the light in an eye. */
final class PartStager {
  /** Whose hand does it, when nobody is told: whoever acted last. */
  private static final Set<ActionClass> HANDY =
      Set.of(ActionClass.SINK, ActionClass.REACH, ActionClass.GESTURE, ActionClass.VANISH);
  private static final Set<String> HANDS = Vocabulary.kind("moves unbidden");
  private static final Set<String> EYE_LIGHTS = Vocabulary.kind("lights of an eye");

  private final Unit unit;
  private final Idioms idioms;
  private final Whereabouts whereabouts;

  PartStager(Unit unit, Idioms idioms) {
    this.unit = unit;
    this.idioms = idioms;
    this.whereabouts = new Whereabouts(unit);
  }

  /** {@code The needle of the gauge trembles}: the gauge is brought, and does it. */
  Optional<String> whole(Clause clause, String part) {
    Matcher of = Pattern.compile("(?i)\\b" + Pattern.quote(part) + " (?:of|on|in) (?:the |an? |his |her )?(\\w+)").matcher(clause.sentence());
    return of.find() && new Wholes(unit).has(of.group(1).toLowerCase(Locale.ROOT), part)
        ? Optional.of(of.group(1).toLowerCase(Locale.ROOT)).filter(unit.props::modelled) : Optional.empty();
  }

  /** {@code The light goes out of his eye}: it is the eye that goes dark, or lights up. */
  Optional<Staged> eyeLight(Clause clause, String noun) {
    boolean light = EYE_LIGHTS.contains(noun);
    boolean eye = clause.target().filter(t -> t.startsWith("eye")).isPresent();
    Optional<String> owner = clause.owner().flatMap(o -> unit.company.performers(o).stream().findFirst());
    if (!light || !eye || owner.isEmpty()) {
      return Optional.empty();
    }
    boolean out = clause.relation().filter(r -> r.contains("out") || r.equals("from")).isPresent()
        || clause.kind() == ActionClass.VANISH;
    return unit.performances.named(out ? "go dark" : "light up").map(
        p -> Staged.line(
            Company.name(owner.get()) + " " + ThirdPerson.of(p.verb()) + " in "
                + unit.company.possessive(owner.get()) + " eye",
            p.action().name(), List.of(owner.get()), List.of()).seen(Interest.EYE));
  }

  /** A part of somebody does it: that somebody does. */
  Optional<Staged> limb(Clause clause, String noun) {
    return ThingKinds.bodyPart(noun) && unit.props.named(noun).isEmpty() ? Optional.of(itself(clause, noun)) : Optional.empty();
  }

  private Staged itself(Clause clause, String noun) {
    boolean handy = HANDS.contains(noun) && HANDY.contains(clause.kind());
    Optional<String> owner =
        clause.telling().owner().or(clause::owner).flatMap(o -> unit.company.performers(o).stream().findFirst())
            .or(() -> handy ? unit.lastActor() : Optional.empty());
    Optional<String> thing = owner.isEmpty() ? ofThing(clause, noun) : Optional.empty();
    if (thing.isPresent()) {
      // it moves by itself, as the hand of a clock does
      return Staged.already("set", List.of(), List.of(thing.get())).seen(Interest.THING);
    }
    Optional<Staged> off = owner.isEmpty() && clause.kind() == ActionClass.FALL ? comesOff(noun) : Optional.empty();
    if (off.isPresent()) {
      return off.get();
    }
    if (owner.isEmpty()) {
      return Staged.not("the script does not say whose " + noun + " it is");
    }
    Optional<Staged> itself = new OwnBody(unit).move(clause, owner.get(), noun);
    if (itself.isPresent()) {
      return itself.get();
    }
    Optional<Performances.Performance> found =
        noun.startsWith("tear")
            ? unit.performances.named("cry", "weep", "sob")
            : Asked.becomes(clause, unit).or(() -> unit.performances.of(clause.verb(), clause.kind()));
    if (found.isEmpty() || found.get().action().needs() != Action.Needs.NOTHING) {
      return Staged.not("the " + noun + " cannot be shown doing that by itself");
    }
    List<String> who = new ArrayList<>(List.of(owner.get()));
    Optional<Staged> touches = touches(clause, noun, owner.get());
    if (touches.isPresent()) {
      return touches.get();
    }
    if (noun.startsWith("tear")) {
      idioms.cries(owner.get());
    }
    String text = Company.name(owner.get()) + " " + ThirdPerson.of(found.get().verb())
        + Manner.of(clause, unit.library);
    return Staged.line(text, found.get().action().name(), who, List.of());
  }

  /** {@code A leg drops off}: of what is no person, such a part lies on it until it falls. */
  private Optional<Staged> comesOff(String part) {
    for (String whole : unit.props.nouns()) {
      Optional<Model> piece = unit.library.propNamed(whole + " " + part);
      if (piece.isPresent()) {
        String host = unit.props.named(whole).orElseThrow();
        String it = unit.props.bring(piece.get().name().replace('-', ' '), "on " + host + unit.library.propNamed(whole).flatMap(m -> m.mark(part)).map(m -> " " + m.name()).orElse(""));
        return Optional.of(Staged.line("at " + Inserts.HELD_SECONDS + "s " + it + " falls", "fall", List.of(it), List.of(host)).seen(Interest.INSERT));
      }
    }
    return Optional.empty();
  }

  /** {@code His sleeve dips into the soup}: where an arm goes he reaches. */
  private Optional<Staged> touches(Clause clause, String noun, String owner) {
    boolean arm = unit.aims.part(noun, Optional.of(owner), List.of()).filter(a -> a.text().matches(".*\\b(?:arm|hand|finger)s?")).isPresent();
    Arguments arguments = Arguments.of(unit, clause, List.of(owner));
    boolean at = arm && clause.relation().isPresent() && arguments.target().filter(t -> t.kind() == Aim.Kind.PROP || t.kind() == Aim.Kind.MARK).isPresent();
    return unit.performances.named("touch").filter(p -> at)
        .map(p -> Staged.line(Company.name(owner) + " touches " + arguments.target().get().text(), p.action().name(), List.of(owner), arguments.frames()));
  }

  /** {@code The minute hand of a clock}: of a thing, which is brought where it belongs. */
  private Optional<String> ofThing(Clause clause, String noun) {
    Matcher of = Pattern.compile("(?i)\\b" + Pattern.quote(noun) + "s? of (?:the|a|an|his|her|its|their) ([\\w-]+)(?: ([\\w-]+))?").matcher(clause.sentence());
    if (!of.find()) {
      return Optional.empty();
    }
    List<String> nouns = of.group(2) == null ? List.of(of.group(1)) : List.of(of.group(1) + " " + of.group(2), of.group(1));
    return nouns.stream().map(n -> n.toLowerCase(Locale.ROOT)).filter(unit.props::isThing).findFirst()
        .map(n -> unit.props.bring(n, whereabouts.place(clause, n)));
  }

  /** {@code Its servos whine}: what a part of somebody sounds or shakes like, he does. */
  Optional<Staged> ofItsOwner(Clause clause, String noun) {
    boolean told =
        Pattern.compile("(?i)\\b(its|his|her) (?:\\w+ )?" + Pattern.quote(noun))
            .matcher(clause.sentence())
            .find();
    boolean thing = unit.props.named(noun).isPresent() || unit.props.isThing(noun);
    return !told || thing
        ? Optional.empty()
        : owner(clause).flatMap(
            owner ->
                unit.performances.forThing(clause.verb(), clause.kind())
                    .filter(p -> Set.of("sound", "shake").contains(p.action().name()))
                    .map(
                        p ->
                            Staged.line(
                                Company.name(owner) + " " + ThirdPerson.of(p.verb()),
                                p.action().name(), List.of(owner), List.of())));
  }

  /** Whose part it is: told, else whoever acted last. */
  private Optional<String> owner(Clause clause) {
    return clause.telling().owner().flatMap(o -> unit.company.performers(o).stream().findFirst()).or(unit::lastActor);
  }
}
