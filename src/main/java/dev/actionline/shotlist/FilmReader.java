package dev.actionline.shotlist;

import dev.actionline.core.FrameRate;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code film "Title"} and the settings under it. */
final class FilmReader {
  /** Width and height in mm; figures of the makers, as the trade rounds them. */
  private static final Map<String, double[]> SENSORS = new LinkedHashMap<>();

  static {
    SENSORS.put("super16", new double[] {12.52, 7.41});
    SENSORS.put("super35", new double[] {24.89, 18.66});
    SENSORS.put("fullframe", new double[] {36, 24});
    SENSORS.put("65mm", new double[] {52.63, 23.01});
  }

  private static final List<String> SETTINGS = List.of("fps", "frame", "sensor", "shutter", "seed", "style", "pace", "minutes per page", "without");
  private static final Pattern PAIR =
      Pattern.compile(
          "(\\d{1,5}(?:\\.\\d{1,6})?)\\s*[x\u00D7:]\\s*(\\d{1,5}(?:\\.\\d{1,6})?)\\s*(?:mm)?");
  private static final Pattern PER_PAGE = Pattern.compile("per page (\\d{1,2}(?:\\.\\d{1,3})?)");
  private static final double MOST_SHUTTER = 360;
  private static final int MOST_PIXELS = 16384;

  private final Source source;
  private final Mistakes mistakes;
  private String title = "";
  private FrameRate rate = FrameRate.FILM;
  private int width = 1280;
  private int height = 720;
  private double aspect;
  private double sensorWidthMm = 24.89;
  private double sensorHeightMm = 18.66;
  private long seed = 1;
  private double shutterDegrees;
  private String style = "";
  private double pace = 1;
  private double minutesPerPage;
  private final Set<Rule> without = EnumSet.noneOf(Rule.class);

