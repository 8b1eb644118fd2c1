package dev.actionline.director.coverage;

import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A shot under construction: its setup, what the camera does, and the moments it shows. */
public final class ShotDraft {
  private static final Pattern GUN_UP = Pattern.compile("\\b(?:aims|aim|aiming|fires|fire|firing) at\\b");

  /** What it shows, in order. */
  public final List<Moment> moments = new ArrayList<>();
  /** Where those are with the cut who were elsewhere. */
  public final List<Line> places = new ArrayList<>();
  /** The scene that plays in it, where that is another than the one it is told in. */
  public Optional<Line> elsewhere = Optional.empty();
  /** What has begun in an earlier shot and lasts: rain, lights that are out. */
  public final List<Line> air = new ArrayList<>();
  /** How it begins: a fade in, a dissolve, a cut to black before it. */
  public final List<Line> opening = new ArrayList<>();
  /** How it ends. */
  final List<Line> closing = new ArrayList<>();
  /** Camera moves and focus, in order. */
  public final List<Line> moves = new ArrayList<>();
  /** Framings that the take goes on to as a moment begins. */
  final Map<Moment, String> arrivals = new IdentityHashMap<>();
  /** The framing; null for a title card, which has none. */
  public Setup setup;
  /** What a writer's note adds to the framing: lens, distance, height. */
  public String optics = "";
  /** A framing the script itself asks for must not be improved upon. */
  public boolean directed;
  /** Several framings in one take: later directions move the camera instead of cutting. */
  public boolean take;
  /** The take has come to rest: what follows may be cut to. */
  boolean rested;
  /** The take comes to rest on whom the next words name. */
  Optional<Line> awaits = Optional.empty();
  /** The focus goes on to whom the next words name. */
  Optional<Line> racks = Optional.empty();
  /** The paragraph of the script that asked for it; -1 when none did. */
  int paragraph = -1;
  Line title;
  /** The title stands on black, in place of a picture. */
  boolean card;
  String label = "";
  /** How fast it runs, when not as life does. */
  final List<Line> speed = new ArrayList<>();
  /** Where the picture comes to stand: before the moment of this number, at the end when there is none. */
  private int stands = -1;
  private Line standing;
  /** What is only looked at is held so much shorter, 1 as usual. */
  double pace = 1;
  /** Nothing but black, when the script cuts to it. */
  Optional<Line> black = Optional.empty();

  /** Whether a gun is up in it: that is part of what a picture of whoever holds it must show. */
  boolean gunUp() {
    return moments.stream().flatMap(m -> m.lines().stream()).anyMatch(l -> GUN_UP.matcher(l.text()).find());
  }

  /** Whether a style may do with it as it likes: the script asked for nothing in it. */
  public boolean plain() {
    return !directed && !take && setup != null && title == null && !pictureless() && atLife();
  }

  /** The same act carried on in another framing: from when this shot ends by the clock of its own, for so many seconds. */
  public ShotDraft carriedOn(Setup closer, String newLabel, double seconds) {
    ShotDraft next = new ShotDraft();
    Moment last = moments.get(moments.size() - 1);
    next.moments.add(new Moment(last.beat(), last.interest(), List.of(Line.of(lasts(seconds))), List.of(), closer.subjects(), seconds, last.paragraph(), false, newLabel));
    next.setup = closer;
    next.label = newLabel;
    next.pace = pace;
    next.moves.addAll(moves);
    next.closing.addAll(closing);
    closing.clear();
    return next;
  }

  /** Ends it after so many seconds, whatever goes on in it. */
  public void ends(double seconds) {
    int last = moments.size() - 1;
    Moment m = moments.get(last);
    List<Line> lines = new ArrayList<>(m.lines());
    lines.add(Line.of(lasts(seconds)));
    moments.set(last, new Moment(m.beat(), m.interest(), lines, m.who(), m.whom(), m.seconds(), m.paragraph(), m.joined(), m.label()));
  }

  private static String lasts(double seconds) {
    return String.format(Locale.ROOT, "lasts %.1fs", seconds).replace(".0s", "s");
  }

  /** Puts somebody somewhere else when it begins: words of a list behind his name. */
  public void place(String performer, String where) {
    places.removeIf(l -> l.text().startsWith(Company.name(performer) + " "));
    places.add(Line.of(Company.name(performer) + " " + where));
  }

  void freeze(Line at, int before) {
    stands = before;
    standing = at;
  }

  /** Whether the picture stands by now. */
  boolean frozen() {
    return stands >= 0 && stands <= moments.size();
  }

  /** How the picture comes to stand: {@code then freeze} before a voice that goes on. */
  Optional<Line> standsBefore(Moment moment) {
    return stands >= 0 && stands < moments.size() && moments.get(stands) == moment && moment.plays()
        ? Optional.of(standing.with("then freeze"))
        : Optional.empty();
  }

  /** The same for a shot that comes to stand with its end. */
  Optional<Line> standsAtEnd() {
    boolean voices = stands >= 0 && stands < moments.size() && moments.get(stands).plays();
    return stands < 0 || voices ? Optional.empty() : Optional.of(standing.with(still() ? "freeze" : "freeze for 2s"));
  }

  /** Time in it runs as it does in life. */
  boolean atLife() {
    return speed.isEmpty() && stands < 0;
  }

  /** Who of the performers does something in it that is to be seen. */
  List<String> acting(Set<String> performers) {
    return moments.stream().filter(m -> m.plays() && !m.offScreen()).flatMap(m -> m.who().stream()).filter(performers::contains).distinct().toList();
  }

  double seconds() {
    double sum = 0;
    double before = 0;
    for (Moment m : moments) {
      // what is joined plays beside the moment before it
      sum += m.joined() ? Math.max(0, m.seconds() - before) : m.seconds();
      before = m.seconds();
    }
    return sum;
  }

  boolean empty() {
    return moments.isEmpty() && title == null && setup == null && opening.isEmpty() && black.isEmpty();
  }

  /** Everyone and everything that should be seen, in order of importance. */
  List<String> subjects() {
    List<String> all = new ArrayList<>();
    moments.forEach(m -> m.who().stream().filter(w -> !all.contains(w)).forEach(all::add));
    moments.forEach(m -> m.whom().stream().filter(w -> !all.contains(w)).forEach(all::add));
    return all;
  }

  /** No camera sees it: a card, black. */
  boolean pictureless() {
    return black.isPresent() || card;
  }

  /** A title that waits for the picture it is to be laid over. */
  boolean onlyTitle() {
    return title != null && !card && moments.isEmpty() && setup == null;
  }

  /** True when nothing in it takes time by itself, so that its length must be written. */
  boolean still() {
    return moments.stream().noneMatch(Moment::plays);
  }
}
