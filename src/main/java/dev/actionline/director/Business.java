package dev.actionline.director;

/** The business of one scene, by kind: what people do whose picture is another than the words say, and what of it lasts. */
final class Business {
  final Echoes echoes;
  final Gunplay gunplay;
  final Liquids liquids;
  final Tethers tethers;
  final Helped helped;
  final Guises guises;
  final Background background;
  final MetalStager metal;
  final Idioms idioms;

  Business(Unit unit) {
    this.echoes = new Echoes(unit);
    this.gunplay = new Gunplay(unit, echoes);
    this.liquids = new Liquids(unit);
    this.tethers = new Tethers(unit);
    this.helped = new Helped();
    this.guises = new Guises(unit);
    this.background = new Background(unit);
    this.metal = new MetalStager(unit);
    this.idioms = new Idioms(unit, this);
  }
}
