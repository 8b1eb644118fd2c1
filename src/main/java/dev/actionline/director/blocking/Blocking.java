package dev.actionline.director.blocking;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.director.business.Business;
import dev.actionline.director.business.Idioms;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.Labels;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.effects.Atmosphere;
import dev.actionline.director.effects.Elements;
import dev.actionline.director.effects.Glimpse;
import dev.actionline.director.effects.Sky;
import dev.actionline.director.floor.Frames;
import dev.actionline.director.floor.Presence;
import dev.actionline.director.floor.Told;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Manner;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Pace;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Unstaged;
import dev.actionline.director.text.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks one scene: beat for beat, what is written and what there is to see. */
public final class Blocking {
  private static final double DESCRIBED_SECONDS = 2.5;
  private static final double GLIMPSE_SECONDS = 1.8;
  /** Busy they are so long anyhow. */
  private static final double BUSY_SECONDS = 3.5;
  /** From somebody to the near side of what stands beside him. */
  private static final double BESIDE_METRES = 1.2;
  private static final Set<ActionClass> GO_ON = Set.of(ActionClass.TIE, ActionClass.WRITE, ActionClass.EAT, ActionClass.DANCE);
  private static final Pattern AS_WE_HEAR = Pattern.compile("(?i)\\b(?:as|while) (?:we|he|she|they) hears?\\W*$");
  private static final Pattern BESIDE =
      Pattern.compile("(?i)\\b(beside|next to|near|behind|by|in front of) (her|him|them|it|\\p{Lu})");
  private static final Pattern HAS = Pattern.compile("(?i)\\b" + Vocabulary.anyOf("has in hand") + " (a|an|the|his|her)\\b");
  private static final Set<String> MELDED = Vocabulary.kind("melded");
  private static final Pattern FROM_TO = Pattern.compile("(?i)\\bfrom (?:the )?(.+?) to\\b");

  private final Breakdown breakdown;
  /** How far the elements of the script reach, each with those before it: numbers that never fall. */
  private final int[] ends;
  private final Unit unit;
  private final Business business;
  private final Elements elements;
  private final ClauseStager stager;
  private final Hung hung;
  private final Speeches speeches;
  private final Frames frames;
  private final Writing writing;
  private final List<Moment> moments = new ArrayList<>();
  private final Map<Clause, Staged> stagings = new LinkedHashMap<>();
  private final Map<Clause, Staged> echoed = new LinkedHashMap<>();
  private final Atmosphere atmosphere;
  private final Meanwhile meanwhile;
  private final Set<String> seen = new LinkedHashSet<>();
  private Map<String, Clause> heardFirst = Map.of();

  /** For the scene that a unit plays. */
  public Blocking(Breakdown breakdown, Unit unit) {
    this.breakdown = breakdown;
    this.ends = breakdown.screenplay().elements().stream().mapToInt(e -> e.span().end()).toArray();
    for (int i = 1; i < ends.length; i++) {
      ends[i] = Math.max(ends[i], ends[i - 1]);
    }
    this.unit = unit;
    this.business = new Business(unit);
    this.elements = new Elements(unit);
    this.stager = new ClauseStager(unit, business, elements);
    this.hung = new Hung(unit);
    this.speeches = new Speeches(unit, script());
    this.frames = new Frames(unit);
    this.writing = new Writing(unit);
    this.atmosphere = new Atmosphere(unit);
    this.meanwhile = new Meanwhile(unit);
  }

