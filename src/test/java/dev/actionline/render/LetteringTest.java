package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.FrameState.Overlay;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private static final String SPEECH =
      "We came down from the ridge before dawn, and nobody had lit the lamps yet, so we walked by"
          + " the sound of the water.";

  private static Lettering lettering(Overlay... overlays) {
    return Lettering.of(Scenes.with(Scenes.frame(1), List.of(overlays)), List.of(), 1280, 720);
  }

  private static List<Lettering.Words> words(Lettering l) {
    return l.marks().stream()
        .filter(Lettering.Words.class::isInstance)
        .map(Lettering.Words.class::cast)
        .toList();
  }

  @Test
  void captionStandsInTheLowerThirdWithTheNameAbove() {
    List<Lettering.Words> all = words(lettering(new Overlay.Caption("Ada", "O.S.", SPEECH)));
    assertThat(all.get(0).text()).isEqualTo("ADA  (O.S.)");
    Lettering.Fill backing = fills(new Overlay.Caption("Ada", "O.S.", SPEECH)).get(0);
    double film = 360 + 1280 / 2.39 / 2;
    assertThat((double) backing.y() + backing.height()).as("no veil on black").isLessThan(film + 2);
    assertThat(all).hasSizeGreaterThan(2);
    for (Lettering.Words w : all) {
      assertThat((double) w.baseline()).isBetween(backing.y() + 1.0, 684.0);
      assertThat(w.x()).isGreaterThan(64f);
      assertThat(w.x() + w.face().width(w.text(), w.emPixels())).isLessThan(1280 - 64f);
    }
    assertThat(String.join(" ", all.stream().skip(1).map(Lettering.Words::text).toList()))
        .isEqualTo(SPEECH);
  }

  @Test
  void wrappedLinesAreEven() {
    List<Lettering.Words> all = words(lettering(new Overlay.Caption("Ada", "", SPEECH)));
    List<Float> widths =
        all.stream().skip(1).map(w -> w.face().width(w.text(), w.emPixels())).toList();
    float widest = widths.stream().max(Float::compare).orElseThrow();
    assertThat(widths).allSatisfy(w -> assertThat(w).isGreaterThan(0.6f * widest));
  }

  @Test
  void burnInTakesTheCornersInTurn() {
    List<Lettering.Words> all =
        words(lettering(new Overlay.BurnIn(List.of("7 / 7B", "35 mm", "tilt -3", "00:00:01:05"))));
    assertThat(all.get(0).x()).isLessThan(40);
    assertThat(all.get(1).x()).isGreaterThan(640);
    assertThat(all.get(2).baseline()).isGreaterThan(680);
    assertThat(all.get(3).x() + all.get(3).face().width("00:00:01:05", all.get(3).emPixels()))
        .isBetween(1240f, 1280f);
  }

  @Test
  void cardsAndSlatesSpareThePicture() {
    FrameState card =
        Scenes.with(Scenes.frame(1), List.of(new Overlay.Title("Winter", false, 0.5f, 0.5f, 1)));
    FrameState over = Scenes.with(Scenes.frame(1), List.of(new Overlay.Title("Winter", true, 0.5f, 0.5f, 1)));
    assertThat(Lettering.hidesPicture(card)).isTrue();
    assertThat(Lettering.hidesPicture(over)).isFalse();
  }

  @Test
  void everyKindOfLetteringCanBeSeen() throws IOException {
    try (GlRenderer renderer = GlRenderer.open(Scenes.LIBRARY)) {
      Image caption =
          renderer.draw(
              Scenes.with(
                  Scenes.frame(3),
                  List.of(
                      new Overlay.Caption("Ada", "O.S.", SPEECH),
                      new Overlay.BurnIn(
                          List.of("7 / 7B", "35 mm", "h 1.6 m  tilt -4°", "12   00:00:00:11")))),
              640,
              360);
      RendererTest.keep(caption, "caption");
      Image card =
          renderer.draw(
              Scenes.with(Scenes.frame(1), List.of(new Overlay.Title("March 3, 1931", false, 0.5f, 0.5f, 1))),
              640,
              360);
      RendererTest.keep(card, "card");
      Image slate = renderer.draw(Scenes.slate("there is no prop \"lantren\""), 640, 360);
      RendererTest.keep(slate, "slate");
      assertThat(brightest(caption, 290, 345)).as("caption").isGreaterThan(230);
      assertThat(brightest(card, 150, 200)).as("card").isGreaterThan(230);
      assertThat(brightest(card, 60, 120)).as("nothing else on the card").isZero();
      assertThat(brightest(slate, 150, 260)).as("slate").isGreaterThan(200);
    }
  }

  private static List<Lettering.Fill> fills(Overlay overlay) {
    return lettering(overlay).marks().stream()
        .filter(Lettering.Fill.class::isInstance)
        .map(Lettering.Fill.class::cast)
        .toList();
  }

  private static int brightest(Image image, int fromRow, int toRow) {
    int most = 0;
    for (int y = fromRow; y < toRow; y++) {
      for (int x = 0; x < image.width(); x++) {
        most = Math.max(most, RendererTest.rgb(image, x, y) >> 8 & 255);
      }
    }
    return most;
  }
}
