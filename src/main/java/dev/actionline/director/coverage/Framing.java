package dev.actionline.director.coverage;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.shotlist.Rule;
import dev.actionline.words.Prepositions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Film grammar, for one scene: establish the place, then come closer; whoever speaks is in frame;
 * hands get an insert; no setup is cut to itself.
 */
public final class Framing {
  /** After so many close shots the audience wants to know again where it is. */
  private static final int CLOSE_SHOTS = 7;
  /** A face is watched for so many seconds before the camera has to do something. */
  private static final double LONG_SPEECH = 4.5;
  /** Of a crowd so many are framed; the others come with them. */
  private static final int GROUP = 4;
  static final Pattern LOW = Pattern.compile("(?:'s|s|her|his) (?:left |right )?" + Vocabulary.anyOf("at a foot") + "s?\\b|\\bfoot on\\b");
  /** Ways of going that are to be seen. */
  private static final Pattern CARRIED = Pattern.compile(" rides " + Vocabulary.anyOf("carried") + " "); // what goes by behind tells that he is brought into view
  private static final Pattern STEP = Pattern.compile(" steps? " + Vocabulary.anyOf("a step or two") + "\\b"); // no camera goes along
  static final Pattern GAIT = Pattern.compile(" " + Vocabulary.anyOf("gaits to be seen") + " ");
  private static final Set<String> WITHIN = Prepositions.of("hides from view");
  /** Where a voice's face is seen from, one time after another; first as it comes. */
  private static final List<String> ROUND = List.of("", "right", "left");
  private static final Set<String> CLOSE = Set.of("ECU", "CU", "MCU", "MS");
  private static final Set<ActionClass> LEAVES_SEAT = EnumSet.of(ActionClass.STAND, ActionClass.FALL, ActionClass.JUMP, ActionClass.LIE, ActionClass.SINK);

  /** What nobody sees from afar: it is seen from head to foot even when the place is new. */
  private static final Set<Interest> NEAR = EnumSet.of(Interest.FIGHT, Interest.SIGN, Interest.FACE, Interest.HANDS, Interest.DEED, Interest.BENCH, Interest.TOUCH);

  /** In so few shots none is spent on where it is. */
  private static final int FEW = 2;

  /** What is over before a second picture comes nearer. */
  private static final Set<ActionClass> SUDDEN = EnumSet.of(ActionClass.FALL, ActionClass.JUMP, ActionClass.THROW);

  /** What is seen of a face or of hands: the camera comes nearer while the place is new. */
  private static final Set<Interest> CLOSER = EnumSet.of(Interest.FACE, Interest.HANDS);

  /** What hands do to a part of the place while one speaks. */
  private static final Set<ActionClass> HANDS_ON = EnumSet.of(ActionClass.STRIKE, ActionClass.TOUCH, ActionClass.PUSH);

  private final Set<String> performers;
  /** Those of them that are beasts. */
  private final Set<String> beasts;
  private final Emphasis emphasis;
  private final ReverseShots turns;
  private final boolean exterior;
  /** Who sits now. */
  private final Set<String> seated;
  private final Set<String> liquids;
  private final Predicate<String> large;
  private final Set<Rule> without;
  private final Map<String, Integer> deeds = new HashMap<>();
  private Setup before;
  private boolean established;
  private int sinceWide;
  private int travelled;
  private boolean alone;

  /** Whether there are too few shots for one that only tells where. */
  private boolean few;

  /**
   * The grammar of one scene.
   *
   * @param performers figures and beasts of the film; everything else that is framed is a thing or a mark
   * @param beasts those of them that are no figures
   * @param seated who sits when the scene begins
   * @param liquids marks of the set that are pools
   * @param large whether a thing is as large as a body
   * @param without rules that are turned off
   */
  public Framing(Set<String> performers, Set<String> beasts, boolean exterior, Set<String> seated, Set<String> liquids, Predicate<String> large, Set<Rule> without) {
    this.without = without;
    this.established = without.contains(Rule.ESTABLISHING);
    this.performers = performers;
    this.beasts = beasts;
    this.emphasis = new Emphasis(performers);
    this.turns = new ReverseShots(emphasis, beasts, !without.contains(Rule.SHOULDERS));
    this.exterior = exterior;
    this.seated = new LinkedHashSet<>(seated);
    this.liquids = Set.copyOf(liquids);
    this.large = large;
  }

