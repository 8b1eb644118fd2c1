package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.actionline.core.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Scripts that come as pages: each written here, line by line as a script program sets them. */
class PdfTest {
  /** Inches from the left edge, then the words. */
  private static final List<List<String>> PAGES =
      List.of(
          List.of(
              "7.2 1.", "", "1.0 1|1.5 INT. LIGHTHOUSE - NIGHT|7.2 1", "",
              "1.5 Rain on the panes. EDDA climbs the last steps and", "1.5 sets the lantern down.", "",
              "3.7 EDDA", "3.1 (out of breath)", "2.5 Is anybody up", "2.5 here?", "",
              "3.7 KEEPER (O.S.)", "2.5 Only me. And I was", "3.7 (MORE)"),
          List.of(
              "7.2 2.", "", "1.5 CONTINUED:", "", "3.7 KEEPER (O.S.) (CONT'D)", "2.5 going home.", "",
              "1.5 She turns round.", "", "6.0 CUT TO:", "", "1.5 EXT. CLIFF - DAWN", "", "1.5 Waves break below."));

  private static byte[] pdf(Standard14Fonts.FontName font, boolean locked) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : PAGES) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          float y = PDRectangle.LETTER.getHeight() - 36;
          for (String line : lines) {
            for (String part : line.isEmpty() ? new String[0] : line.split("\\|")) {
              String[] words = part.split(" ", 2);
              write(content, font, Float.parseFloat(words[0]) * 72, y, words[1]);
            }
            y -= 12;
          }
        }
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void write(PDPageContentStream content, Standard14Fonts.FontName font, float x, float y, String words) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(font), 12);
    content.newLineAtOffset(x, y);
    content.showText(words);
    content.endText();
  }

  private static String page(byte[] pdf) {
    return Conformance.page(ScreenplayReader.read(ScreenplayReader.decode("edda.pdf", pdf)).value());
  }

  @Test
  void pagesAreReadByWhereTheirLinesStand() throws IOException {
    assertThat(page(pdf(Standard14Fonts.FontName.COURIER, false)))
        .isEqualTo(
            """
            text
            heading INT. LIGHTHOUSE - NIGHT #1 | interior | lighthouse | night
            action Rain on the panes. EDDA climbs the last steps and / sets the lantern down.
            speech EDDA: (out of breath) "Is anybody up / here?"
            speech KEEPER (O.S.): "Only me. And I was / going home."
            action She turns round.
            transition CUT TO:
            heading EXT. CLIFF - DAWN | exterior | cliff | dawn
            action Waves break below.
            """);
  }

  @Test
  void lettersOfManyWidthsReadTheSame() throws IOException {
    assertThat(page(pdf(Standard14Fonts.FontName.TIMES_ROMAN, false))).isEqualTo(page(pdf(Standard14Fonts.FontName.COURIER, false)));
  }

  @Test
  void aPdfWithoutTextOrWithALockIsRefusedInWords() throws IOException {
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(empty);
    }
    assertThatThrownBy(() -> page(empty.toByteArray())).isInstanceOf(UserError.class).hasMessageContaining("pictures of pages and no text");
    byte[] locked = pdf(Standard14Fonts.FontName.COURIER, true);
    assertThatThrownBy(() -> page(locked)).isInstanceOf(UserError.class).hasMessageContaining("locked with a password");
  }

  @Test
  void aBrokenPdfIsReadOrRefusedInWords() throws IOException {
    byte[] whole = pdf(Standard14Fonts.FontName.COURIER, false);
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      byte[] broken = Arrays.copyOf(whole, seed % 3 == 0 ? 8 + random.nextInt(whole.length - 8) : whole.length);
      for (int i = 0; i < 20; i++) {
        broken[5 + random.nextInt(broken.length - 5)] = (byte) random.nextInt(256);
      }
      try {
        page(broken);
      } catch (UserError told) {
        assertThat(told.diagnostics().get(0).render()).contains("edda.pdf").contains(" = ");
      }
    }
  }
}
