package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.Role;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people do in liquids and at their edges: they topple in, come up again, go down for good. Who
 * has gone in is in, whatever the next verb.
 */
public final class Liquids {
  private static final Set<ActionClass> FALLS = Set.of(ActionClass.FALL, ActionClass.PUSH);
  private static final Set<ActionClass> UP =
      Set.of(ActionClass.APPEAR, ActionClass.RISE, ActionClass.ENTER, ActionClass.SWIM);
  private static final Set<String> UP_VERBS = Vocabulary.kind("comes up");
  private static final Set<String> BENEATH = Prepositions.of("beneath");
  /** As many beats later a sinking is still the same one. */
  private static final int AHEAD = 6;
  private static final double FIRST_SECONDS = 2.5;
  /** A hand that goes last takes its time, seconds. */
  private static final String SLOWLY = " over 10.5s";
  private static final double GLIMPSE_SECONDS = 1.3;
  /** What the last hand says has to be read, seconds. */
  private static final double SIGN_SECONDS = 3.2;

  private static final Set<String> METALS = Vocabulary.kind("liquid metals");
  private static final Set<ActionClass> RUNS =
      Set.of(ActionClass.POUR, ActionClass.MOVE, ActionClass.VANISH, ActionClass.TURN, ActionClass.SINK, ActionClass.OTHER);

  private static final Set<String> WATCHES = Vocabulary.kind("watches");

  private final Set<String> silvered = new java.util.LinkedHashSet<>();
  private final Unit unit;
  /** Performer to liquid. */
  private final Map<String, String> in = new LinkedHashMap<>();
  private final Set<String> gone = new java.util.LinkedHashSet<>();
  /** Sentences that have told of a hand that goes last: after the first one sees it from near. */
  private final Set<String> watched = new java.util.LinkedHashSet<>();
  private final Map<String, Boolean> sinking = new LinkedHashMap<>();

  Liquids(Unit unit) {
    this.unit = unit;
  }

  /** The clause as something done in a liquid; empty for one that has nothing to do with any. */
  public Optional<Staged> stage(Clause clause, List<String> performers) {
    if (performers.isEmpty() || !performers.stream().allMatch(unit.company::figure)) {
      return Optional.empty();
    }
    String first = performers.get(0);
    Optional<String> named = liquid(clause);
    Optional<String> here = Optional.ofNullable(in.get(first));
    if (here.isPresent() && sinking.containsKey(first)) {
      return goesOn(clause, first);
    }
    if (named.isPresent() && FALLS.contains(clause.kind()) && into(clause)) {
      return line(performers, named.get(), "into", "topple");
    }
    Optional<String> beside = overboard(clause) ? nearest() : Optional.empty();
    if (beside.isPresent()) {
      return line(performers, beside.get(), "into", FALLS.contains(clause.kind()) ? "topple" : "dive");
    }
    boolean up = UP.contains(clause.kind()) || UP_VERBS.contains(clause.verb());
    if (here.isPresent() && up) {
      return line(performers, here.get(), "from", "rise");
    }
    boolean down =
        clause.kind() == ActionClass.SINK
            || clause.relation().filter(BENEATH::contains).isPresent() && (named.isPresent() || here.isPresent())
            || here.isPresent() && clause.kind() == ActionClass.VANISH;
    return down ? named.or(() -> here).flatMap(l -> sinks(clause, performers, l)) : Optional.empty();
  }

  /** Liquid metal that runs over a melt is one drift of silver, however many verbs tell it. */
  public Optional<Staged> whorls(Clause clause, String noun) {
    boolean metal = METALS.contains(English.head(noun));
    Optional<String> over = liquid(clause).or(() -> in.values().stream().reduce((a, b) -> b));
    if (!metal || over.isEmpty() || !RUNS.contains(clause.kind())) {
      return Optional.empty();
    }
    if (!silvered.add(over.get())) {
      return Optional.of(Staged.already("silver whorls", List.of(), List.of(over.get())));
    }
    return Optional.of(
        Staged.line("effect silver whorls over " + over.get(), "silver whorls", List.of(), List.of(over.get())));
  }