  /** A scene of one shot has no second one to come nearer in: its act is seen in the first. */
  void frameAll(List<ShotDraft> shots) {
    long pictures = shots.stream().filter(s -> !s.pictureless()).count();
    alone = pictures == 1;
    few = pictures <= FEW;
    shots.forEach(this::frame);
  }

  boolean figure(String name) {
    return performers.contains(name);
  }

  /** Gives a shot its setup, and moves where the moment wants them. */
  void frame(ShotDraft shot) {
    if (shot.pictureless()) {
      return;
    }
    List<String> subjects = shot.subjects();
    Setup setup = shot.setup == null
        ? LoneAct.along(shot, emphasis.leads(shot), performers).orElseGet(() -> choose(shot, subjects)).with(shot.acting(performers), performers, GROUP)
        : Turn.begin(before, complete(shot, subjects), shot);
    if (!shot.directed && before != null && !without.contains(Rule.DEGREES) && setup.jumpsFrom(before)) {
      boolean gun = setup.size().equals("MCU") && shot.gunUp();
      setup = gun ? setup.sized("MS") : varied(setup, emphasis.leading(shot));
    }
    setup = shot.directed ? setup : whole(again(setup, emphasis.leads(shot)), emphasis.leads(shot));
    boolean locked = without.contains(Rule.MOVES) || shot.directed || shot.take || !shot.moves.isEmpty();
    boolean walksClose =
        shot.moves.isEmpty() && !without.contains(Rule.MOVES) && emphasis.leading(shot) == Interest.TRAVEL && CLOSE.contains(setup.size())
            && performers.contains(setup.subjects().isEmpty() ? "" : setup.subjects().get(0));
    if (walksClose && !played(shot, CARRIED)) {
      shot.moves.add(Line.of("camera leads " + Company.name(setup.subjects().get(0))));
    } else if (!locked) {
      move(shot, setup);
    }
    shot.moves.replaceAll(line -> whole(line, shot));
    shot.moments.forEach(this::rises);
    shot.setup = setup;
    before = setup;
    established = true;
    sinceWide = setup.wide() ? 0 : sinceWide + 1;
  }

  /** A beast is seen whole whatever it does, and with whom it does it to: its face tells less than its body. */
  private Setup whole(Setup setup, Moment main) {
    boolean beast = main != null && (main.who().stream().anyMatch(beasts::contains) || main.rides() && setup.subjects().stream().anyMatch(beasts::contains))
        && !Collections.disjoint(setup.subjects(), Emphasis.of(main)) && !setup.wide();
    return beast ? Setup.on("FS", Emphasis.first(Emphasis.of(main).stream().filter(w -> performers.contains(w) || main.whom().contains(w) && !large.test(w)).toList(), 2)) : setup;
  }

  /**
   * The same deed seen the same way once more is seen from below, or every reload would be one picture; round a face
   * over which a voice goes on one looks from side to side.
   */
  private Setup again(Setup setup, Moment main) {
    boolean close = Set.of("CU", "MCU").contains(setup.size()) && performers.containsAll(setup.subjects());
    if (main == null || !close || !setup.angle().isEmpty() || !setup.through().isEmpty()) {
      return setup;
    }
    if (main.offScreen() && setup.side().isEmpty()) {
      return setup.from(ROUND.get((deeds.merge("voice over " + setup.subjects(), 1, Integer::sum) - 1) % ROUND.size()));
    }
    if (!(main.beat() instanceof Clause c)) {
      return setup;
    }
    boolean odd = deeds.merge(c.kind() + " " + main.who(), 1, Integer::sum) % 2 == 0;
    return odd ? setup.angled("low") : setup;
  }

  /** Who is on the move when the camera comes to him is seen from head to foot. */
  private static Line whole(Line move, ShotDraft shot) {
    String comes = "camera moves to MS on ";
    return move.text().startsWith(comes)
            && shot.moments.stream().anyMatch(
                m -> m.beat() instanceof Clause && m.interest().wide() && m.plays() && m.subject().filter(s -> move.text().equals(comes + Company.name(s))).isPresent())
        ? move.with(move.text().replace(" MS ", " FS "))
        : move;
  }

