package dev.actionline.director.floor;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.Role;
import dev.actionline.director.casting.Wardrobe;
import dev.actionline.director.set.Ground;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a scene's descriptions tell of its people without an action: how old they are by now. */
public final class Told {
  /** Younger than this apart, one look will do for both. */
  private static final Set<String> ABSENT = Vocabulary.kind("says that there is none");
  private static final int YEARS = 8;

  private static final Pattern SEAT =
      Pattern.compile("(?i)\\b(?:seated|sitting|sits)(?: \\w+){0,2}? (?:on|in|at) (?:a|an|the|her|his) (?:\\w+ )?(\\w+)");

  /** {@code In the passenger seat Mara sings}. */
  private static final Pattern ABOARD = Pattern.compile("(?i)\\b(?:in|on) (?:the|her|his|its) ((?:passenger|back|rear|front|driver(?:['\u2019]s)?) seat)\\b");

  private static final WordTable BLED = Vocabulary.table("bled");

  private static final Set<String> TIME_PASSES = Vocabulary.kind("time passes");

  private Told() {}

  /** Seats by performer, for those whom a description finds sitting. */
  public static Map<String, String> seats(
      Breakdown.Scene scene, Company company, Ground ground, Source script) {
    Map<String, String> seats = new LinkedHashMap<>();
    Optional<String> open = Optional.empty();
    for (Beat beat : scene.beats()) {
      if (beat instanceof Clause c && c.actors().size() == 1) {
        Matcher aboard = ABOARD.matcher(c.sentence());
        company.performers(c.actors().get(0)).stream().filter(company::figure).filter(p -> aboard.find()).findFirst()
            .ifPresent(p -> seats.putIfAbsent(p, aboard.group(1).toLowerCase(Locale.ROOT).replace('\u2019', '\'')));
      }
      List<String> named = named(beat, company);
      boolean prose = beat instanceof Beat.Direction || beat instanceof Beat.Description;
      Optional<String> seat =
          prose ? seat(sentence(script, beat.span())).or(() -> shown(beat, ground)) : Optional.empty();
      Optional<String> waiting = open;
      if (!named.isEmpty()) {
        seat.or(() -> waiting).ifPresent(s -> seats.putIfAbsent(named.get(0), s));
        open = Optional.empty();
      } else if (seat.isPresent()) {
        open = seat;
      }
    }
    return seats;
  }

  private static List<String> named(Beat beat, Company company) {
    if (beat instanceof Beat.Description d) {
      return d.nouns().stream().map(company::performers).flatMap(List::stream).toList();
    }
    if (beat instanceof Beat.Direction d) {
      return d.subject().map(company::performers).orElse(List.of());
    }
    boolean sits = beat instanceof Clause c && c.kind() == ActionClass.SIT && c.target().isEmpty();
    return sits
        ? ((Clause) beat).actors().stream().map(company::performers).flatMap(List::stream).toList()
        : List.of();
  }

  /** A seat that the camera has just come to. */
  private static Optional<String> shown(Beat beat, Ground ground) {
    return beat instanceof Beat.Direction d
        ? d.subject().map(s -> s.toLowerCase(Locale.ROOT))
            .filter(s -> ground.named(s).filter(m -> m.type().equals("seat")).isPresent() || ground.seatProp(s))
        : Optional.empty();
  }

  private static Optional<String> seat(String sentence) {
    Matcher told = SEAT.matcher(sentence);
    return told.find() ? Optional.of(told.group(1)) : Optional.empty();
  }

  /** The whole sentence that a beat begins. */
  private static String sentence(Source script, Span span) {
    String text = script.text();
    int end = span.start();
    while (end < text.length() && ".!?\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(span.start(), Math.max(end, Math.min(span.end(), text.length())));
  }

  /** Years by performer, for those who are older or younger here than when they were cast. */
  public static Map<String, Integer> ages(Breakdown.Scene scene, Company company) {
    Map<String, Integer> ages = new LinkedHashMap<>();
    scene.ages().forEach(
        (name, years) -> company.performers(name).stream().limit(1).forEach(p -> ages.put(p, years)));
    ages.entrySet().removeIf(e -> near(company, e.getKey(), e.getValue()));
    return ages;
  }

  /** What a scene's prose tells of bodies: blood, where it says so. */
  public static Map<String, String> wounds(Breakdown.Scene scene, Company company) {
    Map<String, String> wounds = new LinkedHashMap<>();
    for (Beat beat : scene.beats()) {
      if (beat instanceof Beat.State state && bloody(state)) {
        String part = part(state).map(p -> " " + p).orElse("");
        company.performers(state.who()).stream().limit(1).forEach(p -> wounds.put(p, "bloody" + part));
      } else if (beat instanceof Clause clause && clause.real() && clause.actors().contains("BLOOD")) {
        bleeds(clause, company).ifPresent(p -> wounds.put(p, "bloody" + bleeding(clause)));
      }
    }
    return wounds;
  }

  /** On whom blood runs: {@code Blood runs down his cheek}. */
  public static Optional<String> bleeds(Clause clause, Company company) {
    return clause.owner().stream()
        .flatMap(o -> company.performers(o).stream())
        .filter(company::figure)
        .findFirst();
  }

  private static String bleeding(Clause clause) {
    return clause.target().map(t -> English.head(t)).flatMap(BLED::first).map(r -> " " + r).orElse("");
  }

  /** The part of a body that is told to bleed, as a camera line names it; empty for a whole one. */
  public static Optional<String> wounded(Beat.State state, Company company) {
    return part(state).filter(p -> bloody(state)).flatMap(
        p -> company.performers(state.who()).stream().findFirst().filter(company::figure).map(w -> Company.name(w) + "'s " + p));
  }

  private static boolean bloody(Beat.State state) {
    return state.adjuncts().stream().anyMatch(a -> a.noun().equals("blood") && !a.relation().equals("of"));
  }

  private static Optional<String> part(Beat.State state) {
    return state.part().map(p -> (Wardrobe.PAIRED.contains(p) ? "left " : "") + p);
  }

  /** {@code LATER} on a line of its own: time passes, and the pictures flow into one another. */
  public static Optional<Beat.Direction> later(Beat.Description description) {
    String said = description.sentence().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip();
    return TIME_PASSES.contains(said)
        ? Optional.of(new Beat.Direction(0, description.sentence(), "transition", "DISSOLVE", Optional.empty(), Optional.empty(), description.span())) : Optional.empty();
  }

  /** The nouns of a description that are there: of "a mountain of a man" no mountain is. */
  public static List<String> there(Beat.Description description) {
    String said = description.sentence().toLowerCase(Locale.ROOT);
    return description.nouns().stream().filter(n -> ABSENT.stream().noneMatch(no -> said.contains(" " + no + " " + n.toLowerCase(Locale.ROOT)))).filter(n -> !Worn.costume(n.toLowerCase(Locale.ROOT), description.sentence())).filter(n -> !said.contains(" " + n.toLowerCase(Locale.ROOT) + " of a ")).toList();
  }

  private static boolean near(Company company, String performer, int years) {
    return company.roleOf(performer).flatMap(Role::member)
        .filter(m -> m.age().isPresent() && Math.abs(m.age().getAsInt() - years) < YEARS)
        .isPresent();
  }
}
