package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Manner;
import dev.actionline.director.library.Performances;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Figures;
import dev.actionline.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody turns into somebody else, and from then on acts under the new name in the old body. */
public final class Transformation {
  private static final Set<String> ANYBODY = Vocabulary.kind("anybody");
  private static final Pattern EVERY = Pattern.compile("(?i)every (\\w+) frames?");
  private static final int MOST_FORMS = 7;

  private final Unit unit;
  private final Guises guises;

  /** For the scene that a unit plays. */
  public Transformation(Unit unit, Guises guises) {
    this.unit = unit;
    this.guises = guises;
  }

  /** How those who change are seen changing; else why they are not. */
  public Staged stage(Clause clause, List<String> performers) {
    Optional<Performances.Performance> found =
        unit.performances.of("become", ActionClass.TRANSFORM);
    if (found.isEmpty()) {
      return Staged.not("no change of one figure into another is known");
    }
    String body = performers.get(0);
    boolean shows = Gist.changes(clause) || clause.target().filter(t -> unit.company.performers(t).contains(body)).isPresent();
    if (shows && unit.company.disguiseOf(body).isPresent()) {
      unit.company.unmask(body);
      String text = Company.name(body) + " " + ThirdPerson.of(found.get().verb()) + " itself";
      return Staged.line(
          text + Manner.of(clause, unit.library), found.get().action().name(), performers, List.of());
    }
    Optional<Staged> beast = intoBeast(clause, body);
    if (beast.isPresent()) {
      return beast.get();
    }
    List<String> told = told(clause, body);
    boolean run = told.size() > 1 || told.isEmpty() && anybody(clause);
    String verb = Company.name(body) + " " + ThirdPerson.of(found.get().verb()) + " ";
    String action = found.get().action().name();
    if (run) {
      return run(clause, body, told);
    }
    Optional<String> being =
        told.stream().findFirst().or(() -> Gist.changes(clause) ? hidden(body) : Optional.empty());
    if (being.isPresent()) {
      unmask(clause, body);
      if (unit.company.role(being.get()).isPresent()) {
        embody(being.get(), body);
      }
      String text = verb + Company.name(being.get()) + Manner.of(clause, unit.library);
      return Staged.line(text, action, List.of(body), List.of());
    }
    return Gist.changes(clause)
        ? Staged.not("the script does not say into whom")
        : ordinary(clause, performers);
  }

  /** {@code turns into a heron}, who is of the cast and no figure: where the one was the other is. */
  private Optional<Staged> intoBeast(Clause clause, String body) {
    Optional<String> noun = clause.behind("into");
    Optional<String> beast = noun.flatMap(n -> unit.company.role(n.toUpperCase(Locale.ROOT))).filter(r -> !r.figure())
        .map(r -> r.performers().get(0)).filter(b -> Gist.changes(clause) && !unit.isThere(b));
    return beast.flatMap(b -> unit.performances.named("vanish").map(p -> {
      unit.company.use(b);
      unit.enter(b);
      unit.exit(body);
      String was = Company.name(body);
      return Staged.line(was + " vanishes; " + Company.name(b) + " appears", p.action().name(), List.of(body), List.of(b))
          .under(Company.name(b) + " 0.1 m in front of " + was + ", hidden");
    }));
  }

  /** What only heals or widens changes no body. */
  private Staged ordinary(Clause clause, List<String> performers) {
    return unit.performances.of(clause.verb(), ActionClass.OTHER)
        .filter(p -> !p.action().name().equals("become"))
        .map(
            p -> {
              String text = Company.names(performers) + " " + ThirdPerson.of(p.verb());
              return Staged.line(
                  text + Manner.of(clause, unit.library), p.action().name(), performers, List.of());
            })
        .orElseGet(() -> Staged.not("a figure cannot be shown changing like that"));
  }

  /** Once one of two has shown what it is, the other is the true one. */
  private void unmask(Clause clause, String body) {
    for (String actor : clause.actors()) {
      unit.company.twinOf(actor).filter(t -> !t.equals(body)).ifPresent(t -> unit.company.embody(actor, t));
    }
  }

  private void embody(String being, String body) {
    if (!unit.isThere(being)) {
      unit.company.embody(being, body);
    }
    unit.company.use(being);
  }

  /** Whom the clause names, cast or figure, in order. */
  private List<String> told(Clause clause, String body) {
    List<String> nouns = new ArrayList<>();
    clause.target().ifPresent(nouns::add);
    clause.adjuncts().stream().filter(a -> a.relation().equals("into")).forEach(a -> nouns.add(a.noun()));
    List<String> told = new ArrayList<>();
    for (String noun : nouns) {
      Optional<String> form = unit.company.original(noun).or(() -> figure(noun));
      form.filter(f -> !f.equals(body)).ifPresent(told::add);
    }
    return told;
  }

  private Optional<String> figure(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return unit.library.figures().stream()
        .filter(f -> !ANYBODY.contains(word))
        .filter(f -> f.name().equals(word) || f.words().contains(word))
        .map(Figures.Figure::name)
        .findFirst();
  }

  /** The shape-shifter that hides in a double. */
  private Optional<String> hidden(String body) {
    return unit.company.shifter().filter(s -> !s.equals(body) && !unit.isThere(s));
  }

  private static boolean anybody(Clause clause) {
    boolean vague = clause.target().map(t -> ANYBODY.contains(t.toLowerCase(Locale.ROOT))).orElse(true);
    return Gist.changes(clause) && vague;
  }

  /** Form after form, ever faster, and back to itself. */
  private Staged run(Clause clause, String body, List<String> told) {
    Optional<Beat.Forms> named = guises.ahead(body);
    if (named.isPresent()) {
      return guises.strobing(body, guises.cast(named.get(), body), named.get().frames());
    }
    List<String> forms = new ArrayList<>(told);
    if (anybody(clause) || clause.adjuncts().stream().anyMatch(a -> ANYBODY.contains(a.noun()))) {
      unit.company.figures().stream()
          .filter(f -> !f.equals(body) && !forms.contains(f))
          .limit(MOST_FORMS - (long) forms.size())
          .forEach(forms::add);
    }
    return guises.strobing(body, forms, frames(clause).map(f -> OptionalInt.of(Integer.parseInt(f))).orElse(OptionalInt.empty()));
  }

  /** "A face every two frames" is meant to the frame. */
  private Optional<String> frames(Clause clause) {
    StringBuilder near = new StringBuilder(clause.sentence());
    unit.ahead().stream().limit(6).forEach(b -> near.append(' ').append(b instanceof Clause c ? c.sentence() : ""));
    Matcher every = EVERY.matcher(near);
    if (!every.find()) {
      return Optional.empty();
    }
    return Numerals.of(every.group(1)).stream().mapToObj(String::valueOf).findFirst();
  }
}
