package dev.actionline.director.floor;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Actions;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.Role;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is in a scene, and since when: read ahead, since somebody who is first told of in the middle has
 * mostly been there all along, and somebody who comes in has not.
 */
public final class Presence {
  private static final Set<ActionClass> COMING = Set.of(ActionClass.ENTER, ActionClass.APPEAR);
  private static final Set<ActionClass> WAYS =
      Set.of(ActionClass.MOVE, ActionClass.CRAWL, ActionClass.CLIMB, ActionClass.JUMP,
          ActionClass.RISE, ActionClass.STAND, ActionClass.SWIM, ActionClass.FALL);
  private static final Set<String> OUT_OF = Prepositions.of("comes out of");
  /** Who does this past the others comes by from elsewhere. */
  private static final Set<ActionClass> PASSING = Set.of(ActionClass.MOVE, ActionClass.PUSH, ActionClass.CARRY, ActionClass.DRIVE);
  private static final Set<String> SEATS = Vocabulary.kind("seats");
  private static final Set<ActionClass> MEETS =
      Set.of(ActionClass.GESTURE, ActionClass.TOUCH, ActionClass.GIVE, ActionClass.EMBRACE);
  private static final Set<String> COMING_VERBS = Vocabulary.kind("comes");

  /** Out of what was not seen into. */
  private static final Set<String> SPRINGS_OUT = Vocabulary.kind("springs out");

  /**
   * A performer's first time in the scene.
   *
   * @param clause its first action; empty for somebody who is only spoken to or speaks
   * @param enters true when that action brings it in
   */
  public record Appearance(String performer, Optional<Clause> clause, boolean enters) {}

  private static final java.util.regex.Pattern FROM_BEHIND = java.util.regex.Pattern.compile("\\bfrom (?:behind|under|beneath|underneath)\\b");
  private static final Set<String> SIGHTS = Vocabulary.kind("sights");
  private static final Set<String> DOORS = Vocabulary.kind("doors");
  private static final Set<String> BRINGS = Vocabulary.kind("brings");

  private final Breakdown.Scene scene;
  private final Company company;
  private final Map<String, Appearance> all = new LinkedHashMap<>();
  /** To whom something is done: who is beckoned over is there. */
  private final Set<String> met = new LinkedHashSet<>();
  /** Who is seen only as somebody's new form. */
  private final Set<String> forms = new LinkedHashSet<>();
  /** Who has been heard from elsewhere and not been seen. */
  private final Set<String> heard = new LinkedHashSet<>();

  private Presence(Breakdown.Scene scene, Company company) {
    this.scene = scene;
    this.company = company;
  }

  /** Everybody of a scene by performer, in order of appearance. */
  public static Map<String, Appearance> of(Breakdown.Scene scene, Company company) {
    disguises(scene, company);
    Presence presence = new Presence(scene, company);
    scene.beats().forEach(presence::read);
    return presence.all;
  }

  /** Who shows in this scene to have been somebody else, from its beginning or since it came in. */
  private static void disguises(Breakdown.Scene scene, Company company) {
    Set<String> acted = new LinkedHashSet<>();
    for (Beat beat : scene.beats()) {
      if (!(beat instanceof Clause clause) || !clause.real()) {
        continue;
      }
      Optional<String> form =
          clause.target().filter(t -> company.role(t).isPresent())
              .or(() -> Gist.changes(clause) ? company.shifter() : Optional.empty());
      boolean shows = clause.kind() == ActionClass.TRANSFORM && clause.actors().size() == 1;
      if (shows && form.isPresent()) {
        String actor = clause.actors().get(0);
        if (acted.contains(form.get())) {
          company.disguiseLater(actor, form.get());
        } else {
          company.disguise(actor, form.get());
        }
      }
      acted.addAll(clause.actors());
    }
  }

