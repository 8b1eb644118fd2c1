package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.FigureLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How people are when a scene begins: {@code sitting}, {@code holding}, {@code hidden}, looks. */
final class Modifiers {
  static final Set<String> UNSEEN = Vocabulary.kind("out of sight");
  static final Set<String> HOLDS = Vocabulary.kind("has in hand");
  private static final Set<String> STANDS = Vocabulary.kind("stands");

  private final SceneDesk desk;
  private final Map<String, Spot> spots;
  private final CastReader cast;

  Modifiers(SceneDesk desk, Map<String, Spot> spots) {
    this.desk = desk;
    this.spots = spots;
    ShotList list = desk.film().list();
    this.cast = new CastReader(list, desk.film().library(), desk.film().diagnostics());
  }

  void apply(Map<String, Statement.Place> places) {
    places.forEach(this::others);
  }

  private static List<Phrase> modifiers(Statement.Place line) {
    List<Phrase> all = line.phrases();
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  private void others(String name, Statement.Place line) {
    Track track = desk.world().track(name);
    if (track == null) {
      return;
    }
    boolean posed = false;
    for (Phrase phrase : modifiers(line)) {
      posed |= apply(track, phrase, line);
    }
    Spot spot = spots.get(name);
    if (!posed && spot != null && spot.markType().equals("seat")) {
      sit(track, spot, line);
    }
  }

  /** Applies one modifier; true when it decides how the body is held. */
  private boolean apply(Track track, Phrase phrase, Statement.Place line) {
    String name = track.role().name();
    String word = phrase.first().text().toLowerCase(Locale.ROOT);
    boolean more = phrase.terms().size() > 1;
    if (word.equals("facing")) {
      return false;
    }
    if (UNSEEN.contains(word) || UNSEEN.contains(phrase.text().toLowerCase(Locale.ROOT))) {
      desk.happenings().show(name, -1e6, false);
      return false;
    }
    if (STANDS.contains(word)) {
      desk.world().weightless().ifPresent(w -> w.boot(name));
      return true;
    }
    if (more && HOLDS.contains(word)) {
      hold(name, phrase.from(1));
      return false;
    }
    if (more && word.equals("as") && phrase.terms().get(1).kind() == Term.Kind.NAME) {
      Role other = desk.film().roles().get(phrase.terms().get(1).text());
      if (other != null) {
        other.look().ifPresent(track::dress);
      }
      return false;
    }
    Optional<FigureLook> look =
        track.role().isFigure() ? cast.changed(track.role(), phrase) : Optional.empty();
    if (look.isPresent()) {
      track.dress(look.get());
      return false;
    }
    return act(track, phrase, line);
  }

  private void hold(String name, Phrase thing) {
    Optional<Nouns.Found> found = desk.nouns().find(thing.terms(), 0, name, "");
    String prop;
    int next;
    if (found.isPresent() && found.get().target().kind() == Target.Kind.PROP) {
      prop = found.get().target().name();
      next = found.get().next();
      String text = thing.text().toLowerCase(Locale.ROOT);
      var hand =
          text.contains("both hands")
              ? dev.actionline.catalogue.Event.Hand.BOTH
              : text.contains("left hand")
                  ? dev.actionline.catalogue.Event.Hand.LEFT
                  : desk.freeHand(name, -1e5);
      desk.world().props().get(prop).held(-1e6 + 1, name, hand);
    } else {
      desk.newHeldProp(thing, name);
    }
  }

  /**
   * Plays an action to its end before the scene begins: {@code kneeling}, {@code looking at IVO}.
   */
  private boolean act(Track track, Phrase phrase, Statement.Place line) {
    String name = track.role().name();
    String word = phrase.first().text();
    if (!word.toLowerCase(Locale.ROOT).endsWith("ing") || Verbs.find(phrase.terms()).isEmpty()) {
      unknown(phrase);
      return false;
    }
    Performances performances = new Performances(desk);
    Spot spot = spots.get(name);
    List<Phrase> phrases = new ArrayList<>(List.of(phrase));
    Optional<Intent> intent = new ActReader(desk, name, 0, List.of()).read(phrases);
    if (intent.isEmpty()) {
      return false;
    }
    Intent there =
        spot == null ? intent.get() : intent.get().at(spot.target(spot.mark()), spot.markType());
    performances.before(there, name, desk.film().line(line.span()));
    return true;
  }

  private void sit(Track track, Spot spot, Statement.Place line) {
    Verbs.action("sit")
        .ifPresent(
            sit -> {
              Intent intent = Intent.of(sit, "sit").at(spot.target(spot.mark()), "seat");
              new Performances(desk)
                  .before(intent, track.role().name(), desk.film().line(line.span()));
            });
  }

  private void unknown(Phrase phrase) {
    Set<String> known = new java.util.TreeSet<>(LookReader.words());
    known.addAll(
        List.of("facing", "sitting", "kneeling", "lying", "standing", "holding", "hidden"));
    Diagnostic error =
        Diagnostic.error(
            desk.source(), phrase.span(), "\"" + phrase.text() + "\" does not say how somebody is");
    desk.tell(
        Spelling.nearest(phrase.first().text(), known)
            .map(n -> error.hint("did you mean \"" + n + "\"?"))
            .orElse(error.hint("write facing IVO, sitting, kneeling, lying, holding cup, hidden")));
  }
}