  /** The moments of a scene, beat for beat. */
  public List<Moment> block(Breakdown.Scene scene) {
    heardFirst = Presence.heardFirst(scene, unit.company);
    unit.hides(heardFirst.keySet());
    List<Beat> beats = scene.beats();
    for (int i = 0; i < beats.size(); i++) {
      Beat beat = beats.get(i);
      unit.ahead(beats.subList(i + 1, beats.size()));
      if (beat instanceof Clause clause) {
        clause(clause);
      } else if (beat instanceof Beat.State state) {
        state(state);
      } else if (beat instanceof Beat.Speech speech) {
        business.echoes.said(speech);
        List<Moment> said = speeches.of(speech, paragraph(speech.span()), List.copyOf(seen), over(beats, i));
        over(beats, i).filter(m -> canGoOn(m, said)).ifPresent(m -> replaced(Optional.of(m.doing(lasting(said), List.of()))));
        said.forEach(this::add);
      } else if (beat instanceof Beat.Direction direction) {
        direction(direction);
      } else if (beat instanceof Beat.Forms forms) {
        business.guises.stage(forms).flatMap(Staged::text).ifPresent(
            t -> add(
                new Moment(
                    forms, Interest.CHANGE, List.of(Line.of(t, script(), forms.span())),
                    unit.company.performers(forms.who()), List.of(), GLIMPSE_SECONDS, paragraph(forms.span()), false,
                    Labels.title(forms.who()))));
      } else if (beat instanceof Beat.Description description) {
        Told.later(description).filter(d -> !moments.isEmpty()).ifPresentOrElse(this::direction, () -> description(description));
      }
    }
    return List.copyOf(moments);
  }

  /** What became of every clause, in script order. */
  public Map<Clause, Staged> stagings() {
    return stagings;
  }

  /** What falls all through the scene, rain or snow. */
  public void falls(Optional<Sky> sky) {
    elements.falls(sky);
  }

  /** Lets what has begun in a shot go on in those that follow. */
  public void carry(Iterable<ShotDraft> shots) {
    elements.carry(shots);
  }

  /** Weather and effects that last through the scene. */
  public List<Line> effectLines() {
    List<Line> lines = new ArrayList<>(elements.lines());
    lines.addAll(atmosphere.lines());
    return lines;
  }

  /** Those who have business of their own behind the scene. */
  public List<Line> extras() {
    return business.background.lines();
  }

  private Source script() {
    return breakdown.screenplay().source();
  }

  /** {@code She reads as we hear:} lays the next speech over what she does. */
  private Optional<Moment> over(List<Beat> beats, int at) {
    boolean heard = at > 0 && beats.get(at - 1) instanceof Clause c && AS_WE_HEAR.matcher(c.sentence()).find();
    return heard && !moments.isEmpty() ? Optional.of(moments.get(moments.size() - 1)) : Optional.empty();
  }

  /** Busy hands stay busy as long as a voice is heard over them. */
  private static boolean canGoOn(Moment moment, List<Moment> said) {
    boolean busy = moment.beat() instanceof Clause c && GO_ON.contains(c.kind()) && moment.who().size() == 1;
    return busy && said.get(0).seconds() > BUSY_SECONDS && moment.lines().size() == 1 && moment.lines().get(0).text().indexOf(',') < 0;
  }

  private static String lasting(List<Moment> said) {
    return String.format(Locale.ROOT, " for %.0fs", Math.ceil(said.get(0).seconds()));
  }

  private void clause(Clause clause) {
    heardFirst.entrySet().stream().filter(e -> e.getValue().equals(clause)).forEach(e -> unit.reveal(e.getKey()));
    if (reads(writing.of(clause, script(), paragraph(clause.span())))) {
      stagings.put(clause, Staged.already("title", List.of(), List.of()));
      return;
    }
    Staged staged = stager.stage(clause);
    speeches.doing(staged);
    Line at = Line.of("", script(), clause.span());
    if (!folded(clause, staged)) {
      List<Line> lines = new ArrayList<>();
      staged.text().ifPresent(t -> lines.add(at.with(t)));
      if (staged.seconds() > 0 && staged.text().isPresent()) {
        lines.add(Line.of(String.format(Locale.ROOT, "lasts %.1fs", staged.seconds())));
      }
      staged.why().ifPresent(
          w -> lines.add(at.with(Unstaged.text(clause, w))));
      boolean joined = joins(clause, staged);
      boolean glimpse = staged.seconds() > 0 && staged.text().isEmpty();
      double seconds = glimpse ? staged.seconds() : staged.played() ? Pace.seconds(clause) : 0;
      add(
          new Moment(
              clause, staged.interest().orElse(interest(clause, staged)), lines, staged.who(), staged.whom(), seconds,
              paragraph(clause.span()), joined, Labels.of(clause, staged, unit.company)));
    }
    stagings.put(clause, staged);
    seen.addAll(staged.who());
  }

