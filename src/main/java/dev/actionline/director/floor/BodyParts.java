package dev.actionline.director.floor;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.words.English;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose body a part belongs to that stands behind a preposition: "on her shoulder", "to the side of his head". */
public final class BodyParts {
  private static final Pattern OWN =
      Pattern.compile("(?:side of |to |on |against |over |behind )(his|her|its) (?:own )?(\\w+)");
  private static final Set<String> OTHERS = Set.of("his", "her");

  private final Unit unit;
  private final Clause clause;
  private final List<String> actors;
  private final Optional<Aim> target;

  /**
   * Parts as a clause tells of them.
   *
   * @param actors performers, empty when a thing acts
   * @param target what the clause is done to, where that is known
   */
  public BodyParts(Unit unit, Clause clause, List<String> actors, Optional<Aim> target) {
    this.unit = unit;
    this.clause = clause;
    this.actors = actors;
    this.target = target;
  }

  /** {@code hits IVO in the chest}: a part of whom it is done to. */
  public Optional<Aim> ofTarget(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    boolean borne = clause.kind() == ActionClass.CARRY; // on whose shoulders somebody is carried is not asked
    return target
        .filter(t -> !borne && t.kind() == Aim.Kind.PERFORMER && ThingKinds.bodyPart(lower))
        .flatMap(t -> unit.aims.part(lower, t.performer(), List.of()));
  }

  /** {@code lays his coat over her knees}: the sentence says that it is not the actor's own. */
  public Optional<Aim> theirs(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (actors.isEmpty() || !ThingKinds.bodyPart(lower)) {
      return Optional.empty();
    }
    String last = English.head(lower);
    Optional<Aim> named = named(last);
    if (named.isPresent()) {
      return named;
    }
    Matcher said = Pattern.compile("\\b(his|her) (?:\\w+ )?" + Pattern.quote(last)).matcher(clause.sentence());
    String own = unit.company.possessive(actors.get(0));
    boolean other = said.find() && !said.group(1).equals(own) && OTHERS.contains(own);
    return !other
        ? Optional.empty()
        : unit.partnerOf(actors.get(0)).filter(p -> unit.company.possessive(p).equals(said.group(1)))
            .flatMap(p -> unit.aims.part(lower, Optional.of(p), List.of()));
  }

  /** {@code around Farr's chest}: of whom the sentence names. */
  private Optional<Aim> named(String noun) {
    return owner(clause, noun).flatMap(o -> unit.company.performers(o).stream().findFirst())
        .filter(p -> unit.company.figure(p) && !actors.contains(p))
        .flatMap(p -> unit.aims.part(noun, Optional.of(p), List.of()));
  }

  /** Whose part a sentence calls it, as a cast is named. */
  static Optional<String> owner(Clause clause, String noun) {
    Matcher said = Pattern.compile("(\\w+)['\u2019]s (?:\\w+ )?" + Pattern.quote(noun) + "\\b").matcher(clause.sentence());
    return said.find() ? Optional.of(said.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  /**
   * {@code leans over the incubator and watches the small ribs}: of nobody whom the sentence tells, but of what lies in
   * what one has to do with.
   */
  public Optional<String> nobodys(String noun) {
    String last = noun.toLowerCase(Locale.ROOT).substring(noun.lastIndexOf(' ') + 1);
    boolean said = Pattern.compile("(?i)(?:\\b(?:his|her|its|their|my|your)|['\u2019]s?) (?:[\\w-]+ ){0,2}" + Pattern.quote(last)).matcher(clause.sentence()).find();
    return said ? Optional.empty() : unit.lastThing().flatMap(unit.props::within);
  }

  /** {@code a finger to the side of his head}: the sentence says it is the actor's own. */
  public Optional<Aim> own() {
    boolean limb = target.filter(t -> t.kind() == Aim.Kind.PART && t.text().matches(".*\\b(hands?|finger|palm)")).isPresent();
    int verb = Math.max(0, Math.min(clause.sentence().length(), clause.verbSpan().start() - clause.span().start()));
    Matcher said = OWN.matcher(clause.sentence().substring(verb).split(",")[0]);
    if (!limb || actors.isEmpty() || !said.find()) {
      return Optional.empty();
    }
    String word = said.group(2).toLowerCase(Locale.ROOT);
    String part = ThingKinds.bodyPart(word) ? word : unit.library.words().lemma(word, dev.actionline.words.WordNet.Kind.NOUN);
    boolean self = ThingKinds.bodyPart(part) && unit.company.possessive(actors.get(0)).equals(said.group(1));
    return !self
        ? Optional.empty()
        : unit.aims.part(part.equals("head") && said.group().startsWith("side") ? "temple" : part, Optional.empty(), actors);
  }

  /** {@code his hand on her shoulder}: where one's own hand goes is somebody else's body. */
  public Optional<Aim> touched(String told) {
    boolean reaches = clause.kind() == ActionClass.REACH && target.isEmpty();
    boolean ownHand =
        reaches ||
        target.filter(t -> t.kind() == Aim.Kind.PART && t.text().matches(".*\\b(hands?|finger|arm|foot|feet|head)"))
            .isPresent();
    String noun = told.toLowerCase(Locale.ROOT);
    if (!ownHand || !ThingKinds.bodyPart(noun) || actors.isEmpty()) {
      return Optional.empty();
    }
    return unit.partnerOf(actors.get(0)).flatMap(p -> unit.aims.part(noun, Optional.of(p), List.of()));
  }
}