  /** A directed shot keeps what the script said; what it left open is filled in. */
  private Setup complete(ShotDraft shot, List<String> subjects) {
    Setup asked = shot.setup;
    Setup setup = asked;
    if (asked.subjects().isEmpty()) {
      List<String> seen = subjects.stream().filter(s -> asked.through().filter(s::equals).isEmpty()).toList();
      setup = new Setup(asked.size(), Emphasis.first(seen, 2), asked.through(), asked.angle(), asked.side());
    }
    if (setup.size().isEmpty()) {
      boolean somebody = setup.subjects().stream().anyMatch(performers::contains);
      String size = emphasis.leading(shot).size();
      setup = setup.sized(!established ? "WS" : somebody && size.equals("insert") ? "MS" : size);
    }
    setup = setup.size().equals("CU") && setup.subjects().stream().noneMatch(performers::contains) ? setup.sized("insert") : setup;
    boolean armed = setup.size().equals("CU") && shot.gunUp();
    return armed ? setup.sized("MCU") : setup;
  }

  private Setup choose(ShotDraft shot, List<String> subjects) {
    Interest interest = emphasis.leading(shot);
    Optional<Setup> done = LoneAct.done(shot, performers, large);
    if (done.isPresent() || !established) {
      return done.orElseGet(() -> establish(subjects, interest, emphasis.leads(shot)));
    }
    if (subjects.isEmpty()) {
      return Setup.on("WS", List.of());
    }
    if (sinceWide >= CLOSE_SHOTS && Emphasis.comesOrGoes(emphasis.leads(shot))) {
      return Setup.on("WS", Emphasis.first(emphasis.people(subjects), 2));
    }
    Moment main = emphasis.leads(shot);
    return special(shot, main, interest, subjects).orElseGet(() -> usual(shot, main, interest, subjects));
  }

  /** What is framed otherwise than its kind of moment usually is: things, several, who limps; empty for all else. */
  private Optional<Setup> special(ShotDraft shot, Moment main, Interest interest, List<String> subjects) {
    boolean things = performers.stream().noneMatch(subjects::contains);
    List<String> thing = Emphasis.first(emphasis.things(main), 1);
    if (interest == Interest.INSERT && !thing.isEmpty() && LoneAct.allTo(thing.get(0), shot, performers)) {
      return Optional.of(LoneAct.near(thing.get(0), main.who()));
    }
    if (things && interest == Interest.PROFILE) {
      return Optional.of(aside(main));
    }
    if (things) {
      Setup whole = Setup.on(interest == Interest.TRAVEL ? "FS" : interest == Interest.PLACE ? "WS" : "MS", Emphasis.first(subjects, 1));
      return Optional.of(liquids.contains(subjects.get(0)) ? whole.angled("high") : whole);
    }
    if (emphasis.people(main.who()).size() > 2) {
      return Optional.of(Setup.on("FS", Emphasis.first(main.who(), GROUP)));
    }
    List<String> all = Emphasis.of(main).stream().filter(performers::contains).toList();
    if (main.who().size() > 1 && all.size() > 2 && (emphasis.together(main) || interest == Interest.BODY)) {
      // whom several have their hands on belongs to their picture
      return Optional.of(Setup.on("FS", Emphasis.first(all, GROUP)));
    }
    Optional<String> lame = interest == Interest.TRAVEL ? walks(shot) : Optional.empty();
    if (lame.isPresent()) {
      return Optional.of(Setup.on("FS", List.of(lame.get())));
    }
    if (interest == Interest.BODY && LoneAct.throwsIn(main, performers)) {
      return Optional.of(Setup.on("cowboy", main.who()));
    }
    return Optional.empty();
  }

  /** What goes along with what hangs on it, from the side. */
  private static Setup aside(Moment main) {
    return Setup.on("FS", Emphasis.first(Emphasis.of(main), 2)).from("right");
  }

  /** Whether who speaks strikes or feels a wall, a door, a table meanwhile: that is seen too. */
  private boolean atThePlace(ShotDraft shot, Moment main) {
    return shot.moments.stream().anyMatch(m -> m.beat() instanceof Clause c && c.spoken() && m.plays() && m.who().equals(main.who())
        && HANDS_ON.contains(c.kind()) && m.whom().stream().noneMatch(performers::contains)
        && Stream.concat(c.target().stream(), c.adjuncts().stream().map(Clause.Adjunct::noun)).anyMatch(n -> !ThingKinds.bodyPart(n.toLowerCase(Locale.ROOT))));
  }

