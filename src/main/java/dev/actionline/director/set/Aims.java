package dev.actionline.director.set;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds what a noun of a clause means in its scene: somebody, a part of somebody, a thing, a place. */
public final class Aims {
  private static final WordTable BODY = Vocabulary.table("body");

  private static final Set<ActionClass> OPENED = Set.of(ActionClass.OPEN, ActionClass.CLOSE, ActionClass.PUT, ActionClass.CARRY);

  private final Company company;
  private final Ground ground;
  private final PropMaster props;
  /** What words mean for a while: the flames are where it burns. */
  private final Map<String, Aim> meanwhile = new HashMap<>();

  /** Of one scene. */
  public Aims(Company company, Ground ground, PropMaster props) {
    this.company = company;
    this.ground = ground;
    this.props = props;
  }

  /** From now on a noun, in lower case, means this. */
  public void means(String noun, Aim aim) {
    meanwhile.put(noun, aim);
  }

  /** A noun means again what it says. */
  public void forget(String noun) {
    meanwhile.remove(noun);
  }

  /** Who a noun of the cast is; the first of a group stands for all, and not who does it to them. */
  private Optional<Aim> performer(String noun, List<String> actors) {
    List<String> all = Arrays.stream(noun.split(" & ")).flatMap(n -> company.performers(n).stream()).toList();
    return all.stream().filter(p -> !actors.contains(p)).findFirst().or(() -> all.stream().findFirst()).map(Aim::performer);
  }

  /** Who a noun of the cast is; the first of a group stands for all. */
  public Optional<Aim> performer(String noun) {
    return performer(noun, List.of());
  }

  /** A part of a body: of its owner, else of whoever acts. */
  public Optional<Aim> part(String noun, Optional<String> owner, List<String> actors) {
    String word = BODY.has(noun) ? noun : English.head(noun);
    if (!BODY.has(word) || isFood(noun)) {
      return Optional.empty();
    }
    String part = BODY.first(word).orElse(word);
    Optional<String> whose = owner.flatMap(o -> company.performers(o).stream().findFirst());
    if (owner.isPresent() && whose.isEmpty()) {
      return Optional.empty();
    }
    String body = whose.orElse(actors.isEmpty() ? "" : actors.get(0));
    return body.isEmpty() || !company.figure(body)
        ? Optional.empty()
        : Optional.of(
            Aim.part(
                body, part,
                actors.contains(body) ? company.possessive(body) : Company.name(body) + "'s"));
  }

  /** {@code She digs up a chest}, ropes a calf: no part of anybody who has one is a chest among others, nor is the one that is opened. */
  public static boolean noBody(String noun, Clause clause) {
    boolean one = Pattern.compile("(?i)\\ban? (?:[\\w-]+ )?" + Pattern.quote(noun) + "\\b").matcher(clause.sentence()).find();
    boolean the = OPENED.contains(clause.kind()) && Pattern.compile("(?i)\\bthe (?:[\\w-]+ )?" + Pattern.quote(noun) + "\\b").matcher(clause.sentence()).find();
    boolean box = WordNet.get().isA(noun, WordNet.Kind.NOUN, 3, "container"); // an arm around somebody is no chest
    boolean beast = WordNet.get().isA(noun, WordNet.Kind.NOUN, 1, "animal") && Pattern.compile("(?i)\\bthe (?:[\\w-]+ )?" + Pattern.quote(noun) + "\\b|\\ban? (?:[\\w-]+ )*" + Pattern.quote(noun) + "\\b").matcher(clause.sentence()).find();
    return (beast || box && (one || the)) && clause.owner().isEmpty() && clause.telling().owner().isEmpty();
  }

  /** A fish finger is nobody's. */
  private static boolean isFood(String noun) {
    return noun.contains(" ") && WordNet.get().isA(noun, WordNet.Kind.NOUN, 1, "food");
  }

  /** Somebody, a part, a prop that is there, or a place of the set; nothing new is brought in. */
  public Optional<Aim> of(String noun, Optional<String> owner, List<String> actors) {
    if (noun.equals("camera")) {
      return Optional.of(Aim.camera());
    }
    String lower = noun.toLowerCase(Locale.ROOT);
    return performer(noun, actors)
        .or(() -> Optional.ofNullable(meanwhile.get(lower)).map(a -> own(a, actors)))
        .or(() -> part(lower, owner, actors))
        .or(() -> props.named(lower).map(Aim::prop))
        .or(() -> ground.named(lower).map(m -> Aim.mark(m.name(), said(lower, owner))));
  }

  /** Of whoever acts it is his own. */
  private Aim own(Aim aim, List<String> actors) {
    boolean own = aim.kind() == Aim.Kind.PART && aim.performer().filter(actors::contains).isPresent();
    return own ? Aim.part(aim.performer().get(), aim.text().substring(aim.text().indexOf(' ') + 1), company.possessive(aim.performer().get())) : aim;
  }

  /** {@code edge of pit}, where the set has a pit. */
  private String said(String noun, Optional<String> owner) {
    return owner
        .map(o -> o.toLowerCase(Locale.ROOT))
        .filter(o -> ground.named(o).isPresent() && !o.equals(noun))
        .map(o -> ground.word(noun) + " of " + ground.word(o))
        .orElse(ground.word(noun));
  }

  /** A place that a noun comes near to, when nothing bears its name. */
  public Optional<Aim> near(String noun) {
    return ground.mark(noun.toLowerCase(Locale.ROOT)).map(m -> Aim.mark(m.name()));
  }

  /** The clause with whom nobody plays as a thing, if it is one: a babe in arms. */
  public Clause withThings(Clause clause) {
    Function<String, String> noun = n -> company.role(n).isEmpty() && props.isThing(n.toLowerCase(Locale.ROOT)) ? n.toLowerCase(Locale.ROOT) : n;
    Optional<String> target = clause.target().map(noun);
    List<Clause.Adjunct> adjuncts = clause.adjuncts().stream().map(a -> new Clause.Adjunct(a.relation(), noun.apply(a.noun()))).toList();
    return target.equals(clause.target()) && adjuncts.equals(clause.adjuncts()) ? clause : clause.withTarget(target, clause.relation()).withAdjuncts(adjuncts);
  }
}
