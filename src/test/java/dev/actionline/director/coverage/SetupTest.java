package dev.actionline.director.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetupTest {
  @Test
  void aCameraLineReadsAsOnASet() {
    assertThat(Setup.on("WS", List.of("IVO")).angled("low").from("front left").text())
        .isEqualTo("camera WS on IVO, low, from front left");
    assertThat(Setup.over("MARA", "IVO").text()).isEqualTo("camera OTS over MARA on IVO");
    assertThat(Setup.throughTheEyesOf("MARA", List.of("table")).text())
        .isEqualTo("camera POV of MARA on table");
    assertThat(Setup.on("two-shot", List.of("MARA", "IVO")).text())
        .isEqualTo("camera two-shot on MARA and IVO");
    assertThat(Setup.on("CU", List.of("MARA")).before("IVO").text()).isEqualTo("camera MCU on MARA, IVO behind");
    assertThat(Setup.on("EWS", List.of()).text()).isEqualTo("camera EWS");
  }

  @Test
  void aStepCloserIsAnotherSize() {
    Setup fs = Setup.on("FS", List.of("IVO"));
    assertThat(fs.stepped(true).size()).isEqualTo("MS");
    assertThat(fs.stepped(false).size()).isEqualTo("WS");
    assertThat(fs.stepped(true).jumpsFrom(fs)).isFalse();
    assertThat(Setup.over("MARA", "IVO").stepped(true))
        .isEqualTo(new Setup("MS", List.of("IVO"), Optional.empty(), "", ""));
  }

  @Test
  void aClosePictureHasRoomForAllWhoAct() {
    Set<String> all = Set.of("ADA", "BEN", "EVE");
    assertThat(Setup.on("CU", List.of("ADA")).with(List.of("ADA", "BEN"), all, 4)).isEqualTo(Setup.on("MS", List.of("ADA", "BEN")));
    assertThat(Setup.on("MCU", List.of("ADA")).with(List.of("BEN", "EVE"), all, 4)).isEqualTo(Setup.on("FS", List.of("ADA", "BEN", "EVE")));
    assertThat(Setup.on("WS", List.of("ADA")).with(List.of("BEN"), all, 4)).isEqualTo(Setup.on("WS", List.of("ADA")));
    assertThat(Setup.over("ADA", "BEN").with(List.of("EVE"), all, 4)).isEqualTo(Setup.over("ADA", "BEN"));
  }
}
