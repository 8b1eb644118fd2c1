package dev.actionline.director.business;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Source;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Manner;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Phrases;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Scenes in which nothing weighs anything, who is held there by boots, and who lets go of the deck. */
public final class Afloat {
  private static final WordTable WORDS = Vocabulary.table("weightless");
  private static final Pattern TOLD = Phrases.of(WORDS, "told");
  private static final Pattern BOOTS = Phrases.of(WORDS, "boots");

  private final Source script;
  private Optional<Boolean> told = Optional.empty();

  /** Of a whole script. */
  public Afloat(Source script) {
    this.script = script;
  }

  /** Whether a scene on a set is weightless: the set always is, or the scene says so, or the set is aboard and the script does or somebody floats there. */
  public boolean in(Breakdown.Scene scene, String set) {
    boolean aboard = WORDS.row("aboard").contains(set);
    boolean floats = aboard && scene.beats().stream().anyMatch(b -> b instanceof Clause c && c.real() && WORDS.row("floats").contains(c.verb()));
    return floats || WORDS.row("always").contains(set) || (aboard ? anywhere() : TOLD.matcher(script.slice(scene.span())).find());
  }

  /** Whether the script tells of it at all; looked for once. */
  private boolean anywhere() {
    told = told.or(() -> Optional.of(TOLD.matcher(script.text()).find()));
    return told.get();
  }

  /** Whose boots hold him to the deck when a scene begins: they are told of with him. */
  public static boolean booted(Breakdown.Scene scene, Company company, String performer) {
    return scene.beats().stream().map(Afloat::sentence).filter(s -> BOOTS.matcher(s).find())
        .anyMatch(s -> company.figure(performer) && s.toUpperCase(Locale.ROOT).contains(performer.toUpperCase(Locale.ROOT)));
  }

  private static String sentence(Beat beat) {
    return beat instanceof Clause c ? c.sentence() : beat instanceof Beat.Description d ? d.sentence() : "";
  }

  /** {@code floats through the module}: on and on in it; {@code kills her boots}, {@code pushes off the deck}: the feet leave it. */
  static Optional<Staged> stage(Clause clause, String who, Unit unit) {
    if (!unit.weightless) {
      return Optional.empty();
    }
    boolean along = WORDS.row("floats").contains(clause.verb()) && clause.relation().filter(WORDS.row("along")::contains).isPresent()
        && clause.target().filter(t -> unit.aims.of(t, clause.owner(), List.of()).isEmpty()).isPresent();
    if (along) {
      return unit.performances.named("float along").map(p -> Staged.line(
          Company.name(who) + " " + ThirdPerson.of(p.verb()) + Manner.of(clause, unit.library), p.action().name(), List.of(who), List.of()).seen(Interest.BODY));
    }
    Optional<String> what = clause.target().map(t -> t.toLowerCase(Locale.ROOT));
    String noun = what.map(English::head).orElse("");
    boolean off = WORDS.row("off").contains(clause.verb()) && WORDS.row("holds").contains(noun);
    boolean leaves = Stream.of(clause.verb(), clause.verb() + clause.relation().map(r -> " " + r).orElse("")).anyMatch(WORDS.row("leaves")::contains) && what.filter(w -> unit.ground.named(w).isEmpty()).isEmpty();
    return off || leaves
        ? unit.performances.named("float").map(p -> Staged.line(
            Company.name(who) + " " + ThirdPerson.of(p.verb()), p.action().name(), List.of(who), List.of()).seen(Interest.BODY))
        : Optional.empty();
  }
}