  FilmReader(Source source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  /** A film of defaults, for a list that names none. */
  ShotList.Film none() {
    return film(Span.at(0));
  }

  ShotList.Film read(Block block) {
    readTitle(block);
    for (Line line : block.under()) {
      if (!line.isAt(1)) {
        mistakes.wrongIndent(line.content(), 1, "a setting of the film");
      }
      List<Token> tokens = LineScanner.scan(source, line.content(), Names.NONE, mistakes);
      PhraseReader.split(tokens, mistakes).forEach(this::setting);
    }
    return film(block.span());
  }

  private void readTitle(Block block) {
    Span rest = Block.afterFirstWord(source, block.line());
    List<Token> tokens = LineScanner.scan(source, rest, Names.NONE, mistakes);
    if (tokens.size() == 1 && tokens.get(0).isKind(Term.Kind.STRING)) {
      title = tokens.get(0).term().text();
    } else {
      mistakes.filmTitle(rest.length() > 0 ? rest : block.line().content());
      title = source.slice(rest).replace("\"", "");
    }
  }

  private ShotList.Film film(Span span) {
    double shape = aspect > 0 ? aspect : (double) width / height;
    return new ShotList.Film(
        title, rate, width, height, shape, sensorWidthMm, sensorHeightMm, seed, shutterDegrees, style, pace, minutesPerPage, without, span);
  }

  private void setting(Phrase phrase) {
    Term first = phrase.first();
    String rest = phrase.terms().size() > 1 ? phrase.from(1).text() : "";
    if (first.kind() == Term.Kind.NUMBER && (first.unit().equals("fps") || rest.equals("fps"))) {
      setRate(phrase, first);
    } else if (first.is("frame")) {
      setFrame(phrase, rest);
    } else if (first.is("sensor")) {
      setSensor(phrase, Mistakes.lower(rest).replaceAll("[ -]", ""));
    } else if (first.is("seed")) {
      setSeed(phrase, rest);
    } else if (first.is("style")) {
      style = Mistakes.lower(rest);
    } else if (first.is("pace")) {
      setPace(phrase, rest);
    } else if (first.is("minutes")) {
      setPage(phrase, rest);
    } else if (first.is("without")) {
      Rule.named(rest).ifPresentOrElse(without::add, () -> mistakes.rule(phrase.span(), rest));
    } else if (first.is("shutter")) {
      setShutter(phrase);
    } else if (PAIR.matcher(phrase.text()).matches()) {
      setSize(phrase);
    } else {
      mistakes.setting(phrase.span(), first.kind() == Term.Kind.NUMBER ? phrase.text() : first.text(), SETTINGS);
    }
  }

  private void setRate(Phrase phrase, Term number) {
    String digits = number.text().replaceAll("\\s*fps$", "");
    Optional<FrameRate> known = FrameRate.parse(digits);
    if (known.isEmpty()) {
      mistakes.rate(phrase.span());
    }
    rate = known.orElse(rate);
  }

  private void setSize(Phrase phrase) {
    Matcher pair = PAIR.matcher(phrase.text());
    boolean whole = pair.matches() && !phrase.text().contains(".") && !phrase.text().contains(":");
    int wide = whole ? Integer.parseInt(pair.group(1)) : 0;
    int high = whole ? Integer.parseInt(pair.group(2)) : 0;
    if (isSide(wide) && isSide(high)) {
      width = wide;
      height = high;
    } else {
      mistakes.size(phrase.span());
    }
  }

  private static boolean isSide(int pixels) {
    return pixels >= 16 && pixels <= MOST_PIXELS && pixels % 2 == 0;
  }

  private void setFrame(Phrase phrase, String written) {
    Matcher pair = PAIR.matcher(written);
    double shape = 0;
    if (pair.matches()) {
      shape = Double.parseDouble(pair.group(1)) / Double.parseDouble(pair.group(2));
    } else if (written.matches("\\d{1,2}(\\.\\d{1,6})?")) {
      shape = Double.parseDouble(written);
    }
    if (shape >= 0.2 && shape <= 5) {
      aspect = shape;
    } else {
      mistakes.frame(phrase.span());
    }
  }

  private void setSensor(Phrase phrase, String written) {
    double[] known = SENSORS.get(written);
    Matcher pair = PAIR.matcher(written);
    if (known == null && pair.matches()) {
      known = new double[] {Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2))};
    }
    if (known != null && known[0] >= 1 && known[1] >= 1) {
      sensorWidthMm = known[0];
      sensorHeightMm = known[1];
    } else {
      mistakes.sensor(phrase.span(), SENSORS.keySet());
    }
  }

  private void setPace(Phrase phrase, String written) {
    if (written.matches("\\d{1,2}(\\.\\d{1,3})?") && Double.parseDouble(written) > 0) {
      pace = Double.parseDouble(written);
    } else {
      mistakes.pace(phrase.span());
    }
  }

  /** {@code minutes per page 1.2}. */
  private void setPage(Phrase phrase, String written) {
    Matcher minutes = PER_PAGE.matcher(written);
    if (minutes.matches() && Double.parseDouble(minutes.group(1)) > 0) {
      minutesPerPage = Double.parseDouble(minutes.group(1));
    } else {
      mistakes.page(phrase.span());
    }
  }

  private void setShutter(Phrase phrase) {
    Term angle = phrase.terms().size() == 2 ? phrase.terms().get(1) : phrase.first();
    boolean degrees = angle.kind() == Term.Kind.NUMBER && (angle.unit().equals("deg") || angle.unit().isEmpty());
    if (degrees && angle.number() > 0 && angle.number() <= MOST_SHUTTER) {
      shutterDegrees = angle.number();
    } else {
      mistakes.shutter(phrase.span());
    }
  }

  private void setSeed(Phrase phrase, String written) {
    if (written.matches("-?\\d{1,18}")) {
      seed = Long.parseLong(written);
    } else {
      mistakes.seed(phrase.span());
    }
  }
}
