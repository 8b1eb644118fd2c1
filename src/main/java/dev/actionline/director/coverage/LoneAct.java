package dev.actionline.director.coverage;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Prepositions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an act is seen that no second shot comes nearer to: close from its first frame, as near as what says it
 * wants, from where its face or its hands are open.
 */
final class LoneAct {
  /** A face needs more of the frame than a hand, a hand more than an arm. */
  private static final Map<Interest, String> SIZES =
      Stream.of(
              Interest.FACE, Interest.MIEN, Interest.HANDS, Interest.BENCH, Interest.DEED, Interest.TOUCH, Interest.SIGN, Interest.OPPOSITE, Interest.BACK, Interest.WALL, Interest.PROFILE, Interest.ALOFT, Interest.LYING)
          .collect(Collectors.toMap(i -> i, Interest::size));

  /** What something is thrown at is seen with who throws it. */
  private static final Set<String> PASSES = Prepositions.of("passes");
  private static final Set<String> AT = Prepositions.of("thrown at");

  /** What is not to be seen from the side. */
  private static final Set<Interest> FRONTAL = Set.of(Interest.FACE, Interest.MIEN, Interest.HANDS);

  private static final Set<ActionClass> TAKES = Set.of(ActionClass.GRAB, ActionClass.OPEN, ActionClass.PULL);

  private static final Set<String> CRADLED = Vocabulary.kind("cradled");

  private LoneAct() {}

  /** What a face says to what lies in the arms, or one does to that: both are to be seen; empty where nothing lies in them. */
  static Optional<Setup> withBabe(ShotDraft shot, Moment main, Set<String> performers) {
    return shot.moments.stream().flatMap(m -> m.whom().stream()).filter(w -> CRADLED.contains(w) && !performers.contains(w)).findFirst()
        .filter(b -> main.who().size() == 1).map(b -> Setup.on("MCU", List.of(main.who().get(0), b)));
  }

  /**
   * Its setup; empty for what needs the whole body or the place.
   *
   * @param leads the moment that decides; null for none
   * @param people of the shot
   */
  static Optional<Setup> of(Interest interest, Moment leads, List<String> people, Set<String> performers) {
    if (leads == null || !SIZES.containsKey(interest)) {
      return Optional.empty();
    }
    if (interest == Interest.SIGN) {
      return Optional.of(sign(leads, performers));
    }
    if (interest == Interest.PROFILE) {
      return Optional.of(profile(leads, performers));
    }
    if (interest == Interest.HANDS && comesToHand(leads)) {
      return Optional.of(Setup.on("MS", people.subList(0, Math.min(2, people.size()))));
    }
    boolean one = FRONTAL.contains(interest) && leads.who().size() == 1 && performers.containsAll(leads.who());
    Setup setup = Setup.on(SIZES.get(interest), one ? leads.who() : people.subList(0, Math.min(2, people.size())));
    return Optional.of(interest == Interest.BENCH ? setup.angled("high") : interest == Interest.LYING ? setup.angled("high").from("front left") : FRONTAL.contains(interest) || interest == Interest.BACK || interest == Interest.WALL || interest == Interest.OPPOSITE ? setup.from(interest.side()) : setup);
  }

  /** {@code A bus hits the cyclist}: what is large and does something to somebody is seen with whom or what it does it to. */
  static Optional<Setup> done(ShotDraft shot, Set<String> performers, Predicate<String> large) {
    return shot.moments.stream()
        .filter(m -> m.plays() && m.who().size() == 1 && !performers.contains(m.who().get(0)) && large.test(m.who().get(0)))
        .flatMap(m -> m.whom().stream().filter(w -> performers.contains(w) || large.test(w)).map(w -> Setup.on(m.interest() == Interest.TRAVEL ? "WS" : "FS", List.of(m.who().get(0), w))))
        .findFirst();
  }