  /** What runs from a body is seen on the body's face; what a body pours is seen at its hands. */
  private Interest interest(Clause clause, Staged staged) {
    boolean body = staged.who().stream().anyMatch(unit.company::figure);
    if (body && staged.action().filter("ride"::equals).isPresent()) {
      return Interest.TRAVEL;
    }
    if (body && staged.action().filter("phone"::equals).isPresent()) {
      return Interest.HANDS;
    }
    if (clause.kind() != ActionClass.POUR || !body) {
      return Interest.of(clause.kind());
    }
    boolean itself = clause.actors().stream().flatMap(a -> unit.company.performers(a).stream()).anyMatch(staged.who()::contains);
    return itself ? Interest.HANDS : Interest.FACE;
  }

  /** What a sentence only points at is played, and counted nowhere. */
  private void echoed(Clause clause) {
    Staged staged = stager.stage(clause);
    staged.text().ifPresent(
        t -> {
          add(
              new Moment(
                  clause, staged.interest().orElse(Interest.of(clause.kind())), List.of(Line.of(t, script(), clause.span())), staged.who(),
                  staged.whom(), Pace.seconds(clause), paragraph(clause.span()), false, Labels.of(clause)));
          echoed.put(clause, staged);
          seen.addAll(staged.who());
        });
  }

  /** Of every line that a clause of the breakdown or a sentence that stands for one has got. */
  public Map<Clause, Staged> played() {
    Map<Clause, Staged> all = new LinkedHashMap<>(stagings);
    all.putAll(echoed);
    return all;
  }

  /** Two do different things at once; one who cannot do both does one after the other. */
  private boolean joins(Clause clause, Staged staged) {
    if (moments.isEmpty() || !staged.played()) {
      return false;
    }
    Moment last = moments.get(moments.size() - 1);
    return replaced(meanwhile.shared(last, clause, staged)) || Meanwhile.joins(last, clause, staged);
  }

  private boolean folded(Clause clause, Staged staged) {
    boolean told = clause.simultaneous() && (staged.played() || Manner.ofLimbs(clause).isPresent());
    return told && !moments.isEmpty() && replaced(meanwhile.folded(moments.get(moments.size() - 1), clause, staged));
  }

  private boolean replaced(Optional<Moment> last) {
    last.ifPresent(m -> moments.set(moments.size() - 1, m));
    return last.isPresent();
  }

  private void direction(Beat.Direction direction) {
    List<String> subjects = new ArrayList<>();
    Matcher from = FROM_TO.matcher(direction.text());
    if (direction.kind().equals("focus") && from.find()) {
      subjects.addAll(frames.of(from.group(1).toUpperCase(Locale.ROOT)));
    }
    direction.subject().map(frames::of).ifPresent(
        all -> all.stream().filter(s -> !subjects.contains(s)).forEach(subjects::add));
    List<String> people = subjects.stream().filter(unit.company::figure).toList();
    List<String> things = subjects.stream().filter(s -> !unit.company.figure(s)).toList();
    seen.addAll(subjects);
    String label = direction.subject().map(Labels::title).orElse("");
    add(
        new Moment(
            direction, Interest.PLACE, List.of(), people, things, 0, paragraph(direction.span()),
            false, label));
  }

  /** A thing that the prose puts beside somebody stands there. */
  private Optional<String> beside(String noun, Beat.Description description) {
    Optional<String> last = seen.stream().filter(unit.company::figure).reduce((a, b) -> b);
    boolean told = BESIDE.matcher(description.sentence()).find();
    boolean fresh = unit.props.isThing(noun) && unit.props.named(noun).isEmpty();
    boolean held = HAS.matcher(description.sentence()).find() && unit.props.kinds.handy(noun);
    if (fresh && held && last.isPresent()) {
      String hand = unit.hands.freeHand(last.get());
      String prop = unit.props.bring(noun, "in " + Company.name(last.get()) + " " + hand + " hand");
      unit.hands.take(last.get(), prop);
      return last;
    }
    return last.filter(l -> told && fresh)
        .map(l -> unit.props.told(noun, String.format(Locale.ROOT, "%.1f m right of ", BESIDE_METRES + unit.props.kinds.width(noun) / 2) + Company.name(l)));
  }

