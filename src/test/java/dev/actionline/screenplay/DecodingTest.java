package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.actionline.core.UserError;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String TEXT =
      "EXT. CAF\u00C9 - DAY\n\n\u201CNo\u201D \u2014 she waits\u2026\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void textIsReadInItsEncoding(String charset) {
    assertThat(decoded(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoText(String charset) {
    assertThat(decoded(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void whatIsNoTextIsNamed() {
    assertThatThrownBy(() -> decoded("PK\u0003\u0004 \0\1".getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(
            UserError.class,
            e ->
                assertThat(e.diagnostics().get(0).render())
                    .contains("a.txt is no text")
                    .contains("an archive"));
    assertThatThrownBy(() -> decoded(new byte[] {1, 2, 3, 4, 0, 9, 8, 7, 6, 5, 12, 14}))
        .isInstanceOf(UserError.class)
        .hasMessage("a.txt is no text");
    assertThatThrownBy(() -> decoded(new byte[0]))
        .isInstanceOf(UserError.class)
        .hasMessage("a.txt is empty");
  }

  private static String decoded(byte[] bytes) {
    return ScreenplayReader.decode("a.txt", bytes).text();
  }
}
