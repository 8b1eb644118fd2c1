package dev.actionline.director.business;

import dev.actionline.director.floor.Unit;

/** The business of one scene, by kind: what people do whose picture is another than the words say, and what of it lasts. */
public final class Business {
  public final Echoes echoes;
  public final Gunplay gunplay;
  public final Liquids liquids;
  public final Tethers tethers;
  public final Helped helped;
  public final Guises guises;
  public final Background background;
  public final MetalStager metal;
  public final Idioms idioms;

  public Business(Unit unit) {
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
