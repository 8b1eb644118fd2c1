package dev.actionline.director.business;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Groups;
import dev.actionline.director.casting.Role;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.SetDesign;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Phrases;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.director.wording.Arguments;
import dev.actionline.words.Numerals;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People whom nobody addresses: they have business of their own, and the scene plays in front of them. */
public final class Background {
  private static final Map<String, String> PLURALS =
      Map.of("child", "children", "person", "people", "man", "men", "woman", "women", "people", "people");

  /** Firemen; but humans, Germans. */
  private static final Pattern MEN = Pattern.compile("(?<!ger)(?<=\\p{L}{3})man$");

  private static final Pattern FULL_OF = Pattern.compile("(?i)\\b(?:full of|crowded with|packed with)\\b");

  private static final Pattern CROWDED = Pattern.compile(Phrases.ofKind("crowded"));
  private static final Set<String> CROWDS = Vocabulary.kind("crowds");
  private static final Set<String> HIT = Vocabulary.kind("what one hits");
  private static final Set<String> HALLS = Vocabulary.kind("halls");
  /** As many fill a place that is said to be crowded. */
  private static final int CROWD = 8;
  private static final int FILLING = 4;
  private static final int FULL = 6;
  /** Words behind a number among which its noun stands, and one more. */
  private static final int NEAR = 4;

  private final Unit unit;
  private final Set<String> sentences = new LinkedHashSet<>();
  private final Set<String> lines = new LinkedHashSet<>();
  /** What the extras of a role were told to do first. */
  private final Map<String, String> busy = new LinkedHashMap<>();

  Background(Unit unit) {
    this.unit = unit;
  }

  /** Gives the extras of a clause their business. */
  public Staged stage(Clause clause) {
    Optional<Performances.Performance> found =
        unit.performances.of(clause.verb(), clause.kind())
            .filter(p -> p.action().needs() == dev.actionline.catalogue.Action.Needs.NOTHING);
    if (found.isEmpty()) {
      return Staged.not("no business for extras is like it");
    }
    Optional<Aim> place =
        Arguments.of(unit, clause, List.of()).target()
            .filter(a -> a.kind() == Aim.Kind.MARK || a.kind() == Aim.Kind.PROP);
    Optional<String> fitting = place.isPresent() ? Optional.empty() : full(clause).or(() -> fitting(found.get().verb()));
    String where =
        place.map(p -> " " + clause.relation().orElse("at") + " " + p.text())
            .or(() -> fitting.map(f -> " on " + f)).orElse("");
    List<String> seen = new ArrayList<>();
    for (String actor : clause.actors()) {
      Role role = unit.company.role(actor).orElseThrow();
      String business = plural(role) + " " + ThirdPerson.participle(found.get().verb());
      // kids swinging and yelling are the same kids
      boolean same = clause.simultaneous() && !sentences.add(role.name() + clause.sentence());
      Optional<String> before = Optional.ofNullable(busy.putIfAbsent(role.name(), business)).filter(b -> pointsBack(clause, role) && !b.equals(business));
      if (before.isPresent()) {
        seen.add(before.get()); // the same kids, whatever they do next
      } else if (!same) {
        int count = full(clause).isPresent() ? FULL : told(clause, role).orElseGet(() -> count(role, unit.company.isExtra(actor)));
        lines.add("extras " + count + " " + business + where);
        seen.add(business);
      }
    }
    if (seen.isEmpty()) {
      unit.ground.floor().stream().findFirst().ifPresent(m -> seen.add(m.name()));
    }
    return Staged.already(found.get().action().name(), List.of(), seen).seen(Interest.TRAVEL);
  }

  /** {@code The kids}, {@code they}: those who were told of before. */
  private boolean pointsBack(Clause clause, Role role) {
    String said = clause.sentence().toLowerCase(Locale.ROOT);
    String name = role.name().toLowerCase(Locale.ROOT);
    return said.matches("(?s)(?:.*\\W)?(?:they|(?:the|these|those) (?:" + Pattern.quote(plural(role)) + "|" + Pattern.quote(name) + "))\\b.*");
  }

  /** {@code The audience applauds}: people of whom nobody is told apart, on the seats there are. */
  public Optional<Staged> crowd(Clause clause, String noun) {
    boolean down = clause.verb().equals("hit") && clause.target().filter(HIT::contains).isPresent();
    Optional<Performances.Performance> found = (down ? unit.performances.named("hit the deck") : unit.performances.of(clause.verb(), clause.kind()))
        .filter(p -> CROWDS.contains(noun) && p.action().needs() == dev.actionline.catalogue.Action.Needs.NOTHING);
    return found.map(p -> {
      String business = busy.computeIfAbsent(noun, n -> "people " + ThirdPerson.participle(p.verb()));
      lines.add("extras " + FULL + " " + business);
      return Staged.already(p.action().name(), List.of(), List.of(business)).seen(Interest.TRAVEL);
    });
  }

