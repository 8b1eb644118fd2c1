package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.Effects;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenderPlanTest {

  @Test
  void everyPassReadsOnlyWhatAnEarlierOneWrote() {
    Take take = Take.of(Scenes.LIBRARY, new Extents(), Scenes.frame(1), 320, 180);
    Set<Pass.Slot> written = EnumSet.noneOf(Pass.Slot.class);
    for (Pass pass : RenderPlan.PASSES) {
      if (pass.wanted(take)) {
        assertThat(written).as(pass.name() + " needs").containsAll(pass.needs(take));
        written.addAll(pass.writes());
      }
    }
    assertThat(written).contains(Pass.Slot.FILE);
  }

  @Test
  void passesThatNobodyAsksForAreLeftOut() {
    Take take = Take.of(Scenes.LIBRARY, new Extents(), Scenes.frame(1), 320, 180);
    List<String> wanted =
        RenderPlan.PASSES.stream().filter(p -> p.wanted(take)).map(Pass::name).toList();
    assertThat(wanted).doesNotContain("focus", "sprites", "ghosts", "lettering");
    Take slate = Take.of(Scenes.LIBRARY, new Extents(), Scenes.slate("no"), 320, 180);
    assertThat(RenderPlan.PASSES.stream().filter(p -> p.wanted(slate)).map(Pass::name))
        .containsExactly("show", "lettering");
  }

  @Test
  void namesAreUniqueAndDocsAreOneSentence() {
    assertThat(RenderPlan.PASSES.stream().map(Pass::name)).doesNotHaveDuplicates();
    assertThat(Effects.ALL.stream().map(Effects.Effect::name)).doesNotHaveDuplicates();
    assertThat(Effects.ALL).allSatisfy(e -> assertThat(e.doc()).isNotBlank().doesNotEndWith("."));
  }
}
