package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.Role;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guns as prose tells of them and as they must be seen: who has one up before it goes off, at whom it
 * points, for whom a shot is, into whom a gun is emptied.
 */
public final class Gunplay {
  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)\\b(?:aimed|pointed|trained|levell?ed|aiming|pointing|training|levell?ing)\\b[\\p{L} ]{0,20}?"
              + "\\b(?:at|on|towards?)\\s+([\\p{L}'\u2019-]+)");
  private static final Set<String> US = Set.of("us", "camera");
  private static final Set<String> THEM = Set.of("him", "her", "it", "them");
  private static final Set<String> INTO = Prepositions.of("fired at");
  /** What somebody takes, stops or gets who is shot. */
  private static final Set<String> ROUNDS = Vocabulary.kind("rounds");
  private static final Set<String> REELS = Vocabulary.kind("reels");
  private static final Set<ActionClass> HITS =
      Set.of(ActionClass.STRIKE, ActionClass.SHOOT, ActionClass.PUSH, ActionClass.BREAK);
  /** So many beats ahead a shot is still the next thing. */
  private static final int AHEAD = 5;

  private final Unit unit;
  private final Echoes echoes;
  /** Performer to what it aims at: a performer, or the camera. */
  private final Map<String, String> aimed = new LinkedHashMap<>();

  Gunplay(Unit unit, Echoes echoes) {
    this.unit = unit;
    this.echoes = echoes;
  }

  /** The same clause with what it leaves out: at whom the shot goes. Empty for one that may stand. */
  public Optional<Clause> corrected(Clause clause) {
    if (clause.kind() == ActionClass.SHOOT && clause.relation().isEmpty() && clause.target().filter(t -> unit.library.action(clause.verb() + " " + English.head(t)).isPresent() && unit.props.isThing(t)).isPresent()) {
      return Optional.of(clause.withKind(ActionClass.THROW)); // nobody fires a ball
    }
    if (clause.kind() != ActionClass.SHOOT || !clause.real() || clause.actors().size() != 1 || OwnBody.moves(clause)) {
      return Optional.empty();
    }
    Optional<String> into =
        clause.target().filter(this::firearm).flatMap(
            t -> clause.adjuncts().stream().filter(a -> INTO.contains(a.relation())).map(Clause.Adjunct::noun)
                .filter(n -> !unit.company.performers(n).isEmpty()).findFirst());
    if (into.isPresent()) {
      return Optional.of(at(clause, "fire", into.get()));
    }
    boolean nobody = clause.target().isEmpty() || clause.relation().filter("with"::equals).isPresent();
    return nobody ? shooter(clause).flatMap(s -> target(s).filter(t -> !clause.actors().contains(t)).map(t -> at(clause, clause.verb(), t))) : Optional.empty();
  }

  private Optional<String> shooter(Clause clause) {
    return unit.company.performers(clause.actors().get(0)).stream().findFirst().filter(unit.company::figure);
  }

  /** Whom it aims at, who is told next to be hit, whom it shot at last. */
  private Optional<String> target(String shooter) {
    Optional<String> at = Optional.ofNullable(aimed.get(shooter));
    return at.filter(US::contains)
        .or(() -> victim(shooter).flatMap(unit.company::roleOf).map(Role::name))
        .or(() -> at.filter(unit::isThere).flatMap(unit.company::roleOf).map(Role::name));
  }

  /** {@code MARA fires. Ivo takes the shot in the arm.} */
  private Optional<String> victim(String shooter) {
    for (Beat beat : unit.ahead()) {
      if (beat instanceof Beat.Speech) {
        return Optional.empty();
      }
      if (beat instanceof Clause c && c.real()) {
        boolean takes = c.relation().isEmpty() && c.target().filter(ROUNDS::contains).isPresent();
        Stream<String> hit =
            c.actors().isEmpty()
                ? c.target().stream().filter(t -> HITS.contains(c.kind()))
                : c.actors().stream().filter(a -> takes || REELS.contains(c.verb().replaceFirst(" back(wards)?$", "")));
        return hit.flatMap(h -> unit.company.performers(h).stream())
            .filter(v -> !v.equals(shooter) && unit.company.figure(v)).findFirst();
      }
    }
    return Optional.empty();
  }

  /** Who looks at us and is about to shoot has the gun up and looks along it. */
  public Optional<Staged> stage(Clause clause, List<String> performers) {
    boolean looks = clause.kind() == ActionClass.LOOK && clause.target().filter(US::contains).isPresent();
    if (!looks || performers.size() != 1 || !shootsNext(performers.get(0))) {
      return Optional.empty();
    }
    arm(performers.get(0));
    return aims(performers.get(0), "camera");
  }

  /** The line of somebody who aims, nearer than a fight is seen: face and gun in one picture. */
  private Optional<Staged> aims(String who, String at) {
    aimed.put(who, at);
    List<String> whom = US.contains(at) ? List.of() : List.of(at);
    return unit.performances.named("aim").map(
        p -> Staged.line(
            Company.name(who) + " " + ThirdPerson.of(p.verb()) + " at " + Company.name(at), p.action().name(),
            List.of(who), whom).seen(Interest.HANDS));
  }

  /** How somebody is borne along who is about to shoot: {@code , aiming at camera}; else nothing. */
  public String ready(String performer) {
    if (!shootsNext(performer)) {
      return "";
    }
    arm(performer);
    boolean us =
        unit.ahead().stream().limit(AHEAD).anyMatch(
            b -> b instanceof Clause c && does(c, performer) && c.target().filter(US::contains).isPresent());
    return us ? ", aiming at camera" : unit.partnerOf(performer).map(p -> ", aiming at " + Company.name(p)).orElse("");
  }

  /** Whether the next thing that somebody does, but for a look, is to shoot. */
  private boolean shootsNext(String performer) {
    for (Beat beat : unit.ahead().stream().limit(AHEAD).toList()) {
      if (beat instanceof Clause c && c.real()) {
        if (!does(c, performer) || c.kind() != ActionClass.LOOK) {
          return does(c, performer) && c.kind() == ActionClass.SHOOT;
        }
      }
    }
    return false;
  }

  private boolean does(Clause clause, String performer) {
    return clause.actors().stream().anyMatch(a -> unit.company.performers(a).contains(performer));
  }

  /** {@code But this one has a rifle. Trained on us.}: whoever took it last holds it so. */
  public Optional<Staged> points(String sentence) {
    Matcher said = POINTS.matcher(sentence);
    Optional<String> holder =
        unit.hands.lastTaken().filter(this::firearm).flatMap(unit.hands::holder).filter(unit.company::figure);
    if (!said.find() || holder.isEmpty()) {
      return Optional.empty();
    }
    String word = said.group(1).toLowerCase(Locale.ROOT);
    Optional<String> at =
        US.contains(word)
            ? Optional.of("camera")
            : THEM.contains(word)
                ? unit.partnerOf(holder.get())
                : unit.company.performers(word.toUpperCase(Locale.ROOT)).stream().findFirst();
    return at.filter(a -> !a.equals(holder.get())).flatMap(a -> aims(holder.get(), a));
  }

  /** Remembers for whom a shot was; one that goes past the lens is seen near. */
  public Staged shot(String shooter, Staged staged) {
    echoes.shot(shooter);
    boolean us = staged.text().filter(t -> t.contains(" at camera")).isPresent();
    staged.whom().stream().filter(unit.company::figure).findFirst().ifPresent(w -> aimed.put(shooter, w));
    return us ? staged.seen(Interest.HANDS) : staged;
  }

  /** A shot needs a weapon: what the script put into the hand, else the plainest there is. */
  public void arm(String performer) {
    if (unit.hands.last(performer).isPresent()) {
      return;
    }
    Stream.of("gun", "pistol", "rifle", "shotgun").filter(n -> unit.library.propNamed(n).isPresent() && !another(performer, n)).findFirst()
        .ifPresent(
            n -> unit.hands.take(
                performer, unit.props.bring(n, "in " + Company.name(performer) + " right hand")));
  }

  /** Whether the thing of a noun that the scene has is in the hand of somebody else. */
  private boolean another(String performer, String noun) {
    return unit.props.named(noun).flatMap(unit.hands::holder).filter(h -> !h.equals(performer)).isPresent();
  }

  private boolean firearm(String noun) {
    return unit.library.propNamed(noun).flatMap(m -> m.mark("muzzle")).isPresent();
  }

  private static Clause at(Clause clause, String verb, String target) {
    List<Clause.Adjunct> others =
        clause.adjuncts().stream().filter(a -> !a.noun().equals(target) && !a.relation().equals("with")).toList();
    return clause.withVerb(verb).withTarget(Optional.of(target), Optional.of("at")).withAdjuncts(others);
  }
}
