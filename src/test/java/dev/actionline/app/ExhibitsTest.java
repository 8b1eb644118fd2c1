package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything in the catalogues can be looked at. */
class ExhibitsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void everyEntryPlaysWithoutAWordOfComplaint(Catalogue catalogue) {
    List<Exhibit> all = Exhibits.of(catalogue);
    Result<ShotList> list = ShotListParser.parse(new Source("gallery.shots", Exhibit.list("Gallery", all)));
    Result<Timeline> film = list.then(Timeline::resolve);
    assertThat(film.diagnostics().stream().map(Diagnostic::render)).isEmpty();
    assertThat(film.value().shots()).hasSameSizeAs(all);
  }

  @Test
  void whatIsToldOfAnEntryBelongsToOne() {
    List<String> actions = Exhibits.of(Catalogue.ACTIONS).stream().map(Exhibit::name).toList();
    List<String> moves = Exhibits.of(Catalogue.MOVES).stream().map(e -> "camera " + e.name()).toList();
    assertThat(Demonstrations.names()).allMatch(n -> actions.contains(n) || moves.contains(n));
  }

  @Test
  void anEntryIsFoundByItsNameAWordOrInItsCatalogue() {
    assertThat(Exhibits.named("dive", null).catalogue()).isEqualTo(Catalogue.ACTIONS);
    assertThat(Exhibits.named("sofa", null).catalogue()).isEqualTo(Catalogue.PROPS);
    assertThat(Exhibits.named("couch", null).name()).isEqualTo("sofa");
    assertThat(Exhibits.named("slide", null).catalogue()).isEqualTo(Catalogue.ACTIONS);
    assertThat(Exhibits.named("slide", Catalogue.PROPS).catalogue()).isEqualTo(Catalogue.PROPS);
    assertThatThrownBy(() -> Exhibits.named("soffa", null))
        .isInstanceOf(UserError.class)
        .extracting(e -> ((UserError) e).diagnostics().get(0).render())
        .asString()
        .contains("nothing in the catalogues is called \"soffa\"")
        .contains("sofa");
  }

  @Test
  void anEntryIsShownAndACatalogueHung() {
    Shell shell = new Shell(folder);
    Shell.Run show = shell.run("show", "chair", "--size", "64x36", "-o", folder.resolve("chair.png"));
    assertThat(show.code()).as(show.err()).isZero();
    assertThat(folder.resolve("chair.png")).exists();
    Shell.Run hang = shell.run("gallery", "actions", "--only", "wave,nod", "--size", "64x36", "-o", folder);
    assertThat(hang.code()).as(hang.err()).isZero();
    assertThat(folder.resolve("gallery-actions.png")).exists();
  }

  @Test
  void theListThatShowsAnEntryCanBeHad() throws Exception {
    Shell shell = new Shell(folder);
    Path list = folder.resolve("nod.shots");
    assertThat(shell.run("show", "nod", "-o", list).code()).isZero();
    assertThat(Files.readString(list)).startsWith("actionline shots 1\n").contains("ADA nod");
  }
}
