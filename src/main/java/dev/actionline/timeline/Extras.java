package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Statement;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * People in the background with business of their own: {@code extras 6 children on swings}, {@code
 * extras 4 people walking}. They repeat what they do until the scene is over, each in its own time,
 * and keep out of the way of those who play.
 */
final class Extras {
  private static final Set<String> TRAVELS =
      Set.of("walk", "run", "sneak", "crawl", "ride", "drive");

  private final SceneDesk desk;
  private final ExtrasLine line;
  private final Optional<Action> action;
  private final ExtraPlaces places;
  private final List<Extra> extras = new ArrayList<>();

  /** How an extra spends the scene. */
  enum Kind {
    SEATED,
    SLIDING,
    TRAVELLING,
    ABOUT
  }

  /**
   * One of them.
   *
   * @param order of those who go through the set, from 0
   */
  record Extra(String name, int index, Kind kind, Optional<Target> seat, int order, long seed) {}

  private Extras(SceneDesk desk, ExtrasLine line) {
    this.desk = desk;
    this.line = line;
    this.action = line.action();
    this.places = new ExtraPlaces(desk, line);
  }

  /** Places the extras of all lines of a scene; they act when {@link #perform} is called. */
  static List<Extras> place(SceneDesk desk) {
    List<Extras> all = new ArrayList<>();
    int order = 0;
    for (Statement s : desk.scene().setup()) {
      if (s instanceof Statement.Direction d
          && d.keyword() == Keyword.EXTRAS
          && !d.phrases().isEmpty()) {
        Extras extras = new Extras(desk, ExtrasLine.read(d));
        order = extras.placeAll(order);
        all.add(extras);
      }
    }
    return all;
  }

  private int placeAll(int before) {
    List<Target> seats = places.seats(action.map(Action::name).orElse(""));
    boolean travels = action.filter(a -> TRAVELS.contains(a.name())).isPresent();
    boolean slides = action.filter(a -> a.name().equals("slide")).isPresent();
    int order = before;
    for (int i = 0; i < line.count(); i++) {
      long seed = desk.seed("extra " + line.line().phrases().get(0).text() + " " + i);
      String name = line.noun() + " " + (i + 1);
      if (desk.world().track(name) != null) {
        name = name + " of " + desk.film().line(line.line().span());
      }
      FigureLook look = new ExtraLooks(desk.film().library()).of(line.noun(), i, seed);
      Role role =
          new Role(
              name, Optional.of(look), Optional.empty(), "", 0, Set.of(), true, line.line().span());
      boolean chute = slides && i < Chute.MOST && Chute.of(desk).isPresent();
      Kind kind =
          chute
              ? Kind.SLIDING
              : travels ? Kind.TRAVELLING : i < seats.size() ? Kind.SEATED : Kind.ABOUT;
      Optional<Target> seat =
          kind == Kind.SEATED ? Optional.of(seats.get(i)) : Optional.empty();
      Extra extra = new Extra(name, i, kind, seat, kind == Kind.TRAVELLING ? order++ : 0, seed);
      desk.world().add(new Track(role, entry(extra)));
      extras.add(extra);
    }
    return order;
  }

  private Stance entry(Extra extra) {
    return switch (extra.kind()) {
      case SEATED ->
          Stance.at(extra.seat().get().point(), extra.seat().get().heading().orElse(0f));
      case SLIDING -> Chute.of(desk).orElseThrow().above();
      case TRAVELLING -> places.onTheWay(extra, action.orElseThrow().name());
      case ABOUT -> places.home(extra, beside(extra));
    };
  }

  /** Every second one stands with the one before, when they talk or play. */
  private Optional<String> beside(Extra extra) {
    boolean talk = action.isEmpty() || Set.of("speak", "listen", "laugh", "play").contains(action.get().name());
    boolean second = talk && extra.index() % 2 == 1 && extras.get(extra.index() - 1).kind() == Kind.ABOUT;
    return second ? Optional.of(extras.get(extra.index() - 1).name()) : Optional.empty();
  }

  /** Lets them act until a time; called when all others have been planned. */
  void perform(double end, Bustle bustle) {
    for (Extra extra : extras) {
      if (extra.kind() == Kind.ABOUT) {
        places.makeWay(extra, bustle);
      }
      ExtraBusiness business =
          new ExtraBusiness(desk, line, places, bustle, extra, intent(extra), end);
      business.perform();
      bustle.note(extra.name());
    }
  }

  private Optional<Intent> intent(Extra extra) {
    if (line.business().isPresent()) {
      return new ActReader(desk, extra.name(), 0, List.of())
          .read(List.of(line.business().get()))
          .map(i -> travels(i) || extra.kind() == Kind.SLIDING ? i.with(Optional.empty()) : i);
    }
    boolean child = desk.world().track(extra.name()).role().heightM() < 1.46f;
    return action
        .or(() -> Verbs.action(extra.kind() == Kind.SEATED ? (child ? "wave" : "speak") : child ? "play" : "speak"))
        .map(a -> Intent.of(a, a.name()));
  }

  private static boolean travels(Intent intent) {
    return TRAVELS.contains(intent.action().name());
  }
}
