package dev.actionline.app;

/** Small scripts and lists for the tests of commands. */
final class Scraps {
  private Scraps() {}

  static final String SCRIPT =
      """
      INT. KITCHEN - NIGHT

      ODA walks to the table. She picks up a cup.

      ODA
      Is anyone there?

      EXT. STREET - DAY

      Oda waves.
      """;

  /** Three shots of a second each: 72 frames. */
  static final String LIST =
      """
      actionline shots 1
      film "Three Seconds"
        24 fps, 320x180

      cast
        ODA: woman, 1.70 m, shirt red

      scene 1  INT. ROOM - DAY
        ODA at centre

        shot 1A  "She waits"
          lasts 1s
          camera WS on ODA, 35mm
          ODA waits

        shot 1B  "She waves"
          lasts 1s
          camera MS on ODA, 50mm
          ODA waves

        shot 1C  "She nods"
          lasts 1s
          camera CU on ODA, 85mm
          ODA nods
      """;
}
