package dev.actionline.timeline;

import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is in a scene: everybody its lines name, but for voices over it. */
final class Presence {
  private Presence() {}

  /** Names in order of the cast. */
  static Set<String> of(ShotList.Scene scene, Map<String, Role> roles) {
    Set<String> named = new LinkedHashSet<>();
    for (Statement s : statements(scene)) {
      if (s instanceof Statement.Speech speech) {
        if (!isVoiceOver(speech.extension())) {
          named.add(speech.speaker().text());
        }
        continue;
      }
      terms(s).stream().filter(t -> t.kind() == Term.Kind.NAME).forEach(t -> named.add(t.text()));
    }
    Set<String> present = new LinkedHashSet<>(roles.keySet());
    present.retainAll(named);
    return present;
  }

  static boolean isVoiceOver(String extension) {
    return extension.toUpperCase(Locale.ROOT).replace(".", "").contains("VO");
  }

  static boolean isOffScreen(String extension) {
    String e = extension.toUpperCase(Locale.ROOT).replace(".", "");
    return e.contains("OS") && !e.matches(".*[A-Z]OS.*|.*OS[A-Z].*") || e.contains("OFF");
  }

  static List<Statement> statements(ShotList.Scene scene) {
    List<Statement> all = new ArrayList<>(scene.setup());
    scene.shots().forEach(s -> all.addAll(s.statements()));
    return all;
  }

  private static List<Term> terms(Statement s) {
    List<Term> terms = new ArrayList<>();
    List<Phrase> phrases = List.of();
    if (s instanceof Statement.Act act) {
      // "as MARA" and "becomes MARA" borrow a look and call nobody in
      terms.addAll(act.subjects());
      phrases = becomes(act) ? List.of() : act.phrases();
    } else if (s instanceof Statement.Place place) {
      terms.addAll(place.subjects());
      phrases = place.phrases();
    } else if (s instanceof Statement.Direction direction) {
      phrases = direction.phrases();
    }
    for (Phrase phrase : phrases) {
      boolean as = false;
      for (Term term : phrase.terms()) {
        if (!as) {
          terms.add(term);
        }
        as = term.is("as");
      }
    }
    return terms;
  }

  private static boolean becomes(Statement.Act act) {
    return !act.phrases().isEmpty()
        && Verbs.find(act.phrases().get(0).terms()).stream()
            .findFirst()
            .filter(v -> Set.of("become", "strobe").contains(v.action().name()))
            .isPresent();
  }

  /** True when somebody's first deed is to come in. */
  static boolean enters(ShotList.Scene scene, String name) {
    return firstAct(scene, name)
        .map(a -> Stems.verb(a.phrases().get(0).first().text().toLowerCase(Locale.ROOT)))
        .filter(v -> v.stream().anyMatch(Set.of("enter", "arrive", "appear", "emerge")::contains))
        .isPresent();
  }

  private static Optional<Statement.Act> firstAct(ShotList.Scene scene, String name) {
    for (Statement s : statements(scene)) {
      if (s instanceof Statement.Act act
          && !act.phrases().isEmpty()
          && act.subjects().stream().anyMatch(t -> t.text().equals(name))) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }

  /** True for who has no deed, no place and no line but from off screen. */
  static boolean onlyHeard(ShotList.Scene scene, String name) {
    boolean heard = false;
    for (Statement s : statements(scene)) {
      if (s instanceof Statement.Speech speech && speech.speaker().text().equals(name)) {
        if (!isOffScreen(speech.extension())) {
          return false;
        }
        heard = true;
      } else if (s instanceof Statement.Act act) {
        if (act.subjects().stream().anyMatch(t -> t.text().equals(name))) {
          return false;
        }
      } else if (s instanceof Statement.Direction d) {
        boolean framed =
            d.phrases().stream()
                .flatMap(p -> p.terms().stream())
                .anyMatch(t -> t.text().equals(name));
        if (framed) {
          return false;
        }
      }
    }
    return heard;
  }
}
