package dev.actionline.shotlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.actionline.Golden;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import org.junit.jupiter.api.Test;

class ShotListEditTest {
  private static final Source THREE = new Source("x.shots", "one  -- a\r\n  two\r\nthree");

  @Test
  void aLensIsChangedAndNothingElse() {
    Source source = new Source("lighthouse.shots", Golden.read("shotlist/lighthouse.shots"));
    Statement.Direction camera =
        (Statement.Direction)
            ShotListParser.parse(source).value().scenes().get(0).shots().get(0).statements().get(0);
    Span lens = camera.phrases().get(1).span();
    assertThat(ShotListEdit.of(source).replace(lens, "35mm").text())
        .isEqualTo(source.text().replace("24mm", "35mm"));
  }

  @Test
  void linesComeAndGoWithTheEndsTheTextHas() {
    assertThat(ShotListEdit.of(THREE).insertAfter(1, "new").text())
        .isEqualTo("one  -- a\r\nnew\r\n  two\r\nthree");
    assertThat(ShotListEdit.of(THREE).insertAfter(0, "new").text())
        .isEqualTo("new\r\none  -- a\r\n  two\r\nthree");
    assertThat(ShotListEdit.of(THREE).insertAfter(3, "new").text())
        .isEqualTo("one  -- a\r\n  two\r\nthree\r\nnew");
    assertThat(ShotListEdit.of(THREE).removeLine(2).text()).isEqualTo("one  -- a\r\nthree");
    assertThat(ShotListEdit.of(THREE).removeLine(3).text()).isEqualTo("one  -- a\r\n  two");
  }

  @Test
  void severalChangesCountInTheTextAsItWas() {
    assertThat(
            ShotListEdit.of(THREE)
                .removeLine(2)
                .insertAfter(1, "b")
                .insertAfter(1, "c")
                .replace(new Span(0, 3), "ONE")
                .text())
        .isEqualTo("ONE  -- a\r\nb\r\nc\r\nthree");
  }

  @Test
  void twoChangesOfTheSameWordsAreRefused() {
    ShotListEdit edit =
        ShotListEdit.of(THREE).replace(new Span(0, 3), "x").replace(new Span(2, 5), "y");
    assertThatThrownBy(edit::text).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ShotListEdit.of(THREE).removeLine(4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
