package dev.actionline.director.coverage;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.floor.Whereabouts;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Unstaged;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Small things are seen themselves and what hands do at a face near: what somebody looks at in his hand, what slips out of it, what goes under in a liquid, and where
 * a thing that was thrown comes down.
 */
public final class Inserts {
  private static final Set<ActionClass> UNDER = Set.of(ActionClass.SINK, ActionClass.VANISH);
  /** So long one watches where something has come down. */
  private static final double LANDING_SECONDS = 3;

  private static final double CLASP_SECONDS = 2;
  /** What is about to fall is seen in its place for so long, seconds. */
  public static final int HELD_SECONDS = 1;
  private static final double SINGLE_SECONDS = 2;
  private static final String PARTS = Vocabulary.anyOf("parts of a face") + "s?\\b";
  private static final Pattern CLASPS = Pattern.compile(" shakes hands? (?:with|of) ");
  /** A hand that is at somebody else's face. */
  private static final Pattern FACE_OF = Pattern.compile("\\b" + Vocabulary.anyOf("at another's face") + " .*'s " + PARTS);
  private static final Pattern OWN_FACE = Pattern.compile("\\b" + Vocabulary.anyOf("at one's own face") + " .*\\b(?:his|her|its|their) " + PARTS);
  private static final Pattern HAND = Pattern.compile("\\b(?:hand|finger|fist|grip|grasp)s?$");
  /** What a thing does in a hand is to be seen there. */
  private static final Pattern IN_HAND = Pattern.compile(" (?:tilts|tips|trembles|shakes|glows|flickers) in (.+'s (?:(?:left|right) )?hand)\\b");
  private static final Pattern EYES = Pattern.compile(" " + Vocabulary.anyOf("eyes to eyes") + "\\b");
  private static final Pattern HEAD = Pattern.compile(" (?:shakes head|nods|nods head)\\b");

  /** What is put on a babe is as small as that, and what somebody fetches with a foot lies on the floor beside him. */
  private static final Pattern ON_A_BABE = Pattern.compile(" puts .+ on (" + Vocabulary.anyOf("babes") + ")$");
  private static final Pattern FROM_BESIDE = Pattern.compile("^(\\S+) [\\d.]+ m right of [^;]+; .+ takes \\1$");

  private final Unit unit;

  /** For the scene that a unit plays. */
  public Inserts(Unit unit) {
    this.unit = unit;
  }

