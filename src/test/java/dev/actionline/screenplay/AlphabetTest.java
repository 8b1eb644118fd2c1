package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts in other letters are read, and say that their action is not understood yet. */
class AlphabetTest {
  private static final String RUSSIAN =
      """
      ИНТ. КУХНЯ - НОЧЬ

      Анна входит и садится за стол. Она молчит.

      АННА (З.К.)
      Кто там?
      """;
  private static final String CHINESE =
      """
      .内景 厨房 - 夜

      安娜走进厨房，坐在桌子旁边。她什么也没有说。
      她看着窗户，雨下得很大。

      @安娜
      谁在那儿？
      """;

  private static dev.actionline.core.Result<Screenplay> read(String text) {
    return ScreenplayReader.read(new Source("a.fountain", text));
  }

  @Test
  void cyrillicIsRead() {
    var result = read(RUSSIAN);
    assertThat(Conformance.page(result.value()))
        .isEqualTo(
            """
            fountain
            heading ИНТ. КУХНЯ - НОЧЬ | interior | кухня | ночь
            action Анна входит и садится за стол. Она молчит.
            speech АННА (З.К.): "Кто там?"
            """);
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).render())
        .startsWith("note: the action lines are not in English; they are read, but not understood yet\n --> a.fountain:3:1")
        .contains(" = scenes, people and speeches are there");
  }

  @Test
  void chineseIsReadWhereNamesAreForced() {
    assertThat(Conformance.page(read(CHINESE).value()))
        .isEqualTo(
            """
            fountain
            heading 内景 厨房 - 夜 | - | 内景 厨房 - 夜 |\s
            action 安娜走进厨房，坐在桌子旁边。她什么也没有说。 / 她看着窗户，雨下得很大。
            speech 安娜: "谁在那儿？"
            """);
    assertThat(read(CHINESE).diagnostics()).hasSize(1);
  }

  /** A sign of Chinese is a word: few of them are a sentence. */
  @Test
  void aShortSceneSaysItToo() {
    assertThat(read(".内景 厨房\n\n安娜走进厨房。\n").diagnostics()).hasSize(1);
  }

  @Test
  void englishWithAForeignWordSaysNothing() {
    assertThat(read("INT. BAR - DAY\n\nShe says привет and walks to the table.\n").diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "windows-1251"})
  void whateverTheEncoding(String charset) {
    Source source = ScreenplayReader.decode("a.fountain", RUSSIAN.getBytes(Charset.forName(charset)));
    if (charset.equals("windows-1251")) {
      assertThat(ScreenplayReader.read(source).value().elements()).isNotEmpty(); // one of many old encodings: told apart by nobody
    } else {
      assertThat(source.text()).isEqualTo(RUSSIAN);
    }
  }
}
