package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.core.Span;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/** Sets a scene up: its set, its props, who is where when it begins. */
final class Staging {
  private final FilmDesk film;
  private final ShotList.Scene scene;
  private final SceneDesk desk;
  private final World world;
  private final Map<String, Statement.Place> places = new LinkedHashMap<>();
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final List<PropPlacing> props = new ArrayList<>();
  private final Set<String> turned = new LinkedHashSet<>();

  private Staging(FilmDesk film, ShotList.Scene scene) {
    this.film = film;
    this.scene = scene;
    this.world = new World(set(film, scene), weighsNothing(scene));
    this.desk = new SceneDesk(film, scene, world);
  }

  /** The scene as it stands before its first shot. */
  static SceneDesk stage(FilmDesk film, ShotList.Scene scene) {
    Staging staging = new Staging(film, scene);
    staging.stage();
    return staging.desk;
  }

  private void stage() {
    for (Statement s : scene.setup()) {
      if (s instanceof Statement.Direction d
          && d.keyword() == Keyword.PROP
          && !d.phrases().isEmpty()) {
        props.addAll(PropPlacing.read(desk, d));
      } else if (s instanceof Statement.Place p) {
        p.subjects().forEach(t -> places.putIfAbsent(t.text(), p));
      }
    }
    placeAll();
    new Modifiers(desk, spots).apply(places);
  }

  /** {@code set spaceship corridor, weightless}. */
  private static boolean weighsNothing(ShotList.Scene scene) {
    return scene.setup().stream().anyMatch(
        s -> s instanceof Statement.Direction d && d.keyword() == Keyword.SET && d.phrases().stream().skip(1).anyMatch(p -> p.first().is("weightless")));
  }

  /** The set by name or kin; by the heading's place when no line names one. */
  private static Model set(FilmDesk film, ShotList.Scene scene) {
    for (Statement s : scene.setup()) {
      if (s instanceof Statement.Direction d
          && d.keyword() == Keyword.SET
          && !d.phrases().isEmpty()) {
        Phrase phrase = d.phrases().get(0);
        Optional<Library.Found> found =
            film.library().model(Model.Kind.SET, phrase.text().toLowerCase(Locale.ROOT));
        found
            .flatMap(Library.Found::way)
            .ifPresent(
                w ->
                    film.note(
                        phrase.span(),
                        "the set \"" + phrase.text() + "\" is shown as \"" + w + "\""));
        return found
            .map(Library.Found::model)
            .orElseGet(() -> plain(film, scene, phrase.span(), phrase.text()));
      }
    }
    String place = Headings.place(scene.heading());
    Optional<Library.Found> found =
        place.isEmpty() ? Optional.empty() : film.library().model(Model.Kind.SET, place);
    return found
        .map(Library.Found::model)
        .orElseGet(() -> plain(film, scene, firstLine(film, scene), place));
  }

  private static Span firstLine(FilmDesk film, ShotList.Scene scene) {
    String text = film.source().slice(scene.span());
    int end = text.indexOf('\n');
    return end < 0 ? scene.span() : new Span(scene.span().start(), scene.span().start() + end);
  }

  private static Model plain(FilmDesk film, ShotList.Scene scene, Span span, String words) {
    String name = Headings.isExterior(scene.heading()) ? "exterior" : "interior";
    film.unknown(span, Model.Kind.SET, words, "no set is known for \"" + words + "\"; a plain " + name + " stands for it");
    return Models.named(Model.Kind.SET, name).orElseGet(() -> Models.all(Model.Kind.SET).get(0));
  }

  /**
   * Places everybody: first who stands by marks and metres, so that they have turned where they
   * look before somebody else is placed in front of them; then who is told by others; at last who
   * has no line.
   */
  private void placeAll() {
    List<String> open = new ArrayList<>(Presence.of(scene, film.roles()));
    List<PropPlacing> openProps = new ArrayList<>(props);
    while (!open.isEmpty() || !openProps.isEmpty()) {
      boolean some = open.removeIf(n -> !toldByOthers(n) && placed(n));
      some |= openProps.removeIf(PropPlacing::placed);
      turnAll();
      if (some) {
        continue;
      }
      Optional<String> next = open.stream().filter(n -> toldByOthers(n) && placed(n)).findFirst();
      if (next.isEmpty()) {
        next = open.stream().filter(n -> !places.containsKey(n)).findFirst();
        next.ifPresent(n -> placeFreely(n, open));
      }
      if (next.isEmpty()) {
        circular(open, openProps);
        open.forEach(n -> placeFreely(n, open));
        openProps.forEach(PropPlacing::anywhere);
        return;
      }
      open.remove(next.get());
    }
    turnAll();
  }

  private boolean toldByOthers(String name) {
    Statement.Place line = places.get(name);
    return line != null
        && !line.phrases().isEmpty()
        && line.phrases().get(0).terms().stream().anyMatch(t -> t.kind() == Term.Kind.NAME);
  }