  /** Who steps off an edge is in what lies below. */
  public void entered(String performer, String action, Optional<String> at) {
    if (Set.of("step off", "topple", "dive").contains(action)) {
      at.flatMap(unit.ground.set()::mark)
          .flatMap(m -> m.type().equals("liquid") ? Optional.of(m) : m.type().equals("edge") ? unit.ground.nearestLiquid(m) : Optional.empty())
          .ifPresent(m -> in.put(performer, m.name()));
    }
  }

  /** Who looks on without being told at what looks at where somebody has gone down. */
  public String whereTo(Clause clause, String words) {
    boolean on = clause.kind() == ActionClass.LOOK && WATCHES.contains(clause.verb()) && words.isBlank();
    return on && !sinking.isEmpty() ? " " + in.get(List.copyOf(sinking.keySet()).get(sinking.size() - 1)) : words;
  }

  /** {@code throws it in}: in is into the liquid beside which the scene plays, where elsewhere cards are laid down. */
  public Optional<Clause> thrownIn(Clause clause) {
    boolean in = Gist.throwing(clause) && clause.verb().endsWith(" in") && liquid(clause).isEmpty();
    return !in ? Optional.empty()
        : nearest().map(liquid -> clause.withKind(ActionClass.THROW).withVerb(clause.verb().replaceFirst(" in$", "")).with(new Clause.Adjunct("into", liquid)));
  }

  /** The liquid beside which the scene plays. */
  private Optional<String> nearest() {
    return unit.ground.ofType("liquid").stream()
        .min(java.util.Comparator.comparingDouble(unit.ground::distance)).map(Model.Mark::name);
  }

  /** {@code falls overboard}, {@code goes over the side}. */
  private static boolean overboard(Clause clause) {
    boolean goes = FALLS.contains(clause.kind()) || Set.of(ActionClass.JUMP, ActionClass.MOVE).contains(clause.kind());
    return goes && (clause.verb().endsWith(" overboard") || clause.manner().contains("overboard"));
  }

  /**
   * The same clause without the impossible: who sinks is who has gone in, and who is in does not look
   * on from the edge. Empty for a clause that may stand.
   */
  public Optional<Clause> corrected(Clause clause) {
    Optional<String> inside =
        in.keySet().stream().filter(p -> !gone.contains(p)).reduce((a, b) -> b)
            .flatMap(unit.company::roleOf).map(Role::name);
    if (inside.isEmpty() || !clause.real()) {
      return Optional.empty();
    }
    boolean acts = clause.actors().contains(inside.get());
    boolean down = Set.of(ActionClass.SINK, ActionClass.VANISH).contains(clause.kind()) || tellsOfHand(clause);
    boolean people = clause.actors().stream().allMatch(a -> unit.company.role(a).filter(Role::figure).isPresent());
    if (down && !acts && people && clause.actors().size() == 1) {
      return Optional.of(clause.withActors(List.of(inside.get())));
    }
    boolean watches = clause.kind() == ActionClass.LOOK && acts && clause.actors().size() > 1;
    return watches ? Optional.of(onlookers(clause, inside.get())) : Optional.empty();
  }

  /** After a sinking, the fist it forms is the sinker's. */
  private boolean tellsOfHand(Clause clause) {
    return !sinking.isEmpty()
        && (clause.kind() == ActionClass.TRANSFORM || clause.kind() == ActionClass.GESTURE)
        && clause.sentence().toLowerCase(Locale.ROOT).matches("(?s).*\\b(fist|thumb|hand)s?\\b.*");
  }

  private Clause onlookers(Clause clause, String inside) {
    List<String> others = new ArrayList<>(clause.actors());
    others.remove(inside);
    clause.target().filter(t -> unit.company.role(t).isPresent() && !others.contains(t)).ifPresent(others::add);
    return clause.withActors(others).withTarget(Optional.of(inside), clause.relation());
  }

