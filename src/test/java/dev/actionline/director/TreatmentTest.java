package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import dev.actionline.director.coverage.Treatment;
import dev.actionline.director.coverage.Treatment.Style;
import dev.actionline.screenplay.PageCount;
import dev.actionline.screenplay.ScreenplayReader;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.util.List;
import java.util.Set;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** One script in several styles and at several paces. */
class TreatmentTest {
  private static final String SCRIPT =
      """
      INT. KITCHEN - NIGHT

      MARA sits at the table. IVO comes in and walks to the window. He looks out.

      MARA
      You are late.

      IVO
      The bridge was closed.

      Mara stands. She walks to Ivo and gives him a letter. He opens it and reads.

      MARA
      Read it aloud.

      Ivo drops the letter. Mara slaps him. He staggers back. Mara runs out.

      INT. HALL - NIGHT

      Mara runs down the hall. She stops and weeps.
      """;

  private static final Breakdown BREAKDOWN = Breakdowns.of(ScreenplayReader.read(new Source("late.fountain", SCRIPT)).value()).value();

  private static String draft(Style style, double pace) {
    String text = Director.draft(BREAKDOWN, new Treatment(style, pace)).value().text();
    assertThat(ShotListParser.parse(new Source("late.shots", text)).diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
    return text;
  }

  private static List<String> lines(String text, String begin) {
    return text.lines().map(String::strip).filter(l -> l.startsWith(begin)).toList();
  }

  @Test
  void whatIsOnlyLookedAtIsHeldAsThePaceSays() {
    Breakdown empty = Breakdowns.of(ScreenplayReader.read(new Source("hall.fountain", "INT. HALL - NIGHT\n\nAn empty hall. A clock.\n")).value()).value();
    assertThat(lines(Director.draft(empty, new Treatment(Style.CLASSICAL, 1)).value().text(), "lasts").get(0)).isEqualTo("lasts 2.5s");
    assertThat(lines(Director.draft(empty, new Treatment(Style.CLASSICAL, 0.5)).value().text(), "lasts").get(0)).isEqualTo("lasts 5s");
    assertThat(lines(Director.draft(empty, new Treatment(Style.CLASSICAL, 2)).value().text(), "lasts").get(0)).isEqualTo("lasts 1.3s");
  }

  private static int shots(String text) {
    return lines(text, "shot ").size();
  }

  @Test
  void oneTakeGoesFromFramingToFramingWithoutACutOrAJolt() {
    String take = draft(Style.ONE_TAKE, 1);
    assertThat(shots(take)).isEqualTo(2); // a scene each
    assertThat(lines(take, "then camera moves to ")).hasSizeGreaterThan(3);
    Timeline film = Drafts.played(take);
    Timeline.ShotSpan first = film.shots().get(0);
    Vector3f before = null;
    float step = 0;
    for (long f = first.first(); f <= first.last(); f++) {
      Vector3f eye = film.at(f).camera().worldFromCamera().getTranslation(new Vector3f());
      float now = before == null ? step : eye.distance(before);
      // as the picture shows it: what is far moves less
      float far = (float) film.at(f).figures().stream().mapToDouble(p -> p.stance().position().distance(eye)).min().orElse(1);
      assertThat(Math.abs(now - step) / Math.max(1, far)).as("frame %d", f).isLessThan(0.045f); // a slap moves whom the frame is on
      step = now;
      before = eye;
    }
  }

  @Test
  void theListRemembersStyleAndPace() {
    assertThat(lines(draft(Style.CLASSICAL, 1), "style ")).isEmpty();
    String text = draft(Style.ONE_TAKE, 1.5);
    var film = ShotListParser.parse(new Source("late.shots", text)).value().film();
    assertThat(film.style()).isEqualTo("one-take");
    assertThat(film.pace()).isEqualTo(1.5);
  }

  @Test
  void aTableauStaysAndCutsLess() {
    String classical = draft(Style.CLASSICAL, 1);
    String tableau = draft(Style.STATIC, 1);
    assertThat(shots(tableau)).isLessThanOrEqualTo(shots(classical) * 2 / 3);
    assertThat(lines(tableau, "camera")).hasSize(shots(tableau)).allMatch(l -> l.matches("camera (FS|WS|EWS).*"));
    // what is played is played in both
    assertThat(tableau).contains("MARA slaps IVO").contains("Read it aloud.");
    assertThat(classical).contains("MARA slaps IVO");
  }

  @Test
  void aDocumentaryIsCarriedByHand() {
    String hand = draft(Style.HANDHELD, 1);
    assertThat(lines(hand, "camera handheld")).hasSize(shots(hand));
    assertThat(lines(hand, "camera cranes")).isEmpty();
    assertThat(lines(draft(Style.CLASSICAL, 1), "camera handheld")).isEmpty();
  }

  @Test
  void aPaceCutsMoreOrLess() {
    assertThat(shots(draft(Style.CLASSICAL, 3))).isGreaterThan(shots(draft(Style.CLASSICAL, 0.3)));
    assertThat(draft(Style.CLASSICAL, 1)).isEqualTo(Director.draft(BREAKDOWN).value().text());
  }

  private static double seconds(String text) {
    Timeline film = Timeline.resolve(ShotListParser.parse(new Source("late.shots", text)).value(), Timeline.Options.REHEARSED).value();
    return film.frames() / 24.0;
  }

  private static String timed(double minutesPerPage) {
    return Director.draft(BREAKDOWN, new Treatment(Style.CLASSICAL, 1, minutesPerPage, Set.of())).value().text();
  }

  /** About half a page. */
  @Test
  void aPageTakesAsLongAsItIsGiven() {
    double pages = PageCount.of(BREAKDOWN.screenplay().elements());
    assertThat(pages).isBetween(0.35, 0.65);
    double usual = seconds(draft(Style.CLASSICAL, 1)) / pages / 60;
    assertThat(seconds(timed(1.5 * usual)) / pages / 60).isBetween(1.45 * usual, 1.55 * usual);
    assertThat(seconds(timed(0.9 * usual)) / pages / 60).isBetween(0.85 * usual, 0.95 * usual);
    assertThat(lines(timed(1.5), "minutes per page")).containsExactly("minutes per page 1.5");
    assertThat(ShotListParser.parse(new Source("late.shots", timed(1.5))).value().film().minutesPerPage()).isEqualTo(1.5);
  }

  /** Words are said to their end, however little time a page has. */
  @Test
  void noSpeechIsCutShort() {
    String text = timed(0.1);
    Timeline film = Drafts.played(text);
    assertThat(film.review()).noneMatch(d -> d.message().contains("longer than"));
    assertThat(seconds(text)).isLessThan(seconds(draft(Style.CLASSICAL, 1)));
  }
}
