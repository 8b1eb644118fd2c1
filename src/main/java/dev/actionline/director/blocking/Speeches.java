package dev.actionline.director.blocking;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Source;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.Labels;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Pace;
import dev.actionline.director.text.Quote;
import dev.actionline.director.text.Staged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Speeches as moments: long ones in parts, so that the picture can change while somebody speaks. */
final class Speeches {
  /** Nobody looks at one picture of a talker for longer, seconds. */
  private static final double PART_SECONDS = 6.5;

  private static final Pattern INTO_A_PHONE =
      Pattern.compile("(?i)\\b(?:into|on) (?:the |his |her |their |a )?(?:cell ?|mobile ?|tele)?(?:phone|receiver|handset)\\b");

  private final Unit unit;
  private final Source script;
  private int voices;
  /** What the eye wants of the picture that was chosen last. */
  private Interest picture = Interest.FACE;
  /** Performer to line: who speaks into something, and goes on with it while the voice is heard. */
  private final Map<String, String> dictating = new LinkedHashMap<>();

  Speeches(Unit unit, Source script) {
    this.unit = unit;
    this.script = script;
  }

  /**
   * The moments of a speech.
   *
   * @param seen what the scene has shown, for the pictures under a voice
   * @param over the moment that the script itself lays the voice over
   */
  List<Moment> of(Beat.Speech speech, int paragraph, List<String> seen, Optional<Moment> over) {
    String speaker = speaker(speech);
    unit.company.use(speaker);
    boolean unseen = speech.extension().isEmpty() && unit.isUnseen(speaker);
    boolean off = unseen || Gist.offScreen(speech);
    List<Moment> moments = new ArrayList<>();
    boolean heldOver = off && over.isPresent();
    for (String part : parts(speech.words())) {
      Line line = Line.of(text(speaker, speech, unseen, part), script, speech.span());
      String label = off ? Labels.title(speech.speaker()) + ", unseen" : Labels.of(speech.speaker(), part);
      List<String> who = off ? List.of() : List.of(speaker);
      boolean voiceOver = off && Gist.voiceOver(speech);
      boolean stays = heldOver && moments.isEmpty();
      picture = Interest.FACE;
      List<String> whom = stays ? over.get().who() : off && !voiceOver ? hearer(speaker) : off ? under(speaker, part, seen) : listener(speaker, speech.words());
      Interest interest = off ? picture : Interest.TALK;
      boolean alone = off && whom.stream().noneMatch(unit.company::figure);
      boolean goesOn = off && whom.contains(speaker) && dictating.containsKey(speaker) && picture == Interest.FACE;
      moments.add(
          new Moment(
              speech, alone ? Interest.THING : goesOn ? Interest.HANDS : interest, List.of(line),
              off && !alone ? whom : who, off && !alone ? List.of() : whom,
              Pace.seconds(part), paragraph, stays, label));
      if (!off && (unit.calls.contains(speech) || intoAPhone(speech) || whom.isEmpty() && hasAPhone(speaker))) {
        unit.hands.calls(speaker);
        String text = String.format(Locale.ROOT, "%s phones for %.1fs", Company.name(speaker), Pace.seconds(part));
        moments.add(held(speech, speaker, text, Interest.TALK, 0, paragraph));
      }
      if (goesOn) {
        moments.add(dictation(speech, speaker, Pace.seconds(part), paragraph));
      }
    }
    if (!off) {
      unit.enter(speaker);
      unit.acted(List.of(speaker), Optional.empty());
    }
    return moments;
  }

  private Moment dictation(Beat.Speech speech, String speaker, double seconds, int paragraph) {
    String text = String.format(Locale.ROOT, "%s for %.0fs", dictating.get(speaker), Math.ceil(seconds));
    return held(speech, speaker, text, Interest.HANDS, seconds, paragraph);
  }

  /** What the speaker holds while speaking. */
  private Moment held(Beat.Speech speech, String speaker, String text, Interest interest, double seconds, int paragraph) {
    return new Moment(
        speech, interest, List.of(Line.of(text, script, speech.span())), List.of(speaker), List.of(), seconds,
        paragraph, true, "");
  }

  /** Notes what somebody does: who speaks into something does so until doing something else. */
  void doing(Staged staged) {
    boolean dictates = staged.action().filter("phone"::equals).isPresent() && staged.who().size() == 1;
    staged.who().forEach(dictating::remove);
    staged.who().stream().filter(w -> dictates).forEach(unit.hands::calls);
    staged.text().filter(t -> dictates).ifPresent(t -> dictating.put(staged.who().get(0), t));
  }