  /** What is seen of a body from here on. */
  private void state(Beat.State state) {
    Optional<String> who = unit.company.performers(state.who()).stream().filter(unit.company::figure).findFirst();
    boolean melds = MELDED.contains(state.word());
    if (melds && who.filter(business.metal::isMetal).isPresent()) {
      business.metal.meld(who.get(), state.sentence()).filter(s -> s.text().isPresent()).ifPresent(
          s -> add(new Moment(
                  state, Interest.DEED, List.of(Line.of(s.text().get(), script(), state.span())), s.who(), s.whom(),
                  GLIMPSE_SECONDS, paragraph(state.span()), false, Labels.title(state.who()))));
    }
    boolean acts = !moments.isEmpty() && moments.get(moments.size() - 1).beat() instanceof Clause c && c.span().equals(state.span());
    who.filter(w -> !acts).flatMap(w -> business.echoes.feeling(state, w)).ifPresent(this::echoed);
    Told.wounded(state, unit.company).ifPresent(
        p -> add(new Moment(state, Interest.DEED, List.of(), List.of(), List.of(p), GLIMPSE_SECONDS, paragraph(state.span()), false, Labels.title(state.who()))));
  }

  /** Shows what can be read; false when nothing can. */
  private boolean reads(Optional<Moment> read) {
    read.ifPresent(this::add);
    read.ifPresent(m -> seen.addAll(m.whom()));
    return read.isPresent();
  }

  private void description(Beat.Description description) {
    if (reads(writing.of(description, script(), paragraph(description.span())))) {
      return;
    }
    Optional<Clause> echo = business.echoes.of(description);
    if (echo.isPresent()) {
      echoed(echo.get());
      return;
    }
    List<String> who = new ArrayList<>();
    List<String> whom = new ArrayList<>();
    for (String noun : Told.there(description)) {
      String lower = noun.toLowerCase(Locale.ROOT);
      if (Atmosphere.knows(lower)) {
        atmosphere.of(lower, description, script()).ifPresent(whom::add);
      } else if (!ThingKinds.bodyPart(lower)) {
        hung.of(lower, description).or(() -> beside(lower, description))
            .or(() -> frames.named(noun))
            .ifPresent(f -> (unit.company.figure(f) ? who : whom).add(f));
      }
    }
    boolean first = moments.stream().allMatch(Moment::empty);
    boolean fresh = who.stream().anyMatch(w -> !seen.contains(w)) || whom.stream().anyMatch(w -> !seen.contains(w));
    seen.addAll(who);
    seen.addAll(whom);
    boolean recognised = fresh && who.size() == 1 && whom.isEmpty() && Idioms.recognises(description);
    if (first || fresh) {
      List<Line> stands = new Glimpse(unit).stands(description.sentence()).stream().map(t -> Line.of(t, script(), description.span())).toList();
      Interest interest = first ? Interest.PLACE : recognised ? Interest.FACE : Interest.THING;
      add(new Moment(description, interest, stands, fresh ? who : List.of(), fresh && !whom.isEmpty() ? whom : first ? landmark() : List.of(),
          first ? DESCRIBED_SECONDS : GLIMPSE_SECONDS, paragraph(description.span()), false, Labels.of(description)));
    }
    gun(description);
  }

  /** A gun that is told to point at somebody is held so. */
  private void gun(Beat.Description description) {
    business.gunplay.points(description.sentence()).ifPresent(
        s -> add(
            new Moment(
                description, Interest.HANDS, List.of(Line.of(s.text().orElseThrow(), script(), description.span())), s.who(),
                s.whom(), GLIMPSE_SECONDS, paragraph(description.span()), false, Labels.of(description))));
  }

  /** Something of the set that the eye can rest on when nothing is named. */
  private List<String> landmark() {
    return unit.ground.floor().stream().findFirst().map(m -> List.of(m.name())).orElse(List.of());
  }

  private void add(Moment moment) {
    moments.add(moment);
  }

  /** The paragraph of the script that a place stands in. */
  private int paragraph(Span span) {
    int from = 0;
    int to = ends.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      boolean before = ends[middle] <= span.start();
      from = before ? middle + 1 : from;
      to = before ? to : middle;
    }
    return from;
  }
}