  /**
   * Who is only heard, by its speeches and calls, until somebody catches sight of it.
   */
  public static Map<String, Clause> heardFirst(Breakdown.Scene scene, Company company) {
    Map<String, Clause> sighted = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Beat beat : scene.beats()) {
      if (!(beat instanceof Clause clause) || !clause.real()) {
        continue;
      }
      boolean sight = clause.kind() == ActionClass.LOOK && SIGHTS.contains(clause.verb());
      if (sight) {
        clause.target().map(company::performers).orElse(List.of()).stream()
            .filter(p -> !seen.contains(p))
            .forEach(p -> sighted.putIfAbsent(p, clause));
      }
      if (clause.kind() != ActionClass.SPEAK) {
        clause.actors().forEach(a -> seen.addAll(company.performers(a)));
      }
    }
    return sighted;
  }

  /** Whom machinery of the set carries into the picture. */
  public static Optional<String> brought(Clause clause, Breakdown.Scene scene, Company company) {
    boolean brings =
        clause.real()
            && BRINGS.contains(clause.simpleVerb())
            && clause.actors().stream().noneMatch(a -> company.role(a).filter(Role::figure).isPresent());
    return brings
        ? framed(clause, scene, company)
            .or(() -> clause.target().flatMap(t -> company.performers(t).stream().findFirst()))
            .filter(company::figure)
        : Optional.empty();
  }

  /** {@code CLOSE ON MARA, as the lift carries her up}: whom the camera has just been turned to. */
  private static Optional<String> framed(Clause clause, Breakdown.Scene scene, Company company) {
    int at = scene.beats().indexOf(clause);
    return at > 0 && scene.beats().get(at - 1) instanceof Beat.Direction d
            && clause.span().start() <= d.span().end() + 2
        ? d.subject().flatMap(s -> company.performers(s).stream().findFirst())
        : Optional.empty();
  }

  private void read(Beat beat) {
    if (beat instanceof Clause clause && clause.real()) {
      if (company.isBackground(clause)) {
        return;
      }
      Optional<String> brought = brought(clause, scene, company);
      if (brought.isPresent()) {
        Appearance before = all.get(brought.get());
        if (before == null || before.clause().isEmpty()) {
          all.put(brought.get(), new Appearance(brought.get(), Optional.of(clause), true));
        }
        return;
      }
      Optional<String> twin = company.twin(clause);
      if (twin.isPresent()) {
        all.putIfAbsent(twin.get(), new Appearance(twin.get(), Optional.of(clause), true));
        return;
      }
      clause.actors().forEach(a -> acts(a, clause));
      if (clause.kind() == ActionClass.TRANSFORM) {
        becomes(clause);
      } else {
        clause.target().ifPresent(this::isThere);
        clause.target().filter(t -> MEETS.contains(clause.kind())).ifPresent(t -> met.addAll(company.performers(t)));
      }
      clause.adjuncts().forEach(a -> isThere(a.noun()));
      clause.adjuncts().stream().filter(a -> ThingKinds.bodyPart(a.noun())).flatMap(a -> BodyParts.owner(clause, a.noun()).stream()).forEach(this::isThere);
    } else if (beat instanceof Beat.Speech speech && !Gist.offScreen(speech)) {
      isThere(speech.speaker());
    } else if (beat instanceof Beat.Speech speech && !Gist.voiceOver(speech)) {
      heard.addAll(company.performers(speech.speaker()));
    } else if (beat instanceof Beat.Direction direction) {
      direction.subject().ifPresent(s -> names(s).forEach(this::isThere));
    } else if (beat instanceof Beat.Description description) {
      description.nouns().forEach(this::isThere);
    }
  }

  /** Whom somebody turns into needs no body of its own; whom a thing turns into appears. */
  private void becomes(Clause clause) {
    boolean somebody = clause.actors().stream().anyMatch(a -> company.role(a).isPresent());
    Optional<String> form =
        clause.target().filter(t -> company.role(t).isPresent()).or(company::shifter);
    if (somebody) {
      form.map(company::performers).ifPresent(
          f -> f.stream().filter(p -> company.disguiseOf(p).isEmpty()).forEach(forms::add));
    } else {
      clause.target().ifPresent(t -> acts(t, clause));
    }
  }

  private void acts(String actor, Clause clause) {
    boolean born = !clause.actors().contains(actor);
    boolean enters = enters(clause) && !leavesBy(clause) || born || outdoors(clause) || throughTheDoor(clause);
    for (String performer : company.performers(actor)) {
      // who called through a door and opens it stood behind it
      enters |= heard.contains(performer) && clause.kind() == ActionClass.OPEN && clause.target().filter(DOORS::contains).isPresent();
      if (forms.contains(performer) && !all.containsKey(performer)) {
        continue;
      }
      Appearance before = all.get(performer);
      // named before by somebody's look or a camera direction, but told to come in only now
      boolean later = before != null && before.clause().isEmpty() && enters && !met.contains(performer);
      if (before == null || later) {
        all.put(performer, new Appearance(performer, Optional.of(clause), enters));
      } else if (before.clause().isEmpty()) {
        all.put(performer, new Appearance(performer, Optional.of(clause), before.enters()));
      }
    }
  }

  private void isThere(String noun) {
    for (String performer : company.performers(noun)) {
      if (!forms.contains(performer)) {
        all.putIfAbsent(performer, new Appearance(performer, Optional.empty(), false));
      }
    }
  }

  /** The script says that somebody comes to be seen. */
  public static boolean enters(Clause clause) {
    if (COMING.contains(clause.kind())) {
      return true;
    }
    String head = clause.simpleVerb();
    boolean comes = (COMING_VERBS.contains(head) || springsOut(clause)) && clause.kind() != ActionClass.EXPLODE;
    List<String> relations = new ArrayList<>();
    clause.relation().ifPresent(relations::add);
    clause.adjuncts().forEach(a -> relations.add(a.relation()));
    // who rises from a chair has sat there
    // nor does anybody come in who backs away from somebody
    boolean whom = clause.target().or(() -> clause.adjunct("from")).filter(t -> t.equals(t.toUpperCase(java.util.Locale.ROOT))).isPresent();
    boolean seat = clause.target().filter(t -> SEATS.contains(t)).isPresent();
    // who hangs from something is there
    boolean hangs = clause.relation().filter("from"::equals).isPresent()
        && clause.target().filter(t -> Actions.named(clause.verb() + " from " + English.head(t.toLowerCase(java.util.Locale.ROOT))).isPresent()).isPresent();
    boolean out = !seat && !hangs && relations.stream().anyMatch(r -> OUT_OF.contains(r) && !(r.equals("from") && (clause.kind() == ActionClass.STAND || whom)));
    boolean behind =
        (clause.kind() == ActionClass.RISE || clause.kind() == ActionClass.STAND) && relations.stream().anyMatch("behind"::equals);
    boolean passes = PASSING.contains(clause.kind()) && clause.verb().matches(".* (?:past|by)");
    return comes || passes || behind || behind(clause).isPresent() || Gist.bringsIn(clause) || WAYS.contains(clause.kind()) && (out || clause.verb().endsWith(" in"));
  }

  /** Whether the first that somebody does is to come over. */
  public static boolean comesOver(String performer, Breakdown.Scene scene, Company company) {
    return scene.beats().stream().filter(b -> b instanceof Clause c && c.real() && c.actors().stream().anyMatch(a -> company.performers(a).contains(performer)))
        .findFirst().filter(b -> ((Clause) b).kind() == ActionClass.MOVE && ((Clause) b).verb().endsWith(" over")).isPresent();
  }

  /** Behind or under what somebody comes up of whom nothing has been seen. */
  public static Optional<String> behind(Clause clause) {
    boolean up = Set.of(ActionClass.RISE, ActionClass.STAND, ActionClass.JUMP, ActionClass.APPEAR, ActionClass.ENTER, ActionClass.CRAWL, ActionClass.MOVE).contains(clause.kind());
    return up && FROM_BEHIND.matcher(clause.sentence()).find()
        ? clause.target().or(() -> clause.adjuncts().stream().map(Clause.Adjunct::noun).findFirst()).map(n -> n.toLowerCase(java.util.Locale.ROOT))
        : Optional.empty();
  }

  /** Indoors one who climbs out through a window leaves. */
  private boolean leavesBy(Clause clause) {
    return WAYS.contains(clause.kind()) && clause.verb().endsWith(" out") && clause.relation().filter("through"::equals).isPresent() && scene.interior().orElse(false);
  }

  /** "The doors swing open. She walks up the aisle": who goes right after a door opened of itself has come through it. */
  private boolean throughTheDoor(Clause clause) {
    List<Clause> before = scene.beats().stream().takeWhile(b -> b != clause).filter(Clause.class::isInstance).map(Clause.class::cast).toList();
    Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
    return clause.kind() == ActionClass.MOVE && last != null && last.kind() == ActionClass.OPEN
        && last.actors().stream().anyMatch(a -> DOORS.contains(a.toLowerCase(java.util.Locale.ROOT)));
  }

  /** Out of doors one who runs out of a house comes. */
  private boolean outdoors(Clause clause) {
    boolean out = clause.relation().filter("out of"::equals).isPresent() || clause.adjunct("out of").isPresent() || clause.verb().endsWith(" out");
    boolean goes = clause.kind() == ActionClass.EXIT || clause.kind() == ActionClass.MOVE && clause.verb().endsWith(" out");
    return out && goes && !scene.interior().orElse(true);
  }

  /** Whether somebody is all at once out of where nobody saw him. */
  public static boolean springsOut(Clause clause) {
    return SPRINGS_OUT.contains(clause.verb());
  }

  /** The names in a direction's subject: {@code MARA & IVO}, {@code MARA'S FACE}. */
  static List<String> names(String subject) {
    List<String> names = new ArrayList<>();
    for (String part : subject.split("\\s+&\\s+|\\s+AND\\s+|,\\s*")) {
      names.add(part.strip());
      names.add(part.strip().replaceFirst("['\u2019]S?\\s.*$", ""));
    }
    return names;
  }
}
