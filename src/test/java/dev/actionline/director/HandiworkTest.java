package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work of the hands: the verb with its noun tells the act, which brings what it is done with and at. */
class HandiworkTest {
  @ParameterizedTest
  @CsvSource({
    "KITCHEN, mashes the potatoes, mashes a potato", "KITCHEN, squeezes an orange, squeezes an orange", "KITCHEN, opens the jar, opens a jar", "BATHROOM, wrings out the towel, wrings out a towel",
    "STUDIO, glues a broken vase, glues vase", "WORKSHOP, measures a board, measures off board", "WORKSHOP, mends the radio, works on radio", "CAFE, dunks a biscuit in her tea, dunks biscuit in tea",
    "CAMP, toasts a marshmallow, toasts a marshmallow", "CAMP, puts out the fire with a bucket of water, puts out a fire with bucket", "BATHROOM, washes her hair, washes hair", "ROOM, takes a pill, takes a pill",
    "OFFICE, dials the number, dials a number", "ROOM, straightens his tie, straightens a tie", "ROOM, empties her pockets, empties pockets", "KITCHEN, unclogs the sink, unclogs a sink",
    "STREET, shovels the path, shovels a path", "CELLAR, stokes the boiler, stokes a boiler", "CAR, fastens her seat belt, fastens a seat belt", "KITCHEN, scrubs a pot, scrubs a pot",
    "GALLERY, examines the vase with a magnifying glass, magnifies vase", "FARM, plucks a goose, plucks a goose", "ROOM, seals the letter, seals a letter", "ROOM, fumbles with her keys, fumbles with key",
    "KITCHEN, frosts a cake, works on cake with knife", "OFFICE, tapes up a box, works on box with tape roll", "OFFICE, staples the papers, staples papers", "ROOM, varnishes a stool, works on stool with paintbrush",
    "ROOM, plugs in the lamp, plugs in a lamp", "ROOM, changes the light bulb, changes a light bulb", "BATHROOM, drains the tub, drains a tub", "ROOM, snaps a twig, snaps a twig", "ROOM, pops a balloon, pops a balloon",
    "CAFE, clears the table, clears a table", "OFFICE, pores over the map, pores over map", "STUDIO, sketches a portrait, sketches a portrait",
    "KITCHEN, boils some water, boils a water", "KITCHEN, lifts the lid, lifts a lid", "GARAGE, waxes the car, cleans car", "OFFICE, shreds a letter, tears up paper",
    "BARN, nails a sign to the wall, nails up sign",
  })
  void theWholePhraseTellsTheWork(String place, String told, String played) {
    assertThat(Drafts.of("INT. " + place + " - DAY\n\nNORA " + told + ".\n")).containsPattern("NORA " + played + "\\b");
  }
}