  private Setup usual(ShotDraft shot, Moment main, Interest interest, List<String> subjects) {
    return switch (interest) {
      case TALK -> atThePlace(shot, main) ? Setup.on("FS", main.who()).from(Interest.WALL.side()) : turns.talk(main);
      case FACE -> LoneAct.withBabe(shot, main, performers).orElseGet(() -> Setup.on(main.who().size() > 1 ? "MS" : "CU", Emphasis.first(main.who(), 2)));
      case EYE, MIEN -> Setup.on("ECU", Emphasis.first(main.who(), 1)).from("front");
      case HANDS -> hands(shot, main, subjects);
      case OPPOSITE, HALVES, BACK, WALL -> Setup.on(interest.size(), Emphasis.first(emphasis.people(main.who()), 1)).from(interest.side());
      case BENCH -> Setup.on(interest.size(), Emphasis.first(emphasis.people(main.who()), 2)).angled("high");
      case SIGN -> LoneAct.sign(main, performers);
      case PROFILE -> LoneAct.profile(main, performers);
      case TOUCH -> touch(shot, main);
      case INSERT -> Setup.on("MS", Emphasis.first(emphasis.people(subjects), 1));
      case FIGHT -> main.shoots() ? turns.shooting(shot, main, subjects) : Setup.on(interest.size(), Emphasis.first(emphasis.people(subjects), 2));
      case CHANGE -> {
        List<String> one = Emphasis.first(emphasis.people(subjects), 1);
        yield faces(main) ? Setup.on("CU", one).from("front") : Setup.on("FS", one);
      }
      default -> Setup.on(interest.size(), Emphasis.first(emphasis.people(subjects), 2));
    };
  }

  /**
   * Another view of what was just seen the same way, and none that makes it smaller: a fall from above, who
   * walks from below, everything else from nearer.
   */
  private static Setup varied(Setup setup, Interest interest) {
    boolean whole = interest == Interest.BODY || interest == Interest.TRAVEL;
    if (whole && setup.angle().isEmpty() && setup.through().isEmpty()) {
      return setup.angled(interest == Interest.BODY ? "high" : "low");
    }
    return setup.stepped(interest != Interest.PLACE);
  }

  /** A camera moves when something moves: with who walks, in on who has much to say. */
  private void move(ShotDraft shot, Setup setup) {
    String subject = setup.subjects().isEmpty() ? "" : setup.subjects().get(0);
    boolean person = performers.contains(subject) && setup.through().isEmpty();
    Interest interest = emphasis.leading(shot);
    boolean travels = person && interest == Interest.TRAVEL && established && !played(shot, STEP);
    if (travels && travelled++ % 2 == 0 || travels && setup.subjects().stream().filter(performers::contains).count() > 1) {
      shot.moves.add(Line.of("camera tracks with " + Company.name(subject)));
    } else if (person && interest == Interest.TALK && shot.seconds() > LONG_SPEECH) {
      shot.moves.add(Line.of("camera pushes in over 4s"));
    } else if (!established && person && setup.subjects().size() == 1 && setup.size().equals("FS") && CLOSER.contains(interest)) {
      shot.moves.add(Line.of("camera moves to MS on " + Company.name(subject) + " over 1.5s"));
    } else if (!established && exterior && setup.size().equals("EWS")) {
      shot.moves.add(Line.of("camera cranes down over 4s"));
    }
  }

  private Setup establish(List<String> subjects, Interest interest, Moment leads) {
    boolean placeFirst = subjects.isEmpty() || interest == Interest.PLACE;
    boolean people = performers.stream().anyMatch(subjects::contains);
    // what opens a scene must be seen to happen; who is inside something is hidden by it from afar
    boolean near = few || NEAR.contains(interest) || Emphasis.of(leads, SUDDEN) || leads != null && leads.beat() instanceof Clause c && c.relation().filter(WITHIN::contains).isPresent();
    List<String> who = Emphasis.first(emphasis.people(subjects), people ? 2 : 1);
    Optional<Setup> act = interest == Interest.BACK || interest == Interest.WALL || alone && people ? LoneAct.of(interest, leads, who, performers) : Optional.empty();
    if (!people && interest == Interest.PROFILE) {
      return aside(leads);
    }
    if (alone && !people && !placeFirst) {
      return Setup.on(interest == Interest.INSERT ? "MCU" : "MS", who);
    }
    boolean happens = few && !people && !who.isEmpty() && leads != null && leads.plays();
    return act.orElseGet(() -> Setup.on(placeFirst ? happens ? "WS" : "EWS" : near ? "FS" : "WS", who));
  }

