package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.core.Noise;
import dev.actionline.core.Span;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/**
 * People in the background with business of their own: {@code extras 6 children on swings}, {@code
 * extras 4 people walking}. They repeat what they do until the scene is over, each in its own time.
 */
final class Extras {
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "person",
          "crowd",
          "passers-by",
          "pedestrians",
          "pedestrian",
          "adults",
          "extras",
          "onlookers",
          "bystanders",
          "guests",
          "customers",
          "visitors",
          "parents",
          "couple",
          "families");
  private static final Set<String> CHILDREN = Set.of("children", "child", "kids", "kid");
  private static final Map<String, Integer> COUNTS =
      Map.of(
          "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "ten", 10,
          "twelve", 12);
  private static final int MOST = 60;

  private final SceneDesk desk;
  private final Statement.Direction line;
  private final List<Extra> extras = new ArrayList<>();
  private int count = 1;
  private String noun = "people";
  private List<Term> place = List.of();
  private Optional<Phrase> business = Optional.empty();

  private record Extra(String name, int index, Optional<Target> mark) {}

  private Extras(SceneDesk desk, Statement.Direction line) {
    this.desk = desk;
    this.line = line;
  }

  /** Places the extras of all lines of a scene; they act when {@link #perform} is called. */
  static List<Extras> place(SceneDesk desk) {
    List<Extras> all = new ArrayList<>();
    for (Statement s : desk.scene().setup()) {
      if (s instanceof Statement.Direction d
          && d.keyword() == Keyword.EXTRAS
          && !d.phrases().isEmpty()) {
        Extras extras = new Extras(desk, d);
        extras.read();
        extras.placeAll();
        all.add(extras);
      }
    }
    return all;
  }

  private void read() {
    List<Term> terms = line.phrases().get(0).terms();
    int at = 0;
    Term first = terms.get(0);
    String word = first.text().toLowerCase(Locale.ROOT);
    if (first.kind() == Term.Kind.NUMBER) {
      count = (int) Math.max(1, Math.min(MOST, Math.round(first.number())));
      at = 1;
    } else if (COUNTS.containsKey(word)) {
      count = COUNTS.get(word);
      at = 1;
    } else {
      count = 4;
    }
    StringBuilder said = new StringBuilder();
    while (at < terms.size() && !begins(terms.get(at))) {
      said.append(said.isEmpty() ? "" : " ").append(terms.get(at).text().toLowerCase(Locale.ROOT));
      at++;
    }
    noun = said.isEmpty() ? "people" : said.toString();
    List<Term> rest = terms.subList(at, terms.size());
    if (!rest.isEmpty() && isBusiness(rest.get(0))) {
      business = Optional.of(line.phrases().get(0).from(at));
      for (int i = 1; i < rest.size(); i++) {
        if (begins(rest.get(i)) && !isBusiness(rest.get(i))) {
          place = rest.subList(i, rest.size());
          break;
        }
      }
    } else {
      place = rest;
    }
    for (Phrase phrase : line.phrases().subList(1, line.phrases().size())) {
      if (isBusiness(phrase.first())) {
        business = Optional.of(phrase);
      } else if (place.isEmpty()) {
        place = phrase.terms();
      }
    }
  }

  private static boolean begins(Term term) {
    String word = term.text().toLowerCase(Locale.ROOT);
    return isBusiness(term)
        || Set.of(
                "on", "in", "at", "by", "near", "around", "under", "behind", "beside", "between",
                "along")
            .contains(word);
  }

  private static boolean isBusiness(Term term) {
    String word = term.text().toLowerCase(Locale.ROOT);
    return term.kind() == Term.Kind.WORD && word.endsWith("ing") && word.length() > 5;
  }

  private void placeAll() {
    List<Model.Mark> marks = marks();
    for (int i = 0; i < count; i++) {
      String name = noun + " " + (i + 1);
      long seed = desk.seed("extra " + line.phrases().get(0).text() + " " + i);
      Role role = role(name, i, seed);
      if (desk.world().track(name) != null) {
        name = name + " of " + desk.film().line(line.span());
        role = new Role(name, role.look(), role.thing(), "", 0, role.manner(), true, line.span());
      }
      Optional<Target> mark =
          i < marks.size() ? Optional.of(Nouns.place(marks.get(i))) : Optional.empty();
      Stance stance =
          mark.map(m -> Stance.at(m.point(), m.heading().orElse(0f))).orElseGet(() -> free(seed));
      desk.world().add(new Track(role, stance));
      extras.add(new Extra(name, i, mark));
    }
  }

  /** Every mark that the line's place means, so that each child has a swing of its own. */
  private List<Model.Mark> marks() {
    if (place.size() < 2) {
      return List.of();
    }
    String relation = place.get(0).text().toLowerCase(Locale.ROOT);
    Optional<Nouns.Found> found = desk.nouns().find(place, 1, "", relation);
    if (found.isEmpty()) {
      desk.tell(desk.unknown(place.get(1), "place"));
      return List.of();
    }
    Target target = found.get().target();
    if (target.kind() != Target.Kind.PLACE || !target.markType().equals("seat")) {
      return List.of();
    }
    List<Model.Mark> seats = new ArrayList<>();
    for (Model.Mark mark : desk.nouns().marks(target.name(), relation)) {
      boolean taken =
          desk.world().tracks().values().stream()
              .anyMatch(
                  t ->
                      t.stance(0).position().distance(mark.position()) < 0.9f
                          && Math.hypot(
                                  t.stance(0).x() - mark.position().x,
                                  t.stance(0).z() - mark.position().z)
                              < 0.3);
      if (mark.type().equals("seat") && !taken) {
        seats.add(mark);
      }
    }
    return seats;
  }

  private Stance free(long seed) {
    Vector3f centre = centre();
    double wide = place.isEmpty() ? 8 : 2.6;
    for (int i = 0; i < 60; i++) {
      double angle = Noise.range(seed, 3L * i, 0, 2 * Math.PI);
      double far = Noise.range(seed, 3L * i + 1, place.isEmpty() ? 3.5 : 0.6, wide + 0.1 * i);
      float x = (float) (centre.x + far * Math.cos(angle));
      float z = (float) (centre.z + far * Math.sin(angle));
      if (FreePlaces.isFree(desk.world(), x, z)) {
        return new Stance(x, desk.world().floor(x, z), z, (float) Noise.range(seed, 2, 0, 360));
      }
    }
    return Stance.at(centre, Noise.range(seed, 2, 0, 360));
  }

  private Vector3f centre() {
    if (place.isEmpty()) {
      return FreePlaces.centre(desk.world()).position();
    }
    Places.Read read = desk.places(0).read(place, 0, "");
    return read.spot()
        .map(s -> new Vector3f(s.point()))
        .orElseGet(() -> FreePlaces.centre(desk.world()).position());
  }

  private Role role(String name, int index, long seed) {
    Figures.Figure figure = figure(index, seed);
    FigureLook own = figure.look();
    Map<String, Vector3f> colors = new LinkedHashMap<>(own.colors());
    colors.put("shirt", ColorWords.ofCast((int) (Noise.unit(seed, 11) * 12)));
    if (Noise.unit(seed, 12) < 0.6) {
      colors.put("trousers", ColorWords.ofCast((int) (Noise.unit(seed, 13) * 12)).mul(0.6f));
    }
    float[] hairs = {0.02f, 0.06f, 0.16f, 0.35f};
    float h = hairs[(int) (Noise.unit(seed, 14) * hairs.length)];
    colors.put("hair", new Vector3f(h, 0.7f * h, 0.45f * h));
    FigureLook look =
        new FigureLook(
            own.figure(),
            (float) (own.heightM() * Noise.range(seed, 15, 0.94, 1.05)),
            own.hair(),
            colors,
            own.wear(),
            own.surface(),
            own.wounds(),
            own.aged());
    Span span = line.span();
    return new Role(name, Optional.of(look), Optional.empty(), "", 0, Set.of(), true, span);
  }

  private Figures.Figure figure(int index, long seed) {
    String[] words = noun.split(" ");
    String head = words[words.length - 1];
    boolean even = (index + (int) (2 * Noise.unit(seed, 16))) % 2 == 0;
    String plain = CHILDREN.contains(head) ? (even ? "girl" : "boy") : even ? "woman" : "man";
    Library library = desk.film().library();
    if (CHILDREN.contains(head) || PEOPLE.contains(head)) {
      return library
          .exactKind(List.of(plain))
          .flatMap(Library.Kind::figure)
          .orElse(Figures.all().get(0));
    }
    return library
        .kind(noun)
        .flatMap(Library.Kind::figure)
        .or(() -> library.exactKind(List.of(plain)).flatMap(Library.Kind::figure))
        .orElse(Figures.all().get(0));
  }

  /** Lets them act until a time; called when all others have been planned. */
  void perform(double end) {
    Performances performances = new Performances(desk);
    int number = desk.film().line(line.span());
    for (Extra extra : extras) {
      Optional<Intent> intent = intent(extra);
      if (intent.isEmpty()) {
        continue;
      }
      long seed = desk.seed("business " + extra.name);
      double at = -0.5 - 6 * Noise.unit(seed, 0);
      if (extra.mark.isPresent() && intent.get().action().name().equals("sit")) {
        performances.before(intent.get(), extra.name, number);
        continue;
      }
      for (int round = 1; at < end + 4 && round < 200; round++) {
        Intent now =
            travelling(intent.get())
                ? intent.get().with(Optional.of(wander(extra, seed, round)))
                : intent.get();
        double next = performances.play(now, extra.name, at, OptionalDouble.empty(), false, number);
        at =
            Math.max(next, at + 0.3)
                + (travelling(intent.get()) ? 0 : Noise.range(seed, round, 0.2, 1.4));
      }
    }
  }

  private Optional<Intent> intent(Extra extra) {
    if (business.isPresent()) {
      Optional<Intent> read =
          new ActReader(desk, extra.name, 0, List.of()).read(List.of(business.get()));
      if (read.isPresent() && extra.mark.isPresent() && read.get().target().isEmpty()) {
        return Optional.of(read.get().with(extra.mark));
      }
      return read;
    }
    boolean child = desk.world().track(extra.name).role().heightM() < 1.45f;
    List<String> verbs =
        extra.mark.isPresent()
            ? List.of("sit")
            : child ? List.of("play", "run") : List.of("talk", "stand");
    return verbs.stream()
        .flatMap(v -> Verbs.action(v).stream())
        .findFirst()
        .map(a -> Intent.of(a, a.name()).with(extra.mark));
  }

  private boolean travelling(Intent intent) {
    boolean bare = intent.target().isEmpty() || !place.isEmpty();
    return bare
        && Set.of("walk", "run", "sneak", "crawl", "ride", "cycle", "drive", "jog")
            .contains(intent.action().name());
  }

  /** Somewhere else within the extra's own part of the set. */
  private Target wander(Extra extra, long seed, int round) {
    Vector3f centre = centre();
    double wide = place.isEmpty() ? 9 : 4;
    for (int i = 0; i < 20; i++) {
      double angle = Noise.range(seed, 100L * round + 2L * i, 0, 2 * Math.PI);
      double far = wide * Math.sqrt(Noise.unit(seed, 100L * round + 2L * i + 1));
      float x = (float) (centre.x + far * Math.cos(angle));
      float z = (float) (centre.z + far * Math.sin(angle));
      Vector3f here = desk.world().stance(extra.name, 1e9).position();
      if (FreePlaces.isInside(desk.world(), x, z)
          && Math.hypot(here.x - x, here.z - z) > wide * 0.5) {
        return Target.place("somewhere", new Vector3f(x, desk.world().floor(x, z), z));
      }
    }
    return Target.place("somewhere", centre);
  }
}
