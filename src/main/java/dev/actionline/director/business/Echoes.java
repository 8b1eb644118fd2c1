package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.CastMember;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Role;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prose that only points at an action told elsewhere: "He does", after somebody has been told to;
 * "BOOM!", by whoever holds the gun; "She's empty."
 */
public final class Echoes {
  private static final WordTable SOUNDS = Vocabulary.table("sounds");
  private static final Pattern DOES =
      Pattern.compile("(?i)(he|she|it|they|[\\p{L}' -]+?) (?:does|do|did|obeys|complies|does so|does it)[.!]*");
  private static final Pattern EMPTY = Pattern.compile("(?i).{0,12}\\b(?:is|'s|\u2019s) empty[.!]*");
  private static final Map<String, ActionClass> ORDERS =
      Map.ofEntries(
          Map.entry("throw", ActionClass.THROW), Map.entry("toss", ActionClass.THROW),
          Map.entry("drop", ActionClass.PUT), Map.entry("sit", ActionClass.SIT),
          Map.entry("kneel", ActionClass.SIT), Map.entry("run", ActionClass.MOVE),
          Map.entry("go", ActionClass.MOVE), Map.entry("shoot", ActionClass.SHOOT),
          Map.entry("fire", ActionClass.SHOOT), Map.entry("jump", ActionClass.JUMP),
          Map.entry("open", ActionClass.OPEN), Map.entry("close", ActionClass.CLOSE),
          Map.entry("push", ActionClass.PUSH), Map.entry("pull", ActionClass.PULL),
          Map.entry("stand", ActionClass.STAND), Map.entry("turn", ActionClass.TURN),
          Map.entry("look", ActionClass.LOOK), Map.entry("hide", ActionClass.WAIT),
          Map.entry("take", ActionClass.GRAB), Map.entry("eat", ActionClass.EAT),
          Map.entry("lie", ActionClass.LIE), Map.entry("climb", ActionClass.CLIMB));

  private final Unit unit;
  private Optional<Beat.Speech> lastSpeech = Optional.empty();
  private Optional<String> shooter = Optional.empty();
  private boolean empty;

  Echoes(Unit unit) {
    this.unit = unit;
  }

  /** Takes down a speech: {@code He does} echoes it. */
  public void said(Beat.Speech speech) {
    lastSpeech = Optional.of(speech);
  }

  void shot(String performer) {
    shooter = Optional.of(performer);
  }

  /** Whether somebody has been shooting and still can. */
  boolean firing(String performer) {
    return !empty && shooter.filter(performer::equals).isPresent();
  }

  /** The clause that a sentence stands for; empty for one that is what it says. */
  public Optional<Clause> of(Beat.Description description) {
    String sentence = description.sentence().strip();
    Matcher does = DOES.matcher(sentence);
    if (does.matches() && lastSpeech.isPresent()) {
      return order(description, does.group(1));
    }
    if (shooter.isEmpty()) {
      return Optional.empty();
    }
    if (EMPTY.matcher(sentence).matches()) {
      return clicks(description);
    }
    return sound(description, sentence);
  }

  /** What somebody who is there is told to feel, when the catalogue can play it. */
  public Optional<Clause> feeling(Beat.State state, String performer) {
    boolean there = !unit.isGone(performer) && !unit.isUnseen(performer);
    return List.of("be " + state.word(), state.word()).stream()
        .filter(verb -> there && unit.library.action(verb).isPresent() && state.part().isEmpty())
        .findFirst()
        .flatMap(verb -> clause(
            new Beat.Description(state.sentence(), List.of(), state.span()), performer, verb, ActionClass.EMOTE, Optional.empty(), List.of()));
  }