  private Optional<Staged> line(List<String> who, String liquid, String how, String verb) {
    return unit.performances.named(verb).map(p -> {
      who.forEach(w -> in.put(w, liquid));
      String words = who.size() == 1 ? ThirdPerson.of(p.verb()) : p.verb();
      return Staged.line(
          Company.names(who) + " " + words + " " + how + " " + liquid, p.action().name(), who, List.of(liquid));
    });
  }

  /** Down for good; what the script tells next of the hand that goes last belongs to it. */
  private Optional<Staged> sinks(Clause clause, List<String> who, String liquid) {
    String first = who.get(0);
    String last = last();
    return unit.performances.named("sink down").map(p -> {
      in.put(first, liquid);
      sinking.put(first, !last.isEmpty());
      gone.addAll(last.isEmpty() ? who : List.of());
      who.forEach(unit::sinks);
      String words = who.size() == 1 ? ThirdPerson.of(p.verb()) : p.verb();
      String text = Company.names(who) + " " + words + " into " + liquid + (last.isEmpty() ? "" : SLOWLY) + last;
      Staged staged = Staged.line(text, p.action().name(), who, List.of()).after(last.isEmpty() ? "" : unit.hands.letsGo(first));
      return last.isEmpty() ? staged : staged.cutAfter(FIRST_SECONDS);
    });
  }

  /** {@code , thumb up} or {@code , hand last}, when the next beats tell of it. */
  private String last() {
    String found = "";
    for (Beat beat : unit.ahead().stream().limit(AHEAD).toList()) {
      if (beat instanceof Clause c && c.kind() != ActionClass.LOOK) {
        String said = (c.sentence() + " " + c.target().orElse("")).toLowerCase(Locale.ROOT);
        if (said.contains("thumb")) {
          return ", thumb up";
        }
        found = said.matches("(?s).*\\b(hand|fist|arm)\\b.*") ? ", hand last" : found;
      }
    }
    return found;
  }

  /** Who is going down goes on going down: there is only another thing to look at. */
  private Optional<Staged> goesOn(Clause clause, String performer) {
    if (clause.kind() == ActionClass.LOOK) {
      return Optional.empty();
    }
    boolean still =
        Set.of(ActionClass.SINK, ActionClass.VANISH, ActionClass.TRANSFORM, ActionClass.GESTURE, ActionClass.MOVE,
                ActionClass.FALL)
            .contains(clause.kind());
    if (!still) {
      return Optional.empty();
    }
    List<String> hand = new ArrayList<>();
    if (Boolean.TRUE.equals(sinking.get(performer))) {
      hand.add(Company.name(performer) + "'s right hand");
    }
    return Optional.of(
        Staged.already("sink", hand.isEmpty() ? List.of(performer) : List.of(), hand)
            .seen(near(clause) ? Interest.INSERT : Interest.HANDS)
            .cutAfter(watched.size() > 1 ? SIGN_SECONDS : GLIMPSE_SECONDS));
  }

  private boolean near(Clause clause) {
    watched.add(clause.sentence());
    return watched.size() > 1;
  }

  private boolean into(Clause clause) {
    return clause.relation().filter(r -> r.startsWith("in") || r.equals("off") || r.equals("over")).isPresent()
        || clause.adjuncts().stream().anyMatch(a -> a.relation().startsWith("in"));
  }

  /** The liquid that a clause tells of, by its target, its owner or an adjunct. */
  private Optional<String> liquid(Clause clause) {
    List<String> nouns = new ArrayList<>();
    clause.target().ifPresent(nouns::add);
    clause.owner().ifPresent(nouns::add);
    clause.adjuncts().forEach(a -> nouns.add(a.noun()));
    return nouns.stream()
        .map(n -> unit.ground.named(n.toLowerCase(Locale.ROOT)))
        .flatMap(Optional::stream)
        .filter(m -> m.type().equals("liquid"))
        .map(Model.Mark::name)
        .findFirst();
  }
}