  /** Turns those who are placed to what they face, as soon as that has a place too. */
  private void turnAll() {
    for (Map.Entry<String, Statement.Place> entry : places.entrySet()) {
      Track track = world.track(entry.getKey());
      if (track == null || turned.contains(entry.getKey())) {
        continue;
      }
      for (Phrase phrase : entry.getValue().phrases()) {
        if (phrase.first().is("facing") && phrase.terms().size() > 1) {
          Stance own = track.stance(-1e9);
          OptionalDouble heading = desk.heading(phrase.from(1).terms(), entry.getKey(), 0, own);
          heading.ifPresent(h -> track.enter(own.facing(h)));
          if (heading.isPresent()) {
            turned.add(entry.getKey());
          }
        }
      }
    }
  }

  private void circular(List<String> open, List<PropPlacing> openProps) {
    Span span = open.isEmpty() ? openProps.get(0).span() : places.get(open.get(0)).span();
    desk.tell(
        dev.actionline.core.Diagnostic.error(
            film.source(),
            span,
            "these places wait for one another",
            "give one of them a mark of the set, or metres and compass: 2 m north"));
  }

  /** Places a performer by its line; false while that waits for another's place. */
  private boolean placed(String name) {
    Statement.Place line = places.get(name);
    if (line == null || line.phrases().isEmpty()) {
      return false;
    }
    Phrase phrase = line.phrases().get(0);
    Optional<Stance> outside = Fittings.outsideWindow(phrase.terms(), world);
    if (outside.isPresent()) {
      world.add(new Track(role(name), outside.get()));
      return true;
    }
    Places.Read read = desk.places(0).read(phrase.terms(), 0, name);
    if (read.waits()) {
      return false;
    }
    if (read.spot().isEmpty()) {
      read.unknown().ifPresent(t -> desk.tell(desk.unknown(t, "place")));
      placeFreely(name, List.of(name));
      return true;
    }
    if (read.next() < phrase.terms().size()) {
      desk.tell(
          dev.actionline.core.Diagnostic.warning(
              film.source(),
              phrase.terms().get(read.next()).span(),
              "this is no part of the place",
              "separate how somebody is from where by a comma"));
    }
    Spot told = read.spot().get();
    Optional<Spot> seat = sits(line) ? Seats.at(desk, told, name) : Berth.of(line, told, world);
    Spot spot = seat.orElseGet(() -> seat(name, FreePlaces.standing(world, told)));
    int index = 0;
    for (Term other : line.subjects()) {
      if (other.text().equals(name)) {
        break;
      }
      index++;
    }
    spots.put(name, spot);
    world.add(new Track(role(name), stance(name, spot, index)));
    return true;
  }

  /** Told to sit, and not on what. */
  private static boolean sits(Statement.Place line) {
    return line.phrases().stream().skip(1).anyMatch(p -> p.terms().size() == 1 && (p.first().is("sitting") || p.first().is("seated")));
  }

  private Spot seat(String name, Spot spot) {
    if (!spot.markType().equals("seat") || spot.mark().isEmpty()) {
      return spot;
    }
    Target free = Seats.free(desk.nouns(), spot.target(spot.mark()), name, 0);
    OptionalDouble heading =
        free.heading().isPresent()
            ? OptionalDouble.of(free.heading().get())
            : OptionalDouble.empty();
    return new Spot(
        free.point(), heading, free.markType(), free.name(), Optional.of(free), spot.relation());
  }

  private Role role(String name) {
    return film.roles().get(name);
  }

  private Stance stance(String name, Spot spot, int index) {
    double heading = FreePlaces.heading(world, spot);
    Vector3f point = new Vector3f(spot.point());
    if (spot.markType().isEmpty() && spot.at().filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent() && world.weightless().isEmpty()) {
      // beside who sits at a wheel one stands on the road
      point.y = world.ground().height(point.x, point.z, point.y);
    }
    Stance stance = Stance.at(point, heading);
    boolean seat = spot.markType().equals("seat");
    if (index > 0) {
      Vector3f aside = stance.right().mul((index % 2 == 1 ? 1 : -1) * 0.75f * ((index + 1) / 2));
      return stance.moved(aside.x, 0, aside.z);
    }
    if (seat || spot.relation().equals("between")) {
      return stance;
    }
    return FreePlaces.beside(world, stance, spot.at());
  }

  /** Who has no line: by the door for who enters, else near the middle, apart from the others. */
  private void placeFreely(String name, List<String> open) {
    boolean enters = Presence.enters(scene, name) || Presence.onlyHeard(scene, name);
    Stance stance =
        enters ? FreePlaces.entrance(world) : FreePlaces.inTheMiddle(world, open.size());
    world.add(new Track(role(name), stance));
    if (enters) {
      desk.happenings().show(name, -1e6, false);
    }
  }
}
