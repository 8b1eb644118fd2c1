package dev.actionline.director.floor;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Tool;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.OneOf;
import dev.actionline.director.library.Library;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.Aims;
import dev.actionline.director.set.Ground;
import dev.actionline.director.set.Hands;
import dev.actionline.director.set.PropMaster;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the unit has on the floor while one scene is blocked. */
public final class Unit {
  private static final Set<String> EVERYBODY = Set.of("EVERYBODY", "EVERYONE", "ALL");
  private static final Set<ActionClass> LEAVES_SEAT =
      Set.of(ActionClass.MOVE, ActionClass.STAND, ActionClass.FALL, ActionClass.JUMP, ActionClass.CRAWL, ActionClass.ENTER, ActionClass.EXIT);

  /** What can be asked for. */
  public final Library library;
  /** Who plays whom. */
  public final Company company;
  /** The set and its places. */
  public final Ground ground;
  /** What is on the set. */
  public final PropMaster props;
  /** What a noun means here. */
  public final Aims aims;
  /** Who holds what. */
  public final Hands hands;
  /** What plays a verb. */
  public final Performances performances;
  /** Nothing weighs anything in the scene. */
  public boolean weightless;
  private Breakdown.Scene scene;
  private List<Beat> ahead = List.of();
  /** Speeches that are spoken into a phone. */
  public Set<Beat> calls = Set.of();
  private final Set<String> unseen = new LinkedHashSet<>();
  private final OneOf oneOf = new OneOf();
  private final Set<String> onStage = new LinkedHashSet<>();
  private final Set<String> gone = new LinkedHashSet<>();
  private final Set<String> sunk = new LinkedHashSet<>();
  private final Set<String> impaled = new LinkedHashSet<>();
  private final Set<String> seated = new LinkedHashSet<>();
  private String partner = "";
  private String lastActor = "";
  private String playing = "";
  private Optional<Action> acting = Optional.empty();
  /** Who has come in: who speaks next speaks to that one. */
  private String newcomer = "";
  private Aim lastAim;
  private String lastThing;
  /** Performer and verb to what it was done to last. */
  private final Map<String, Aim> deeds = new HashMap<>();
  private String opened;

  /** The unit of one scene; hands are handed on from scene to scene. */
  public Unit(Library library, Company company, Ground ground, PropMaster props, Hands hands) {
    this.library = library;
    this.company = company;
    this.ground = ground;
    this.props = props;
    this.aims = new Aims(company, ground, props);
    this.hands = hands;
    this.performances = library.performances();
  }

  /** What was in somebody's hands at the end of the last scene still is, once it is needed again. */
  public void carryOver(Set<String> there) {
    hands.held().forEach(
        (performer, held) -> {
          if (!there.contains(performer)) {
            return;
          }
          String hand = "right";
          for (String prop : held) {
            props.remember(prop, "in " + Company.name(performer) + " " + hand + " hand");
            hand = "left";
          }
        });
    hands.empty();
  }

  /** The scene that is blocked from now on. */
  public void plays(Breakdown.Scene played) {
    scene = played;
  }

  /** The scene that is blocked. */
  public Breakdown.Scene scene() {
    return scene;
  }

  /** The clause that stands right before another in the scene. */
  public Optional<Clause> before(Clause clause) {
    int at = scene.beats().indexOf(clause);
    return at > 0 && scene.beats().get(at - 1) instanceof Clause b ? Optional.of(b) : Optional.empty();
  }

  /** Who does it, by their names in the list; everybody is who is there but whom it is done to. */
  public List<String> performers(Clause clause) {
    Set<String> performers = new LinkedHashSet<>();
    clause.actors().forEach(a -> performers.addAll(each(clause, a)));
    if (performers.isEmpty() && clause.actors().stream().anyMatch(EVERYBODY::contains)) {
      Set<String> whom = whom(clause);
      company.figures().stream().filter(this::isThere).filter(p -> !whom.contains(p)).forEach(performers::add);
    }
    return List.copyOf(performers);
  }

  /** Of a group the one that the clause tells of. */
  private List<String> each(Clause clause, String actor) {
    List<String> all = company.performers(actor);
    return all.size() < 2 || clause.actors().size() > 1 ? all : company.role(actor).map(r -> oneOf.of(clause, r)).orElse(all);
  }

  /** Whom a clause names besides its actors; by "him" or "her" the one who acted last. */
  private Set<String> whom(Clause clause) {
    Set<String> whom = new LinkedHashSet<>(clause.target().map(company::performers).orElse(List.of()));
    clause.adjuncts().forEach(a -> whom.addAll(company.performers(a.noun())));
    boolean somebody = whom.isEmpty() && clause.sentence().matches("(?is).*\\b(?:him|her)\\b.*");
    lastActor().filter(a -> somebody).ifPresent(whom::add);
    return whom;
  }

  /** What the scene has still to come. */
  public void ahead(List<Beat> beats) {
    ahead = beats;
  }

  /** The beats that are still to come, the next one first. */
  public List<Beat> ahead() {
    return ahead;
  }

  /** Heard, but not seen before somebody catches sight of it. */
  public void hides(Set<String> performers) {
    unseen.addAll(performers);
  }

  /** Whether somebody has only been heard so far. */
  public boolean isUnseen(String performer) {
    return unseen.contains(performer);
  }

  /** Somebody catches sight of him. */
  public void reveal(String performer) {
    unseen.remove(performer);
  }

  /** Is there from now on. */
  public void enter(String performer) {
    gone.remove(performer);
    onStage.add(performer);
  }

  /** Sits from now on. */
  public void sits(String performer) {
    seated.add(performer);
  }