  /** {@code A climbing frame full of kids}: the seats of what the sentence says to be full. */
  private Optional<String> full(Clause clause) {
    Matcher full = FULL_OF.matcher(clause.sentence());
    if (!full.find()) {
      return Optional.empty();
    }
    Optional<String> last = Optional.empty();
    String[] words = clause.sentence().substring(0, full.start()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    for (int i = 0; i < words.length; i++) {
      String two = i > 0 ? words[i - 1] + " " + words[i] : words[i];
      Optional<String> seat =
          unit.ground.named(two).filter(m -> m.type().equals("seat")).map(m -> m.name());
      last = seat.isPresent() ? seat : last;
    }
    return last;
  }

  /** What the set has for it: swings for who swings. */
  private Optional<String> fitting(String verb) {
    return unit.ground.named(verb).filter(m -> m.type().equals("seat")).map(m -> m.name());
  }

  /** {@code Three drunks}: as many as the sentence counts, and no more than a picture holds. */
  private Optional<Integer> told(Clause clause, Role role) {
    String one = role.member().map(m -> m.noun()).orElse("");
    List<String> words = List.of(clause.sentence().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}'-]+"));
    return IntStream.range(0, words.size()).filter(i -> Numerals.several(words.get(i)))
        .filter(i -> words.subList(i + 1, Math.min(words.size(), i + NEAR)).stream().anyMatch(w -> unit.library.words().lemma(w, WordNet.Kind.NOUN).equals(one)))
        .mapToObj(i -> Math.min(CROWD, Numerals.of(words.get(i)).orElse(FILLING))).findFirst();
  }

  /** As many as the script says of them; enough to fill the picture when it says nothing. */
  private static int count(Role role, boolean told) {
    int cast = role.performers().size();
    return !told || cast == Groups.UNTOLD ? FILLING : cast;
  }

  /** Lines of the setup for crowds that fill the place. */
  public List<Line> lines() {
    if (lines.isEmpty() && crowded()) {
      Map<String, Long> seats = unit.ground.ofType("seat").stream()
          .collect(Collectors.groupingBy(m -> m.name().replaceFirst("[ -]?\\d+$", ""), LinkedHashMap::new, Collectors.counting()));
      Optional<String> most = seats.entrySet().stream().filter(e -> e.getValue() >= FILLING).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
      most.ifPresent(s -> lines.add("extras " + Math.min(CROWD, seats.get(s) / 2) + " people talking on " + s));
      lines.add("extras " + (most.isPresent() ? FILLING : CROWD) + " people " + (SetDesign.outdoors(unit.ground.set()) ? "walking" : "talking"));
    }
    return lines.stream().map(Line::of).toList();
  }

  /** Whether the place of the scene is said to be full of people: {@code A crowded bar. The street is busy.} */
  private boolean crowded() {
    Set<String> names = unit.library.names(unit.ground.set().name());
    return Stream.concat(Stream.of(unit.scene().place()), unit.scene().beats().stream().flatMap(Background::told)).map(t -> t.toLowerCase(Locale.ROOT))
        .filter(t -> CROWDED.matcher(t).find()).anyMatch(t -> Stream.concat(names.stream(), HALLS.stream()).anyMatch(n -> t.matches("(?s).*\\b" + Pattern.quote(n) + "\\b.*")));
  }

  private static Stream<String> told(Beat beat) {
    return beat instanceof Beat.Description d ? Stream.of(d.sentence()) : beat instanceof Beat.State s ? Stream.of(s.sentence()) : Stream.empty();
  }

  /** {@code Nuns}; of a crew, a family, people. */
  private String plural(Role role) {
    String noun = role.member().map(m -> m.noun()).filter(n -> !n.isEmpty()).orElse(role.kind());
    return unit.library.words().isA(noun, WordNet.Kind.NOUN, 1, "social group") ? "people" : PLURALS.getOrDefault(noun, noun.endsWith("s") ? noun : MEN.matcher(noun).find() ? noun.replaceFirst("man$", "men") : noun.replaceFirst("(?<=[^aeiou])y$", "ie").replaceFirst("(ch|sh|x)$", "$1e") + "s");
  }
}