  /**
   * Two who touch, both of them; what is done at a shoe is seen down to it. There who is seated is seen from where
   * the seat is open, since from the side its arms are before the hands.
   */
  private Setup touch(ShotDraft shot, Moment main) {
    List<String> two = Emphasis.first(emphasis.people(Emphasis.of(main)), 2);
    boolean low = shot.moments.stream().flatMap(m -> m.lines().stream()).anyMatch(l -> LOW.matcher(l.text()).find());
    Setup setup = Setup.on(low ? "FS" : Interest.TOUCH.size(), two);
    List<String> sit = two.stream().filter(seated::contains).toList();
    boolean more = !low && two.size() == 2 && main.who().size() == 1 && deeds.merge("touch " + two, 1, Integer::sum) % 2 == 0;
    if (more && main.beat() instanceof Clause c && c.kind() == ActionClass.REACH) {
      return Setup.on("MCU", two); // an arm held out is not seen past the back that it comes from
    }
    if (more && sit.isEmpty() && !without.contains(Rule.SHOULDERS)) {
      return Setup.over(two.get(0), two.get(1)); // the same two from the side were one picture twice
    }
    return low && two.size() == 2 && sit.size() == 1 ? Setup.on(setup.size(), sit).from("front") : setup;
  }

  /** Who gets up, falls or goes somewhere sits no longer. */
  private void rises(Moment moment) {
    boolean goes = moment.beat() instanceof Clause c && moment.plays()
            && (LEAVES_SEAT.contains(c.kind()) || Interest.of(c.kind()) == Interest.TRAVEL || Interest.of(c.kind()) == Interest.FIGHT);
    if (goes) {
      seated.removeAll(moment.who());
    }
  }

  /** Whether nothing else is played than what words tell. */
  private static boolean played(ShotDraft shot, Pattern words) {
    return shot.moments.stream().allMatch(m -> m.lines().stream().allMatch(l -> words.matcher(l.text()).find()));
  }

  /** Who goes in a way that is to be seen: lame, drunk, on tiptoe. Whoever only watches it is left out. */
  private Optional<String> walks(ShotDraft shot) {
    return shot.moments.stream()
        .filter(m -> m.plays() && m.interest() == Interest.TRAVEL && m.who().size() == 1 && performers.contains(m.who().get(0)))
        .filter(m -> m.lines().stream().anyMatch(l -> GAIT.matcher(l.text()).find()))
        .map(m -> m.who().get(0)).findFirst();
  }

  /** A run of forms is seen in the faces, from before them. */
  private static boolean faces(Moment moment) {
    return moment.lines().stream().anyMatch(l -> l.text().contains(" strobes "));
  }

  /** The thing itself when the eye has just seen who holds it, and nothing else is done meanwhile. */
  private Setup hands(ShotDraft shot, Moment main, List<String> subjects) {
    boolean only = shot.moments.stream().filter(Moment::plays).allMatch(m -> m.interest() == Interest.HANDS || m.interest() == Interest.INSERT);
    Optional<String> thing = main.whom().stream().filter(w -> !performers.contains(w)).findFirst();
    if (thing.filter(t -> tool(main, t)).isPresent()) {
      // an axe alone tells nothing: who swings it does
      return Setup.on("FS", Emphasis.first(main.who(), 1));
    }
    boolean big = thing.filter(large).isPresent();
    boolean seen = before != null && before.subjects().contains(subjects.get(0)) && !before.wide() && !big;
    if (thing.isPresent() && seen && only && shot.moments.stream().filter(Moment::plays).allMatch(m -> Emphasis.names(m, thing.get())) && !LoneAct.comesToHand(main) && !before.size().equals("insert")) {
      return Setup.on("insert", List.of(thing.get()));
    }
    List<String> both = new ArrayList<>(Emphasis.first(main.who().isEmpty() && big ? emphasis.people(main.whom()) : main.who(), 1)); // whom it is near
    thing.ifPresent(both::add);
    return Setup.on(big ? "FS" : "MCU", both);
  }

  /** Whether something is done with a thing rather than to it. */
  private static boolean tool(Moment moment, String thing) {
    return moment.lines().stream().anyMatch(l -> l.text().matches(".* with " + Pattern.quote(thing) + "(\\W.*)?"));
  }
}
