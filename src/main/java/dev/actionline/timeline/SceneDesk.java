package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Noise;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Finish;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.stage.Stance;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What the planning of one scene shares: its world, its nouns, and who holds what. */
final class SceneDesk {
  private static final Set<String> OWNERS = Vocabulary.kind("owners");
  private static final Set<String> HOW = Vocabulary.kind("adverbs without -ly");

  private final FilmDesk film;
  private final ShotList.Scene scene;
  private final World world;
  private final Nouns nouns;
  private final Happenings happenings = new Happenings();

  SceneDesk(FilmDesk film, ShotList.Scene scene, World world) {
    this.film = film;
    this.scene = scene;
    this.world = world;
    this.nouns = new Nouns(world, List.copyOf(film.roles().keySet()));
  }

  FilmDesk film() {
    return film;
  }

  ShotList.Scene scene() {
    return scene;
  }

  Source source() {
    return film.source();
  }

  World world() {
    return world;
  }

  Nouns nouns() {
    return nouns;
  }

  Happenings happenings() {
    return happenings;
  }

  long seed(String name) {
    return Noise.seed(Noise.seed(film.list().film().seed(), scene.name()), name);
  }

  /** Places told by where everybody is at a time. */
  Places places(double seconds) {
    return new Places(nouns, target -> stance(target, seconds));
  }

  /** Where a target is and faces; empty for somebody who has no place in this scene. */
  Optional<Stance> stance(Target target, double seconds) {
    switch (target.kind()) {
      case PERFORMER:
        return world.track(target.name()) == null
            ? Optional.empty()
            : Optional.of(world.stance(target.name(), seconds));
      case PROP:
        PropTrack prop = world.props().get(target.name());
        if (prop != null && !prop.placed()) {
          return Optional.empty();
        }
        Matrix4f m = world.prop(target.name(), seconds);
        return Optional.of(Stance.at(m.getTranslation(new Vector3f()), Resting.yaw(m)));
      default:
        return Optional.of(Stance.at(target.point(), target.heading().orElse(180f)));
    }
  }

  /** The heading that {@code facing} asks for: a compass word, or towards something. */
  OptionalDouble heading(List<Term> terms, String performer, double seconds) {
    Stance own = world.stance(performer, seconds);
    return heading(terms, performer, seconds, own);
  }

  OptionalDouble heading(List<Term> terms, String performer, double seconds, Stance own) {
    boolean away = terms.get(0).is("away");
    int at = away ? 1 : 0;
    if (at < terms.size() && terms.get(at).is("from")) {
      at++;
    }
    if (at >= terms.size()) {
      return OptionalDouble.of(own.heading() + 180);
    }
    OptionalDouble compass = Places.heading(terms.get(at).text());
    if (compass.isPresent()) {
      return compass;
    }
    Optional<Nouns.Found> found = nouns.find(terms, at, performer, "");
    if (found.isEmpty()) {
      tell(unknown(terms.get(at)));
      return OptionalDouble.empty();
    }
    Optional<Stance> there = stance(found.get().target(), seconds);
    double turn = away ? 180 : 0;
    return there.isPresent()
        ? OptionalDouble.of(own.headingTo(there.get().position()) + turn)
        : OptionalDouble.empty();
  }

  boolean holds(String performer, String prop, double seconds) {
    PropTrack track = world.props().get(prop);
    return track != null
        && track.held(seconds).filter(h -> h.performer().equals(performer)).isPresent();
  }

  /** The prop somebody holds, the one taken last first. */
  Optional<String> heldBy(String performer, double seconds) {
    Optional<String> held = Optional.empty();
    for (PropTrack prop : world.props().values()) {
      if (holds(performer, prop.name(), seconds) && happenings.visible(prop.name(), seconds)) {
        held = Optional.of(prop.name());
      }
    }
    return held;
  }

