package dev.actionline.director;

import dev.actionline.breakdown.Beat;
import dev.actionline.core.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Speeches as moments: long ones in parts, so that the picture can change while somebody speaks. */
final class Speeches {
  /** Nobody looks at one picture of a talker for longer, seconds. */
  private static final double PART_SECONDS = 6.5;

  private final Unit unit;
  private final Source script;
  private int voices;

  Speeches(Unit unit, Source script) {
    this.unit = unit;
    this.script = script;
  }

  /** @param seen what the scene has shown, for the pictures under a voice */
  List<Moment> of(Beat.Speech speech, int paragraph, List<String> seen) {
    String speaker = speaker(speech);
    unit.company.use(speaker);
    boolean unseen = speech.extension().isEmpty() && unit.isUnseen(speaker);
    boolean off = unseen || Presence.offScreen(speech.extension());
    List<Moment> moments = new ArrayList<>();
    for (String part : parts(speech.words())) {
      Line line = Line.of(text(speaker, speech, unseen, part), script, speech.span());
      String label = off ? Labels.title(speech.speaker()) + ", unseen" : Labels.of(speech.speaker(), part);
      List<String> who = off ? List.of() : List.of(speaker);
      boolean voiceOver = off && Presence.voiceOver(speech.extension());
      List<String> whom = off && !voiceOver ? hearer(speaker) : off ? under(speaker, part, seen) : listener(speaker, speech.words());
      Interest interest = off ? Interest.FACE : Interest.TALK;
      boolean alone = off && whom.stream().noneMatch(unit.company::figure);
      moments.add(
          new Moment(
              speech, alone ? Interest.THING : interest, List.of(line),
              off && !alone ? whom : who, off && !alone ? List.of() : whom,
              Pace.seconds(part), paragraph, false, label));
    }
    if (!off) {
      unit.enter(speaker);
      unit.acted(List.of(speaker), Optional.empty());
    }
    return moments;
  }

  /** Who speaks: while only a false one is there, the words are the false one's. */
  private String speaker(Beat.Speech speech) {
    String named =
        unit.company.performers(speech.speaker()).stream().findFirst().orElse(speech.speaker());
    return unit.company.impostorOf(named).filter(i -> !unit.isThere(named) && unit.isThere(i)).orElse(named);
  }

  /** Whether it is called out rather than said. */
  static boolean loud(Beat.Speech speech) {
    String aside = speech.aside().toLowerCase(java.util.Locale.ROOT);
    boolean told = aside.matches(".*(scream|shout|yell|call|cry|roar|holler).*");
    return told || speech.words().contains("!!") || speech.words().matches("[^\\p{Ll}]*\\p{Lu}{3}[^\\p{Ll}]*");
  }

  private static String text(String speaker, Beat.Speech speech, boolean unseen, String words) {
    String extension = unseen ? "O.S." : speech.extension().isEmpty() ? speech.aside() : speech.extension();
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

  /** Who listens to a voice, or what it is laid over: each part another. */
  private List<String> under(String speaker, String words, List<String> seen) {
    Optional<String> called = unit.called(words, speaker).filter(unit::isThere);
    if (called.isPresent()) {
      return List.of(called.get());
    }
    boolean back = unit.isThere(speaker) && voices % 2 == 0;
    List<String> others = new ArrayList<>();
    seen.stream()
        .filter(s -> unit.company.figure(s) && unit.isThere(s) && !s.equals(speaker) && !others.contains(s))
        .forEach(others::add);
    if (back || others.isEmpty() && unit.isThere(speaker)) {
      voices++;
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
    return List.of(others.get(voices++ / 2 % others.size()));
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
