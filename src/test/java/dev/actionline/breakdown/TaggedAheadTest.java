package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.screenplay.Element;
import dev.actionline.screenplay.Prose;
import dev.actionline.screenplay.ScreenplayReader;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedAheadTest {
  private static final String SENTENCE = "Wren scuttles to the door.";

  private final CastList cast = new CastList();

  private static List<Prose> prose() {
    Source script = new Source("x.fountain", "INT. HALL - DAY\n\n" + SENTENCE + " It slams.\n");
    return ScreenplayReader.read(script).value().elements().stream()
        .filter(Element.Action.class::isInstance)
        .map(e -> ((Element.Action) e).prose())
        .toList();
  }

  @Test
  void whatWasTaggedAheadIsTaggedAsOtherwise() {
    TaggedAhead ahead = new TaggedAhead(cast);
    ahead.ahead(prose());
    assertThat(ahead.of(SENTENCE)).isEqualTo(new TaggedAhead(cast).of(SENTENCE));
  }

  @Test
  void whoWasMetSinceIsKnownByName() {
    TaggedAhead ahead = new TaggedAhead(cast);
    ahead.ahead(prose());
    cast.add("WREN", new Span(0, 4));
    assertThat(ahead.of(SENTENCE)).extracting(Word::tag).startsWith(Tag.NAME, Tag.VERB_S);
  }
}