  /** Which hand is free, the right first. */
  Event.Hand freeHand(String performer, double seconds) {
    boolean right =
        world.props().values().stream()
            .flatMap(p -> p.held(seconds).stream())
            .anyMatch(h -> h.performer().equals(performer) && h.hand() != Event.Hand.LEFT);
    return right ? Event.Hand.LEFT : Event.Hand.RIGHT;
  }

  /** A prop that nobody declared, named by {@code holding}: it is there, in the hand. */
  String newHeldProp(Phrase words, String performer) {
    StringBuilder noun = new StringBuilder();
    for (Term term : words.terms()) {
      String word = term.text().toLowerCase(Locale.ROOT);
      if (!Nouns.ARTICLES.contains(word) && !OWNERS.contains(word)) {
        noun.append(noun.isEmpty() ? "" : " ").append(word);
      }
    }
    String name = unused(noun.isEmpty() ? "thing" : noun.toString());
    addProp(name, noun.toString(), words.span());
    world.props().get(name).held(-1e6, performer, freeHand(performer, -1e5));
    return name;
  }

  /** A name no other prop of the scene has: {@code chair}, then {@code chair 2}. */
  String unused(String name) {
    String free = name;
    for (int n = 2; world.props().containsKey(free); n++) {
      free = name + " " + n;
    }
    return free;
  }

  /** Adds a prop by its noun; a stand-in for one nobody knows, and a note says so. */
  PropTrack addProp(String name, String noun, Span span) {
    return addProp(name, noun, span, model -> ThingLook.before(model, noun));
  }

  /** The same with a look of its own. */
  PropTrack addProp(String name, String noun, Span span, Function<Model, Finish> look) {
    Optional<Library.Found> found = film.library().model(Model.Kind.PROP, noun);
    found
        .flatMap(Library.Found::way)
        .ifPresent(w -> film.note(span, "the prop \"" + noun + "\" is shown as \"" + w + "\""));
    if (found.isEmpty()) {
      film.unknown(span, Model.Kind.PROP, noun, "nothing is known of a \"" + noun + "\"; a labelled stand-in shows it");
    }
    Model plain = found.map(Library.Found::model).orElseGet(() -> Models.standIn(noun, StandIns.metres(noun)));
    Finish finish = look.apply(plain);
    float metres = (found.isEmpty() ? StandIns.metres(noun) : 1) * finish.scale();
    Model model =
        found.isEmpty()
            ? Models.standIn(noun, metres)
            : Models.named(Model.Kind.PROP, finish.of(plain.name())).orElse(plain);
    PropTrack prop = new PropTrack(name, model, found.isPresent() ? "" : noun, metres);
    world.add(prop);
    return prop;
  }

  /** Whether a bare word can tell how something is done. */
  boolean isManner(String word) {
    return word.endsWith("ly")
        || HOW.contains(word)
        || WordNet.get().knows(word, WordNet.Kind.ADVERB)
        || WordNet.get().knows(word, WordNet.Kind.ADJECTIVE)
            && !WordNet.get().knows(word, WordNet.Kind.NOUN);
  }

  Diagnostic unknown(Term noun) {
    return unknown(noun, "prop");
  }

  /**
   * @param what it should be: {@code prop}, {@code place}
   */
  Diagnostic unknown(Term noun, String what) {
    boolean name = noun.kind() == Term.Kind.NAME;
    String message =
        name
            ? "nobody called \"" + noun.text() + "\" is in this scene"
            : "there is no " + what + " \"" + noun.text() + "\"";
    Diagnostic error = Diagnostic.error(source(), noun.span(), message);
    Optional<String> near = Spelling.nearest(noun.text(), nouns.known());
    if (near.isPresent()) {
      return error.hint("did you mean \"" + near.get() + "\"?");
    }
    boolean model =
        film.library().words(Model.Kind.PROP).contains(noun.text().toLowerCase(Locale.ROOT));
    return error.hint(
        model
            ? "give it to the scene before its first shot: prop " + noun.text() + " on floor"
            : "the scene knows " + String.join(", ", nouns.known().stream().limit(12).toList()));
  }

  void tell(Diagnostic diagnostic) {
    film.tell(diagnostic);
  }
}