  /** {@code She tiptoes past the dog, trips over a cable}: what somebody goes past is seen with him. */
  static Optional<Setup> passing(Moment leads, Set<String> performers) {
    boolean passes = leads != null && (leads.interest() == Interest.TRAVEL || leads.interest() == Interest.BODY) && leads.who().size() == 1
        && leads.beat() instanceof Clause c && c.relation().filter(PASSES::contains).isPresent();
    boolean throwsAt = leads != null && leads.who().size() == 1 && leads.beat() instanceof Clause t && t.kind() == ActionClass.THROW && t.behind(AT).findAny().isPresent() && leads.whom().size() > 1
        && !throwsIn(leads, performers); // a pool is there behind him
    int last = throwsAt ? leads.whom().size() - 1 : 0;
    return leads == null ? Optional.empty() : leads.whom().stream().skip(last).filter(w -> (passes || throwsAt) && !performers.contains(w)).findFirst()
        .map(w -> Setup.on("FS", List.of(leads.who().get(0), w)));
  }

  /** The same, and who leans over a thing: with the thing before her. */
  static Optional<Setup> along(ShotDraft shot, Moment leads, Set<String> performers) {
    return passing(leads, performers).or(() -> shot.moments.stream()
        .filter(m -> m.who().size() == 1 && m.who().equals(leads == null ? List.of() : leads.who()) && m.beat() instanceof Clause c && c.relation().filter("over"::equals).isPresent()
            && c.kind() == ActionClass.OTHER)
        .flatMap(m -> m.whom().stream().filter(w -> !performers.contains(w)).map(w -> Setup.on("MS", List.of(m.who().get(0), w)).angled("high").from("front"))).findFirst());
  }

  /** Whether nobody does anything in a shot but to a thing: of who coughs when he has put it down more is to be seen than the thing. */
  static boolean allTo(String thing, ShotDraft shot, Set<String> performers) {
    return shot.moments.stream()
        .filter(m -> m.plays() && !m.offScreen() && m.who().stream().anyMatch(performers::contains))
        .allMatch(m -> m.whom().contains(thing));
  }

  /** How near a thing or a part of somebody is seen: what lies in a hand is looked down upon, a face is not; at a foot there are hands too. */
  static Setup near(String thing, List<String> who) {
    if (thing.endsWith(Setup.FOOT) && who.size() == 1 && !thing.startsWith(Company.name(who.get(0)) + "'")) {
      return Setup.on("MS", List.of(who.get(0), thing)); // who bends over it, and to whom: hands alone at a shoe are lost between two bodies
    }
    return Setup.on(thing.endsWith(Setup.FACE) ? "CU" : thing.endsWith(Setup.FOOT) ? "MCU" : "insert", List.of(thing));
  }

  /** A sign is seen as it is by whom it is meant for: over that one's shoulder. */
  static Setup sign(Moment main, Set<String> performers) {
    List<String> who = main.who().stream().filter(performers::contains).limit(2).toList();
    return main.whom().stream().filter(w -> performers.contains(w) && !who.contains(w)).findFirst()
        .filter(w -> who.size() == 1)
        .map(w -> Setup.over(w, who.get(0)))
        .orElse(Setup.on(Interest.SIGN.size(), who));
  }

  /** From the side; of two who face each other both sides are seen anyhow. */
  static Setup profile(Moment main, Set<String> performers) {
    List<String> both = Stream.concat(main.who().stream(), main.whom().stream()).filter(performers::contains).distinct().limit(2).toList();
    Setup setup = Setup.on(Interest.PROFILE.size(), both);
    return both.size() == 1 ? setup.from(Interest.PROFILE.side()) : setup;
  }

  /** What is taken or opened is not yet in the hand: who does it and where it comes from are seen with it. */
  static boolean comesToHand(Moment moment) {
    return moment.beat() instanceof Clause c && TAKES.contains(c.kind());
  }

  /** Somebody throws what is then seen to come down: near enough to see it in the hand and leave it. */
  static boolean throwsIn(Moment moment, Set<String> performers) {
    return moment.who().size() == 1 && performers.contains(moment.who().get(0))
        && moment.beat() instanceof Clause c && Gist.throwing(c)
        && moment.lines().stream().anyMatch(l -> l.text().startsWith("until ") && l.text().endsWith(" flies"));
  }
}