  /** Who speaks: while only a false one is there, the words are the false one's. */
  private String speaker(Beat.Speech speech) {
    String named =
        unit.company.performers(speech.speaker()).stream().findFirst().orElse(speech.speaker());
    return unit.company.impostorOf(named).filter(i -> !unit.isThere(named) && unit.isThere(i)).orElse(named);
  }

  /** {@code MARA (INTO PHONE)}, {@code (into the receiver)}: the script itself has it at her ear. */
  private static boolean intoAPhone(Beat.Speech speech) {
    return INTO_A_PHONE.matcher(speech.extension()).lookingAt() || INTO_A_PHONE.matcher(speech.aside()).find();
  }

  /** Who speaks to nobody here, with a phone in his hand, speaks into it. */
  private boolean hasAPhone(String speaker) {
    List<String> held = unit.hands.held().getOrDefault(speaker, List.of());
    return unit.performances.named("phone").stream().flatMap(p -> p.action().tools().stream()).flatMap(t -> t.nouns().stream()).limit(1)
        .anyMatch(n -> held.stream().anyMatch(h -> h.equals(n) || unit.library.prop(h).filter(m -> m.name().equals(n)).isPresent()));
  }

  private static String text(String speaker, Beat.Speech speech, boolean unseen, String words) {
    String extension = unseen ? "O.S." : speech.extension().isEmpty() ? speech.aside() : speech.extension();
    boolean byWire = Gist.offScreen(speech) && !speech.extension().replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT).matches("(VO|OS|OC).*");
    extension = byWire ? "V.O., " + extension : extension; // heard from a phone, a radio: not there
    String brackets = extension.isEmpty() ? "" : " (" + extension.replaceAll("[()\"]", "").strip() + ")";
    return Company.name(speaker) + brackets + ": " + Quote.of(words);
  }

  /** Whom the words call by name, else whom the speaker has to do with. */
  private List<String> listener(String speaker, String words) {
    return unit.called(words, speaker)
        .or(() -> unit.partnerOf(speaker))
        .map(List::of)
        .orElse(List.of());
  }

  /** Who hears somebody who is not in the picture. */
  private List<String> hearer(String speaker) {
    return unit.lastActor().filter(l -> !l.equals(speaker)).or(() -> unit.partnerOf(speaker)).stream().toList();
  }

  /** What a voice is laid over, each part another: whom it names, who speaks, who has a part in the scene, the place. */
  private List<String> under(String speaker, String words, List<String> seen) {
    picture = Interest.FACE;
    Optional<String> called = unit.called(words, speaker).filter(unit::isThere);
    if (called.isPresent()) {
      picture = Interest.DEED;
      return List.of(called.get());
    }
    List<String> others = new ArrayList<>();
    seen.stream()
        .filter(s -> unit.company.figure(s) && unit.isThere(s) && !s.equals(speaker) && !others.contains(s))
        .filter(this::hasPart)
        .forEach(others::add);
    boolean there = unit.isThere(speaker);
    int voice = voices++;
    if (there && (voice % 2 == 0 || others.isEmpty())) {
      picture = voice % 2 == 0 ? Interest.FACE : Interest.PLACE;
      return List.of(speaker);
    }
    if (others.isEmpty()) {
      seen.stream()
          .filter(s -> !s.isEmpty() && !unit.company.figure(s) && !unit.ground.position(s))
          .forEach(others::add);
    }
    if (others.isEmpty()) {
      return unit.partnerOf(speaker).map(List::of).orElse(List.of());
    }
    return List.of(others.get(voice / 2 % others.size()));
  }

  /** Somebody who speaks in the scene or has to do with somebody: not everybody who walks by. */
  private boolean hasPart(String performer) {
    return unit.scene().beats().stream().anyMatch(
        b -> b instanceof Beat.Speech s && unit.company.performers(s.speaker()).contains(performer)
            || b instanceof Clause c && c.real() && has(c, performer));
  }

  private boolean has(Clause clause, String performer) {
    boolean acts = clause.actors().stream().anyMatch(a -> unit.company.performers(a).equals(List.of(performer)));
    List<String> suffers = clause.target().map(unit.company::performers).orElse(List.of());
    return acts && !suffers.isEmpty() || suffers.equals(List.of(performer)) && !clause.actors().isEmpty();
  }

  /** Sentences, as many as fit the time. */
  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String sentence : words.replaceAll("\\s+", " ").strip().split("(?<=[.!?\u2026])\\s+(?=[\\p{Lu}\"\u201C])")) {
      String longer = (part + " " + sentence).strip();
      if (part.length() > 0 && Pace.seconds(longer) > PART_SECONDS) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(part.length() > 0 ? " " : "").append(sentence);
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    return parts;
  }
}