  /** Whether somebody sits. */
  public boolean isSeated(String performer) {
    return seated.contains(performer);
  }

  /** True once for those who sit already when told to sit; who has been on the feet or the floor since then sits no more. */
  public boolean sitsAlready(ActionClass kind, List<String> who) {
    boolean sits = kind == ActionClass.SIT && seated.containsAll(who);
    if (kind == ActionClass.SIT || LEAVES_SEAT.contains(kind)) {
      seated.removeAll(who);
    }
    return sits;
  }

  /** Is gone from now on. */
  public void exit(String performer) {
    onStage.remove(performer);
    gone.add(performer);
  }

  /** Who has left and not come back. */
  public boolean isGone(String performer) {
    return gone.contains(performer);
  }

  /** Everybody who is there, in the order of coming. */
  public List<String> onStage() {
    return List.copyOf(onStage);
  }

  /** Who goes down for good is nobody's partner any more. */
  public void sinks(String performer) {
    sunk.add(performer);
  }

  /** Whether somebody has come and not left. */
  public boolean isThere(String performer) {
    return onStage.contains(performer);
  }

  /** The figure that acted last. */
  public Optional<String> lastActor() {
    return lastActor.isEmpty() || !company.figure(lastActor) ? Optional.empty() : Optional.of(lastActor);
  }

  /** A bag, a box that has been opened: what is taken out next is taken out of it. */
  public void opens(String container) {
    opened = container;
  }

  /** What was opened last. */
  public Optional<String> opened() {
    return Optional.ofNullable(opened);
  }

  /** Who is run through goes down and is still. */
  public void impales(String performer) {
    impaled.add(performer);
  }

  /** Whether somebody has been run through. */
  public boolean isImpaled(String performer) {
    return impaled.contains(performer);
  }

  /** Remembers what somebody did a verb to. */
  public void done(String performer, String verb, Aim to) {
    deeds.put(performer + " " + verb, to);
    lastAim = to.performer().isPresent() ? lastAim : to;
  }

  /** The thing, loose or of the set, that somebody did something to last. */
  Optional<Aim> lastAim() {
    return Optional.ofNullable(lastAim);
  }

  /** What somebody did the same to before: who taps again taps the same. */
  public Optional<Aim> again(String performer, String verb) {
    return Optional.ofNullable(deeds.get(performer + " " + verb));
  }

  /** Remembers a thing as the one that was acted upon last. */
  public void handled(String prop) {
    lastThing = prop;
  }

  /** The thing that was last acted upon. */
  public Optional<String> lastThing() {
    return Optional.ofNullable(lastThing);
  }

  /** Remembers who acts and upon whom: the next action without a target means them. */
  public void acted(List<String> who, Optional<String> whom) {
    if (!who.isEmpty()) {
      if (!who.get(0).equals(lastActor) && whom.isEmpty()) {
        partner = lastActor;
      }
      lastActor = who.get(0);
      whom.filter(w -> !who.contains(w)).ifPresent(w -> partner = w);
    }
  }

  /** Who plays what just now. */
  public void plays(List<String> who, String action) {
    playing = List.copyOf(who) + " " + action;
    acting = library.action(action);
  }

  /** Whether somebody has just been at something that is done with a thing of a noun in hand: a match that has lit a candle. */
  public boolean uses(String who, String noun) {
    return acting.filter(a -> playing.startsWith(List.of(who) + " ")).stream().flatMap(a -> a.tools().stream())
        .anyMatch(t -> t.place() instanceof Tool.InHand && t.nouns().contains(noun));
  }

  /** Whether that is what they play just now: {@code bandages him, winding the cloth}. */
  public boolean isPlaying(List<String> who, String action) {
    return playing.equals(List.copyOf(who) + " " + action);
  }

  /** Has just come in. */
  public void comesIn(String performer) {
    newcomer = performer;
  }

  /** Somebody on stage whose name is spoken. */
  public Optional<String> called(String words, String speaker) {
    String spoken = " " + words.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ") + " ";
    return onStage.stream()
        .filter(p -> !p.equals(speaker) && company.figure(p))
        .filter(p -> spoken.contains(" " + p + " ") || company.beingIn(p).filter(b -> spoken.contains(" " + b + " ")).isPresent())
        .findFirst();
  }

  /** Who else is there of whom one says "his" or "her", before all whom an actor has to do with. */
  public Optional<String> other(String performer, String possessive) {
    return Stream.concat(partnerOf(performer).stream(), company.figures().stream().filter(this::isThere))
        .filter(p -> !p.equals(performer) && company.possessive(p).equals(possessive)).findFirst();
  }

  /** Whom an actor has to do with: the last one it acted upon or that acted, else anybody there. */
  public Optional<String> partnerOf(String performer) {
    if (newcomer.equals(lastActor) && !newcomer.equals(performer) && isThere(newcomer)) {
      return Optional.of(newcomer);
    }
    if (!partner.isEmpty() && !partner.equals(performer) && isThere(partner) && !sunk.contains(partner)) {
      return Optional.of(partner);
    }
    if (!lastActor.isEmpty() && !lastActor.equals(performer) && isThere(lastActor) && !sunk.contains(lastActor)) {
      return Optional.of(lastActor);
    }
    return onStage.stream()
        .filter(p -> !p.equals(performer) && company.figure(p) && !sunk.contains(p))
        .findFirst();
  }

  /** Somebody's line with an action that bears a word; empty when none does. */
  public Optional<Staged> line(String verb, String who, String rest, List<String> whom) {
    return performances.named(verb).map(p -> Staged.line(
        Company.name(who) + " " + ThirdPerson.of(p.verb()) + rest, p.action().name(), List.of(who), whom));
  }
}