  /** The moments with what is to be seen near, and with the landings that the script leaves out. */
  public List<Moment> of(List<Moment> moments) {
    List<Moment> all = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      Optional<String> thing = small(moment);
      Optional<String> thrown = thrown(moment);
      Moment next = moments.get(Math.min(i + 1, moments.size() - 1));
      Optional<String> out = takenOut(moment).or(() -> opens(moment, next));
      if (thrown.isPresent()) {
        all.add(moment.seen(Interest.BODY).until(thrown.get() + " flies"));
        if (next == moment || !goesUnder(next) || !all(next).contains(thrown.get())) {
          all.add(landing(moment, thrown.get()));
        }
      } else if (out.isPresent()) {
        boolean fetched = unit.props.onBackOf(out.get()).filter(b -> !moment.who().contains(b)).isPresent();
        all.add(fetched ? moment.seen(Interest.FETCHED) : moment.seen(Interest.HANDS).of(out.get()));
      } else if (thing.isPresent() && slips(moment) && moment.whom().stream().anyMatch(unit.company::figure)) {
        // how it leaves the hand is one picture, how it strikes the floor another
        boolean drops = moment.beat() instanceof Clause c && c.kind() == ActionClass.FALL;
        Moment slips = letsGo(moment, thing.get());
        all.add(drops ? slips.until(thing.get() + " flies") : slips);
        if (next == moment || !falls(next, thing.get())) {
          all.add(landing(moment, thing.get()));
        }
      } else if (sheds(moment).isPresent()) {
        all.add(moment);
        all.add(landing(moment, sheds(moment).get()));
      } else if (thing.isPresent() && hand(moment).isPresent()) {
        all.add(moment.seen(Interest.INSERT).only(hand(moment).get()).alone());
      } else if (moment.who().size() == 1 && pane(moment.who().get(0)).isPresent()) {
        all.add(moment.only(pane(moment.who().get(0)).get()));
      } else if (thing.isPresent() && all.isEmpty() && looksAt(moment) && unit.hands.holder(thing.get()).isEmpty()) {
        all.add(moment); // a scene does not open on a spider: first who sees it, and where
        all.add(landing(moment, thing.get()));
      } else if (thing.isPresent() && covers(moment, thing.get()).isPresent()) {
        all.add(moment.seen(Interest.INSERT).only(covers(moment, thing.get()).get()).alone());
      } else if (thing.isPresent() && (looksAt(moment) || goesUnder(moment) || slips(moment))) {
        all.add(moment.seen(Interest.INSERT));
      } else if (line(moment, CLASPS)) {
        all.add(moment.until(Company.name(moment.whom().isEmpty() ? moment.who().get(0) : moment.whom().get(0)) + " touches"));
        all.add(clasped(moment));
      } else if (eyes(moment).size() == 2) {
        all.add(moment.seen(Interest.FACE).by(eyes(moment).get(0)));
        all.add(facing(moment, eyes(moment).get(1)));
      } else {
        all.add(near(moment, i > 0 ? Optional.of(moments.get(i - 1)) : Optional.empty()));
      }
    }
    return all;
  }

  /** A face, a foot or a gesture as near as it is to be seen; all else as it is. */
  private Moment near(Moment moment, Optional<Moment> before) {
    if (line(moment, FACE_OF) && moment.whom().stream().anyMatch(unit.company::figure)) {
      return moment.seen(Interest.INSERT).at(figure(moment) + Setup.FACE);
    }
    if (atFeet(moment)) {
      return moment.seen(Interest.INSERT).at(figure(moment) + Setup.FOOT);
    }
    Optional<String> dressed = ofALine(moment, ON_A_BABE);
    if (dressed.isPresent()) {
      return moment.seen(Interest.INSERT).only(dressed.get()).alone();
    }
    Optional<String> lies = ofALine(moment, FROM_BESIDE).filter(unit.props.kinds::handy);
    if (lies.isPresent()) {
      return moment.seen(Interest.INSERT).only(lies.get()).alone();
    }
    if (line(moment, OWN_FACE)) {
      return moment.seen(Interest.HANDS);
    }
    if (line(moment, HEAD)) {
      return moment.seen(Interest.FACE);
    }
    if (moment.joined() && before.filter(Inserts::looksAt).isPresent() && line(moment, Framing.GAIT)) {
      return moment.alone(); // first who sees, then how the other comes
    }
    return before.filter(b -> goesOn(moment, b)).isPresent() ? moment.seen(Interest.INSERT) : moment;
  }

  /** A small thing that comes out of something. */
  private Optional<String> takenOut(Moment moment) {
    boolean out = moment.beat() instanceof Clause c && c.kind() == ActionClass.GRAB && moment.plays() && c.verb().endsWith(" out");
    return out ? small(moment) : Optional.empty();
  }

  /** What comes out of what somebody opens: one looks at where that comes to light. */
  private Optional<String> opens(Moment moment, Moment next) {
    boolean opens = moment.beat() instanceof Clause c && c.kind() == ActionClass.OPEN && moment.who().equals(next.who());
    return opens ? takenOut(next) : Optional.empty();
  }

  /** The hand in which a thing does something by itself; which one, as the thing lies in it. */
  private Optional<String> hand(Moment moment) {
    return moment.lines().stream().map(l -> IN_HAND.matcher(l.text())).filter(Matcher::find).map(m -> m.group(1)).findFirst()
        .map(h -> unit.props.placeOf(moment.who().get(0)).filter(p -> p.endsWith(" left hand")).map(p -> h.replace("'s hand", "'s left hand"))
            .orElse(h.replace("'s hand", "'s right hand")));
  }

  /** The window behind which a thing is seen: from within one sees it there, as large as it is. */
  private Optional<String> pane(String thing) {
    return unit.props.placeOf(thing).filter(p -> p.startsWith(Whereabouts.BEHIND_GLASS)).flatMap(p -> unit.ground.named("window")).map(Model.Mark::name);
  }

  private static boolean line(Moment moment, Pattern words) {
    return moment.beat() instanceof Clause && moment.who().size() == 1
        && moment.lines().stream().anyMatch(l -> words.matcher(l.text()).find());
  }

  /** What a line of one person's act names in a place of it. */
  private static Optional<String> ofALine(Moment moment, Pattern words) {
    return moment.beat() instanceof Clause && moment.who().size() == 1
        ? moment.lines().stream().map(l -> words.matcher(l.text())).filter(Matcher::find).map(m -> m.group(1)).findFirst() : Optional.empty();
  }

  /** What is tied at somebody's foot is seen there, past who bends over it. */
  private boolean atFeet(Moment moment) {
    return moment.beat() instanceof Clause c && c.kind() == ActionClass.TIE && line(moment, Framing.LOW) && moment.whom().stream().anyMatch(unit.company::figure);
  }

  private String figure(Moment moment) {
    return Company.name(moment.whom().stream().filter(unit.company::figure).findFirst().orElseThrow());
  }

  /** The hand that something slips out of; of what is long more is to be seen than of a ring. */
  private Moment letsGo(Moment moment, String thing) {
    String who = moment.whom().stream().filter(unit.company::figure).findFirst().orElseThrow();
    // one has to see what is held before it slips
    List<Line> lines = moment.lines().stream().map(l -> Unstaged.is(l) ? l : l.with("at " + HELD_SECONDS + "s " + l.text())).toList();
    return new Moment(
        moment.beat(), unit.props.kinds.small(thing) ? Interest.INSERT : Interest.THING, lines, List.of(), List.of(Company.name(who) + "'s right hand"), moment.seconds(),
        moment.paragraph(), moment.joined(), moment.label());
  }

  /** The two whose eyes meet; nobody for anything else. */
  private List<String> eyes(Moment moment) {
    boolean meet = moment.beat() instanceof Clause && moment.lines().stream().anyMatch(l -> EYES.matcher(l.text()).find());
    return meet ? all(moment).stream().filter(unit.company::figure).toList() : List.of();
  }

  /** The other of two who look at each other, as he is seen by the first. */
  private static Moment facing(Moment moment, String who) {
    return new Moment(
        moment.beat(), Interest.INSERT, List.of(), List.of(), List.of(Company.name(who) + Setup.FACE), SINGLE_SECONDS,
        moment.paragraph(), false, Labels.title(who));
  }

  private static Moment clasped(Moment moment) {
    return new Moment(
        moment.beat(), Interest.INSERT, List.of(), List.of(), List.of(Company.name(moment.who().get(0)) + "'s right hand"),
        CLASP_SECONDS, moment.paragraph(), false, moment.label());
  }

  private static Moment landing(Moment moment, String thing) {
    return new Moment(
        moment.beat(), Interest.INSERT, List.of(), List.of(), List.of(thing), LANDING_SECONDS, moment.paragraph(), false,
        Labels.title(thing));
  }

  /** A thing that is thrown into a liquid. */
  private Optional<String> thrown(Moment moment) {
    boolean liquid = moment.whom().stream().anyMatch(this::liquid);
    boolean flies = moment.beat() instanceof Clause c && Gist.throwing(c) && moment.plays()
        && moment.who().stream().allMatch(unit.company::figure);
    return flies && liquid ? moment.whom().stream().filter(unit.props::has).findFirst() : Optional.empty();
  }

  private boolean liquid(String mark) {
    return unit.ground.set().mark(mark).filter(m -> m.type().equals("liquid")).isPresent();
  }

  private static boolean looksAt(Moment moment) {
    return moment.beat() instanceof Clause c && c.kind() == ActionClass.LOOK && moment.who().size() == 1;
  }

  /** The thing that slipped does something else. */
  private boolean goesOn(Moment moment, Moment last) {
    return slips(last) && all(last).containsAll(moment.who()) && moment.beat() instanceof Clause && moment.who().size() == 1 && unit.props.has(moment.who().get(0));
  }

  /** The small thing that comes off another. */
  private Optional<String> sheds(Moment moment) {
    return moment.whom().stream().filter(w -> moment.plays() && unit.props.has(w) && unit.props.kinds.small(w))
        .filter(w -> moment.who().stream().noneMatch(unit.company::figure) && moment.lines().stream().anyMatch(l -> l.text().endsWith(w + " falls"))).findFirst();
  }

  private static boolean falls(Moment next, String thing) {
    return next.beat() instanceof Clause && next.who().equals(List.of(thing));
  }

  private static boolean slips(Moment moment) {
    return moment.beat() instanceof Clause c && (c.kind() == ActionClass.FALL
        || c.relation().filter("out of"::equals).isPresent() && c.target().filter(t -> HAND.matcher(t).find()).isPresent());
  }

  /** What goes under, or what nobody makes vanish: of who beats it out more is to be seen than the thing. */
  private boolean goesUnder(Moment moment) {
    boolean done = moment.who().stream().anyMatch(unit.company::figure);
    return moment.beat() instanceof Clause c && UNDER.contains(c.kind()) && !(done && c.kind() == ActionClass.VANISH);
  }

  /** The thing under or behind which a small one is gone: that stays to be seen. */
  private Optional<String> covers(Moment moment, String thing) {
    boolean there = goesUnder(moment) && moment.beat() instanceof Clause c && c.kind() == ActionClass.VANISH;
    return moment.whom().stream().filter(w -> there && !w.equals(thing) && unit.props.has(w)).findFirst();
  }

  private static List<String> all(Moment moment) {
    return Stream.concat(moment.who().stream(), moment.whom().stream()).toList();
  }

  /** The thing of a moment, if one can hold it; of what is looked at the only one. */
  private Optional<String> small(Moment moment) {
    List<String> things = all(moment).stream().filter(w -> !unit.company.figure(w)).toList();
    return goesUnder(moment) || things.size() == 1
        ? things.stream().filter(unit.props::has).filter(unit.props.kinds::handy).findFirst()
        : Optional.empty();
  }
}
