package dev.actionline.director.business;

import dev.actionline.director.floor.Unit;

/** The business of one scene, by kind: what people do whose picture is another than the words say, and what of it lasts. */
public final class Business {
  /** What prose only points at. */
  public final Echoes echoes;
  /** Who has a gun up, and at whom. */
  public final Gunplay gunplay;
  /** Who is in which liquid. */
  public final Liquids liquids;
  /** What leads from one to another. */
  public final Tethers tethers;
  /** Who cannot walk alone. */
  public final Helped helped;
  /** Forms of one run. */
  public final Guises guises;
  /** Extras at their business. */
  public final Background background;
  /** What has befallen bodies of liquid metal. */
  public final MetalStager metal;
  /** Turns of phrase, the first that knows a clause. */
  public final Idioms idioms;

  /** Of the scene that a unit plays. */
  public Business(Unit unit) {
    this.echoes = new Echoes(unit);
    this.gunplay = new Gunplay(unit, echoes);
    this.liquids = new Liquids(unit);
    this.tethers = new Tethers(unit);
    this.helped = new Helped();
    this.guises = new Guises(unit);
    this.background = new Background(unit);
    this.metal = new MetalStager(unit);
    this.idioms = new Idioms(unit, tethers, helped, echoes);
  }
}