  private Optional<Clause> sound(Beat.Description description, String sentence) {
    String word = sentence.replaceAll("[^\\p{L}-]", "").toLowerCase(Locale.ROOT);
    Optional<String> verb = SOUNDS.first(word);
    // what the next sentence tells anyway is told there
    boolean told =
        verb.isPresent()
            && unit.ahead().stream().limit(1).anyMatch(
                b -> b instanceof Clause c
                    && unit.performances.of(c.verb(), c.kind()).filter(p -> p.action().name().equals(verb.get())).isPresent());
    if (verb.isEmpty() || told) {
      return Optional.empty();
    }
    if (verb.get().equals("click")) {
      return clicks(description);
    }
    empty = false;
    ActionClass kind = verb.get().equals("fire") ? ActionClass.SHOOT : ActionClass.OPERATE;
    Optional<String> at = verb.get().equals("fire") ? unit.partnerOf(shooter.get()).flatMap(unit.company::roleOf).map(Role::name) : Optional.empty();
    return clause(description, shooter.get(), verb.get(), kind, at, List.of());
  }

  /** An empty gun clicks once, however often the script says so. */
  private Optional<Clause> clicks(Beat.Description description) {
    boolean again = empty;
    empty = true;
    return again
        ? Optional.empty()
        : clause(description, shooter.orElseThrow(), "click", ActionClass.OTHER, Optional.empty(), List.of());
  }

  /** {@code "Throw it in." He does.} */
  private Optional<Clause> order(Beat.Description description, String who) {
    Beat.Speech speech = lastSpeech.orElseThrow();
    Optional<String> doer = doer(who, speech);
    String[] sentences = speech.words().split("(?<=[.!?])\\s+");
    for (int i = sentences.length - 1; i >= 0 && doer.isPresent(); i--) {
      String[] words = sentences[i].toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip().split(" ");
      ActionClass kind = ORDERS.get(words[0]);
      if (kind == null) {
        continue;
      }
      boolean it = List.of(words).contains("it") || List.of(words).contains("that");
      Optional<String> thing = it ? unit.lastThing() : Optional.empty();
      List<Clause.Adjunct> adjuncts = new ArrayList<>();
      boolean in = words[words.length - 1].equals("in") || words[words.length - 1].equals("there");
      if (in) {
        unit.ground.ofType("liquid").stream()
            .min(java.util.Comparator.comparingDouble(unit.ground::distance))
            .ifPresent(m -> adjuncts.add(new Clause.Adjunct("into", m.name())));
      }
      return clause(description, doer.get(), words[0], kind, thing, adjuncts);
    }
    return Optional.empty();
  }

  /** A pronoun that obeys is whoever was spoken to; of several the one with something in hand. */
  private Optional<String> doer(String who, Beat.Speech speech) {
    Optional<String> named = unit.company.performers(who.toUpperCase(Locale.ROOT)).stream().findFirst();
    if (named.isPresent()) {
      return named;
    }
    List<String> speakers = unit.company.performers(speech.speaker());
    List<String> others =
        unit.onStage().stream()
            .filter(p -> !speakers.contains(p) && unit.company.figure(p) && suits(who, p))
            .toList();
    return others.stream().filter(p -> unit.hands.last(p).isPresent()).reduce((a, b) -> b)
        .or(() -> others.stream().filter(p -> unit.partnerOf(speakers.isEmpty() ? "" : speakers.get(0)).filter(p::equals).isPresent()).findFirst())
        .or(() -> others.stream().findFirst());
  }

  private boolean suits(String pronoun, String performer) {
    CastMember.Gender gender =
        unit.company.roleOf(performer).flatMap(Role::member).map(CastMember::gender).orElse(CastMember.Gender.UNKNOWN);
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "he" -> gender != CastMember.Gender.FEMALE;
      case "she" -> gender != CastMember.Gender.MALE;
      default -> true;
    };
  }

  private Optional<Clause> clause(
      Beat.Description at,
      String performer,
      String verb,
      ActionClass kind,
      Optional<String> target,
      List<Clause.Adjunct> adjuncts) {
    return unit.company.roleOf(performer).map(
        role -> new Clause(
            0, at.sentence(), at.span(), at.span(), List.of(role.name()), verb, target,
            kind == ActionClass.SHOOT ? Optional.of("at") : Optional.empty(), adjuncts, List.of(), kind,
            false, true, false, Clause.Telling.PLAIN));
  }
}
