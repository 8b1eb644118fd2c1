package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.screenplay.Element;
import dev.actionline.screenplay.Prose;
import dev.actionline.screenplay.Screenplay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through a script from top to bottom and gathers its scenes. */
final class ScriptWalk {
  /** So many elements are looked at together. */
  private static final int PAGES = 100;

  private final Screenplay screenplay;
  private final CastList cast;
  private final Discourse discourse = new Discourse();
  private final Props props = new Props();
  private final Identities identities = new Identities();
  private int at;
  private final ProseReader prose;
  private final List<Breakdown.Scene> scenes = new ArrayList<>();

  private Optional<Element.Heading> heading = Optional.empty();
  private ImpliedScenes.Place implied = ImpliedScenes.Place.NOWHERE;
  private List<Beat> beats = new ArrayList<>();
  private String lastTime = "";

  ScriptWalk(Screenplay screenplay) {
    this.screenplay = screenplay;
    this.cast = CastFinder.find(screenplay);
    this.prose = new ProseReader(cast, discourse, props, identities);
  }

  Breakdown walk() {
    List<Element> elements = screenplay.elements();
    lookAhead(0);
    for (int i = 0; i < elements.size(); i++) {
      at = i;
      if (i % PAGES == 0) {
        lookAhead(i + PAGES);
      }
      element(elements.get(i));
    }
    close();
    List<Breakdown.Scene> aged = Ages.of(scenes, cast);
    List<Clause> clauses = aged.stream().flatMap(s -> s.beats().stream()).filter(Clause.class::isInstance).map(Clause.class::cast).toList();
    identities.leaveCast(clauses, cast);
    List<CastMember> members = cast.members(Ages.first(aged));
    props.brought(members);
    return new Breakdown(screenplay, aged, members, Bystanders.of(clauses, cast), props.list(cast), props.looks());
  }

  private void lookAhead(int first) {
    prose.lookAhead(screenplay.elements().stream().skip(first).limit(PAGES).flatMap(ScriptWalk::prose).toList());
  }

  private static Stream<Prose> prose(Element element) {
    if (element instanceof Element.Speech speech) {
      return speech.parts().stream().map(Element.Part::prose);
    }
    return element instanceof Element.Action action ? Stream.of(action.prose()) : Stream.empty();
  }

  private void element(Element element) {
    if (element instanceof Element.Heading h) {
      close();
      heading = Optional.of(h);
      discourse.newScene(nextHeading());
    } else if (element instanceof Element.Action action) {
      action(action.prose());
    } else if (element instanceof Element.Speech speech) {
      speech(speech);
    } else if (element instanceof Element.Note note) {
      beats.addAll(prose.note(note.text(), note.span()));
    } else if (element instanceof Element.Transition transition) {
      beats.addAll(prose.transition(transition.text(), transition.span()));
    }
  }

  /** Where the next scene begins, in the source. */
  private int nextHeading() {
    return screenplay.elements().stream().skip(at + 1L).filter(Element.Heading.class::isInstance).mapToInt(h -> h.span().start()).findFirst().orElse(Integer.MAX_VALUE);
  }

  private void action(Prose paragraph) {
    Optional<ImpliedScenes.Place> elsewhere = ImpliedScenes.in(paragraph.text());
    if (elsewhere.isPresent()) {
      close();
      heading = Optional.empty();
      implied = elsewhere.get();
      discourse.newScene(nextHeading());
    }
    beats.addAll(prose.paragraph(paragraph));
  }

  private void speech(Element.Speech speech) {
    String aside = "";
    for (Element.Part part : speech.parts()) {
      if (part.kind() == Element.Part.Kind.PARENTHETICAL && aside.isEmpty()) {
        aside = part.prose().text();
      }
    }
    boolean voice = speech.extension().isEmpty() && discourse.voices().only(speech.speaker());
    String extension = voice ? "O.S." : speech.extension();
    beats.add(
        new Beat.Speech(
            speech.speaker(), extension, aside, speech.words(), speech, speech.span()));
    boolean seen =
        !extension.matches("(?i)(?!into\\b).*(?:V\\.?\\s?O|O\\.?\\s?S|O\\.?\\s?C|FILTER|PHONE|RADIO).*");
    if (seen) {
      prose.speaks(speech.speaker());
    }
    for (Element.Part part : speech.parts()) {
      if (part.kind() == Element.Part.Kind.WORDS) {
        prose.spoken(part.prose());
      }
      if (part.kind() == Element.Part.Kind.PARENTHETICAL
          && (seen || speech.extension().toUpperCase().contains("O"))) {
        beats.addAll(prose.aside(speech.speaker(), part.prose()));
      }
    }
  }

  private void close() {
    boolean nothing = beats.isEmpty() && heading.isEmpty();
    if (!nothing) {
      scenes.add(scene());
    }
    beats = new ArrayList<>();
    implied = ImpliedScenes.Place.NOWHERE;
  }

  private Breakdown.Scene scene() {
    String place = heading.map(Element.Heading::place).orElse(implied.name());
    String time = heading.map(Element.Heading::time).orElse(implied.time());
    if (!time.isEmpty() && !time.matches("continuous|same|later|moments later|same time")) {
      lastTime = time;
    }
    String shown = heading.isEmpty() && time.isEmpty() ? "" : time;
    Span span = span();
    beats = Wielding.settle(identities.settle(beats, cast));
    Optional<Boolean> interior =
        heading.isPresent() ? heading.get().interior() : implied.interior();
    return new Breakdown.Scene(
        heading, interior, place, Settings.of(place, beats), shown, beats, Map.of(), span);
  }

  private Span span() {
    Span first = heading.map(Element.Heading::span).orElseGet(() -> beats.get(0).span());
    Span last = beats.isEmpty() ? first : beats.get(beats.size() - 1).span();
    return first.start() <= last.start() ? first.with(last) : last.with(first);
  }
}
